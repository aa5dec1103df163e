"""Offices that the dictionaries lack or take for first names: heads of towns in Kazakhstan or Moldova."""

from __future__ import annotations

from typing import NamedTuple

STEMS = {
    "ru": ("аким", "примар", "хоким", "хаким", "обер-бургомистр", "экс-аким", "вице-аким"),
    "uk": ("акім", "примар", "хокім", "обер-бургомістр", "експримар"),
}
ENDINGS = {
    "ru": {"": ("nomn",), "а": ("gent", "accs"), "у": ("datv",), "ом": ("ablt",), "е": ("loct",)},
    "uk": {"": ("nomn",), "а": ("gent", "accs"), "у": ("datv",), "ові": ("datv", "loct"), "ом": ("ablt",)},
}


class Newer(NamedTuple):
    """A form of such a noun: how the dictionary would list it, and its cases."""

    listed: str
    cases: tuple[str, ...]


FORMS = {
    language: {stem + ending: Newer(stem, cases) for stem in stems for ending, cases in ENDINGS[language].items()}
    for language, stems in STEMS.items()
}
