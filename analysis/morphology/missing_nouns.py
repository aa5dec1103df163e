"""Offices that the dictionaries lack or take for first names, in all their cases."""

from __future__ import annotations

from typing import NamedTuple

from analysis.languages import LANGUAGES
from analysis.languages.shapes.entities import EntityWords


class MissingNoun(NamedTuple):
    """A form of such a noun: how the dictionary would list it, and its cases."""

    listed: str
    cases: tuple[str, ...]


def _forms(known: EntityWords) -> dict[str, MissingNoun]:
    return {
        stem + ending: MissingNoun(stem, cases)
        for stem in known.missing_nouns
        for ending, cases in known.missing_endings.items()
    }


FORMS = {code: _forms(language.entities) for code, language in LANGUAGES.items()}
