"""Bodies that have no name of their own: "суд", "the council", "міська рада". Every town has one: they are nobody's."""

from __future__ import annotations

import re

from analysis.languages import Language, language_of
from analysis.languages.entities_slavic import LOCAL_ADJECTIVE, PLACES_OF_BODIES
from analysis.languages.roles_shared import MINISTRIES
from analysis.morphology.analyser import Reading, Tagged, dictionary_language, is_known, readings

_WORD = re.compile(r"[^\W\d_][\w’'ʼ-]*")
_MARKS = '«„“"'
_LATIN = re.compile("[A-Za-z]")


def is_mere(name: str, language: str) -> bool:
    """Whether this name of a body is only a noun, perhaps with a word for one of many such places: no proper name."""
    known = language_of(language)
    plain = _without_article(name.strip(), known)
    parts = _WORD.findall(plain)
    if not parts or any(mark in plain for mark in _MARKS) or _has_name(parts, known):
        return False
    low = [part.lower() for part in parts]
    if low[0] in MINISTRIES:  # of a whole country
        return len(low) == 1 or low[1] in PLACES_OF_BODIES
    return plain[0].islower() or _is_only_noun(low, known)


def _without_article(name: str, language: Language | None) -> str:
    first, *rest = name.split(maxsplit=1) or [""]
    if not rest or language is None or first.lower() not in language.entities.articles:
        return name
    return rest[0]


def _has_name(parts: list[str], language: Language | None) -> bool:
    """A capital letter that no sentence start explains, an abbreviation, or Latin letters among Cyrillic ones."""
    if any(letter.isupper() for letter in "".join(parts)[1:]):
        return True
    if language is not None and language.traits.latin_letters:
        return False
    return any(_LATIN.search(part) for part in parts)


def _is_only_noun(low: list[str], language: Language | None) -> bool:
    if language is None:
        return False
    if language.traits.cases:
        return _is_inflected_noun(low, dictionary_language(language.code))
    return _is_listed(low, language)


def _is_listed(low: list[str], language: Language) -> bool:
    words = language.entities
    if len(low) > 1 and low[0] not in words.local_words:
        return False
    return low[-1] in words.generic_bodies


def _is_inflected_noun(low: list[str], language: Tagged) -> bool:
    if len(low) == 1:
        return _is_noun(low[0], language)
    if LOCAL_ADJECTIVE.fullmatch(low[0]):
        return True
    return len(low) == 2 and low[1] in PLACES_OF_BODIES and _is_noun(low[0], language)


def _is_noun(word: str, language: Tagged) -> bool:
    """Whether the dictionary has it as a noun for one thing, and as no name: "Известия" are a newspaper's."""
    found = readings(word, language) if is_known(word, language) else ()
    return any(_is_singular_noun(r) for r in found) and not any(r.name for r in found)


def _is_singular_noun(reading: Reading) -> bool:
    return (reading.pos, reading.case, reading.plural) == ("NOUN", "nomn", False)
