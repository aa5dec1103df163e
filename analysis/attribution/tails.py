"""The tie of a quote by what follows it: "...," said X."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from analysis.attribution.denial import withheld
from analysis.attribution.grammar import Grammar
from analysis.attribution.habits import is_habit
from analysis.attribution.language import language_in
from analysis.attribution.tie import DENIED, UNTIED, Attribution
from analysis.languages.shapes.reporting import GERUND, ReportingWords
from analysis.quotation.narrative import Narrative
from analysis.text.cues import by_phrase, cue_places
from analysis.text.document import WORD, Token
from analysis.text.quotation_marks import QuoteCandidate
from analysis.text.rules import first, holds
from news.types import Span

REACH_WORDS = 9  # words behind a quote among which its verb stands
# Characters; the more where the speaker stands before the verb.
REACH_LETTERS, LONG_REACH_LETTERS = (
    90,
    220,
)
NAMELESS_REACH = 4  # words in which a verb that names nobody is still one of the quote
PHRASE_REACH = 3  # words in which "according to" begins
LONGEST_SIGNATURE = 8  # words
LEAST_SENTENCE_WORDS = 6  # of a quote that no list of titles would have
LONGEST_TITLE_WORDS = 3  # of marks that hold a name inside the writer's sentence
DASH = re.compile(r"[\s,.!?…»”\"]*[-–—―]")
SPOKEN_ENDS = frozenset(",!?…")
# A quote that stops right before one goes on in its next paragraph.
CONTINUED_MARKS = frozenset('"“‘')
ENDED = re.compile(r"[.!?…]$")


class Tail(NamedTuple):
    """What stands behind a stretch in its sentence."""

    candidate: QuoteCandidate
    words: Sequence[Token]  # of the writer, one at least
    gap: str  # before the first of them
    body: str  # the words in the marks

    @property
    def behind_dash(self) -> bool:
        """Whether a dash leads to it."""
        return DASH.match(self.gap) is not None


class TailFinder:
    """Finds the tails of the stretches of one scene."""

    def __init__(self, scene: Narrative, grammar: Grammar, lexicon: ReportingWords) -> None:
        self.scene, self.document, self.grammar, self.lexicon = (
            scene,
            scene.document,
            grammar,
            lexicon,
        )
        language = language_in(scene.document)
        self.traits, self.listed = language.traits, language.attribution
        self.no_tail = (
            self._opens_condition,
            self._in_another_paragraph,
            self._begins_sentence,
            self._without_dash_or_comma,
        )
        self.rules = (
            self._verb_of_saying_behind,
            self._signed_behind_dash,
            self._about_somebody_behind_dash,
            self._according_to_behind,
        )

    def find(self, candidate: QuoteCandidate, unit: Span) -> Attribution:
        """The tie by what follows a stretch."""
        tail = self._tail(candidate, unit)
        if tail is None or holds("no tail", candidate.right, self.no_tail, tail):
            return UNTIED
        return first("cue", candidate.right, self.rules, tail) or UNTIED

    def _tail(self, candidate: QuoteCandidate, unit: Span) -> Tail | None:
        """What follows, in this sentence; None for nothing."""
        if unit.end <= candidate.right or self._continued(candidate):
            return None
        words = self.scene.after(candidate.right, unit)
        if not words:
            return None
        text = self.document.text
        gap, body = text[candidate.right : words[0].start], text[candidate.start : candidate.end]
        return Tail(candidate, words, gap, body.rstrip())

    def _continued(self, candidate: QuoteCandidate) -> bool:
        """True where the quote goes on in its next paragraph."""
        right = candidate.right
        return candidate.end == right and self.document.text[right : right + 1] in CONTINUED_MARKS

    # --- what is no tail --------------------------------------------------------------------------

    def _opens_condition(self, tail: Tail) -> bool:
        """True before "if": where no comma must stand there, the stretch is a part of the sentence."""
        return not self.traits.clause_comma and tail.words[0].low in self.lexicon.conditions

    def _in_another_paragraph(self, tail: Tail) -> bool:
        """True behind an empty line, but for "- said she" below a block without marks."""
        if "\n\n" not in tail.gap:
            return False
        return (
            tail.candidate.left != tail.candidate.start
            or tail.words[0].capital
            or not tail.behind_dash
        )

    def _begins_sentence(self, tail: Tail) -> bool:
        """True for a capital letter right behind an ended quote, but for '"Why?" Roe asked' without dashes."""
        ended = ENDED.search(tail.body)
        if ended is None:
            return False
        if not tail.words[0].capital:
            return False
        if tail.gap.strip():
            return False
        return (
            self.traits.dash_speech or ended[0] == "." or tail.words[0].low in self.lexicon.starters
        )

    def _without_dash_or_comma(self, tail: Tail) -> bool:
        """True where speech has dashes: without one only a comma or a verb ties more than a title."""
        if not self.traits.dash_speech or tail.behind_dash:
            return False
        if len(WORD.findall(tail.body)) <= LONGEST_TITLE_WORDS:
            return True
        return "," not in tail.gap + tail.body[-1:] and tail.words[0].low not in self.lexicon.cues

    # --- what ties --------------------------------------------------------------------------------

    def _verb_of_saying_behind(self, tail: Tail) -> Attribution | None:
        words = tail.words
        for cue in self._verbs(tail):
            if not self._is_near(tail, cue):
                continue
            if withheld(self.document, words, cue):
                return DENIED
            mention = self.grammar.subject(words, cue, tail=True)
            if mention or cue < NAMELESS_REACH:
                return Attribution("tail", mention, words[cue].start, words[cue].low)
        return None

    def _signed_behind_dash(self, tail: Tail) -> Attribution | None:
        """The name alone after a dash: "..." - Jane Roe."""
        if not tail.behind_dash or len(tail.words) > LONGEST_SIGNATURE:
            return None
        end = tail.words[-1].end
        after = self.document.text[end : end + 3].strip(" .\u00a0")
        if after and after[0] != "\n":
            return None
        mention = self.grammar.label(tail.words)
        return Attribution("tail", mention, tail.words[0].start) if mention else None

    def _about_somebody_behind_dash(self, tail: Tail) -> Attribution | None:
        """Without a verb that we know, the person the rest of the sentence is about."""
        if not self.traits.dash_speech:
            return None
        if tail.words[0].capital:
            return None
        if not self._is_speech_behind_dash(tail):
            return None
        if (
            len(WORD.findall(tail.body)) < LEAST_SENTENCE_WORDS
            and tail.body[-1:] not in SPOKEN_ENDS
        ):
            return None
        mention = self.grammar.main(tail.words[: 2 * REACH_WORDS])
        return Attribution("tail", mention, tail.words[0].start) if mention else None

    def _according_to_behind(self, tail: Tail) -> Attribution | None:
        if tail.words[0].low in self.listed.tail_joins:
            return None
        for place in range(min(PHRASE_REACH, len(tail.words))):
            size = by_phrase(tail.words, place, self.document.code)
            if size:
                mention = self.grammar.by(tail.words, place + size)
                return Attribution("tail", mention, tail.words[place].start)
        return None

    # --- the verb ---------------------------------------------------------------------------------

    def _reach(self, tail: Tail) -> int:
        """How many words are looked through for the verb: the more, the more may stand before it."""
        if self.traits.free_order:
            return REACH_WORDS
        return (4 if tail.words[0].capital else 2) * REACH_WORDS

    def _verbs(self, tail: Tail) -> list[int]:
        """Places of the verbs of saying; after a dash any verb right there is one."""
        words = tail.words[: self._reach(tail)]
        found = [cue for cue in cue_places(words, self.lexicon) if self._may_lead(words[cue])]
        if found or not self._is_speech_behind_dash(tail):
            return found
        return [place for place, word in enumerate(words[:2]) if self.grammar.says(word)][:1]

    def _may_lead(self, verb: Token) -> bool:
        """False for "сказавши": where order is free, only a form with a subject of its own leads to one."""
        return not self.traits.free_order or self.lexicon.cues[verb.low] != GERUND

    def _is_speech_behind_dash(self, tail: Tail) -> bool:
        """True behind a dash, unless the marks hold a short name inside the writer's sentence."""
        if not tail.behind_dash:
            return False
        if tail.body[-1:] in SPOKEN_ENDS:
            return True
        if len(WORD.findall(tail.body)) > LONGEST_TITLE_WORDS:
            return True
        unit = self.scene.units[self.scene.unit_at(tail.candidate.left)]
        return not self.document.text[unit.start : tail.candidate.left].strip(" \n\u00a0-–—")

    def _is_near(self, tail: Tail, cue: int) -> bool:
        """True for a verb that no other part of the sentence stands before."""
        between = self.document.text[tail.candidate.right : tail.words[cue].start]
        if len(between) > self._letters(tail.words[0]) or ";" in between[2:]:
            return False
        if self._goes_on(tail, between):
            return False
        if cue <= 2 or tail.words[cue].low not in self.lexicon.weak:
            return True
        return is_habit(tail.words, cue, self.listed)

    def _letters(self, word: Token) -> int:
        """How far the verb may stand, by the first word behind the quote."""
        speaker_first = word.capital or word.low in self.listed.articles
        return LONG_REACH_LETTERS if speaker_first and not self.traits.free_order else REACH_LETTERS

    def _goes_on(self, tail: Tail, between: str) -> bool:
        """True for '"I quit" came when the Vatican announced': the stretch is a part of the writer's sentence."""
        word, end = tail.words[0], tail.candidate.end
        if word.low not in self.listed.finite or word.low in self.lexicon.cues:
            return False
        if "," in between or word.capital:
            return False
        return self.document.text[end - 1 : end].isalnum()
