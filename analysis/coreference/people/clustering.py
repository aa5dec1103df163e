"""Which mentions of an article are one person. What depends on a grammar is asked in the subclasses."""

from __future__ import annotations

from abc import ABC, abstractmethod
from bisect import bisect_right
from collections.abc import Iterable

from analysis.coreference.people.entity import Entity, last_name
from analysis.entities.capitalised import Person
from analysis.names.stems import stems
from analysis.text.document import Document

MOST_NAMESAKES = 50  # people of one name
MOST_MENTIONS = 100  # of one person, that are looked through


class MentionClusters(ABC):
    """The people of one document, found again by any of their names."""

    def __init__(self, document: Document) -> None:
        self.document = document
        self.entities: list[Entity] = []
        self.of_mention: dict[int, Entity] = {}
        self.person_at: dict[int, Person] = {}
        self.titles_told = 0  # how often a title told a role
        self._by_stem: dict[str, list[Entity]] = {}

    # --- what depends on the grammar of names -----------------------------------------------------

    @abstractmethod
    def order(self, person: Person) -> tuple[int, int]:
        """Sort key: the mentions that tell most come first."""

    @abstractmethod
    def may_be_subject(self, place: int) -> bool:
        """False for a name that surely is not the subject of its sentence."""

    @abstractmethod
    def owns(self, place: int) -> bool:
        """Whether this name is a possessor: Jane Roe's."""

    @abstractmethod
    def _has_patronymic(self, person: Person) -> bool: ...

    @abstractmethod
    def _is_last_name_alone(self, entity: Entity, person: Person) -> bool: ...

    @abstractmethod
    def _lone_name_fits(self, entity: Entity, person: Person, last: frozenset[str]) -> bool:
        """Whether a single word may name the person one of whose names has its stem."""

    @abstractmethod
    def _role(self, person: Person) -> str | None:
        """The role beside a name."""

    @abstractmethod
    def _title(self, person: Person) -> str:
        """The roles that a title beside a name tells; "" for none."""

    # --- joining ----------------------------------------------------------------------------------

    def add(self, person: Person) -> Entity:
        """Join a mention to its entity, or begin a new one."""
        if person.start in self.of_mention:
            return self.of_mention[person.start]
        entity = self._find(person) or self._new()
        self._join(entity, person)
        return entity

    def _new(self) -> Entity:
        entity = Entity()
        self.entities.append(entity)
        return entity

    def _join(self, entity: Entity, person: Person) -> None:
        self.of_mention[person.start], self.person_at[person.start] = entity, person
        entity.known_by_last_name = entity.known_by_last_name or self._is_last_name_alone(
            entity, person
        )
        entity.mentions.append(person)
        entity.mention_offsets.insert(
            bisect_right(entity.mention_offsets, person.start), person.start
        )
        entity.gender = entity.gender or person.gender
        self._join_names(entity, person)
        role, title = self._role(person), self._title(person)
        if role and role not in entity.roles:
            entity.roles.append(role)
        if title and title not in entity.titles:
            entity.titles.append(title)
            self.titles_told += 1

    def _join_names(self, entity: Entity, person: Person) -> None:
        parts, code = person.words, self.document.code
        if len(parts) > 1 and not entity.first:
            entity.first = stems(parts[0].low, code) | {parts[0].low[:1]}
        if len(parts) > 1 and len(parts[0].text) > 1:
            entity.initialled = False
        lows = tuple(word.low for word in parts)
        entity.endings.update(lows[at:] for at in range(1, len(lows)))
        for low in lows:
            self._index(entity, stems(low, code))
        entity.last |= stems(last_name(person).low, code)

    def _index(self, entity: Entity, found: frozenset[str]) -> None:
        for stem in found - entity.stems:
            bearers = self._by_stem.setdefault(stem, [])
            if len(bearers) < MOST_NAMESAKES:
                bearers.append(entity)
        entity.stems |= found

    # --- finding ----------------------------------------------------------------------------------

    def _bearers(self, names: frozenset[str]) -> Iterable[Entity]:
        """All who bear a name of one of these stems."""
        found = {id(one): one for stem in sorted(names) for one in self._by_stem.get(stem, ())}
        return found.values()

    def _find(self, person: Person) -> Entity | None:
        last = stems(last_name(person).low, self.document.code)
        fits = [one for one in self._bearers(last) if self._fits(one, person, last)]
        if not fits:
            return self._of_patronymic(person)
        alone = len(person.words) == 1
        return max(
            fits,
            key=lambda one: (
                bool(one.last & last),
                alone and one.known_by_last_name,
                one.last_seen(person.start),
            ),
        )

    def _of_patronymic(self, person: Person) -> Entity | None:
        """Who is called by first name and patronymic: the only one of that first name whose last name is known."""
        if len(person.words) != 2 or not self._has_patronymic(person):
            return None
        first = stems(person.words[0].low, self.document.code)
        same = [
            one
            for one in self._bearers(first)
            if one.first & first
            and one.gender in {person.gender, ""}
            and not any(map(self._has_patronymic, one.mentions[:MOST_MENTIONS]))
        ]
        return same[0] if len(same) == 1 else None

    def namesake(self, entity: Entity, gender: str) -> Entity | None:
        """The only other one of that last name and of this gender."""
        bearers = [
            one
            for one in self._bearers(entity.last)
            if one.last & entity.last and one is not entity
        ]
        others = [one for one in bearers if one.gender == gender]
        return others[0] if len(others) == 1 else None

    def _fits(self, entity: Entity, person: Person, last: frozenset[str]) -> bool:
        if entity.gender and person.gender and entity.gender != person.gender:
            return False
        if len(person.words) == 1:
            return self._lone_name_fits(entity, person, last)
        if not entity.last & last:
            return False
        if not entity.first or self._same_first_name(entity, person):
            return True
        # Colbert Busch of Elizabeth Colbert Busch.
        return tuple(word.low for word in person.words) in entity.endings

    def _same_first_name(self, entity: Entity, person: Person) -> bool:
        """Whether the first names are one, be it that one of them is only an initial."""
        first = person.words[0].low
        if entity.first & stems(first, self.document.code):
            return True
        return first[:1] in entity.first and (len(first) == 1 or entity.initialled)

    def has_relatives(self, entity: Entity) -> bool:
        """Whether somebody else bears this last name."""
        return any(
            one is not entity and one.last & entity.last for one in self._bearers(entity.last)
        )
