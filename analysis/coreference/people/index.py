"""The people of one article: found again by name or role, and shown as speakers."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from analysis.coreference.people.clustering import MentionClusters
from analysis.coreference.people.clustering_en import PlainClusters
from analysis.coreference.people.clustering_slavic import InflectedClusters
from analysis.coreference.people.display_names import DisplayNames, InflectedNames, PlainNames
from analysis.coreference.people.entity import Entity as Entity
from analysis.coreference.people.longer_roles_en import fuller
from analysis.coreference.people.role_index import InflectedRoleIndex, PlainRoles, RoleIndex, Spoken
from analysis.entities.capitalised import Person
from analysis.entities.couples_en import couples
from analysis.entities.role_kinds import weight
from analysis.languages import LANGUAGES
from analysis.morphology.analyser import tagged
from analysis.names.matching import identity_key
from analysis.text.document import Document
from news.types import Speaker


class EntityIndex:
    """All people of one document in a language that we have words of."""

    def __init__(self, document: Document, people: Sequence[Person]) -> None:
        self.document, self.language = document, LANGUAGES[document.code]
        self.morphology = tagged(document.code) if self.language.traits.cases else None
        self.clusters: MentionClusters
        self.names: DisplayNames
        self.roles: RoleIndex
        if self.morphology is None:
            self.clusters = PlainClusters(document, self.language.coreference)
            self.names = PlainNames(document, couples(document, people))
            self.roles = PlainRoles(self.clusters.entities, document.code)
        else:
            self.clusters = InflectedClusters(document, people, self.morphology)
            self.names = InflectedNames(
                document, self.morphology, self.language.reporting_words, self.clusters.of_mention
            )
            self.roles = InflectedRoleIndex(self.clusters.entities, document.code)
        self._speakers: dict[int, Speaker] = {}  # by the identity of their entity
        self._shown: dict[int, Entity] = {}  # by the identity of their speaker
        for person in sorted(people, key=self.clusters.order):
            self.clusters.add(person)

    @property
    def of_mention(self) -> dict[int, Entity]:
        """The entities by where their names start."""
        return self.clusters.of_mention

    def add(self, person: Person) -> Entity:
        """Join a mention to its entity, or begin a new one."""
        told = self.clusters.titles_told
        entity = self.clusters.add(person)
        if self.clusters.titles_told != told:
            self.roles.forget()
        return entity

    def person_at(self, place: int) -> Person:
        """The mention that starts here."""
        return self.clusters.person_at[place]

    def may_be_subject(self, place: int) -> bool:
        """False for a name that surely is not the subject of its sentence."""
        return self.clusters.may_be_subject(place)

    def owns(self, place: int) -> bool:
        """Whether the name that starts here is a possessor: Jane Roe's."""
        return self.clusters.owns(place)

    def namesake(self, entity: Entity, gender: str) -> Entity | None:
        """The only other one of that last name and of this gender."""
        return self.clusters.namesake(entity, gender)

    def add_title(self, entity: Entity, title: str) -> None:
        """Keep a role in mind that the article gives them without its standing beside the name."""
        if title not in entity.titles:
            entity.titles.append(title)
            self.roles.forget()

    def speaker(self, entity: Entity) -> Speaker:
        """The entity as a speaker: full name in the nominative, and role."""
        key = id(entity)
        if key not in self._speakers:
            name = self.names.name(entity)
            self._speakers[key] = Speaker(identity_key(name) or name, name, self._role(entity))
            self._shown[id(self._speakers[key])] = entity
        return self._speakers[key]

    def _role(self, entity: Entity) -> str | None:
        role = max(entity.roles, key=weight, default=None)
        if role is None or not self.language.traits.possessive_s:
            return role
        return fuller(self.document, role, entity.mention_offsets[0], self._all_roles())

    def _all_roles(self) -> Iterable[Sequence[str]]:
        return (one.roles for one in self.clusters.entities)

    def entity_of(self, speaker: Speaker) -> Entity | None:
        """The entity that is shown as this speaker."""
        return self._shown.get(id(speaker))

    def by_role(self, role: str, place: int, gender: str, spoken: Spoken = tuple) -> Entity | None:
        """The person whose role fits a description best."""
        return self.roles.holder(role, place, gender, spoken)
