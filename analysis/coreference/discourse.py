"""What a reader keeps in mind while going through an article: who spoke, and who was spoken of."""

from __future__ import annotations

from dataclasses import dataclass, field

from analysis.coreference.entities import Entity
from news.types import Span, Speaker

FAR = 1_800  # characters back to a body that is called again by its kind
BESIDE = 450  # characters
ANDS = frozenset(["and", "і", "й", "та", "и"])


@dataclass(frozen=True)
class ResolvedSpeaker:
    """A mention whose speaker is known, with how sure we are."""

    speaker: Speaker
    confidence: float
    said_as: Span | None
    gender: str = ""
    place: int = 0


@dataclass
class DiscourseModel:
    """Who spoke and who was spoken of so far."""

    said: list[ResolvedSpeaker] = field(default_factory=list)  # the last few who said something
    body: ResolvedSpeaker | None = None  # the body spoken of last
    heard_body: ResolvedSpeaker | None = None  # the body that spoke last
    source: ResolvedSpeaker | None = None  # the body or person that words are taken from
    focus: list[tuple[int, Entity]] = field(default_factory=list)  # people in subject place
    others: list[tuple[int, Entity]] = field(default_factory=list)  # people named beside them
    bodies: list[ResolvedSpeaker] = field(
        default_factory=list
    )  # English: the last few bodies that sentences began with
    unnamed: ResolvedSpeaker | None = None  # English: "an old man", "residents": the last one a sentence began with
    side_by_side: tuple[int, Entity] | None = None  # the second of two subjects, with the first one's place

    def last(self) -> ResolvedSpeaker | None:
        """Who said something last."""
        return self.said[-1] if self.said else None

    def named(self, body: ResolvedSpeaker) -> None:
        """A body was named where a sentence begins."""
        self.body = body
        self.bodies = [*self.bodies[-7:], body]

    def other(self, gender: str, place: int) -> tuple[int, Entity] | None:
        """Whom "той" means: the last one named beside a subject, of that gender, near enough before this place."""
        subject = self.focus[-1][1] if self.focus else None
        for at, entity in reversed(self.others):
            if entity is not subject and entity.gender in {gender, ""} and at < place < at + BESIDE:
                return at, entity
        return None

    def of_kind(self, noun: str, place: int) -> ResolvedSpeaker | None:
        """ "в банке" after "Национальный банк": the last body with this very noun in its name, near enough."""
        named = [one for one in self.bodies if noun and noun in one.speaker.name.lower().split()]
        near = [one for one in named if place - one.place < FAR and len(one.speaker.name) > len(noun)]
        return near[-1] if near else None
