"""What a Ukrainian or Russian word can be: one thin, cached layer over pymorphy3.

The analyzers (about 44 MB together) are built at the first word of their language, once per process.
"""

from __future__ import annotations

from functools import cache, lru_cache
from typing import Any, Literal, NamedTuple

import pymorphy3

Tagged = Literal["uk", "ru"]
TAGGED: tuple[Tagged, ...] = ("uk", "ru")
CASES = frozenset({"nomn", "gent", "datv", "accs", "ablt", "loct", "voct"})
GENDERS = frozenset({"masc", "femn", "neut"})
NAME_TAGS = ("Name", "Surn", "Patr", "Geox", "Orgn")


class Reading(NamedTuple):
    """One way to read a word: what a sentence may make of it."""

    pos: str
    case: str  # "" when the word has none
    gender: str  # "" when any
    plural: bool
    name: str  # one of NAME_TAGS, or ""
    animate: bool
    fixed: bool  # does not change with the case
    score: float  # how likely, where the dictionary knows; else equal shares
    normal: str


@cache
def _analyzer(language: Tagged) -> Any:
    return pymorphy3.MorphAnalyzer(lang=language)


def _first(wanted: frozenset[str], grammemes: frozenset[str]) -> str:
    return min(wanted & grammemes, default="")


def _bare_case(parse: Any) -> str:
    """The Ukrainian dictionary leaves the case of some nouns out where it is the nominative."""
    return "nomn" if parse.tag.POS == "NOUN" and "Fixd" not in parse.tag.grammemes else ""


def _reading(parse: Any) -> Reading:
    marks = frozenset(parse.tag.grammemes)
    return Reading(
        pos=str(parse.tag.POS or ""),
        case=_first(CASES, marks) or _bare_case(parse),
        gender=_first(GENDERS, marks),
        plural="plur" in marks,
        name=next((tag for tag in NAME_TAGS if tag in marks), ""),
        animate="anim" in marks,
        fixed="Fixd" in marks,
        score=float(parse.score),
        normal=str(parse.normal_form),
    )


@lru_cache(maxsize=40_000)
def readings(word: str, language: Tagged) -> tuple[Reading, ...]:
    """All readings of a word in lower case, most likely first."""
    return tuple(_reading(parse) for parse in _analyzer(language).parse(word))


@lru_cache(maxsize=40_000)
def is_known(word: str, language: Tagged) -> bool:
    """True when the dictionary has the word itself, not only a guess."""
    return bool(_analyzer(language).word_is_known(word))


@lru_cache(maxsize=20_000)
def nominatives(word: str, language: Tagged) -> tuple[tuple[Reading, str], ...]:
    """Each reading of the word with its nominative singular of the same gender; "" where there is none."""
    return tuple((_reading(parse), _nominative(parse)) for parse in _analyzer(language).parse(word))


def _nominative(parse: Any) -> str:
    marks = frozenset(parse.tag.grammemes)
    if "nomn" in marks and "plur" not in marks:
        return str(parse.word)
    gender = GENDERS & marks if parse.tag.POS in {"ADJF", "PRTF"} or "Surn" in marks or "Name" in marks else frozenset()
    for wanted in ({"nomn", *gender} | ({"sing"} if "sing" in marks or "plur" in marks else set()), {"nomn", *gender}):
        try:
            form = parse.inflect(wanted)
        except ValueError:  # a grammeme this dictionary does not have
            continue
        if form is not None and "plur" not in form.tag.grammemes:
            return str(form.word)
    return ""
