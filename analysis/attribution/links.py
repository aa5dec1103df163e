"""How one marked stretch is tied to a speaker in its own sentence, and whether it is a quote at all."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Literal, NamedTuple

from analysis.attribution.denial import denies_quote, said_in, withheld
from analysis.attribution.grammar import Grammar
from analysis.attribution.mention import Mention
from analysis.attribution.noun_phrases_en import ARTICLES
from analysis.attribution.subjects_en import habit
from analysis.languages.en.verbs import FINITE
from analysis.languages.shapes.reporting import ReportingWords
from analysis.quotation.narrative import Narrative
from analysis.text.cues import by_phrase, by_pronoun, cue_places
from analysis.text.document import WORD, Token
from analysis.text.quotation_marks import QuoteCandidate
from news.types import Span

Tie = Literal["tail", "head", "label", "answer", "clause", "denied", "none"]
SENTENCE = 6  # words of a quote that no list of titles would have
SHORT_SENTENCE = 3  # words of one that ends inside its marks
TAIL_WORDS, TAIL_LETTERS, LONG_TAIL = 9, 90, 220
DASH = re.compile(r"[\s,.!?…»”\"]*[-–—―]")
LABEL = re.compile(r"\s*([^\W\d_][\w.’'-]{2,}(?: [^\W\d_][\w.’'-]*){0,2}):\s+(?=\S)")
SPOKEN_ENDS = frozenset(",!?…")
RELAYS = frozenset(["reported", "reports"])  # what a paper tells of somebody else's words
MARKS = frozenset('"“‘')  # a quote that stops right before one goes on in its next paragraph
SEVERAL = re.compile(r"[.!?…] \S")  # sentences
ENDED = re.compile(r"[.!?…]$")


class Attribution(NamedTuple):
    """The tie of a stretch: by what, to whom, and the verb's place in the text."""

    tie: Tie
    mention: Mention | None
    cue: int = -1
    verb: str = ""


UNTIED = Attribution("none", None)
DENIED = Attribution("denied", None)  # what the marks hold is a part of what somebody denies


class AttributionFinder:
    """Finds the tie of each stretch of one scene."""

    def __init__(self, scene: Narrative, subjects: Grammar, lexicon: ReportingWords) -> None:
        self.scene, self.document, self.subjects, self.lexicon = scene, scene.document, subjects, lexicon

    def attribution(self, one: QuoteCandidate) -> Attribution:
        """The strongest tie of a stretch in its sentence."""
        number = self.scene.unit_at(one.left)
        unit = self.scene.units[number]
        tail = self.tail(one, unit)
        relayed = self._relayed(tail)
        if tail.tie != "none" and tail.mention and not relayed:
            return tail
        head = self.head(one, unit, number)
        if head.tie != "none":
            return head if head.mention or tail.tie == "none" else tail
        return tail

    def _relayed(self, tail: Attribution) -> bool:
        """True for ", the paper reports": the words may be those of whoever the sentence before them names."""
        if not self.lexicon.inflected:
            return tail.verb in RELAYS
        return tail.verb in self.lexicon.relays and tail.mention is not None and tail.mention.kind in {"body", "paper"}

    def label_inside(self, one: QuoteCandidate) -> tuple[Attribution, int] | None:
        """(tie, where the words begin) of a stretch that opens with its own label: "SMITH: Words"."""
        found = LABEL.match(self.document.text, one.start, min(one.end, one.start + 60))
        if not found:
            return None
        said = found[1].split()
        named = said[0].lower() not in self.lexicon.starters and all(word[0].isupper() for word in said)
        turn = named and one.left == one.start  # of an interview, see stretches.labelled
        if not (turn or found[1].isupper() or (" " in found[1] and found[1].istitle())):
            return None
        mention = Mention(found.start(1), found.end(1), "person")
        return Attribution("label", mention, found.start(1)), found.end()

    # --- after the stretch ------------------------------------------------------------------------

    def tail(self, one: QuoteCandidate, unit: Span) -> Attribution:
        """The tie by what follows: "...," said X."""
        goes_on = one.end == one.right and self.document.text[one.right : one.right + 1] in MARKS
        if unit.end <= one.right or goes_on:
            return UNTIED
        words = self.scene.after(one.right, unit)
        if not words or not self._starts_tail(one, words):
            return UNTIED
        reach = TAIL_WORDS if self.lexicon.inflected else 4 * TAIL_WORDS if words[0].capital else 2 * TAIL_WORDS
        for cue in self._verbs(one, words[:reach]):
            if self._near(one, words, cue):
                if withheld(words, cue, self.document.code):
                    return DENIED
                mention = self.subjects.subject(words, cue, tail=True)
                if mention or cue < 4:
                    return Attribution("tail", mention, words[cue].start, words[cue].low)
        return self._signature(one, words) or self._about(one, words) or self._tail_phrase(one, words)

    def _about(self, one: QuoteCandidate, words: Sequence[Token]) -> Attribution | None:
        """Behind a dash and without a verb that we know, the person the rest of the sentence is about."""
        if not self.lexicon.inflected or not self._after_speech(one, words):
            return None
        body = self.document.text[one.start : one.end].rstrip()
        if len(WORD.findall(body)) < SENTENCE and body[-1:] not in SPOKEN_ENDS:
            return None
        mention = None if words[0].capital else self.subjects.main(words[: 2 * TAIL_WORDS])
        return Attribution("tail", mention, words[0].start) if mention else None

    def _verbs(self, one: QuoteCandidate, words: Sequence[Token]) -> list[int]:
        """Places of the verbs of saying; after a dash any verb right there is one."""
        found = [
            cue
            for cue in cue_places(words, self.lexicon)
            if not (self.lexicon.inflected and self.lexicon.cues[words[cue].low] == "g")
        ]
        if found or not self._after_speech(one, words):
            return found
        return [place for place, word in enumerate(words[:2]) if self.subjects.says(word)][:1]

    def _after_speech(self, one: QuoteCandidate, words: Sequence[Token]) -> bool:
        """True behind a dash, unless the marks hold a short name inside the writer's sentence."""
        if not DASH.match(self.document.text[one.right : words[0].start]):
            return False
        body = self.document.text[one.start : one.end].rstrip()
        unit = self.scene.units[self.scene.unit_at(one.left)]
        opens = not self.document.text[unit.start : one.left].strip(" \n\u00a0-–—")
        return opens or body[-1:] in SPOKEN_ENDS or len(WORD.findall(body)) > 3

    def _signature(self, one: QuoteCandidate, words: Sequence[Token]) -> Attribution | None:
        """The name alone after a dash: "..." - Jane Roe."""
        gap, after = (
            self.document.text[one.right : words[0].start],
            self.document.text[words[-1].end : words[-1].end + 3],
        )
        if not DASH.match(gap) or len(words) > 8 or after.strip(" .\u00a0")[:1] not in {"", "\n"}:
            return None
        mention = self.subjects.label(words)
        return Attribution("tail", mention, words[0].start) if mention else None

    def _tail_phrase(self, one: QuoteCandidate, words: Sequence[Token]) -> Attribution:
        goes_on = not self.lexicon.inflected and words[0].low in {"and", "but", "or"}
        for place in range(0 if goes_on else min(3, len(words))):
            size = by_phrase(words, place, self.document.code)
            if size:
                return Attribution("tail", self.subjects.by(words, place + size), words[place].start)
        return UNTIED

    def _starts_tail(self, one: QuoteCandidate, words: Sequence[Token]) -> bool:
        """True when what follows can be "said X": not a sentence of its own, and the stretch is not its subject."""
        gap = self.document.text[one.right : words[0].start]
        if words[0].low in self.lexicon.conditions and not self.lexicon.inflected:
            return False
        block = one.left == one.start and not words[0].capital and DASH.match(gap)
        if "\n\n" in gap and not block:
            return False
        body = self.document.text[one.start : one.end].rstrip()
        ended = ENDED.search(body)
        if ended and words[0].capital and not gap.strip():
            return not self.lexicon.inflected and ended[0] != "." and words[0].low not in self.lexicon.starters
        return self._tail_mark(gap, body, words[0]) if self.lexicon.inflected else True

    def _tail_mark(self, gap: str, body: str, first: Token) -> bool:
        """A dash always leads to the speaker; a comma, or nothing, only after more than a title."""
        if DASH.match(gap):
            return True
        return len(WORD.findall(body)) > 3 and ("," in gap + body[-1:] or first.low in self.lexicon.cues)

    def _near(self, one: QuoteCandidate, words: Sequence[Token], cue: int) -> bool:
        between = self.document.text[one.right : words[cue].start]
        limit = TAIL_LETTERS
        if not self.lexicon.inflected and (words[0].capital or words[0].low in ARTICLES):
            limit = LONG_TAIL
        if len(between) > limit or ";" in between[2:] or self._goes_on(one, words, between):
            return False
        return not (words[cue].low in self.lexicon.weak and cue > 2) or habit(words, cue)

    def _goes_on(self, one: QuoteCandidate, words: Sequence[Token], between: str) -> bool:
        """True for '"I quit" came when the Vatican announced': the stretch is a part of the writer's sentence."""
        told = "," in between or words[0].low in self.lexicon.cues or words[0].capital or self.lexicon.inflected
        return not told and words[0].low in FINITE and self.document.text[one.end - 1 : one.end].isalnum()

    # --- before the stretch -----------------------------------------------------------------------

    def head(self, one: QuoteCandidate, unit: Span, number: int) -> Attribution:
        """The tie by what stands before: X said: "..." or X said that "..."."""
        start, words = self.scene.before(one.left, unit)
        if not words and number and self._colon_before(one.left):
            previous = self.scene.units[number - 1]
            start, words = self.scene.before(previous.end, previous)
        if not words:
            return UNTIED
        colon = self._colon_before(one.left)
        return (
            self._head_verb(words, colon=colon, one=one)
            or self._head_phrase(words, colon=colon)
            or self._head_label(words, start, colon=colon)
            or self._head_colon(words, one, colon=colon)
            or UNTIED
        )

    def _head_colon(self, words: Sequence[Token], one: QuoteCandidate, *, colon: bool) -> Attribution | None:
        """X made this comment: "..."; only for quotes that are surely sentences."""
        body = self.document.text[one.start : one.end].rstrip()
        whole = not self.lexicon.inflected and body[-1:] in {".", "!", "?"}
        few = len(WORD.findall(body)) < (SHORT_SENTENCE if whole else SENTENCE)
        if not colon or (few and not (self.lexicon.inflected and SEVERAL.search(body))):
            return None
        if any(word.low.startswith(self.lexicon.perceived or ("\n",)) for word in words):
            return None
        mention = self.subjects.main(words) or self.subjects.told_of(words)
        return Attribution("head", mention, words[0].start) if mention else None

    def _colon_before(self, place: int) -> bool:
        return self.document.text[max(0, place - 5) : place].rstrip(" \n\u00a0-–—").endswith(":")

    def _head_verb(self, words: Sequence[Token], *, colon: bool, one: QuoteCandidate) -> Attribution | None:
        said = said_in(self.document, words, self.lexicon)
        if denies_quote(self.document, words, said, one.left, self.lexicon):
            return DENIED
        for cue, _ in reversed(said.cues):
            if self.lexicon.cues[words[cue].low] == "d" and not colon:
                continue
            that = any(word.low in self.lexicon.that for word in words[cue:])
            if words[cue].low in self.lexicon.with_colon and not (colon or that):
                continue
            mention = self.subjects.subject(words, cue, tail=False)
            if mention is None and not colon:
                continue
            close = colon or self._comma_before(one.left, words, cue)
            return Attribution("head" if close else "clause", mention, words[cue].start, words[cue].low)
        return None

    def _comma_before(self, place: int, words: Sequence[Token], cue: int) -> bool:
        """True for X said, "..." """
        before = self.document.text[max(0, place - 5) : place].rstrip()[-1:]
        clause = self.lexicon.inflected and any(word.low in self.lexicon.that for word in words[cue:])
        return before == "," and len(words) - cue <= 8 and not clause

    def _head_phrase(self, words: Sequence[Token], *, colon: bool) -> Attribution | None:
        tie: Tie = "head" if colon and self.lexicon.inflected else "clause"
        after, gender = by_pronoun(words, self.lexicon)
        if after:
            return Attribution(
                tie, Mention(words[after - 3].start, words[after - 1].end, "pronoun", gender), words[0].start
            )
        for place in range(min(len(words), 12)):
            size = by_phrase(words, place, self.document.code)
            if size:
                return Attribution(tie, self.subjects.by(words, place + size), words[place].start)
        return None

    def _head_label(self, words: Sequence[Token], start: int, *, colon: bool) -> Attribution | None:
        if not colon:
            return None
        # First, with an office and a name behind it ("Пряма мова голови ради Ніни Кастелл:"), or among the last.
        for place in (0, *range(max(1, len(words) - 4), len(words))):
            size = 2 if " ".join(word.low for word in words[place : place + 2]) in self.lexicon.labels else 1
            if size == 2 or (words[place].low in self.lexicon.labels and len(words) - place <= 4):
                whose = self.subjects.label(words[place + size :], straight=False) or self.subjects.by(
                    words, place + size
                )
                return Attribution("label", whose, words[place].start)
        mention = self.subjects.label(words) or self._cited(words)
        return Attribution("label", mention, words[0].start) if mention else None

    def _cited(self, words: Sequence[Token]) -> Mention | None:
        """Whose "цитату" or "слова" the sentence is about to give."""
        place = next((at for at, word in enumerate(words) if word.low in self.lexicon.cited), -1)
        return self.subjects.by(words, place + 1) if place >= 0 else None
