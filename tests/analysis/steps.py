"""One step of analyse() alone, as tests and benchmarks ask for it."""

from __future__ import annotations

from collections.abc import Sequence

from analysis.entities.mentions_of_people import named_on
from analysis.entities.people import people
from analysis.quotation.interviews import interview
from analysis.quotes.extract import quotes_on
from analysis.summary.single import choice
from analysis.text.document import Document
from news.types import Quote, Span


def find_quotes(text: str, sentences: Sequence[Span], language: str) -> tuple[Quote, ...]:
    """All quotes of a text in order, each with its speaker where that is known."""
    page = Document.of(text, sentences, language)
    return quotes_on(page, people(page), interview(page))


def summarise(
    text: str, sentences: Sequence[Span], language: str, title: str, count: int
) -> tuple[Span, ...]:
    """At most `count` sentences in the text's order."""
    return tuple(sorted(choice(text, sentences, language, title, count)))


def persons_in(text: str, language: str) -> tuple[Span, ...]:
    """Where people are named, in order; empty for languages we have no words of."""
    page = Document.of(text, (), language)
    return named_on(page, people(page))
