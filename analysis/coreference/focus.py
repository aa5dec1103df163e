"""Whom a sentence is about: kept in mind before anybody in it speaks."""

from __future__ import annotations

from collections.abc import Sequence

from analysis.attribution.mention import Mention
from analysis.coreference.discourse import DiscourseModel
from analysis.coreference.people.index import Entity, EntityIndex
from analysis.coreference.pronouns import Pronouns
from analysis.coreference.topics_of_sentence_en import may_lead, pronoun_subject
from analysis.text.document import Document, Token

PRONOUN_WITHIN_WORDS = 6  # of a sentence among which a pronoun is its subject


class Focus:
    """Goes with the walk through one article, sentence by sentence."""

    def __init__(
        self, document: Document, index: EntityIndex, memory: DiscourseModel, pronouns: Pronouns
    ) -> None:
        self.document, self.index, self.memory, self.pronouns = document, index, memory, pronouns
        self.lexicon, self.language = index.language.reporting_words, index.language

    def update(self, words: Sequence[Token]) -> None:
        """Keep the people that a sentence names in mind: its subject, and those beside it."""
        named = [
            (word.start, entity)
            for word in words
            if word.capital and (entity := self.index.of_mention.get(word.start))
        ]
        subjects = self._told_by_pronoun(words) or self._first_subject(words, named)
        self.memory.add_people(subjects, [one for one in named if one not in subjects])
        self.pronouns.begin_sentence(words)
        self._pair_up(named)

    def _first_subject(
        self, words: Sequence[Token], named: Sequence[tuple[int, Entity]]
    ) -> list[tuple[int, Entity]]:
        return [one for one in named if may_lead(self.index, words, one[0])][:1]

    def _told_by_pronoun(self, words: Sequence[Token]) -> list[tuple[int, Entity]]:
        """Whom a sentence is about that begins with "He" or "She", or behind a few words: "In the letter she"."""
        word = (
            self._opening_pronoun(words)
            if self.language.traits.free_order
            else pronoun_subject(self.index, words)
        )
        if word is None:
            return []
        gender = self.lexicon.pronouns[word.low]
        known = self.pronouns.whose(Mention(word.start, word.end, "pronoun", gender))
        entity = self.index.entity_of(known.speaker) if known else None
        return [(word.start, entity)] if entity else []

    def _opening_pronoun(self, words: Sequence[Token]) -> Token | None:
        """The pronoun among the first words, with nobody named beside it."""
        opening = words[:PRONOUN_WITHIN_WORDS]
        word = next((one for one in opening if one.low in self.lexicon.he_or_she), None)
        return None if any(one.start in self.index.of_mention for one in opening) else word

    def _pair_up(self, named: Sequence[tuple[int, Entity]]) -> None:
        """Keep in mind that the first two people of a sentence are told together."""
        if len(named) < 2:
            return
        (first, one), (second, other) = named[:2]
        between = self.document.text[self.index.person_at(first).end : second].strip()
        if between not in self.language.coreference.conjunctions or other is one:
            return
        if self.index.may_be_subject(first):
            self.memory.pair_of_subjects = first, other
