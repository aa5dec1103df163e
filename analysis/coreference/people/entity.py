"""One person of an article: all that its mentions tell."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass, field

from analysis.entities.capitalised import Person
from analysis.text.document import Token

JUNIOR = frozenset(["jr", "sr", "ii", "iii"])


def last_name(person: Person) -> Token:
    """The last name: what stands before Jr."""
    return person.words[-2 if len(person.words) > 2 and person.words[-1].low in JUNIOR else -1]


@dataclass(eq=False)  # an entity is only ever itself
class Entity:
    """One person of the article."""

    mentions: list[Person] = field(default_factory=list)
    mention_offsets: list[int] = field(default_factory=list)  # in order
    roles: list[str] = field(default_factory=list)
    titles: list[str] = field(default_factory=list)  # English: roles that only a title tells: Sen.
    gender: str = ""
    first: frozenset[str] = frozenset()  # stems of the first name, and its initial
    last: frozenset[str] = frozenset()  # stems of the last name
    known_by_last_name: bool = False  # the article uses the last name alone
    initialled: bool = True  # no first name in full
    stems: set[str] = field(default_factory=set)  # of all words of all names
    endings: set[tuple[str, ...]] = field(default_factory=set)  # names without their first words

    def last_seen(self, before: int) -> int:
        """Where the article names the person last, up to this offset; -1 when only later."""
        at = bisect_right(self.mention_offsets, before)
        return self.mention_offsets[at - 1] if at else -1
