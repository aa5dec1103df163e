"""The tie of a quote by what stands before it: X said: "..." or X said that "..."."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from analysis.attribution.denial import denies_quote, said_in
from analysis.attribution.grammar import Grammar
from analysis.attribution.language import language_in
from analysis.attribution.mention import Mention
from analysis.attribution.tie import DENIED, UNTIED, Attribution, Tie
from analysis.languages.shapes.reporting import PAPER, ReportingWords
from analysis.quotation.narrative import Narrative
from analysis.text.cues import by_phrase, by_pronoun
from analysis.text.document import WORD, Token
from analysis.text.quotation_marks import QuoteCandidate
from analysis.text.rules import first
from news.types import Span

LEAST_SENTENCE_WORDS = 6  # of a quote that no list of titles would have
LEAST_ENDED_WORDS = 3  # of one that ends inside its marks
PHRASE_REACH = 12  # words in which "according to" begins
COMMA_REACH = 8  # words from the verb to the comma before the quote
LABEL_REACH = 4  # words that a label may stand before the colon
SEVERAL_SENTENCES = re.compile(r"[.!?…] \S")
SENTENCE_ENDS = frozenset(".!?")
NOTHING = ("\n",)  # begins no word


class Head(NamedTuple):
    """What stands before a stretch in its sentence."""

    candidate: QuoteCandidate
    words: Sequence[Token]  # of the writer, one at least
    colon: bool  # right before the marks


class HeadFinder:
    """Finds the heads of the stretches of one scene."""

    def __init__(self, scene: Narrative, grammar: Grammar, lexicon: ReportingWords) -> None:
        self.scene, self.document, self.grammar, self.lexicon = (
            scene,
            scene.document,
            grammar,
            lexicon,
        )
        self.traits = language_in(scene.document).traits
        self.rules = (
            self._verb_of_saying_before,
            self._by_his_words_before,
            self._according_to_before,
            self._label_before_colon,
            self._name_before_colon,
            self._about_somebody_before_colon,
        )

    def find(self, candidate: QuoteCandidate, unit: Span, number: int) -> Attribution:
        """The tie by what stands before a stretch."""
        colon = self._behind_colon(candidate.left)
        words = self.scene.before(candidate.left, unit)[1]
        if not words and number and colon:
            previous = self.scene.units[number - 1]
            words = self.scene.before(previous.end, previous)[1]
        if not words:
            return UNTIED
        return first("cue", candidate.left, self.rules, Head(candidate, words, colon)) or UNTIED

    def _behind_colon(self, place: int) -> bool:
        return self.document.text[max(0, place - 5) : place].rstrip(" \n\u00a0-–—").endswith(":")

    # --- verbs ------------------------------------------------------------------------------------

    def _verb_of_saying_before(self, head: Head) -> Attribution | None:
        said = said_in(self.document, head.words, self.lexicon)
        if denies_quote(self.document, head.words, said, head.candidate.left, self.lexicon):
            return DENIED
        for cue, _ in reversed(said.cues):
            if not self._may_lead(head, cue):
                continue
            mention = self.grammar.subject(head.words, cue, tail=False)
            if mention or head.colon:
                return self._by_verb(head, cue, mention)
        return None

    def _may_lead(self, head: Head, cue: int) -> bool:
        """False for a verb that says a thing only with a colon or a "that", without them."""
        verb = head.words[cue].low
        if head.colon:
            return True
        if self.lexicon.cues[verb] == PAPER:
            return False
        return verb not in self.lexicon.with_colon or self._has_that(head.words[cue:])

    def _by_verb(self, head: Head, cue: int, mention: Mention | None) -> Attribution:
        tie: Tie = "head" if head.colon or self._comma_before(head, cue) else "clause"
        return Attribution(tie, mention, head.words[cue].start, head.words[cue].low)

    def _has_that(self, words: Sequence[Token]) -> bool:
        return any(word.low in self.lexicon.that for word in words)

    def _comma_before(self, head: Head, cue: int) -> bool:
        """True for X said, "..."; a comma that a clause needs ("that") tells nothing."""
        place = head.candidate.left
        if self.document.text[max(0, place - 5) : place].rstrip()[-1:] != ",":
            return False
        if len(head.words) - cue > COMMA_REACH:
            return False
        return not (self.traits.clause_comma and self._has_that(head.words[cue:]))

    # --- phrases ----------------------------------------------------------------------------------

    def _phrase_tie(self, head: Head) -> Tie:
        return "head" if head.colon and self.traits.colon_speech else "clause"

    def _by_his_words_before(self, head: Head) -> Attribution | None:
        after, gender = by_pronoun(head.words, self.lexicon)
        if not after:
            return None
        pronoun = Mention(head.words[after - 3].start, head.words[after - 1].end, "pronoun", gender)
        return Attribution(self._phrase_tie(head), pronoun, head.words[0].start)

    def _according_to_before(self, head: Head) -> Attribution | None:
        for place in range(min(len(head.words), PHRASE_REACH)):
            size = by_phrase(head.words, place, self.document.code)
            if size:
                mention = self.grammar.by(head.words, place + size)
                return Attribution(self._phrase_tie(head), mention, head.words[place].start)
        return None

    # --- colons -----------------------------------------------------------------------------------

    def _label_before_colon(self, head: Head) -> Attribution | None:
        """ "Пряма мова голови ради Ніни Кастелл:": first, with a name behind it, or among the last words."""
        if not head.colon:
            return None
        words = head.words
        for place in (0, *range(max(1, len(words) - LABEL_REACH), len(words))):
            size = self._label_size(words, place)
            if size:
                whose = self.grammar.label(words[place + size :], straight=False)
                whose = whose or self.grammar.by(words, place + size)
                return Attribution("label", whose, words[place].start)
        return None

    def _label_size(self, words: Sequence[Token], place: int) -> int:
        """How many words from here on are a label: two anywhere, one only near the colon; 0 for none."""
        if " ".join(word.low for word in words[place : place + 2]) in self.lexicon.labels:
            return 2
        return int(words[place].low in self.lexicon.labels and len(words) - place <= LABEL_REACH)

    def _name_before_colon(self, head: Head) -> Attribution | None:
        """Jane Roe: "..."; also whose "words" or "quote" the sentence is about to give."""
        mention = (
            (self.grammar.label(head.words) or self._cited(head.words)) if head.colon else None
        )
        return Attribution("label", mention, head.words[0].start) if mention else None

    def _cited(self, words: Sequence[Token]) -> Mention | None:
        place = next((at for at, word in enumerate(words) if word.low in self.lexicon.cited), -1)
        return self.grammar.by(words, place + 1) if place >= 0 else None

    def _about_somebody_before_colon(self, head: Head) -> Attribution | None:
        """X made this comment: "..."; only for quotes that are surely sentences."""
        if not head.colon or not self._is_sentence(head.candidate):
            return None
        if any(word.low.startswith(self.lexicon.perceived or NOTHING) for word in head.words):
            return None
        mention = self.grammar.main(head.words) or self.grammar.told_of(head.words)
        return Attribution("head", mention, head.words[0].start) if mention else None

    def _is_sentence(self, candidate: QuoteCandidate) -> bool:
        """True for what no marks around a title would hold."""
        body = self.document.text[candidate.start : candidate.end].rstrip()
        number = len(WORD.findall(body))
        if number >= LEAST_SENTENCE_WORDS:
            return True
        if self.traits.stop_inside_marks:
            return body[-1:] in SENTENCE_ENDS and number >= LEAST_ENDED_WORDS
        return SEVERAL_SENTENCES.search(body) is not None
