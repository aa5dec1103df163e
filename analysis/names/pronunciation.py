"""How a name in Latin letters may sound: papers in Cyrillic write names by ear, and the ear depends on the tongue."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from functools import lru_cache
from typing import NamedTuple

from analysis.languages.pronunciation import EASTERN
from analysis.languages.pronunciation import TONGUES as ROWS


class Tongue(NamedTuple):
    """One tongue: by what letters a name shows that it is of it, and how its letters sound."""

    syllables: bool  # its words are syllables: said so only when a word shows its signs
    signs: re.Pattern[str]
    letters: re.Pattern[str]
    sound: Callable[[re.Match[str]], str]


def _tongue(signs: str, pairs: str) -> Tongue:
    letters, sounds = zip(*(pair.rsplit("=", 1) for pair in pairs.split()), strict=True)
    return Tongue(
        signs.startswith("^(?:"),
        re.compile(signs),
        re.compile("|".join(f"({one})" for one in letters)),
        lambda match: str(sounds[(match.lastindex or 1) - 1]),
    )


_EASTERN = re.compile(EASTERN)
TONGUES = tuple(_tongue(signs, pairs) for signs, pairs in ROWS.values())


@lru_cache(maxsize=20_000)
def by_ear(word: str) -> tuple[str, ...]:
    """A word in lower case with its accents, respelt by the habits of each tongue."""
    fitting = (tongue for tongue in TONGUES if not tongue.syllables or tongue.signs.search(word))
    return tuple(tongue.letters.sub(tongue.sound, word) for tongue in fitting)


def most_likely(words: Sequence[str], last: str) -> str:
    """The last name respelt by the habits of the first tongue that it, or else its name, shows signs of.

    Eastern tongues are believed only where every word of the name is of syllables of theirs.
    """
    tongue = _eastern_tongue(words) or _shown_by([last]) or _shown_by(words)
    return tongue.letters.sub(tongue.sound, last) if tongue else last


def _eastern_tongue(words: Sequence[str]) -> Tongue | None:
    if len(words) < 2 or not any(_EASTERN.search(word) for word in words):
        return None
    eastern = (tongue for tongue in TONGUES if tongue.syllables)
    return next(
        (tongue for tongue in eastern if all(tongue.signs.search(word) for word in words)), None
    )


def _shown_by(words: Sequence[str]) -> Tongue | None:
    """The first tongue of which any of these words shows signs."""
    others = (tongue for tongue in TONGUES if not tongue.syllables)
    return next(
        (tongue for tongue in others if any(tongue.signs.search(word) for word in words)), None
    )
