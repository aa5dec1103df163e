"""The narrative of an article around its marked stretches: the words of the writer, and where sentences end."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from analysis.languages import Language, language_of
from analysis.text.datelines import without_dateline
from analysis.text.document import Document, Token
from analysis.text.quotation_marks import QuoteCandidate
from news.types import Span

REACH_LETTERS = 800  # characters around a stretch in which its speaker is looked for
DATELINED_SENTENCES = 4  # sentences among which one begins with a dateline
LONGEST_SENTENCE_LETTERS = (
    3_000  # characters of a sentence that are read: longer ones are no sentences
)


@dataclass(frozen=True)
class Narrative:
    """A page, its marked stretches in order, and those of them that hide their words from the narrative."""

    document: Document
    candidates: tuple[QuoteCandidate, ...]
    opaque: frozenset[int]  # left ends of the stretches that may be speech

    @cached_property
    def hidden(self) -> tuple[QuoteCandidate, ...]:
        """The stretches whose words are not the writer's."""
        return tuple(one for one in self.candidates if one.left in self.opaque)

    @cached_property
    def _lefts(self) -> list[int]:
        return [one.left for one in self.hidden]

    def hides(self, place: int) -> bool:
        """Whether this place is inside a stretch that is not the writer's."""
        at = bisect_right(self._lefts, place) - 1
        return at >= 0 and self.hidden[at].left < place < self.hidden[at].right

    @cached_property
    def _all_lefts(self) -> list[int]:
        return [one.left for one in self.candidates]

    def in_marks(self, place: int) -> bool:
        """Whether this place is inside any closed pair of marks, be it speech or a title."""
        at = bisect_right(self._all_lefts, place) - 1
        return (
            at >= 0
            and self.candidates[at].closed
            and self.candidates[at].left < place < self.candidates[at].right
        )

    @cached_property
    def units(self) -> tuple[Span, ...]:
        """The writer's sentences: sentence ends that lie inside a stretch do not count, line breaks outside one do."""
        text = self.document.text
        ends = sorted({one.end for one in self.document.sentences} | {len(text)})
        kept = [end for end in ends if not self._inside(end) and not self._goes_on(end)]
        if not kept or kept[-1] != len(text):
            kept.append(len(text))
        starts = [0, *kept[:-1]]
        units = [Span(a, b) for a, b in zip(starts, kept, strict=True) if text[a:b].strip()]
        if self._position_tells:
            units[:DATELINED_SENTENCES] = [self._begun(one) for one in units[:DATELINED_SENTENCES]]
        return tuple(units)

    @cached_property
    def _language(self) -> Language | None:
        return language_of(self.document.code)

    @property
    def _position_tells(self) -> bool:
        """Whether what stands before a verb is its subject."""
        return self._language is not None and not self._language.traits.free_order

    def _begun(self, unit: Span) -> Span:
        """The same sentence without its dateline: a place in capitals would look like its subject."""
        text, start = self.document.text, unit.start
        while text[start : start + 1].isspace():
            start += 1
        if (start and text[start - 1] != "\n") or not text[start : start + 3].isupper():
            return unit
        begun = without_dateline(text, Span(start, unit.end))
        return unit if begun.start == start else begun

    def _inside(self, place: int) -> bool:
        at = bisect_left(self._lefts, place) - 1
        return at >= 0 and self.hidden[at].left < place < self.hidden[at].right

    def _goes_on(self, end: int) -> bool:
        """Whether the sentence goes on after a closing mark: «Yes!» - said she."""
        text = self.document.text
        at = bisect_left(self._lefts, end) - 1
        if at < 0 or end - self.hidden[at].right > 1:
            return False
        after = text[end : end + 60].lstrip(" \u00a0,")
        if not after or after[0] == "\n":
            return self._block_told(end, at)
        if after[0].islower():
            return True
        if after[0] in "-–—―" and self._told_after_dash(after):
            return True
        return self._name_and_verb(end, at)

    def _block_told(self, end: int, at: int) -> bool:
        """Speech with "- said she" on the next line: a block without marks, or marks and a verb of saying."""
        one, after = self.hidden[at], self.document.text[end : end + 40].lstrip()
        if after[:1] not in {"-", "–", "—"} or not after[1:].lstrip()[:1].islower():
            return False
        return one.left == one.start or self._has_cue(end, slice(0, 2))

    def _has_cue(self, end: int, places: slice) -> bool:
        """Whether a verb of saying is among these words behind a sentence's end."""
        cues = self._language.reporting.cues if self._language and self._language.reporting else {}
        return any(word.low in cues for word in self.document.between(end, end + 40)[places])

    def _told_after_dash(self, after: str) -> bool:
        """ "- said she", or the name alone up to the end of the line."""
        line = after[1:].split("\n")[0].strip()
        return line[:1].islower() or ("\n" in after and 0 < len(line.split()) <= 6)

    def _name_and_verb(self, end: int, at: int) -> bool:
        """After a question or a cry in marks: Vitter demanded."""
        if not self._position_tells:
            return False
        text, one = self.document.text, self.hidden[at]
        if text[one.end - 1 : one.end] not in {"?", "!", ","} or "\n" in text[one.right : end + 1]:
            return False
        return self._has_cue(end, slice(1, 4))

    @cached_property
    def _unit_starts(self) -> list[int]:
        return [unit.start for unit in self.units]

    def unit_at(self, place: int) -> int:
        """The number of the sentence that holds this place."""
        return max(0, bisect_right(self._unit_starts, place) - 1)

    def before(self, place: int, unit: Span) -> tuple[int, Sequence[Token]]:
        """(where they begin, the writer's words) from the last hidden stretch, or the sentence's start, to here."""
        at = bisect_left(self._lefts, place) - 1
        start = max(unit.start, self.hidden[at].right if at >= 0 else 0, place - REACH_LETTERS)
        return start, self.document.between(start, place)

    def after(self, place: int, unit: Span) -> Sequence[Token]:
        """The writer's words from this place to the next hidden stretch or the sentence's end."""
        at = bisect_left(self._lefts, place)
        end = min(
            unit.end, self._lefts[at] if at < len(self._lefts) else unit.end, place + REACH_LETTERS
        )
        return self.document.between(place, max(place, end))

    def narrative(self, unit: Span) -> list[Token]:
        """All words of the sentence that are the writer's."""
        words: list[Token] = []
        start = unit.start
        end = min(unit.end, unit.start + LONGEST_SENTENCE_LETTERS)
        for one in self.hidden[
            bisect_left(self._lefts, unit.start) : bisect_left(self._lefts, end)
        ]:
            words += self.document.between(start, one.left)
            start = one.right
        return [*words, *self.document.between(start, end)] if start < end else words
