"""Names of people: where they stand, their normal form, and which of them are one person."""

from __future__ import annotations

from collections.abc import Iterable

from analysis.consensus import settled
from analysis.grouping import group
from analysis.identity import block, identity_key, same_person
from analysis.normal import normal_form
from analysis.page import Page
from analysis.persons import people
from analysis.runs import Person
from news.types import Span

__all__ = ["block", "identify", "identity_key", "normal_form", "persons_in", "same_person", "surely"]


def persons_in(text: str, language: str) -> tuple[Span, ...]:
    """Where people are named, in order; empty for languages we have no words of."""
    return surely(people(Page.of(text, (), language)))


def surely(named: Iterable[Person]) -> tuple[Span, ...]:
    """Where those stand of whom we are sure that they are people."""
    return tuple(Span(one.start, one.end) for one in named if one.sure)


def identify(rows: Iterable[tuple[str, str]]) -> list[tuple[str, str]]:
    """(name, language) rows -> (person key, normal form) rows; spellings of one person get one key."""
    names = settled(list(rows))
    people = group(names)
    first: dict[int, str] = {}
    for person, name in zip(people, names, strict=True):
        first.setdefault(person, identity_key(name) or name)
    return [(f"{first[person]}#{person}", name) for person, name in zip(people, names, strict=True)]
