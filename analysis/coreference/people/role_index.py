"""People found again by their roles: whom "the mayor", "голова ради" means."""

from __future__ import annotations

import re
from abc import ABC, abstractmethod
from collections.abc import Callable, Sequence

from analysis.coreference.people.entity import Entity
from analysis.entities.role_kinds import former, lone_noun, office, second

HEAD_END = re.compile(r" (?:of|for|at|in|with|from)\b|[,«]")
MOST_HOLDERS = 50  # people of one role in an article
DETAIL_LETTERS = 5  # by which what a role is of is compared

Spoken = Callable[[], Sequence[tuple[int, Entity]]]


class RoleIndex(ABC):
    """Looks people up by role; `entities` grows while the article is read."""

    def __init__(self, entities: Sequence[Entity], code: str) -> None:
        self.entities, self.code = entities, code
        self._known: dict[
            str, tuple[int, list[Entity]]
        ] = {}  # (entities looked at, those who fit) by role

    def holder(self, role: str, place: int, gender: str, spoken: Spoken = tuple) -> Entity | None:
        """The only person whose role fits a description; of several the likeliest; `spoken`: who spoke, and where."""
        noun = lone_noun(role)
        fits = [one for one in self._holders(role, noun) if not _is_other_gender(one, gender)]
        return self._likeliest(fits, noun, place, gender, spoken) if fits else None

    def forget(self) -> None:
        """A person got another title: those who were looked at are looked at again."""
        self._known.clear()

    def was_told(self, entity: Entity, noun: str, place: int) -> bool:
        """Whether somebody was named before here, or will be by this very noun: "the teacher" is nobody yet to come."""
        return entity.last_seen(place) >= 0 or self._is_called(entity, noun)

    def _holders(self, role: str, noun: str) -> list[Entity]:
        """Everybody whose role fits; those looked at before are not looked at again."""
        looked, fits = self._known.get(role, (0, []))
        for entity in self.entities[looked:]:
            if len(fits) < MOST_HOLDERS and self._holds(entity, role, noun):
                fits.append(entity)
        self._known[role] = len(self.entities), fits
        return fits

    def _holds(self, entity: Entity, called: str, noun: str) -> bool:
        if self._is_called(entity, noun):
            return True
        return any(self._may_be_called(role, called) for role in (*entity.roles, *entity.titles))

    def _may_be_called(self, role: str, called: str) -> bool:
        if second(role) != second(called):
            return False
        if former(called, self.code) and not former(role, self.code):
            return False
        return self._same_role(role, called)

    def _is_called(self, entity: Entity, noun: str) -> bool:
        """Whether this very noun is the head of a role of theirs."""
        if not noun:
            return False
        roles = [role for role in (*entity.roles, *entity.titles) if second(role) <= second(noun)]
        return any(noun in HEAD_END.split(role.lower())[0].split() for role in roles)

    @abstractmethod
    def _likeliest(
        self, fits: Sequence[Entity], noun: str, place: int, gender: str, spoken: Spoken
    ) -> Entity: ...

    @abstractmethod
    def _same_role(self, role: str, called: str) -> bool: ...


class PlainRoles(RoleIndex):
    """Where nouns have no cases."""

    def _likeliest(
        self, fits: Sequence[Entity], noun: str, place: int, gender: str, spoken: Spoken
    ) -> Entity:
        """Who is called just so; of several the last one who spoke, or was named."""
        if len(fits) == 1:
            return fits[0]
        last = {id(entity): at for at, entity in sorted(spoken(), key=lambda one: one[0])}
        return max(
            fits,
            key=lambda one: (
                self._is_called(one, noun),
                last.get(id(one), -1),
                one.last_seen(place),
            ),
        )

    def _same_role(self, role: str, called: str) -> bool:
        heads, details = office(called, self.code, whole=True)
        has_heads, has_details = office(role, self.code, whole=True)
        return bool(heads & has_heads) and _all_told(details, has_details)


class InflectedRoleIndex(RoleIndex):
    """Where nouns have cases: a role may be shortened to a few of its words."""

    def _likeliest(
        self, fits: Sequence[Entity], noun: str, place: int, gender: str, spoken: Spoken
    ) -> Entity:
        """Who was named before here, is surely of that gender, is called just so, and was named last."""
        return max(fits, key=lambda one: self._likelihood(one, noun, place, gender))

    def _likelihood(
        self, entity: Entity, noun: str, place: int, gender: str
    ) -> tuple[bool, bool, bool, int]:
        seen, surely = entity.last_seen(place), gender != "f" or entity.gender == "f"
        return seen >= 0, surely, self._is_called(entity, noun), seen

    def _same_role(self, role: str, called: str) -> bool:
        if self._agrees(role, called, whole=True):
            return True
        return " " in called and self._agrees(role, called, whole=False)

    def _agrees(self, role: str, called: str, *, whole: bool) -> bool:
        """Whether the kind of role is the same, or none is told, and so is all that the other one tells beside it."""
        heads, details = office(called, self.code, whole=whole)
        has_heads, has_details = office(role, self.code, whole=whole)
        same = bool(heads & has_heads) if heads else len(details) > 1
        return same and _all_told(details, has_details)


def _all_told(
    details: Sequence[str] | frozenset[str], known: Sequence[str] | frozenset[str]
) -> bool:
    """Whether the role that is known tells all these details."""
    beginnings = {one[:DETAIL_LETTERS] for one in known}
    return all(one[:DETAIL_LETTERS] in beginnings for one in details)


def _is_other_gender(entity: Entity, gender: str) -> bool:
    return gender in {"m", "f"} and bool(entity.gender) and entity.gender != gender
