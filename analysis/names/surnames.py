"""Surnames by their endings: dictionaries know too few of them, but their endings are few."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from analysis.languages import language_of
from analysis.languages.names_slavic import SOFT, VOWELS

HAS_VOWEL = re.compile(f"[{VOWELS}]")
# The columns of the tables of endings.
TABLE_CASES = (
    "nomn",
    "gent",
    "datv",
    "accs",
    "ablt",
    "loct",
    "voct",
)
_Endings = dict[
    tuple[str, str], dict[str, list[str]]
]  # (gender, case) -> ending -> endings of the nominative


@dataclass(frozen=True, slots=True, eq=False)
class _Surnames:
    """The surnames of one language."""

    endings: _Endings
    longest: int  # letters of an ending
    back_consonants: tuple[str, ...]


@cache
def _surnames(language: str) -> _Surnames:
    known = language_of(language)
    endings = _table(known.names.surname_endings) if known else {}
    longest = max((len(ending) for row in endings.values() for ending in row), default=0)
    return _Surnames(endings, longest, known.names.back_consonants if known else ())


def _table(lines: str) -> _Endings:
    """The lines of a language's `surname_endings`; "0" is no ending, "-" none that is known."""
    table: _Endings = {}
    for line in lines.strip().splitlines():
        gender, *columns = line.split()
        for case, column in zip(TABLE_CASES, columns, strict=True):
            for ending in column.split("/") if column != "-" else ():
                nominatives = table.setdefault((gender, case), {}).setdefault(_letters(ending), [])
                nominatives.append(_letters(columns[0]))
    return table


def _letters(ending: str) -> str:
    return ending.replace("0", "")


def nominative_surname(word: str, gender: str, case: str, language: str) -> tuple[str, int]:
    """The nominative of a surname that stands in that case, and how many letters of its ending spoke for it."""
    known = _surnames(language)
    endings = known.endings.get((gender, case), {})
    for cut in range(max(2, len(word) - known.longest), len(word) + 1):
        ending = word[cut:]
        for nominative in endings.get(ending, ()):
            stem = word[:cut]
            if HAS_VOWEL.search(stem + nominative) and _joins(
                stem, ending, nominative, known.back_consonants
            ):
                return stem + nominative, len(ending)
    return "", 0


def _joins(stem: str, ending: str, nominative: str, back: tuple[str, ...]) -> bool:
    """Endings of consonant stems follow a consonant, those of й stems a vowel, -ем a soft sound."""
    after_vowel = stem[-1] in VOWELS
    if nominative == "й":
        return after_vowel
    if stem[-1] == "ь" and nominative in {"", "ь", "а"}:
        return False
    if not nominative and ending == "ем" and not stem.endswith(SOFT):
        return False
    if back and nominative == "а" and ending in {"и", "ы"}:
        return (ending == "и") == stem.endswith(back)
    return not after_vowel or nominative not in {"", "ь"}
