"""Names of people: where they stand, their normal form, and which of them are one person."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from analysis.entities.capitalised import Person
from analysis.entities.people import finder_of
from analysis.names.clustering import group
from analysis.names.consensus import settled
from analysis.names.matching import block, identity_key, same_person
from analysis.names.nominative import normal_form
from analysis.text.document import Document
from news.types import Span

__all__ = ["block", "identify", "identity_key", "named_on", "normal_form", "same_person"]


def named_on(document: Document, found: Sequence[Person]) -> tuple[Span, ...]:
    """Where those stand of whom we are sure that they are people, without the 's of a possessor.

    Also names alone of which a speaker could not be sure, but a list of people can.
    """
    certain = [one for one in found if one.is_certain]
    taken = {word.start for one in certain for word in one.words}
    finder = finder_of(document)
    lone = finder.lone_people(document, found) if finder else []
    certain += [one for one in lone if one.start not in taken]
    return tuple(_without_possessive(one) for one in sorted(certain))


def _without_possessive(person: Person) -> Span:
    return Span(person.start, person.end - 2 * person.words[-1].low.endswith(("’s", "'s")))


def identify(rows: Iterable[tuple[str, str]]) -> list[tuple[str, str]]:
    """(name, language) rows -> (person key, normal form) rows; spellings of one person get one key."""
    names = settled(list(rows))
    people = group(names)
    first: dict[int, str] = {}
    for person, name in zip(people, names, strict=True):
        first.setdefault(person, identity_key(name) or name)
    return [(f"{first[person]}#{person}", name) for person, name in zip(people, names, strict=True)]
