"""A Ukrainian or Russian given name or last name that stands alone, brought to the nominative."""

from __future__ import annotations

from itertools import product

from analysis.morphology.analyser import Reading, Tagged, is_known, nominatives
from analysis.names.agreement import GENDERS
from analysis.names.surnames import CASES, FOREIGN, nominative_surname

STRAIGHT = CASES[:5]  # the locative and the vocative are too rare for a name alone
MANS = ("ов", "ев", "єв", "ёв", "ин", "ін", "їн", "ын")
WOMANS = tuple(end + "а" for end in MANS)
KEEPS_U = ("ску", "цу", "яну", "оу", "еу", "иу")  # last names of Romania, Japan, Portugal


def lone_form(word: str, language: Tagged) -> str:
    """The nominative of one word in lower case; as it stands when its ending leaves the case open."""
    if not is_known(word, language):
        return _unknown(word, language)
    found = nominatives(word, language)
    if not any(reading.name in {"Name", "Surn"} for reading, _, _ in found):
        by_ending = _by_ending(word, language)
        if by_ending.endswith(MANS):  # a last name that is a form of a common word by chance
            return by_ending
    scored = [(_alone(reading) + 2 * score, form) for reading, form, score in found if form]
    return max(scored, default=(0.0, word), key=lambda pair: pair[0])[1]


def may_be_mans(word: str) -> str:
    """The man's last name whose genitive looks like a woman's nominative: Лавренова, Лавренов; "" for other words."""
    return word[:-1] if word.lower().endswith(WOMANS) and len(word) > 5 else ""


def _unknown(word: str, language: Tagged) -> str:
    """A lone word no dictionary has: a long ending that is no nominative, or an ending behind a foreign stem."""
    return _by_ending(word, language) or _of_foreigner(word)


def _by_ending(word: str, language: Tagged) -> str:
    found = [(nominative_surname(word, g, c, language), (g, c)) for g, c in product(GENDERS, STRAIGHT)]
    best = max(found, key=lambda item: (item[0][1], item[1][1] == "nomn", item[1][0] == "masc"))
    return best[0][0] if best[0][1] > 1 else ""


def _of_foreigner(word: str) -> str:
    stem = word[:-1]
    oblique = word[-1] == "а" or (word[-1] == "у" and not word.endswith(KEEPS_U))
    return stem if oblique and len(word) > 5 and FOREIGN.search(stem) else word


def _alone(reading: Reading) -> float:
    points = 10.0 * (reading.name in {"Name", "Surn"}) + 0.4 * (reading.name == "Name")
    points -= 3.0 * reading.plural + 6.0 * (reading.pos not in {"NOUN", "ADJF"})
    return points + 0.5 * (reading.case == "nomn") + 0.3 * (reading.gender == "masc")
