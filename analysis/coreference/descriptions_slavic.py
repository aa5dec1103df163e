"""Descriptions where there are no articles: the woman, the Olympic champion, the head of the company."""

from __future__ import annotations

from collections.abc import Sequence

from analysis.attribution.mention import Mention
from analysis.coreference.descriptions import Description, Descriptions
from analysis.coreference.discourse import DiscourseModel
from analysis.coreference.people.index import Entity, EntityIndex
from analysis.coreference.pronouns import gender_fits
from analysis.coreference.same_role import SameRoleFinder
from analysis.entities.role_kinds import lone_noun, office
from analysis.languages.shapes.reporting import PLURAL, SINGULAR
from analysis.morphology.analyser import Tagged, readings
from analysis.text.document import Document


class BareDescriptions(Descriptions):
    """Ukrainian and Russian."""

    def __init__(
        self, document: Document, index: EntityIndex, memory: DiscourseModel, morphology: Tagged
    ) -> None:
        super().__init__(document, index, memory)
        self.morphology = morphology
        self.same_roles = SameRoleFinder(document, index.language, morphology)

    def holder(self, mention: Mention) -> Entity | None:
        """Whose role it is; "the actor" is no actress."""
        if mention.gender == PLURAL:
            return None
        noun = lone_noun(mention.text)
        told = self.lexicon.callings.get(noun, "")
        gender = mention.gender or (told if told != SINGULAR else "")
        holder = self.index.by_role(mention.text, mention.start, gender)
        if not holder or not noun:
            return holder
        rival = self.same_roles.without_occupation(self._recent(mention.start), mention)
        return rival or (holder if self.index.roles.was_told(holder, noun, mention.start) else None)

    def who_spoke(self, mention: Mention) -> Entity | None:
        """ "чиновник", "женщина": whoever spoke or stood in subject place last, whatever the role."""
        noun = lone_noun(mention.text) or self._interviewee_noun(mention.text)
        wanted = self.lexicon.anybody.get(noun)
        if not wanted:
            return None
        wanted = mention.gender or wanted if wanted == SINGULAR else wanted
        since = self._unnamed_since(wanted, mention.start)
        near = self.near([one for one in self._spoken_of(noun) if one[0] > since], mention.start)
        fits = [(place, entity) for place, entity in near if gender_fits(wanted, entity.gender)]
        return max(fits, key=lambda one: one[0], default=(0, None))[1]

    def _spoken_of(self, noun: str) -> list[tuple[int, Entity]]:
        """Who may be called by a noun for anybody: an interviewee only right behind what they said."""
        if noun in self.lexicon.asked:
            return self.speakers(self.memory.speakers[-1:])
        return self.who_spoke_or_led()

    def same_role(self, mention: Mention) -> Entity | None:
        """ "the head of the company", "новый тренер": the last one who has such a role, or none at all."""
        return self.same_roles.holder(mention, self._recent(mention.start))

    def _noun(self, mention: Mention) -> str:
        return lone_noun(mention.text) or self._described_noun(mention.text)

    def _described_noun(self, text: str) -> str:
        """The noun of such a description without its adjectives; "" when it tells more, or is no such noun."""
        words = text.lower().split()
        if not words or (
            words[-1] not in self.lexicon.anybody and words[-1] not in self.lexicon.callings
        ):
            return ""
        return words[-1] if all(self._is_plain_adjective(word) for word in words[:-1]) else ""

    def _is_plain_adjective(self, low: str) -> bool:
        return (
            low not in self.words.not_the_same and readings(low, self.morphology)[0].pos == "ADJF"
        )

    def _interviewee_noun(self, text: str) -> str:
        """ "собеседница" of "собеседница агентства": whom a paper talked to; "" for all others."""
        noun, _, paper = text.lower().partition(" ")
        return (
            noun
            if noun in self.lexicon.asked and paper.strip('«"').startswith(self.lexicon.press)
            else ""
        )

    def _recent_for(self, description: Description) -> Sequence[tuple[int, Entity]]:
        return self._recent(description.mention.start)

    def _recent(self, before: int) -> list[tuple[int, Entity]]:
        """Who spoke or was named before this place, near enough: the last sentence first, its subject before others."""
        told = self.who_spoke_or_led()
        near = self.near([*told, *self.memory.non_subjects], before)
        subjects = {place for place, _ in told}

        def recency(one: tuple[int, Entity]) -> tuple[int, bool, int]:
            return self.document.sentence_at(one[0]), one[0] in subjects, one[0]

        return sorted(near, key=recency, reverse=True)

    def _unnamed_since(self, gender: str, before: int) -> int:
        unnamed = self.memory.last_unnamed
        if unnamed is None or unnamed.place >= before:
            return -1
        return unnamed.place if not gender or unnamed.gender == gender else -1

    def _is_called_so(self, noun: str, entity: Entity) -> bool:
        """Without a role, or with one that is such a noun itself: no judge is "the champion"."""
        return self._leaves_it_open(entity.roles) and not self._clash(noun, entity.roles)

    def _leaves_it_open(self, roles: Sequence[str]) -> bool:
        known = (
            self.lexicon.anybody,
            self.lexicon.callings,
            self.lexicon.relations,
            self.lexicon.folk,
        )
        words = [word for role in roles for word in role.lower().split()]
        return not roles or any(word in nouns for word in words for nouns in known)

    def _clash(self, noun: str, roles: Sequence[str]) -> bool:
        """ "The actress" and a director: another occupation than all that are told."""
        asked = office(noun, self.document.code)[0]
        told = [office(role, self.document.code)[0] for role in roles]
        return bool(asked and told) and all(held and not held & asked for held in told)

    def _may_be(self, description: Description, entity: Entity) -> bool:
        return not entity.roles
