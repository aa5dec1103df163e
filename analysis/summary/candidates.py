"""Which sentences can stand in a summary: whole ones that a person understands without the text around them."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from itertools import pairwise
from typing import NamedTuple

from analysis.languages import reading_of
from analysis.summary.dependence import depends
from analysis.summary.last_names import LastNames, last_names
from analysis.summary.left_out import LONGEST_SENTENCE, left_in
from analysis.summary.penalties import penalties
from analysis.summary.sentence import summary_sentence
from analysis.summary.ties import is_tied
from analysis.summary.trimming import is_item, trimmed_start
from analysis.text.datelines import without_dateline
from news.types import Span

_DEPENDENCE = 4.0  # pointing back from its middle counts against a sentence, in standard deviations of centrality
_NOT_INTRODUCED = 3.0  # the same for a last name alone that nothing before has
_FEWEST_LEAD_WORDS = 8  # a first line with fewer that ends in a colon is a heading
_DATELINES = 5  # sentences that may have one: a byline or a caption can come first
_ADDRESS = re.compile(r"[,–—][^,–—\n]{0,60}?(?:https?://|www\.)")  # with the clause it stands in
# Speech that goes on in the sentences after the lead.
_ANNOUNCED_QUOTE = re.compile(r": ?[«“„\"][^»”\"]*$")
# "The pier is closed Вільхове, 5 травня.": the dateline of the text below a heading.
_DATELINE_BELOW = re.compile(r"(?<=[а-яіїєґё»]) [А-ЯІЇЄҐ][а-яіїєґё-]+, \d{1,2} [а-яіїєґё]{3,9}\.$")


class Candidate(NamedTuple):
    """A sentence fit for a summary; `place` counts all sentences of the text from 0."""

    span: Span  # without its dateline
    place: int
    tied: bool  # readable only right after the sentence before it
    dependent: bool  # better read right after it
    names: LastNames
    penalty: float  # what speaks against it, in standard deviations of centrality


def candidates(text: str, sentences: Sequence[Span], language: str, title: str) -> list[Candidate]:
    """The fit sentences in order; headings, captions, pointers, questions, loose quotations and the title are not."""
    seam = reading_of(language).seam
    spans = [_trimmed(text, span, place, seam, language) for place, span in enumerate(sentences)]
    rows = [
        summary_sentence(
            span.of(text), language, place=place, start=span.start, is_item=is_item(text, whole)
        )
        for place, (span, whole) in enumerate(zip(spans, sentences, strict=True))
    ]
    answers = _answers(text, spans)
    names = last_names(text, spans, language, title)
    fit = [rows[place] for place in left_in(text, sentences, rows, title)]
    return [
        Candidate(
            spans[one.place],
            one.place,
            one.place in answers or is_tied(one),
            one.place > 0 and depends(one),
            names[one.place],
            penalty,
        )
        for one, penalty in zip(fit, penalties(fit), strict=True)
    ]


def dependence_penalty(candidate: Candidate, follows: bool, told: Collection[str]) -> float:
    """What speaks against a sentence whose neighbour before it is not told, or that has last names nobody told."""
    penalty = _DEPENDENCE if candidate.dependent and not follows else 0.0
    if any(name not in told for name in candidate.names.alone):
        penalty += _NOT_INTRODUCED
    return penalty


def _answers(text: str, spans: Sequence[Span]) -> set[int]:
    """The places of sentences right behind a question of the same line."""
    return {
        place
        for place, (question, answer) in enumerate(pairwise(spans), 1)
        if text[question.end - 1] == "?" and "\n" not in text[question.end : answer.start]
    }


def _trimmed(text: str, whole: Span, place: int, seam: str, language: str) -> Span:
    """From where it really begins; the very first also without a colon, an address or a piece of speech at its end."""
    first = place < _DATELINES
    span = without_dateline(text, whole) if first else whole
    span = trimmed_start(text, span, seam, language, credited=first)
    if place:
        return span
    end = _lead_end(text, span)
    return Span(
        span.start, end if len(text[span.start : end].split()) >= _FEWEST_LEAD_WORDS else span.end
    )


def _lead_end(text: str, span: Span) -> int:
    """Where a lead ends before what only hangs on it."""
    near_end = max(span.start, span.end - LONGEST_SENTENCE)
    aside = (
        _ADDRESS.search(text, span.start, span.end)
        or _ANNOUNCED_QUOTE.search(text, near_end, span.end)
        or _DATELINE_BELOW.search(text, near_end, span.end)
    )
    if aside:
        return aside.start()
    return span.end - 1 if text[span.end - 1] == ":" else span.end
