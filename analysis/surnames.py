"""Surnames by their endings: dictionaries know too few of them, but their endings are few."""

from __future__ import annotations

import re

from analysis.lexicon.names_ru import SURNAME_ENDINGS as RUSSIAN
from analysis.lexicon.names_uk import SURNAME_ENDINGS as UKRAINIAN

VOWELS = "аеиіоуюяєїэыё"
HAS_VOWEL = re.compile(f"[{VOWELS}]")
ENDINGS = {"uk": UKRAINIAN, "ru": RUSSIAN}
CASES = ("nomn", "gent", "datv", "accs", "ablt", "loct", "voct")


def _table(lines: str) -> dict[tuple[str, str], list[tuple[str, str]]]:
    """Lines of endings -> (gender, case) -> [(ending, nominative ending)], longest first."""
    table: dict[tuple[str, str], list[tuple[str, str]]] = {}
    for line in lines.strip().splitlines():
        gender, *endings = line.split()
        for case, ending in zip(CASES, endings, strict=True):
            for one in ending.split("/") if ending != "-" else ():
                table.setdefault((gender, case), []).append((one.replace("0", ""), endings[0].replace("0", "")))
    return {key: sorted(set(pairs), key=lambda pair: -len(pair[0])) for key, pairs in table.items()}


TABLES = {language: _table(lines) for language, lines in ENDINGS.items()}


def nominative_surname(word: str, gender: str, case: str, language: str) -> tuple[str, int]:
    """The nominative of a surname that stands in that case, and how many letters of its ending spoke for it."""
    for ending, nominative in TABLES[language].get((gender, case), ()):
        stem = word[: len(word) - len(ending)]
        if (
            word.endswith(ending)
            and len(stem) >= 2
            and HAS_VOWEL.search(stem + nominative)
            and _joins(stem, nominative)
        ):
            return stem + nominative, len(ending)
    return "", 0


def _joins(stem: str, nominative: str) -> bool:
    """Endings of consonant stems follow a consonant, those of й stems a vowel."""
    after_vowel = stem[-1] in VOWELS
    if nominative == "й":
        return after_vowel
    return not (after_vowel and nominative in {"", "ь"})
