"""Pronouns where the forms of words tell the subject: things have a gender too, and "той" turns to the other one."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from analysis.attribution.mention import Mention
from analysis.coreference.discourse import DiscourseModel, ResolvedSpeaker, worded
from analysis.coreference.documents import told_elsewhere, whose_paper
from analysis.coreference.people.index import Entity, EntityIndex
from analysis.coreference.pronouns import PRONOUN, Antecedent, Pronouns
from analysis.languages.shapes.reporting import PLURAL, ReportingWords
from analysis.morphology.analyser import Tagged, dictionary_noun
from analysis.text.document import Document, Token
from analysis.text.rules import record
from news.types import Span


class AgreeingPronouns(Pronouns):
    """Ukrainian and Russian."""

    def __init__(
        self,
        document: Document,
        index: EntityIndex,
        memory: DiscourseModel,
        lexicon: ReportingWords,
        morphology: Tagged,
    ) -> None:
        super().__init__(document, index, memory, lexicon)
        self.morphology = morphology
        self._sentence_before: Sequence[Token] = ()

    def whose(self, mention: Mention) -> ResolvedSpeaker | None:
        """Whom a pronoun means, also the organisation of "in its statement"."""
        organisation = whose_paper(self.document, mention, self.memory, self.lexicon)
        if organisation:
            record("speaker", mention.start, "organisation_of_this_document", worded(organisation))
            return replace(
                organisation, said_as=Span(mention.start, mention.end), confidence=PRONOUN
            )
        known = self.last_fitting(mention)
        entity = self.index.entity_of(known.speaker) if known else None
        if entity and told_elsewhere(self.document, mention, entity.mention_offsets, self.lexicon):
            record("speaker", mention.start, "paragraph_has_its_own_subject", "nobody")
            return None
        return known

    def begin_sentence(self, words: Sequence[Token]) -> None:
        """One that begins with "Той" is about the other one: named beside the subject, or told by a role."""
        before, self._sentence_before = self._sentence_before, words
        if (
            len(words) < 2
            or words[0].low not in self.lexicon.others
            or words[1].capital
            or not before
        ):
            return
        gender = self.lexicon.others[words[0].low]
        other = self.memory.non_subject(gender, words[0].start)
        entity = (
            other[1]
            if other and other[0] >= before[0].start
            else self._told_by_role(before, gender)
        )
        self.memory.subjects += [(words[0].start, entity)] if entity else []

    def _told_by_role(self, words: Sequence[Token], gender: str) -> Entity | None:
        """The last one told by a role in another case than the nominative."""
        for word in reversed(words):
            noun = dictionary_noun(word.low, self.morphology)
            entity = (
                self.index.by_role(noun, word.start, gender) if noun and noun != word.low else None
            )
            if entity:
                return entity
        return None

    def _can_be_meant(self, speaker: ResolvedSpeaker, mention: Mention) -> bool:
        return mention.gender == PLURAL or speaker.speaker.kind == "person"

    def _refined(self, mention: Mention, best: Antecedent | None) -> Antecedent | None:
        return best
