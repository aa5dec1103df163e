"""The nominative plural of Ukrainian and Russian words: жителей -> жители."""

from __future__ import annotations

from functools import lru_cache
from typing import Any

from analysis.morphology import Tagged, _parses

NOMINAL = frozenset({"NOUN", "ADJF", "PRTF", "NUMR"})


@lru_cache(maxsize=5_000)
def plural_nominative(word: str, language: Tagged) -> str:
    """The nominative plural of a word in lower case that stands in the plural; "" when it does not."""
    for parse in _parses(word, language):
        if parse.tag.POS in NOMINAL and "plur" in parse.tag.grammemes:
            return _form(parse)
    return ""


def _form(parse: Any) -> str:
    try:
        form = parse.inflect({"nomn", "plur"})
    except ValueError:  # a grammeme this dictionary does not have
        return ""
    return str(form.word) if form is not None else ""
