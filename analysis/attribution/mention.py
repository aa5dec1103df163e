"""One way in which a text names who speaks, before we know who that is."""

from __future__ import annotations

from typing import Literal, NamedTuple

MentionKind = Literal["person", "pronoun", "role", "body", "paper"]


class Mention(NamedTuple):
    """A speaker as named at one place. gender is "m", "f", "p" (several) or "" where nothing tells it."""

    start: int
    end: int
    kind: MentionKind
    gender: str = ""
    text: str = ""  # nominative form of a role, body or paper

    def __str__(self) -> str:
        """As a record of decisions shows it."""
        return f"{self.kind} at {self.start}"


class Placed(NamedTuple):
    """A mention and the words it takes among others: from the place `first` to the one before `behind`."""

    first: int
    behind: int
    mention: Mention
