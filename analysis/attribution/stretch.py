"""One marked stretch with all that is known of it when it is judged: its looks, its tie, its surroundings."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from analysis.attribution.grammar import Grammar
from analysis.attribution.tie import Attribution
from analysis.languages.shapes.attribution import AttributionWords
from analysis.languages.shapes.reporting import ReportingWords
from analysis.languages.shapes.traits import Traits
from analysis.text.document import WORD, Document, Token
from analysis.text.quotation_marks import QuoteCandidate
from news.types import Span

ENDS = frozenset(".,!?…")
LONGEST_LEAD = 100  # spaces and dashes that may stand before a quote that begins its sentence


class Shape(NamedTuple):
    """What a stretch looks like."""

    words: int
    capital: bool
    ended: bool  # . ! ? or a comma at its end
    title: bool  # all longer words capitalised, no full stop
    alone: bool  # it begins its sentence


def shape(document: Document, candidate: QuoteCandidate, unit: Span) -> Shape:
    """The looks of a stretch."""
    body = document.text[candidate.start : candidate.end]
    words = WORD.findall(body)
    last = body.rstrip(" \n\u00a0\"'»”’")[-1:]
    longer = [word for word in words if len(word) > 3]
    return Shape(
        words=len(words),
        capital=bool(words) and (words[0][0].isupper() or words[0][0].isdigit()),
        ended=last in ENDS and last != "",
        title=bool(longer)
        and all(word[0].isupper() for word in longer)
        and last not in {"!", "?", "…"},
        alone=_alone(document, candidate, unit),
    )


def _alone(document: Document, candidate: QuoteCandidate, unit: Span) -> bool:
    before = document.text[max(unit.start, candidate.left - LONGEST_LEAD) : candidate.left]
    return candidate.left - unit.start < LONGEST_LEAD and not any(
        letter.isalnum() for letter in before
    )


class Known(NamedTuple):
    """What holds for all stretches of one document."""

    document: Document
    grammar: Grammar
    lexicon: ReportingWords
    traits: Traits
    listed: AttributionWords


class Stretch(NamedTuple):
    """One stretch with all that is known of it."""

    known: Known
    candidate: QuoteCandidate
    unit: Span
    attribution: Attribution
    looks: Shape

    @property
    def last(self) -> str:
        """The last letter in the marks."""
        return self.known.document.text[self.candidate.start : self.candidate.end].rstrip()[-1:]

    @property
    def before(self) -> str:
        """The last letter before the marks, whatever line it is on."""
        return self.known.document.text[: self.candidate.left].rstrip(" \n\u00a0")[-1:]

    @property
    def said_in_clause(self) -> bool:
        """Whether somebody is named in the clause that the stretch is a part of."""
        return self.attribution.tie == "clause" and self.attribution.mention is not None


def aside(words: Sequence[Token], lexicon: ReportingWords) -> bool:
    """True for the first words of a line that points to another article: Read also: "..."."""
    low = [word.low for word in words[:2]]
    return bool(low) and (low[0] in lexicon.asides or " ".join(low) in lexicon.asides)
