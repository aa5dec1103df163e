"""Who is meant by a role or a description: "the mayor", "the driver", "голова ради", "женщина"."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from analysis.attribution.mention import Mention
from analysis.coreference.discourse import DiscourseModel, ResolvedSpeaker
from analysis.coreference.people.index import Entity, EntityIndex
from analysis.coreference.pronouns import LOOK_BACK, gender_fits
from analysis.entities.roles import without_owner
from analysis.languages.shapes.reporting import PLURAL, SINGULAR, Agreement
from analysis.text.document import Document
from analysis.text.rules import record

BY_ROLE, DESCRIBED = 0.8, 0.65  # how sure we are
OCCUPATION_PARAGRAPHS = 4  # back to whom an article calls "the champion"
OTHER_PARAGRAPHS = 1  # and to all others

Verdict = Literal["taken", "skipped", "nobody"]  # "nobody": those before are not looked at


@dataclass(frozen=True, slots=True)
class Description:
    """A description that asks for somebody; `noun` is its head."""

    mention: Mention
    noun: str
    gender: Agreement
    says_gender: bool  # the noun is said of any man or woman: "the man"


class Descriptions(ABC):
    """Finds the people of one article by what they are, with what has been told so far in mind."""

    def __init__(self, document: Document, index: EntityIndex, memory: DiscourseModel) -> None:
        self.document, self.text, self.index, self.memory = document, document.text, index, memory
        self.lexicon, self.words = index.language.reporting_words, index.language.coreference

    def resolve(self, mention: Mention) -> tuple[Entity, float] | None:
        """Who is meant, with how sure we are: by the first rule that finds somebody."""
        for name, rule, confidence in (
            ("spoke_last", self.who_spoke, BY_ROLE),
            ("holds_this_role", self.holder, BY_ROLE),
            ("described_so", self.described, DESCRIBED),
            ("has_the_same_role", self.same_role, DESCRIBED),
        ):
            entity = rule(mention)
            if entity:
                record("speaker", mention.start, name, self._candidate(entity))
                return entity, confidence
        return None

    @abstractmethod
    def holder(self, mention: Mention) -> Entity | None:
        """Whose role this is."""

    @abstractmethod
    def who_spoke(self, mention: Mention) -> Entity | None:
        """ "чиновник", "женщина": whoever spoke or stood in subject place last, whatever the role."""

    @abstractmethod
    def same_role(self, mention: Mention) -> Entity | None:
        """ "the head of the company", "новый тренер": the last one who has such a role, or none at all."""

    @abstractmethod
    def _noun(self, mention: Mention) -> str:
        """The head of a description that tells nothing more; "" for all others."""

    @abstractmethod
    def _recent_for(self, description: Description) -> Sequence[tuple[int, Entity]]:
        """Who may be described so, the last one first."""

    @abstractmethod
    def _may_be(self, description: Description, entity: Entity) -> bool:
        """Whether this person may be described so, where the noun is not said of everybody."""

    @abstractmethod
    def _unnamed_since(self, gender: str, before: int) -> int:
        """Where somebody without a name came in last who may be meant as well; -1 for nowhere."""

    def described(self, mention: Mention) -> Entity | None:
        """ "the driver", "жінка": the last one spoken of, near enough, without another role."""
        description = self._description(mention)
        if description is None:
            return None
        for place, entity in self._recent_for(description):
            verdict = self._verdict(description, place, entity)
            if verdict != "skipped":
                return entity if verdict == "taken" else None
        return None

    def _description(self, mention: Mention) -> Description | None:
        noun = self._noun(mention)
        if not noun or noun in self.lexicon.nobodies or mention.gender == PLURAL:
            return None
        if without_owner(mention.text) != mention.text:
            return None  # "its inspector" is somebody new
        told = self.lexicon.anybody.get(noun) or self.lexicon.callings.get(noun) or ""
        gender = mention.gender or told if told in {"", SINGULAR} else told
        return Description(mention, noun, gender, says_gender=bool(told))

    def _verdict(self, description: Description, place: int, entity: Entity) -> Verdict:
        """What the first rule says that says anything."""
        for rule in VERDICTS:
            verdict = rule(self, description, place, entity)
            if verdict:
                outcome = f"{verdict}: {self._candidate(entity)}"
                record("speaker", description.mention.start, rule.__name__.strip("_"), outcome)
                return verdict
        return "nobody"

    def _candidate(self, entity: Entity) -> str:
        """How somebody is put down: as the article has named them first."""
        first = entity.mentions[0]
        return self.text[first.start : first.end]

    def _too_far(self, description: Description, place: int, entity: Entity) -> Verdict | None:
        far = (
            OCCUPATION_PARAGRAPHS if description.noun in self.lexicon.callings else OTHER_PARAGRAPHS
        )
        between = self.text[place : description.mention.start].strip()
        return "skipped" if between.count("\n\n") > far else None

    def _other_gender(self, description: Description, place: int, entity: Entity) -> Verdict | None:
        wanted = description.gender
        return "skipped" if wanted and not gender_fits(wanted, entity.gender) else None

    def _unnamed_came_later(
        self, description: Description, place: int, entity: Entity
    ) -> Verdict | None:
        return (
            "nobody"
            if place < self._unnamed_since(description.gender, description.mention.start)
            else None
        )

    def _other_occupation(
        self, description: Description, place: int, entity: Entity
    ) -> Verdict | None:
        """Somebody else of that occupation is not told of in the same breath."""
        if description.noun not in self.lexicon.callings or self._is_called_so(
            description.noun, entity
        ):
            return None
        same_paragraph = "\n" not in self.text[place : description.mention.start].strip()
        return "nobody" if same_paragraph else "skipped"

    @abstractmethod
    def _is_called_so(self, noun: str, entity: Entity) -> bool:
        """Whether the roles of this person leave it open that they are called by an occupation."""

    def _may_be_described_so(
        self, description: Description, place: int, entity: Entity
    ) -> Verdict | None:
        fits = description.says_gender or self._may_be(description, entity)
        return "taken" if fits else "nobody"

    def who_spoke_or_led(self) -> list[tuple[int, Entity]]:
        """Who spoke or stood in subject place, with where."""
        return [*self.speakers(self.memory.speakers), *self.memory.subjects]

    def speakers(self, known: Sequence[ResolvedSpeaker]) -> list[tuple[int, Entity]]:
        """The people among these speakers, with where they spoke."""
        return [
            (one.place, entity) for one in known if (entity := self.index.entity_of(one.speaker))
        ]

    def near(self, people: Sequence[tuple[int, Entity]], before: int) -> list[tuple[int, Entity]]:
        """Those of them who stand before this place, near enough."""
        return [(place, entity) for place, entity in people if place < before < place + LOOK_BACK]


VERDICTS = (
    Descriptions._too_far,
    Descriptions._other_gender,
    Descriptions._unnamed_came_later,
    Descriptions._other_occupation,
    Descriptions._may_be_described_so,
)
