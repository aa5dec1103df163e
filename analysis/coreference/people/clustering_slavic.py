"""Mentions where names have cases: the dictionary tells which form a name has."""

from __future__ import annotations

from collections.abc import Sequence

from analysis.coreference.people.clustering import MentionClusters
from analysis.coreference.people.entity import Entity
from analysis.entities.capitalised import Person
from analysis.entities.cases import is_patronymic, nominative
from analysis.entities.owners import Owners
from analysis.entities.roles import role_of
from analysis.morphology.analyser import Tagged
from analysis.text.document import Document


class InflectedClusters(MentionClusters):
    """The people of a document whose names change their form; `people`: all who are named in it."""

    def __init__(self, document: Document, people: Sequence[Person], morphology: Tagged) -> None:
        super().__init__(document)
        self.morphology = morphology
        self.owners = Owners(document, people, morphology)

    def order(self, person: Person) -> tuple[int, int]:
        """Full names first."""
        return 0 if len(person.words) > 1 else 2, person.start

    def may_be_subject(self, place: int) -> bool:
        """False for a name in another case than the nominative, and for whose spokesman speaks."""
        entity, person = self.of_mention[place], self.person_at[place]
        return nominative(person, self.morphology, entity.gender) and not self.owners.owns(person)

    def owns(self, place: int) -> bool:
        """Never: a possessor is told by its case."""
        return False

    def _has_patronymic(self, person: Person) -> bool:
        return len(person.words) > 1 and is_patronymic(person.words[-1].low, self.morphology)

    def _is_last_name_alone(self, entity: Entity, person: Person) -> bool:
        return len(person.words) == 1

    def _lone_name_fits(self, entity: Entity, person: Person, last: frozenset[str]) -> bool:
        return True

    def _role(self, person: Person) -> str | None:
        """A role before a name may be somebody else's: the spokesman of Roe is not Roe."""
        return None if self.owners.owns(person) else role_of(self.document, person)

    def _title(self, person: Person) -> str:
        return ""
