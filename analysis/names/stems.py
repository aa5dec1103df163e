"""Forms of a name's words by which its cases find each other, without a dictionary."""

from __future__ import annotations

from functools import lru_cache

from analysis.languages import language_of
from analysis.languages.names_slavic import CASE_ENDING

SHORTEST_STEM = 3


@lru_cache(maxsize=20_000)
def stems(low: str, language: str) -> frozenset[str]:
    """Forms of a word in lower case; all its cases share at least one of them."""
    bare = low.removesuffix("’s").removesuffix("'s").replace("’", "'").replace("ё", "е")
    known = language_of(language)
    if known is not None and not known.traits.cases:
        return frozenset({bare})
    cut = CASE_ENDING.sub("", bare)
    return frozenset({bare, cut}) if len(cut) >= SHORTEST_STEM else frozenset({bare})
