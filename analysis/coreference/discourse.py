"""What a reader keeps in mind while going through an article: who spoke, and who was spoken of."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from analysis.coreference.people.entity import Entity
from analysis.names.matching import identity_key
from news.types import Span, Speaker

NAMED_AGAIN = 1_800  # characters back to an organisation that is called again by its kind
BESIDE_SUBJECT = 450  # characters back to whoever is named beside a subject
MOST_RECENT = 6  # speakers and subjects that are kept in mind
MOST_ORGANISATIONS = 8


@dataclass(frozen=True)
class ResolvedSpeaker:
    """A mention whose speaker is known, with how sure we are."""

    speaker: Speaker
    confidence: float
    said_as: Span | None
    gender: str = ""
    place: int = 0


def unnamed(role: str) -> Speaker:
    """Somebody or something known by a role alone."""
    return Speaker(identity_key(role) or role, "", role)


def worded(known: ResolvedSpeaker | None) -> str:
    """How a decision about a speaker is put down."""
    if known is None:
        return "nobody"
    who = ", ".join(part for part in (known.speaker.name, known.speaker.role) if part)
    return f"{who} ({known.confidence:.2f})"


@dataclass
class DiscourseModel:
    """Who spoke and who was spoken of so far, the last few of each."""

    speakers: list[ResolvedSpeaker] = field(default_factory=list)
    subjects: list[tuple[int, Entity]] = field(default_factory=list)  # people in subject place
    non_subjects: list[tuple[int, Entity]] = field(default_factory=list)  # people named beside them
    last_unnamed: ResolvedSpeaker | None = (
        None  # "an old man", "residents": whom a sentence began with
    )
    pair_of_subjects: tuple[int, Entity] | None = (
        None  # the second of two subjects, with the first one's place
    )
    last_organisation: ResolvedSpeaker | None = None  # the one spoken of last
    last_speaking_organisation: ResolvedSpeaker | None = None
    # Those that sentences began with, or that spoke.
    organisations: list[ResolvedSpeaker] = field(default_factory=list)
    source: ResolvedSpeaker | None = None  # the organisation or person that words are taken from

    def last_speaker(self) -> ResolvedSpeaker | None:
        """Who said something last."""
        return self.speakers[-1] if self.speakers else None

    def add_speaker(self, known: ResolvedSpeaker) -> None:
        """Somebody said something."""
        self.speakers = [*self.speakers[1 - MOST_RECENT :], known]
        if known.speaker.kind == "organisation":
            self.last_speaking_organisation = known

    def add_people(
        self, subjects: Sequence[tuple[int, Entity]], others: Sequence[tuple[int, Entity]]
    ) -> None:
        """A sentence named its subject and others."""
        self.subjects = [*self.subjects[1 - MOST_RECENT :], *subjects]
        self.non_subjects = [*self.non_subjects[1 - MOST_RECENT :], *others]

    def add_organisation(self, organisation: ResolvedSpeaker) -> None:
        """An organisation was named where a sentence begins, or spoke."""
        self.last_organisation = organisation
        self.organisations = [*self.organisations[1 - MOST_ORGANISATIONS :], organisation]

    def begin_with(self, place: int, entity: Entity) -> None:
        """The sentence turns out to begin with this person: whoever it names later stands beside them."""
        self.non_subjects += [one for one in self.subjects if one[0] > place]
        self.subjects = [*(one for one in self.subjects if one[0] < place), (place, entity)]

    def non_subject(self, gender: str, place: int) -> tuple[int, Entity] | None:
        """Whom "той" means: the last one named beside a subject, of that gender, near enough before this place."""
        subject = self.subjects[-1][1] if self.subjects else None
        for at, entity in reversed(self.non_subjects):
            near = at < place < at + BESIDE_SUBJECT
            if near and entity is not subject and entity.gender in {gender, ""}:
                return at, entity
        return None

    def organisation_called(self, noun: str, place: int) -> ResolvedSpeaker | None:
        """ "в банке" after "Национальный банк": the last one with this very noun in its name, near enough."""
        named = [
            one for one in self.organisations if noun and noun in one.speaker.name.lower().split()
        ]
        near = [
            one
            for one in named
            if place - one.place < NAMED_AGAIN and len(one.speaker.name) > len(noun)
        ]
        return near[-1] if near else None
