"""Who is meant by an office or a description: "the mayor", "the driver", "голова ради", "женщина"."""

from __future__ import annotations

import re

from analysis.attribution.mention import Mention
from analysis.coreference.descriptions_en import gender_called, held, noun_of, same_kind
from analysis.coreference.descriptions_slavic import asked_by, called_so, calling, clash, gender_of_calling
from analysis.coreference.discourse import BESIDE, DiscourseModel
from analysis.coreference.entities import Entity, EntityIndex
from analysis.coreference.occupations_en import PLAYS, may_be, unnamed
from analysis.coreference.pronouns import NEAR, Pronouns
from analysis.coreference.same_role import holder, holds_any
from analysis.entities.role_kinds import lone_noun
from analysis.entities.roles import without_owner
from analysis.languages.shapes.reporting import SINGULAR, ReportingWords
from analysis.text.document import Document

FAR_PARAGRAPHS = 4  # back to whom an article calls "the champion"
ENDED = re.compile(r"[.!?”\"]")


class Descriptions:
    """Finds the people of one article by what they are, with what has been told so far in mind."""

    def __init__(
        self, document: Document, cast: EntityIndex, memory: DiscourseModel, pronouns: Pronouns, lexicon: ReportingWords
    ) -> None:
        self.document, self.cast, self.memory, self.pronouns, self.lexicon = document, cast, memory, pronouns, lexicon

    def by_office(self, mention: Mention) -> Entity | None:
        """Ukrainian and Russian: whose office it is; "the actor" is no actress."""
        if mention.gender == "p":
            return None
        noun = lone_noun(mention.text)
        told = self.lexicon.callings.get(noun, "")
        found = self.cast.by_role(mention.text, mention.start, mention.gender or (told if told != SINGULAR else ""))
        if not found or not noun:
            return found
        rival = holds_any(self.recent(mention.start), mention, self.pronouns)
        return rival or (found if self.cast.is_told(found, noun, mention.start) else None)

    def holder(self, mention: Mention) -> Entity | None:
        """English: whose office this is; a body is nobody's, "an executive" is somebody new."""
        if mention.gender in {"p", "b"} or unnamed(self.document, mention):
            return None
        gender = mention.gender or gender_called(mention.text.split(" ")[-1].lower())
        return self.cast.by_role(mention.text, mention.start, gender, self.told_of)

    def told_of(self) -> list[tuple[int, Entity]]:
        """Who spoke or stood in subject place, with where."""
        said = [(one.place, entity) for one in self.memory.said if (entity := self.cast.entity_of(one.speaker))]
        return [*said, *self.memory.focus]

    def who_spoke(self, mention: Mention) -> Entity | None:
        """ "чиновник", "женщина": whoever spoke or stood in subject place last, whatever the office."""
        noun = lone_noun(mention.text) or asked_by(mention.text, self.lexicon)
        wanted = self.lexicon.anybody.get(noun)
        if not wanted or not self.lexicon.inflected:
            return None
        wanted = mention.gender or wanted if wanted == SINGULAR else wanted
        since = self._newcomer(wanted, mention.start)
        told = self.memory.said[-1:] if noun in self.lexicon.asked else self.memory.said
        said = [(one.place, entity) for one in told if (entity := self.cast.entity_of(one.speaker))]
        focus = () if noun in self.lexicon.asked else self.memory.focus
        near = [(at, f) for at, f in (*said, *focus) if since < at < mention.start < at + NEAR]
        fits = [(at, f) for at, f in near if self.pronouns.fits(wanted, f.gender)]
        return max(fits, key=lambda one: one[0], default=(0, None))[1]

    def _newcomer(self, gender: str, before: int) -> int:
        """Where somebody without a name came in last who may be meant as well; -1 for nowhere."""
        unnamed = self.memory.unnamed if self.lexicon.inflected else None
        meant = unnamed is not None and (unnamed.gender == gender or not gender) and unnamed.place < before
        return unnamed.place if unnamed and meant else -1

    def described(self, mention: Mention) -> Entity | None:
        """ "the driver", "жінка": the last one spoken of, near enough, without another office."""
        noun = lone_noun(mention.text) or calling(mention.text, self.lexicon, self.cast.language)
        noun = noun or ("" if self.lexicon.inflected else noun_of(mention.text))
        owned = without_owner(mention.text) != mention.text  # "its inspector" is somebody new
        if not noun or owned or mention.gender == "p" or noun in self.lexicon.nobodies:
            return None
        gender = gender_of_calling(noun, self.lexicon)
        anybody = bool(gender)
        gender = mention.gender or gender if gender in {"", SINGULAR} else gender
        steps = FAR_PARAGRAPHS if noun in self.lexicon.callings else 1
        since = self._newcomer(gender, mention.start)
        beside = noun not in PLAYS and not held(mention.text)
        for place, entity in self.recent(mention.start, beside=beside):
            if self.document.text[place : mention.start].strip().count("\n\n") > steps or (
                gender and not self.pronouns.fits(gender, entity.gender)
            ):
                continue
            if place < since:
                return None
            if noun in self.lexicon.callings and (
                not called_so(entity.roles, self.lexicon) or clash(noun, entity.roles, self.document.code)
            ):
                if "\n" not in self.document.text[place : mention.start].strip():
                    return None  # somebody else of that trade is not told of in the same breath
                continue
            fits = anybody or (not entity.roles if self.lexicon.inflected else self._may_be(noun, entity, mention))
            return entity if fits else None
        return None

    def same_office(self, mention: Mention) -> Entity | None:
        """ "the head of the company", "новый тренер": the last one spoken of who has such an office, or none at all."""
        return holder(self.document, mention, self.recent(mention.start), self.pronouns, self.lexicon)

    def _may_be(self, noun: str, entity: Entity, mention: Mention) -> bool:
        """English: whether this person may be called so, who has no other office than this."""
        roles = (*entity.roles, *entity.titles)
        if not roles and held(mention.text) and self._only_told_of(entity, mention.start):
            self.cast.entitle(entity, mention.text.lower().removeprefix("the "))
            return True
        if not lone_noun(mention.text):  # the real estate developer
            told = [place for place, one in self.told_of() if one is entity]
            here = bool(told) and "\n" not in self.document.text[max(told) : mention.start]
            return here and same_kind(mention.text, roles)
        other = roles and not any(noun in role.lower() for role in roles)
        return may_be(self.document, noun, entity.places, mention.start, plays=not other)

    def _only_told_of(self, entity: Entity, place: int) -> bool:
        """True for whoever spoke last, and before anybody spoke for the only one told of."""
        last = self.memory.last()
        if last:
            before = bool(ENDED.search(self.document.text, last.place, place))  # not "according to Roe the mayor said"
            return before and self.cast.entity_of(last.speaker) is entity
        return all(one is entity for _, one in self.memory.focus)

    def recent(self, before: int, *, beside: bool = True) -> list[tuple[int, Entity]]:
        """Who spoke or was named before this place, near enough, the last one first."""
        told, others = self.told_of(), self.memory.others
        if self.lexicon.inflected:
            near = [(p, f) for p, f in (*told, *others) if p < before < p + NEAR]
            subjects = {p for p, _ in told}
            return sorted(
                near, key=lambda one: (self.document.sentence_at(one[0]), one[0] in subjects, one[0]), reverse=True
            )
        if not beside and self.memory.focus:  # beside a subject nobody is meant but the subject
            others = [one for one in others if one[0] > self.memory.focus[-1][0] + BESIDE]
        return sorted(((p, f) for p, f in (*told, *others) if p < before < p + NEAR), key=lambda one: -one[0])
