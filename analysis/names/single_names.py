"""A Ukrainian or Russian given name or last name that stands alone, brought to the nominative."""

from __future__ import annotations

from itertools import product

from analysis.languages.names_slavic import FIXED_SURNAME, FOREIGN_SURNAME, MENS_SURNAME
from analysis.morphology.analyser import Reading, Tagged, is_known, nominatives
from analysis.names.name_parts import NAME_GENDERS
from analysis.names.surnames import TABLE_CASES, nominative_surname

LONE_CASES = TABLE_CASES[:5]  # the locative and the vocative are too rare for a name alone
LIKE_WOMENS = tuple(ending + "а" for ending in MENS_SURNAME)


def lone_form(word: str, language: Tagged) -> str:
    """The nominative of one word in lower case; as it stands when its ending leaves the case open."""
    if not is_known(word, language):
        return _unknown(word, language)
    found = nominatives(word, language)
    if not any(reading.name in {"Name", "Surn"} for reading, _, _ in found):
        by_ending = _by_ending(word, language)
        if by_ending.endswith(
            MENS_SURNAME
        ):  # a last name that is a form of a common word by chance
            return by_ending
    scored = [(_alone(reading) + 2 * score, form) for reading, form, score in found if form]
    return max(scored, default=(0.0, word), key=lambda pair: pair[0])[1]


def may_be_mans(word: str) -> str:
    """The man's last name whose genitive looks like a woman's nominative: Лавренова, Лавренов; "" for other words."""
    return word[:-1] if word.lower().endswith(LIKE_WOMENS) and len(word) > 5 else ""


def _unknown(word: str, language: Tagged) -> str:
    """A lone word no dictionary has: a long ending that is no nominative, or an ending behind a foreign stem."""
    return _by_ending(word, language) or _of_foreigner(word)


def _by_ending(word: str, language: Tagged) -> str:
    found = [
        (nominative_surname(word, g, c, language), (g, c))
        for g, c in product(NAME_GENDERS, LONE_CASES)
    ]
    best = max(found, key=lambda item: (item[0][1], item[1][1] == "nomn", item[1][0] == "masc"))
    return best[0][0] if best[0][1] > 1 else ""


def _of_foreigner(word: str) -> str:
    stem = word[:-1]
    if len(word) <= 5 or not FOREIGN_SURNAME.search(stem):
        return word
    if word[-1] == "а":
        return stem
    return stem if word[-1] == "у" and not word.endswith(FIXED_SURNAME) else word


def _alone(reading: Reading) -> float:
    points = 10.0 * (reading.name in {"Name", "Surn"}) + 0.4 * (reading.name == "Name")
    points -= 3.0 * reading.plural + 6.0 * (reading.pos not in {"NOUN", "ADJF"})
    return points + 0.5 * (reading.case == "nomn") + 0.3 * (reading.gender == "masc")
