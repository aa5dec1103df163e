"""The words of a name, what each is in it, and how well a reading of the dictionary goes with that."""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

from analysis.morphology.analyser import Reading, Tagged, readings

NAME_GENDERS = ("masc", "femn")
NAME_CASES = ("nomn", "gent", "accs", "datv", "ablt", "loct", "voct")
KNOWN_ENOUGH = 16.0  # points from which a dictionary's nominative is believed


class NameAgreement(NamedTuple):
    """The gender and case that all parts of a name share."""

    gender: str
    case: str


class NamePart(NamedTuple):
    """One word of a name, in lower case, and what it is there: "Name", "Patr" or "Surn"."""

    word: str
    place: str


AGREEMENTS = tuple(NameAgreement(gender, case) for gender in NAME_GENDERS for case in NAME_CASES)
# a man's name that surely is not in the nominative
OBLIQUE_OF_MEN = tuple(NameAgreement("masc", case) for case in NAME_CASES[1:5])


@lru_cache(maxsize=10_000)
def tags(word: str, language: Tagged) -> frozenset[str]:
    """What parts of a name a word can be in the singular: "Name", "Patr", "Surn"; by guess for unknown words."""
    found = (reading for reading in readings(word, language) if not reading.plural)
    return frozenset(reading.name for reading in found if reading.case != "voct")


def points(reading: Reading, agreement: NameAgreement, wanted: str) -> float:
    """How well a reading goes with an agreement, where the word is wanted to be a given name or a surname."""
    by_case = points_of_case(reading, agreement.case, wanted)
    by_gender = points_of_gender(reading, agreement.gender, wanted)
    return points_of_kind(reading, wanted) + by_gender + by_case


def points_of_kind(reading: Reading, wanted: str) -> float:
    """For the name of the kind that is wanted, against plurals and what is no noun."""
    return (
        10.0 * (reading.name == wanted)
        - 12.0 * reading.plural
        - 6.0 * (reading.pos not in {"NOUN", "ADJF"})
    )


def points_of_case(reading: Reading, case: str, wanted: str) -> float:
    """For the same case; surnames keep to theirs."""
    if reading.case == case or reading.fixed:
        return 3.0
    return -9.0 if wanted == "Surn" else -3.0


def points_of_gender(reading: Reading, gender: str, wanted: str) -> float:
    """For the same gender; Коелью is the surname of men and women."""
    if reading.gender == gender or (reading.fixed and wanted == "Surn"):
        return 4.0
    return -6.0 if reading.gender else 0.0
