"""What a Ukrainian or Russian word can be: one thin, cached layer over pymorphy3.

The analyzers (about 44 MB together) are built at the first word of their language, once per process.
"""

from __future__ import annotations

import re
import unicodedata
from functools import cache, lru_cache
from typing import Any, Literal, NamedTuple

import pymorphy3

from analysis.newer_nouns import FORMS

Tagged = Literal["uk", "ru"]
TAGGED: tuple[Tagged, ...] = ("uk", "ru")
CASES = frozenset({"nomn", "gent", "datv", "accs", "ablt", "loct", "voct"})
GENDERS = frozenset({"masc", "femn", "neut"})
_ORDINARY = re.compile("[а-яёіїєґ'-]+")
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


@cache
def _analyzer(language: Tagged) -> Any:
    return pymorphy3.MorphAnalyzer(lang=language)


def _first(wanted: frozenset[str], grammemes: frozenset[str]) -> str:
    return min(wanted & grammemes, default="")


def _named(word: str) -> str:
    """The word as dictionaries write it: with a straight apostrophe, without letters that Unicode has no name for
    (pymorphy3 asks for the name and stumbles).
    """
    if word.isascii() or _ORDINARY.fullmatch(word):
        return word
    plain = word.replace("’", "'").replace("ʼ", "'")
    return "".join(letter for letter in plain if unicodedata.name(letter, ""))


@lru_cache(maxsize=4_000)
def _reading(tag: Any) -> Reading:
    """What a dictionary tag says; there are a few hundred of them for all words."""
    marks = frozenset(tag.grammemes)
    # The Ukrainian dictionary leaves the case of some nouns out where it is the nominative.
    bare = "nomn" if tag.POS == "NOUN" and "Fixd" not in marks else ""
    return Reading(
        pos=str(tag.POS or ""),
        case=_first(CASES, marks) or bare,
        gender=_first(GENDERS, marks),
        plural="plur" in marks,
        name=next((name for name in NAME_TAGS if name in marks), ""),
        animate="anim" in marks,
        fixed="Fixd" in marks,
    )


@lru_cache(maxsize=40_000)
def readings(word: str, language: Tagged) -> tuple[Reading, ...]:
    """All readings of a word in lower case, most likely first."""
    listed = tuple(_reading(tag) for tag in _analyzer(language).tag(_named(word)))
    newer = _newer(word, language)
    named = _analyzer(language).word_is_known(_named(word)) if newer else True  # аким is a first name, too
    return (*newer, *(r for r in listed if r.name and named)) if newer else listed


def _newer(word: str, language: Tagged) -> tuple[Reading, ...]:
    """The readings as an office that the dictionary lacks."""
    known = FORMS[language].get(word)
    return tuple(Reading("NOUN", case, "masc", False, "", True, False) for case in known.cases) if known else ()


@lru_cache(maxsize=40_000)
def is_known(word: str, language: Tagged) -> bool:
    """True when the dictionary has the word itself, not only a guess."""
    return word in FORMS[language] or bool(_analyzer(language).word_is_known(_named(word)))


@lru_cache(maxsize=2_000)
def _parses(word: str, language: Tagged) -> tuple[Any, ...]:
    return tuple(_analyzer(language).parse(_named(word)))


@lru_cache(maxsize=20_000)
def likely(word: str, language: Tagged) -> tuple[tuple[Reading, float], ...]:
    """Each reading of the word and how likely it is (0 to 1)."""
    newer = tuple((reading, 1.0) for reading in _newer(word, language))
    return newer or tuple((_reading(parse.tag), float(parse.score)) for parse in _parses(word, language))


@lru_cache(maxsize=20_000)
def nominatives(word: str, language: Tagged) -> tuple[tuple[Reading, str, float], ...]:
    """The same with the nominative singular of each reading ("" for none) in the middle; much dearer."""
    newer = tuple((reading, FORMS[language][word].listed, 1.0) for reading in _newer(word, language))
    return newer or tuple(
        (_reading(parse.tag), _nominative(parse), float(parse.score)) for parse in _parses(word, language)
    )


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


@lru_cache(maxsize=20_000)
def dictionary_noun(word: str, language: Tagged) -> str:
    """The form under which a dictionary lists a noun; "" when the word is more likely something else."""
    if word in FORMS[language]:
        return FORMS[language][word].listed
    parse = _parses(word, language)[0]
    return str(parse.normal_form) if parse.tag.POS == "NOUN" else ""


@lru_cache(maxsize=20_000)
def noun_lemmas(word: str, language: Tagged) -> dict[str, float]:
    """The nouns a word may be a form of, each with how likely it is; none when it is more likely something else."""
    parses = _parses(word, language)
    if parses[0].tag.POS != "NOUN":
        return {}
    found: dict[str, float] = {}
    for parse in parses:
        if parse.tag.POS == "NOUN":
            found[str(parse.normal_form)] = max(found.get(str(parse.normal_form), 0.0), float(parse.score))
    return found
