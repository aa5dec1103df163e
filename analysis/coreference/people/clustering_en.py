"""Mentions where names have no cases: what stands beside a name tells how it is used."""

from __future__ import annotations

import re
from bisect import bisect_left

from analysis.coreference.people.clustering import MentionClusters
from analysis.coreference.people.entity import Entity
from analysis.coreference.people.titles_en import title_roles
from analysis.entities.capitalised import Person
from analysis.entities.roles import role_of
from analysis.languages.en.names import EASTERN, TITLES
from analysis.languages.shapes.coreference import CoreferenceWords
from analysis.names.stems import stems
from analysis.text.document import Document

COURTESY = re.compile(r"\b(?:Mr|Mrs|Ms)\.? $")


class PlainClusters(MentionClusters):
    """The people of a document whose names never change their form."""

    def __init__(self, document: Document, words: CoreferenceWords) -> None:
        super().__init__(document)
        self.words = words

    def order(self, person: Person) -> tuple[int, int]:
        """Full names first, then the last names that tell the gender: Mr. Roe is not Jane Roe."""
        if len(person.words) > 1:
            return 0, person.start
        return 1 if person.gender else 2, person.start

    def may_be_subject(self, place: int) -> bool:
        """False behind a preposition, and for a possessor."""
        if self.owns(place):
            return False
        at = bisect_left(self.document.starts, place)
        while at and self.document.words[at - 1].low in TITLES:
            at -= 1
        before = [word.low for word in self.document.words[max(0, at - 2) : at]]
        return not before or before[-1] not in self.words.object_openers or before[0] == "according"

    def owns(self, place: int) -> bool:
        """Whether this name is a possessor: Jane Roe's."""
        person = self.person_at.get(place)
        if person is None:  # told of by a role
            return False
        return (
            person.words[-1].low.endswith(("’s", "'s"))
            or self.document.text[person.end : person.end + 2] == "’ "
        )

    def _has_patronymic(self, person: Person) -> bool:
        return False

    def _is_last_name_alone(self, entity: Entity, person: Person) -> bool:
        """The Ty of Ty Roe is none."""
        return len(person.words) == 1 and not entity.first & stems(
            person.words[0].low, self.document.code
        )

    def _lone_name_fits(self, entity: Entity, person: Person, last: frozenset[str]) -> bool:
        return bool(entity.last & last) or self._first_name_fits(entity, person)

    def _first_name_fits(self, entity: Entity, person: Person) -> bool:
        """A first name comes behind its full name, and never behind Mr., but in the East."""
        if entity.mention_offsets[0] >= person.start and not self.has_relatives(entity):
            return False
        if person.words[0].low in EASTERN:
            return True
        return COURTESY.search(self.document.text, max(0, person.start - 6), person.start) is None

    def _role(self, person: Person) -> str | None:
        return role_of(self.document, person)

    def _title(self, person: Person) -> str:
        return title_roles(self.document, person, self.words)
