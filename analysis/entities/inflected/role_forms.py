"""Ukrainian and Russian nouns for people, and a role brought to the nominative."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from analysis.entities.capitalised import Person, starters
from analysis.entities.cases import nominative
from analysis.languages.entities_slavic import ANDS, COMPARING, INSIDE_ROLES, NOUN_PREFIXES
from analysis.morphology.analyser import (
    Reading,
    Tagged,
    dictionary_noun,
    is_known,
    nominatives,
    readings,
)
from analysis.text.document import Document, Token

NEVER_NOUNS = INSIDE_ROLES | COMPARING
SHORT_TAIL = 3  # letters that are no noun for somebody


@lru_cache(maxsize=20_000)
def is_common(low: str, language: Tagged) -> bool:
    """True for a common noun for a person."""
    if low in NEVER_NOUNS or low in starters(language):
        return False
    if not is_known(low, language) and not _is_compound(low, language):
        return False
    return any(r.is_person for r in readings(low, language))


def _is_compound(low: str, language: Tagged) -> bool:
    """True for a noun of two of which the dictionary has the second: "прем'єр-міністерка", "гідробіологиня"."""
    tail = low.rpartition("-")[2] if "-" in low else _without_prefix(low)
    return len(tail) > SHORT_TAIL and is_known(tail, language)


def _without_prefix(low: str) -> str:
    return next((low[len(prefix) :] for prefix in NOUN_PREFIXES if low.startswith(prefix)), "")


def role_in_nominative(
    document: Document, words: Sequence[Token], person: Person, language: Tagged
) -> str | None:
    """The office in the nominative, its adjectives and its head brought there when they are not."""
    if nominative(person, language) and _is_nominative(words[0].low, language):
        return document.text[words[0].start : person.start].rstrip(" \u00a0,")
    head = next(place for place, word in enumerate(words) if is_common(word.low, language))
    nouns = (r for r in readings(words[head].low, language) if r.pos == "NOUN")
    gender = next((r.gender for r in nouns if r.animate), "")
    forms = [_form(word, language, gender) for word in words[: head + 1]]
    second = next(
        (at for at in range(head + 1, len(words) - 1) if _is_second_role(words, at, language)), 0
    )
    end = words[second - 1].end if second else person.start
    return " ".join(forms) + document.text[words[head].end : end].rstrip(" \u00a0,")


def _is_nominative(low: str, language: Tagged) -> bool:
    return any(r.case == "nomn" and not r.plural for r in readings(low, language))


def _is_second_role(words: Sequence[Token], at: int, language: Tagged) -> bool:
    """True for "and" before one more office in the case of the first: only that one is brought to the nominative."""
    return words[at].low in ANDS and is_common(words[at + 1].low, language)


def _form(word: Token, language: Tagged, gender: str) -> str:
    """The nominative of a word that stands in another case: "інженера" is nobody's nominative here."""
    found = [(r, form) for r, form, _ in nominatives(word.low, language) if form]
    singular = [
        (r, form) for r, form in found if r.pos in {"NOUN", "ADJF"} and not (r.plural or r.name)
    ]
    if singular:
        form = min(singular, key=lambda one: _unlikeliness(one[0], gender))[1]
    else:
        plural = next((form for r, form in found if r.pos == "ADJF"), "")
        form = plural or dictionary_noun(word.low, language) or word.low
    return form[:1].upper() + form[1:] if word.capital else form


def _unlikeliness(reading: Reading, gender: str) -> tuple[bool, bool, bool]:
    """Readings in another case, of somebody, of the gender of the role come first."""
    is_thing = reading.pos == "NOUN" and not reading.animate
    return reading.case == "nomn", is_thing, reading.gender not in {gender, ""}
