"""People whom only the headline names: in a post "she wrote" is often the mayor of its first line."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from analysis.entities.capitalised import Person
from analysis.entities.people import people
from analysis.names.stems import stems
from analysis.text.document import Document
from news.types import Quote, Span

_BREAK = "\n\n"


def with_headline(document: Document, named: Sequence[Person], title: str) -> Document | None:
    """The page below its headline, where that tells the full name of somebody whom the text does not; else None."""
    if not title or document.text.startswith(title) or _is_title_case(title):
        return None
    if not _names_somebody_new(document, named, title):
        return None
    shift = len(title) + len(_BREAK)
    sentences = (
        Span(0, len(title)),
        *(Span(one.start + shift, one.end + shift) for one in document.sentences),
    )
    return Document.of(title + _BREAK + document.text, sentences, document.code)


def length_of_headline(title: str) -> int:
    """How many characters stand before the text itself."""
    return len(title) + len(_BREAK)


def _names_somebody_new(document: Document, named: Sequence[Person], title: str) -> bool:
    head = Document.of(title, (Span(0, len(title)),), document.code)
    known = frozenset[str]().union(
        *(_last(one, document.code) for one in named if len(one.words) > 1)
    )
    full = (one for one in people(head) if one.is_certain and len(one.words) > 1)
    return any(known.isdisjoint(_last(one, document.code)) for one in full)


def below_headline(quotes: Sequence[Quote], title: str) -> tuple[Quote, ...]:
    """The quotes of the text itself, at their places in it."""
    shift = length_of_headline(title)
    return tuple(
        replace(one, words=_back(one.words, shift), said_as=_kept(one.said_as, shift))
        for one in quotes
        if one.words.start >= shift
    )


def _back(span: Span, shift: int) -> Span:
    return Span(span.start - shift, span.end - shift)


def _kept(span: Span | None, shift: int) -> Span | None:
    return _back(span, shift) if span is not None and span.start >= shift else None


def _last(person: Person, language: str) -> frozenset[str]:
    return stems(person.words[-1].low, language)


def _is_title_case(title: str) -> bool:
    """Whether A Headline Is Written So: its capitals tell no names."""
    words = title.split()
    return 2 * sum(word[0].isupper() for word in words) > len(words)
