"""Which sentences can stand in a summary: whole ones that a person understands without the text around them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache

from analysis.datelines import without_dateline
from analysis.lexicon.reading import Reading
from analysis.lexicon.readings import reading_of
from analysis.words import sentence_tokens, tokens
from news.types import Span

# What speaks against a sentence, in standard deviations of centrality.
_SOURCED, _DEFINING, _QUOTING, _NESTED = 6.0, 6.0, 2.0, 0.5
_FEWEST_WORDS = 5
_LEAD_WORDS = 8  # a first line with fewer that ends in a colon is a heading
_MOST_CHARACTERS = 500  # more is no sentence but a list or a text without stops
_REPEATED = 0.6  # share of words in common with the title from which a sentence only repeats it
_LEAD_REPEATED = 0.8  # the same for the first sentence, which as a rule says more in the same words
_HEADING_WORDS = 14  # a paragraph without a stop and not longer is a heading, even where others lack stops too
_DATELINES = 5  # sentences that may have one: a byline or a caption can come first
_LINK_WORDS = 4  # the longest link: "in contrast to this"
_OPEN = ("«", "“", "„", "``")
_MARK = re.compile(r"[«»“”„\"]|``|''")
_ENDED = re.compile(r"[.!?…][\"'»”’“)\]]*$|[»”\"]$")
_DEFINITION = re.compile(r"[^\W\d][^.!?—–]{2,30} [—–-] ")  # "Nina Castell — the mayor of Port Alder since 2019."
_SPOKEN = re.compile(r"[\"«“„–—-]|``|''")


@dataclass(frozen=True, slots=True)
class Candidate:
    """A sentence fit for a summary; `place` counts all sentences of the text from 0."""

    span: Span  # without its dateline
    place: int
    tied: bool  # readable only right after the sentence before it
    cost: float  # what speaks against it, in standard deviations of centrality


def candidates(text: str, sentences: Sequence[Span], language: str, title: str) -> list[Candidate]:
    """The fit sentences in order; headings, captions, pointers, questions, loose quotations and the title are not."""
    known, named = reading_of(language), frozenset(tokens(title))
    lower = text.lower()
    furniture = [piece for piece in known.furniture if piece in lower]  # as a rule none: asked once, not for each
    whole = [not loose for loose in _loose(text, sentences)]
    found = []
    for place, ended in enumerate(_ended(text, sentences)):
        span = _trimmed(text, sentences[place], place)
        words = span.of(text)
        if ended and whole[place] and _is_fit(words, known, furniture) and not _repeats(words, named, place):
            found.append(Candidate(span, place, _is_tied(words, place, known), _cost(words, known)))
    return found


def _ended(text: str, sentences: Sequence[Span]) -> Iterator[bool]:
    """For each sentence whether it is no heading: it has a stop, or is long in a text without stops, as posts are."""
    stops = [bool(_ENDED.search(text, max(span.start, span.end - 6), span.end)) for span in sentences]
    stopped = 2 * sum(stops) > len(stops)
    for place, (span, stop) in enumerate(zip(sentences, stops, strict=True)):
        introduces = place == 0 and text[span.end - 1] == ":"  # `_trimmed` takes the colon off
        long = not stopped and len(sentence_tokens(span.of(text))) > _HEADING_WORDS
        yield stop or introduces or long


def _trimmed(text: str, whole: Span, place: int) -> Span:
    """Without the dateline, and a first sentence without the colon that leads to a statement."""
    span = without_dateline(text, whole) if place < _DATELINES else whole
    words = span.of(text)
    introduces = place == 0 and words.endswith(":") and len(words.split()) >= _LEAD_WORDS
    return Span(span.start, span.end - introduces)


def _loose(text: str, sentences: Sequence[Span]) -> Iterator[bool]:
    """For each sentence whether a quotation runs into it or out of it: it is then a piece of what someone said."""
    curved = straight = False
    end = 0
    for span in sentences:
        if "\n" in text[end : span.start]:
            curved = straight = False
        before, end = curved or straight, span.end
        for mark in _MARK.findall(text, span.start, span.end):
            if mark == '"':
                straight = not straight
            else:  # one closing mark closes all: «A «B» is how nested names are printed
                curved = mark in _OPEN
        yield before or curved or straight


def _is_fit(words: str, known: Reading, furniture: Sequence[str]) -> bool:
    """Whether it is a whole statement of the article, not a line of the page around it."""
    if len(words) > _MOST_CHARACTERS or words.endswith(("?", ":", ";", ",")):
        return False
    if len(sentence_tokens(words)) < _FEWEST_WORDS or _pattern(known.labels).match(words):
        return False
    if _SPOKEN.match(words) and not _pattern(known.speech).search(words.lower()):
        return False
    return not furniture or not any(piece in words.lower() for piece in furniture)


def _repeats(words: str, named: frozenset[str], place: int) -> bool:
    own = frozenset(sentence_tokens(words))
    return len(own & named) > (_REPEATED if place else _LEAD_REPEATED) * len(own | named)


def _cost(words: str, known: Reading) -> float:
    """Sources and definitions are no news, quotes are shown by themselves, names within names are hard to read."""
    return (
        _SOURCED * bool(_pattern(known.sourced).match(words))
        + _DEFINING * bool(_DEFINITION.match(words))
        + _QUOTING * bool(_SPOKEN.match(words))
        + _NESTED * (words.count("«") != words.count("»"))
    )


def _is_tied(words: str, place: int, known: Reading) -> bool:
    """Whether its first words point to something told before; an article's very first may, but for "he" and "she"."""
    found = sentence_tokens(words)
    for word in found:
        if word in known.pronouns or (place and word in known.pointers):
            return True
        if word not in known.stop_words:
            break
    links = _links(known)
    return place > 0 and any(found[:n] in links for n in range(1, _LINK_WORDS + 1))


@cache
def _links(known: Reading) -> frozenset[tuple[str, ...]]:
    """As `tokens` gives them: "у зв'язку" is "у", "звязку"."""
    return frozenset(tuple(tokens(link)) for link in known.links)


@cache
def _pattern(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern)
