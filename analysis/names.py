"""Names of people: where they stand, their normal form, and which of them are one person."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from analysis.alone_en import lone_people
from analysis.consensus import settled
from analysis.grouping import group
from analysis.identity import block, identity_key, same_person
from analysis.normal import normal_form
from analysis.page import Page
from analysis.persons import people
from analysis.runs import Person
from news.types import Span

__all__ = ["block", "identify", "identity_key", "named_on", "normal_form", "persons_in", "same_person"]


def persons_in(text: str, language: str) -> tuple[Span, ...]:
    """Where people are named, in order; empty for languages we have no words of."""
    page = Page.of(text, (), language)
    return named_on(page, people(page))


def named_on(page: Page, found: Sequence[Person]) -> tuple[Span, ...]:
    """Where those stand of whom we are sure that they are people, without the 's of a possessor.

    In English also last names alone that only their look or a verb of saying tells: good for a list of people,
    while a speaker is better unknown than a firm.
    """
    sure = [one for one in found if one.sure]
    if page.language == "en":
        taken = {word.start for one in sure for word in one.words}
        sure += [one for one in lone_people(page) if one.start not in taken]
    return tuple(Span(one.start, one.end - 2 * one.words[-1].low.endswith(("’s", "'s"))) for one in sorted(sure))


def identify(rows: Iterable[tuple[str, str]]) -> list[tuple[str, str]]:
    """(name, language) rows -> (person key, normal form) rows; spellings of one person get one key."""
    names = settled(list(rows))
    people = group(names)
    first: dict[int, str] = {}
    for person, name in zip(people, names, strict=True):
        first.setdefault(person, identity_key(name) or name)
    return [(f"{first[person]}#{person}", name) for person, name in zip(people, names, strict=True)]
