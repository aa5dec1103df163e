"""One sentence of the writer's, in which somebody may be told to say something."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from analysis.attribution.grammar import Grammar
from analysis.attribution.mention import Mention
from analysis.languages import Language
from analysis.languages.shapes.reporting import ReportingWords
from analysis.quotation.narrative import Narrative
from analysis.text.document import Document, Token
from news.types import Span

LEAST_STATEMENT_WORDS = 4  # of a statement worth keeping


@dataclass(frozen=True, slots=True)
class NarrativeSentence:
    """The sentence, the words in it that are the writer's, and what is known of its language."""

    scene: Narrative
    unit: Span
    words: Sequence[Token]
    grammar: Grammar
    lexicon: ReportingWords
    language: Language

    @property
    def document(self) -> Document:
        """The document it stands in."""
        return self.scene.document

    def span(self, start: int, end: int) -> Span | None:
        """text[start:end] without spaces, commas and full stops at its ends; None when too short."""
        text = self.document.text
        while start < end and text[start] in " \n\u00a0,:—–-":
            start += 1
        while end > start and text[end - 1] in " \n\u00a0,.;:—–-":
            end -= 1
        return Span(start, end) if len(text[start:end].split()) >= LEAST_STATEMENT_WORDS else None

    def comma_behind(self, place: int) -> int:
        """The offset of the first comma from this one on, in this sentence; -1 for none."""
        return self.document.text.find(",", place, self.unit.end)

    def behind_comma(self, place: int) -> Span | None:
        """What stands behind the first comma from this offset on."""
        comma = self.comma_behind(place)
        return self.span(comma + 1, self.unit.end) if comma >= 0 else None


@dataclass(frozen=True, slots=True)
class Telling:
    """A verb of saying with its subject, in one sentence."""

    sentence: NarrativeSentence
    cue: int
    mention: Mention

    @property
    def words(self) -> Sequence[Token]:
        """The words of the sentence."""
        return self.sentence.words

    @property
    def verb(self) -> Token:
        """The verb."""
        return self.sentence.words[self.cue]
