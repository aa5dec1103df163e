"""Two people under one last name: "Данило й Емілія Лісовські" are Данило Лісовський and Емілія Лісовська."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from analysis.entities.capitalised import Person
from analysis.languages.entities_slavic import AND_BETWEEN_NAMES
from analysis.languages.names_slavic import COUPLE_ENDINGS
from analysis.morphology.analyser import Tagged, nominatives, readings
from analysis.text.document import Document, Token


def coupled(document: Document, people: Sequence[Person], language: Tagged) -> list[Person]:
    """The people in order; those of a couple carry the name that each of them bears."""
    found = list(people)
    for place, (first, second) in enumerate(pairwise(people)):
        if not _may_be_couple(document, first, second):
            continue
        genders = _gender_of_given(first, language), _gender_of_given(second, language)
        last = second.words[-1]
        if all(genders) and (names := singular(last.low, language)):
            found[place] = _with_name(first, names, genders[0], (*first.words, last))
            found[place + 1] = _with_name(second, names, genders[1], second.words)
    return found


def _may_be_couple(document: Document, first: Person, second: Person) -> bool:
    if len(first.words) != 1 or len(second.words) != 2:
        return False
    return AND_BETWEEN_NAMES.fullmatch(document.text, first.end, second.start) is not None


def _with_name(
    person: Person, names: tuple[str, str], gender: str, words: tuple[Token, ...]
) -> Person:
    last = names[gender == "f"]
    called = f"{person.words[0].text} {last[:1].upper()}{last[1:]}"
    return person._replace(words=words, gender=gender, is_certain=True, called=called)


def _gender_of_given(person: Person, language: Tagged) -> str:
    """The gender of a first name in the nominative; "" for anything else."""
    if person.gender not in {"m", "f"}:
        return ""
    straight = (r for r in readings(person.words[0].low, language) if r.case == "nomn")
    genders = {r.gender[:1] for r in straight if r.name == "Name"}
    return person.gender if genders & {person.gender, ""} else ""


def singular(low: str, language: Tagged) -> tuple[str, str] | None:
    """(his, her) last name of a plural one in lower case; None when its ending does not surely tell them."""
    for ending, his, hers in COUPLE_ENDINGS:
        if low.endswith(ending) and len(low) > len(ending) + 1:
            return low.removesuffix(ending) + his, low.removesuffix(ending) + hers
    plural = ((r, form) for r, form, _ in nominatives(low, language) if r.plural)
    forms = {form for r, form in plural if form and r.name == "Surn"}
    return (form := forms.pop(), form) if len(forms) == 1 else None
