"""Two people under one last name: "Данило й Емілія Лісовські" are Данило Лісовський and Емілія Лісовська."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from analysis.entities.capitalised import Person
from analysis.morphology.analyser import Tagged, nominatives, readings
from analysis.text.document import Document, Token

JOINED = re.compile(r"[ \u00a0](?:й|і|та|и)[ \u00a0]")
# plural endings of last names and what men and women bear: only those that tell it surely
ENDINGS = (
    ("ські", "ський", "ська"), ("цькі", "цький", "цька"), ("зькі", "зький", "зька"), ("енки", "енко", "енко"),
    ("ові", "ов", "ова"), ("ови", "ов", "ова"), ("еви", "ев", "ева"), ("єви", "єв", "єва"), ("іни", "ін", "іна"),
    ("уки", "ук", "ук"), ("юки", "юк", "юк"), ("аки", "ак", "ак"), ("яки", "як", "як"), ("ики", "ик", "ик"),
    ("ские", "ский", "ская"), ("цкие", "цкий", "цкая"), ("овы", "ов", "ова"), ("евы", "ев", "ева"),
    ("ины", "ин", "ина"), ("ыны", "ын", "ына"), ("чі", "ч", "ч"), ("ші", "ш", "ш"), ("арі", "ар", "ар"),
)  # fmt: skip


def coupled(document: Document, people: Sequence[Person], language: Tagged) -> list[Person]:
    """The people in order; those of a couple carry the name that each of them bears."""
    found = list(people)
    for place, (first, second) in enumerate(pairwise(people)):
        if (
            len(first.words) != 1
            or len(second.words) != 2
            or not JOINED.fullmatch(document.text, first.end, second.start)
        ):
            continue
        genders = _given(first, language), _given(second, language)
        last = second.words[-1]
        if all(genders) and (names := singular(last.low, language)):
            found[place] = _called(first, first.words[0].text, names, genders[0], (*first.words, last))
            found[place + 1] = _called(second, second.words[0].text, names, genders[1], second.words)
    return found


def _called(one: Person, given: str, names: tuple[str, str], gender: str, words: tuple[Token, ...]) -> Person:
    last = names[gender == "f"]
    return one._replace(words=words, gender=gender, sure=True, called=f"{given} {last[:1].upper()}{last[1:]}")


def _given(one: Person, language: Tagged) -> str:
    """The gender of a first name in the nominative; "" for anything else."""
    named = {r.gender[:1] for r in readings(one.words[0].low, language) if r.name == "Name" and r.case == "nomn"}
    return one.gender if one.gender in {"m", "f"} and named & {one.gender, ""} else ""


def singular(low: str, language: Tagged) -> tuple[str, str] | None:
    """(his, her) last name of a plural one in lower case; None when its ending does not surely tell them."""
    for end, his, hers in ENDINGS:
        if low.endswith(end) and len(low) > len(end) + 1:
            return low.removesuffix(end) + his, low.removesuffix(end) + hers
    plural = {form for r, form, _ in nominatives(low, language) if r.plural and r.name == "Surn" and form}
    return (form := plural.pop(), form) if len(plural) == 1 else None
