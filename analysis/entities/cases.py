"""In what case a Ukrainian or Russian name stands, and whose it may be, as far as endings and the dictionary tell."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from analysis.entities.capitalised import Person
from analysis.languages.names_shared import EASTERN
from analysis.languages.names_slavic import (
    MENS_NOMINATIVE,
    OBLIQUE_SURNAME,
    ONLY_MENS_SURNAME,
    PATRONYMIC,
    WOMENS_NOMINATIVE,
)
from analysis.morphology.analyser import (
    Reading,
    Tagged,
    is_known,
    is_known_given,
    name_tags,
    readings,
)
from analysis.names.given_names import only_womens
from analysis.names.matching import identity_key
from analysis.text.document import Token

NAME_WORDS = frozenset({"Name", "Patr", "Surn"})
NOMINATIVE_CASES = frozenset({"nomn", "voct"})
VOTES = {"Name": 3.0, "Patr": 3.0, "Surn": 1.0}  # how much a word of a name tells of its gender
FEWEST_VOTES = 0.6  # by which one gender must lead
LONG_ENDINGS = ("ою", "ею", "єю")  # of the instrumental


def nominative(person: Person, language: Tagged, gender: str = "") -> bool:
    """True when no word of the name is surely in another case for a person of that gender."""
    sort = gender or person.gender
    if len(person.words) > 1:
        by_given = _given_is_nominative(person.words[0].low, language, sort)
        if by_given is not None:
            return by_given
    words = [(place, word.low) for place, word in enumerate(person.words) if len(word.text) > 1]
    return all(may_be_nominative(low, language, sort, last=bool(place)) for place, low in words)


@lru_cache(maxsize=5_000)
def _given_is_nominative(low: str, language: Tagged, gender: str) -> bool | None:
    """Whether a first name stands in the nominative; None when its form leaves that open."""
    named = [
        r for r in _singular(low, language, frozenset({"Name"})) if r.gender[:1] in {gender, ""}
    ]
    if any(r.fixed and r.case == "nomn" for r in named):
        return None  # Нелли
    straight = {r.case in NOMINATIVE_CASES for r in named if not r.fixed}
    return straight.pop() if len(straight) == 1 and is_known(low, language) else None


def _singular(low: str, language: Tagged, kinds: frozenset[str]) -> list[Reading]:
    """The readings of a word as one of these kinds of names, in the singular."""
    return [r for r in readings(low, language) if r.name in kinds and not r.plural]


@lru_cache(maxsize=20_000)
def may_be_nominative(low: str, language: Tagged, gender: str, *, last: bool = False) -> bool:
    """Whether a word of a name of that gender can stand in the nominative; `last`: it is the last name."""
    by_ending = _ending_is_nominative(low, gender)
    if by_ending is not None:
        return by_ending
    if not is_known(low, language):
        return True
    named = _singular(low, language, NAME_WORDS)
    if not last or any(
        r.name != "Name" for r in named
    ):  # a given name as a last name keeps no gender
        named = [r for r in named if _fits_gender(r, gender)] or named
    return not named or any(r.fixed or r.case == "nomn" for r in named)


def _ending_is_nominative(low: str, gender: str) -> bool | None:
    """What the ending of a last name tells; None for nothing."""
    if low.endswith(OBLIQUE_SURNAME):
        return False
    if len(low) > 4 and low.endswith(LONG_ENDINGS):
        return False
    if gender != "f" and low.endswith(MENS_NOMINATIVE):
        return True
    return gender != "m" if low.endswith(WOMENS_NOMINATIVE) else None


def _fits_gender(reading: Reading, gender: str) -> bool:
    return not gender or reading.gender[:1] in {gender, ""}


@lru_cache(maxsize=5_000)
def is_patronymic(low: str, language: Tagged) -> bool:
    """True for a word that is told of a father: Петрівна, Петрович."""
    return low.endswith(PATRONYMIC) and "Patr" in name_tags(low, language)


def gender_of(words: Sequence[Token], language: Tagged) -> str:
    """The gender that the words of a name agree on, "" when they leave it open."""
    several = len(words) > 1
    if several and words[0].low in EASTERN:
        return ""
    given = several and is_known_given(words[0].low, language)
    man, woman = (_votes(words, gender, language, given=given) for gender in ("masc", "femn"))
    if given:
        woman += _votes_of_womans_ending(words, language)
    if several and words[-1].low.endswith(ONLY_MENS_SURNAME):
        man += 4.0
    if abs(man - woman) < FEWEST_VOTES:
        return ""
    return "m" if man > woman else "f"


def _votes(words: Sequence[Token], gender: str, language: Tagged, *, given: bool) -> float:
    """How much all words speak for a gender; `given`: the first is a given name, so that the others are none."""
    return sum(
        _vote(word.low, gender, language, last=given and word is not words[0]) for word in words
    )


def _votes_of_womans_ending(words: Sequence[Token], language: Tagged) -> float:
    """More votes of a last name that ends as women's do, behind a first name."""
    if not words[-1].low.endswith(WOMENS_NOMINATIVE):
        return 0.0
    votes = 3.0 if identity_key(words[0].low) in only_womens() else 0.0
    return votes + (0.0 if _vote(words[-1].low, "femn", language, last=True) else 1.0)


@lru_cache(maxsize=20_000)
def _vote(low: str, gender: str, language: Tagged, *, last: bool) -> float:
    """How much a word of a name speaks for a gender; words no dictionary has say nothing.

    In Лидия Ким the last word is no first name.
    """
    if not is_known(low, language):
        return 0.0
    kinds = NAME_WORDS - {"Name"} if last else NAME_WORDS
    named = [r for r in _singular(low, language, kinds) if r.gender == gender]
    return max((VOTES[r.name] * (1.0 if r.case == "nomn" else 0.75) for r in named), default=0.0)
