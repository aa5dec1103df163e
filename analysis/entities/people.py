"""Where people are named: runs of capitalised words that morphology or lists let be a person."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from analysis.entities.capitalised import Person
from analysis.entities.inflected.people import InflectedPeople
from analysis.entities.listed.people import ListedPeople
from analysis.text.document import Document


class PeopleFinder(Protocol):
    """How people are found in languages of one kind."""

    def people(self, document: Document) -> list[Person]:
        """All mentions of people, in order."""

    def lone_people(self, document: Document, found: Sequence[Person]) -> list[Person]:
        """Names alone of which a speaker could not be sure, but a list of people can."""


FINDERS: dict[bool, PeopleFinder] = {
    True: InflectedPeople(),
    False: ListedPeople(),
}  # by whether names have cases


def people(document: Document) -> list[Person]:
    """All mentions of people, in order; none where we do not know how the language works."""
    finder = finder_of(document)
    return finder.people(document) if finder else []


def finder_of(document: Document) -> PeopleFinder | None:
    """How people are found in this document."""
    language = document.language
    return FINDERS[language.traits.cases] if language else None
