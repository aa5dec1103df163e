"""Is a marked stretch a quote at all, or a title, a firm, a doubtful word?"""

from __future__ import annotations

from analysis.attribution.grammar import Grammar
from analysis.attribution.language import language_in
from analysis.attribution.quote_rules import RULES, Verdict
from analysis.attribution.stretch import Known, Stretch
from analysis.attribution.stretch import aside as aside
from analysis.attribution.stretch import shape as shape
from analysis.attribution.tie import Attribution
from analysis.languages.shapes.reporting import ReportingWords
from analysis.text.document import Document
from analysis.text.quotation_marks import QuoteCandidate
from analysis.text.rules import first
from news.types import QuoteKind, Span


class Judge:
    """Tells of the marked stretches of one document which are quotes."""

    def __init__(self, document: Document, grammar: Grammar, lexicon: ReportingWords) -> None:
        language = language_in(document)
        self.known = Known(document, grammar, lexicon, language.traits, language.attribution)

    def kind(
        self, candidate: QuoteCandidate, unit: Span, attribution: Attribution
    ) -> QuoteKind | None:
        """ "direct", "partial", or None for marks around a title, a firm or a doubtful word."""
        stretch = Stretch(
            self.known, candidate, unit, attribution, shape(self.known.document, candidate, unit)
        )
        verdict: Verdict | None = first("quote", candidate.left, RULES, stretch)
        if verdict is None or verdict == "no quote":
            return None
        return verdict
