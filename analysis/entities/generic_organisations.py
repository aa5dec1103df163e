"""Bodies that have no name of their own: "суд", "the council", "міська рада". Every town has one: they are nobody's."""

from __future__ import annotations

import re

from analysis.languages.shapes.reporting import words
from analysis.morphology.analyser import TAGGED, Tagged, is_known, readings

_ARTICLE = re.compile(r"\A(?:the|an?)\s+", re.IGNORECASE)
_WORD = re.compile(r"[^\W\d_][\w’'ʼ-]*")
_MARKS = '«„“"'
_LATIN = re.compile("[A-Za-z]")
# A body of a whole country that is told by its field alone, mostly in small letters.
_MINISTRIES = words("міністерство министерство ministry")
# Which one of many it is, said without a name.
_LOCAL = re.compile(
    r"(?:місцев|міськ|районн|обласн|сільськ|селищн|окружн|апеляційн|тамтешн|регіональн"
    r"|местн|городск|областн|сельск|поселков|краев|апелляционн|тамошн|региональн)\w+"
)
_PLACES = words("міста району області села селища громади края города района области села посёлка поселка округа")
_ENGLISH_LOCAL = words("city county town local district regional municipal parish village borough state federal")
_ENGLISH = words(
    "police commission committee council court government ministry department agency board party union administration"
    " hospital university company authority authorities bank army navy club team church office bureau association"
    " foundation school college firm group operator carrier charity regulator retailer opposition prosecutors port"
    " coalition parliament jury inquiry newspaper organisation organization airline"
)


def is_mere(name: str, language: str) -> bool:
    """Whether this name of a body is only a noun, perhaps with a word for one of many such places: no proper name."""
    plain = _ARTICLE.sub("", name.strip()) if language == "en" else name.strip()
    parts = _WORD.findall(plain)
    if not parts or any(mark in plain for mark in _MARKS) or _has_name(parts, language):
        return False
    low = [part.lower() for part in parts]
    if low[0] in _MINISTRIES:
        return len(low) == 1 or low[1] in _PLACES
    if plain[0].islower():
        return True
    tagged = next((one for one in TAGGED if one == language), None)
    return _mere_english(low) if tagged is None else _mere_slavic(low, tagged)


def _has_name(parts: list[str], language: str) -> bool:
    """A capital letter that no sentence start explains, an abbreviation, or Latin letters among Cyrillic ones."""
    foreign = language != "en" and any(_LATIN.search(part) for part in parts)
    return foreign or any(letter.isupper() for letter in "".join(parts)[1:])


def _mere_english(low: list[str]) -> bool:
    if len(low) == 1:
        return low[0] in _ENGLISH
    return low[0] in _ENGLISH_LOCAL and low[-1] in _ENGLISH


def _mere_slavic(low: list[str], language: Tagged) -> bool:
    if len(low) == 1:
        return _is_noun(low[0], language)
    if _LOCAL.fullmatch(low[0]):
        return True
    return len(low) == 2 and low[1] in _PLACES and _is_noun(low[0], language)


def _is_noun(word: str, language: Tagged) -> bool:
    """Whether the dictionary has it as a noun for one thing, and as no name: "Известия" are a newspaper's."""
    found = readings(word, language) if is_known(word, language) else ()
    single = any(one.pos == "NOUN" and one.case == "nomn" and not one.plural for one in found)
    return single and not any(one.name for one in found)
