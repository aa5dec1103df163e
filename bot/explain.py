"""Why an article was understood so: the rules that decided, by the quote or the sentence that they concern."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass
from typing import Any

from analysis.text.rules import Decision
from news.types import Analysis, Article, Quote, Span

SHORT = 80  # characters of a quote or a sentence that are shown
ABOUT_SENTENCES, ABOUT_NAMES = "sentence", "name"
DROPPED = "not_a_quote"  # the rule under which a candidate is put down that became none


@dataclass(frozen=True, slots=True)
class QuoteExplained:
    """A quote, with the decisions about its words and about whoever says them."""

    quote: Quote
    decisions: tuple[Decision, ...]


@dataclass(frozen=True, slots=True)
class SentenceExplained:
    """A sentence of the summary, with what it was given points for."""

    sentence: Span
    decisions: tuple[Decision, ...]


@dataclass(frozen=True, slots=True)
class Explanation:
    """All decisions of an analysis in the order of the text; `others`: those that led to no quote."""

    quotes: tuple[QuoteExplained, ...]
    sentences: tuple[SentenceExplained, ...]
    others: tuple[Decision, ...]


def explained_by(analysis: Analysis, decisions: Iterable[Decision]) -> Explanation:
    """Each decision with the quote, or the sentence of the summary, that it concerns."""
    ordered = sorted(dict.fromkeys(decisions), key=lambda one: one.place)
    names = [one for one in ordered if one.about == ABOUT_NAMES]
    scored = [one for one in ordered if one.about == ABOUT_SENTENCES]
    spoken = [
        (one, _quotes_at(analysis, one))
        for one in ordered
        if one.about not in {ABOUT_NAMES, ABOUT_SENTENCES}
    ]
    return Explanation(
        tuple(
            QuoteExplained(
                quote,
                (
                    *(one for one, at in spoken if number in at),
                    *(one for one in names if _names(one, quote)),
                ),
            )
            for number, quote in enumerate(analysis.quotes)
        ),
        tuple(
            SentenceExplained(
                part, tuple(one for one in scored if part.start <= one.place < part.end)
            )
            for part in analysis.summary
        ),
        tuple(one for one, at in spoken if not at),
    )


def _names(decision: Decision, quote: Quote) -> bool:
    """Whether it tells how the speaker of this quote is called."""
    return quote.speaker is not None and decision.outcome == quote.speaker.name


def _quotes_at(analysis: Analysis, decision: Decision) -> list[int]:
    """The quotes whose words or whose speaker stand at this place, else the nearest one of the same sentence."""
    place, quotes = decision.place, list(enumerate(analysis.quotes))
    here = [
        number for number, one in quotes if _holds(one.words, place) or _holds(one.said_as, place)
    ]
    if here or decision.rule == DROPPED:
        return here
    sentence = next((one for one in analysis.sentences if one.start <= place < one.end), None)
    if sentence is None:
        return []
    beside = [
        one
        for one in quotes
        if _touches(one[1].words, sentence) or _touches(one[1].said_as, sentence)
    ]
    return [
        number for number, _ in sorted(beside, key=lambda one: _distance(one[1].words, place))[:1]
    ]


def _holds(span: Span | None, place: int) -> bool:
    """With the mark before it, where a candidate begins."""
    return span is not None and span.start - 1 <= place < span.end


def _touches(span: Span | None, other: Span) -> bool:
    return span is not None and span.start < other.end and other.start < span.end


def _distance(span: Span, place: int) -> int:
    return max(span.start - place, place - span.end, 0)


def explained_row(explanation: Explanation) -> dict[str, Any]:
    """The key "explain" of `read --json`."""
    return {
        "quotes": [
            {
                "start": one.quote.words.start,
                "end": one.quote.words.end,
                "decisions": _rows(one.decisions),
            }
            for one in explanation.quotes
        ],
        "summary": [
            {
                "start": one.sentence.start,
                "end": one.sentence.end,
                "decisions": _rows(one.decisions),
            }
            for one in explanation.sentences
        ],
        "others": _rows(explanation.others),
    }


def _rows(decisions: Sequence[Decision]) -> list[dict[str, Any]]:
    return [asdict(one) for one in decisions]


def explained_text(article: Article, explanation: Explanation) -> str:
    """The same for a person at a terminal."""
    text = article.text
    quotes = [_quote_lines(one, text) for one in explanation.quotes]
    sentences = [
        "\n".join(
            [f"  {number}. {_shortened(one.sentence.of(text))}", *_decision_lines(one.decisions)]
        )
        for number, one in enumerate(explanation.sentences, 1)
    ]
    others = _decision_lines(explanation.others, text)
    parts = [
        ("Quotes", quotes),
        ("Summary", sentences),
        ("Led to no quote", ["\n".join(others)] if others else []),
    ]
    return "\n\n".join("\n".join([title, *rows]) for title, rows in parts if rows)


def _quote_lines(one: QuoteExplained, text: str) -> str:
    quote, speaker = one.quote, one.quote.speaker
    who = (
        ", ".join(part for part in (speaker.name, speaker.role) if part)
        if speaker
        else "speaker unknown"
    )
    named = f' as "{_shortened(quote.said_as.of(text))}"' if quote.said_as else ""
    head = f"  [{quote.kind}] {_shortened(quote.words.of(text))}"
    return "\n".join(
        [
            head,
            f"      {who}{named}, confidence {quote.confidence:.2f}",
            *_decision_lines(one.decisions),
        ]
    )


def _decision_lines(decisions: Sequence[Decision], text: str = "") -> list[str]:
    """A line each; with the words at the place, where a text is given."""
    return [
        f"      {one.about:<9} {one.rule:<30} {_shortened(one.outcome)}"
        + (f"  @{one.place}" if text else "")
        for one in decisions
    ]


def _shortened(words: str) -> str:
    words = " ".join(words.split())
    return words if len(words) <= SHORT else f"{words[: SHORT - 1]}…"
