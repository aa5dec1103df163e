"""Descriptions where articles tell what is known: "a mayor" is new, "the mayor" is somebody named before."""

from __future__ import annotations

import re
from collections.abc import Sequence

from analysis.attribution.mention import Mention
from analysis.coreference.descriptions import Description, Descriptions
from analysis.coreference.discourse import BESIDE_SUBJECT
from analysis.coreference.occupations_en import is_new, may_be
from analysis.coreference.people.index import Entity
from analysis.entities.role_kinds import lone_noun, office, second
from analysis.languages.en.titles import MEN
from analysis.languages.shapes.coreference import CoreferenceWords
from analysis.languages.shapes.reporting import FEMN, MASC

LONGEST_DESCRIPTION = 5  # words, with its article
SENTENCE_STOP = re.compile(r"[.!?”\"]")


class ArticleDescriptions(Descriptions):
    """English."""

    def holder(self, mention: Mention) -> Entity | None:
        """Whose role this is; an organisation is nobody's, "an executive" is somebody new."""
        if mention.gender in {"p", "b"} or is_new(
            self.document, mention, self.words.indefinite_openers
        ):
            return None
        gender = mention.gender or gender_called(mention.text.split(" ")[-1].lower())
        return self.index.by_role(mention.text, mention.start, gender, self.who_spoke_or_led)

    def who_spoke(self, mention: Mention) -> Entity | None:
        """Nobody: "the official" is found as a description."""
        return None

    def same_role(self, mention: Mention) -> Entity | None:
        """Nobody: a role that somebody may have is asked in `described`."""
        return None

    def _noun(self, mention: Mention) -> str:
        return lone_noun(mention.text) or noun_of(mention.text, self.words)

    def _recent_for(self, description: Description) -> Sequence[tuple[int, Entity]]:
        """Beside a subject nobody is meant but the subject, unless an occupation or a known role is told."""
        others, subjects = self.memory.non_subjects, self.memory.subjects
        is_told = description.noun in self.words.occupations or is_known_role(
            description.mention.text, self.words
        )
        if is_told and subjects:
            others = [one for one in others if one[0] > subjects[-1][0] + BESIDE_SUBJECT]
        near = self.near([*self.who_spoke_or_led(), *others], description.mention.start)
        return sorted(near, key=lambda one: -one[0])

    def _unnamed_since(self, gender: str, before: int) -> int:
        return -1

    def _is_called_so(self, noun: str, entity: Entity) -> bool:
        return True

    def _may_be(self, description: Description, entity: Entity) -> bool:
        mention, roles = description.mention, (*entity.roles, *entity.titles)
        known_role = is_known_role(mention.text, self.words)
        if not roles and known_role and self._only_one_told_of(entity, mention.start):
            self.index.add_title(entity, mention.text.lower().removeprefix("the "))
            return True
        if not lone_noun(mention.text):  # the real estate developer
            return self._told_in_paragraph(entity, mention) and same_kind(
                mention.text, roles, self.words
            )
        has_other_role = bool(roles) and not any(description.noun in role.lower() for role in roles)
        occupations = frozenset() if has_other_role else self.words.occupations
        return may_be(
            self.document, description.noun, entity.mention_offsets, mention.start, occupations
        )

    def _told_in_paragraph(self, entity: Entity, mention: Mention) -> bool:
        told = [place for place, one in self.who_spoke_or_led() if one is entity]
        return bool(told) and "\n" not in self.text[max(told) : mention.start]

    def _only_one_told_of(self, entity: Entity, place: int) -> bool:
        """Whether somebody spoke last, or before anybody spoke is the only one told of."""
        last = self.memory.last_speaker()
        if last is None:
            return all(one is entity for _, one in self.memory.subjects)
        if not SENTENCE_STOP.search(self.text, last.place, place):
            return False  # "according to Roe the mayor said"
        return self.index.entity_of(last.speaker) is entity


def noun_of(text: str, words: CoreferenceWords) -> str:
    """The noun of "the real estate developer"; "" for what tells of a former role, or of another person."""
    parts = text.split(" ")
    if not 2 < len(parts) <= LONGEST_DESCRIPTION or parts[0].lower() != "the":
        return ""
    if any(part.lower() in words.not_the_same for part in parts):
        return ""
    return parts[-1].lower() if parts[-1].islower() and "-" not in parts[-1] else ""


def is_known_role(text: str, words: CoreferenceWords) -> bool:
    """Whether it is "the mayor", "the prime minister": a role that tells nothing more."""
    article, _, role = text.lower().partition(" ")
    return article == "the" and role in words.known_roles


def same_kind(called: str, roles: Sequence[str], words: CoreferenceWords) -> bool:
    """Whether one of these roles is of the kind of a description, and neither tells another place or club."""
    heads, _ = office(called, "en")
    fitting = [
        role for role in roles if heads & office(role, "en")[0] and second(role) == second(called)
    ]
    places = _places(called, words)
    return any(
        not places or not _places(role, words) or places & _places(role, words) for role in fitting
    )


def _places(role: str, words: CoreferenceWords) -> set[str]:
    capitals = (word for word in role.split(" ") if word[:1].isupper() and not word.isupper())
    return {word.lower() for word in capitals} - words.role_fillers


def gender_called(noun: str) -> str:
    """ "f" for the congresswoman, "m" for the congressman; a chairman may be a woman."""
    if noun.endswith("woman"):
        return FEMN
    return MASC if noun in MEN else ""
