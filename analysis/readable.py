"""Which sentences can stand in a summary: whole ones that a person understands without the text around them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache

from analysis.lexicon.reading import Reading
from analysis.lexicon.readings import reading_of
from analysis.words import tokens
from news.types import Span

_DEFINING, _QUOTING, _NESTED = 6.0, 2.0, 0.5
_FEWEST_WORDS = 5
_LEAD_WORDS = 8  # a first line with fewer that ends in a colon is a heading
_MOST_CHARACTERS = 500  # more is no sentence but a list or a text without stops
_REPEATED = 0.6  # share of words in common with the title from which a sentence only repeats it
_LEAD_REPEATED = 0.8  # the same for the first sentence, which as a rule says more in the same words
_HEADING_WORDS = 14  # a paragraph without a stop and not longer is a heading, even where others lack stops too
_OPEN, _CLOSE = "«“„", "»”"
_MARK = re.compile(r"[«»“”„\"]")
_ENDED = re.compile(r"[.!?…][\"'»”’“)\]]*$|[»”\"]$")
_DEFINITION = re.compile(r"[^\W\d][^.!?—–]{2,30} [—–-] ")  # "Nina Castell — the mayor of Port Alder since 2019."
_WORD = re.compile(r"[^\W_]+")
_BEGINNING = 60  # characters in which the first words are looked for
_SPOKEN = re.compile(r"[\"«“„–—-]")
_AGENCY = r"\((?:[A-Z]{2,10}|[A-Z][a-z]+(?: [A-Z][a-z]+)?|[А-ЯІЇЄҐ][А-ЯІЇЄҐа-яіїєґ.-]{1,20})\)"
_CITY = r"[A-ZА-ЯІЇЄҐЁ][\w.'’-]*(?:[ ,]+[A-ZА-ЯІЇЄҐЁ][\w.'’-]*){0,4}"
_DATE = r",? ?\d{1,2}\.? \w{3,12}\.?(?: \d{4})?|,? \w{3,9}\.? \d{1,2}"
_DATELINE = re.compile(
    rf"(?:(?:{_CITY})?(?:{_DATE})?[ ,]*{_AGENCY}\s*(?:[—–-]{{1,2}}|:)?\s+"
    rf"|(?:{_CITY})(?:{_DATE})\s*[—–-]{{1,2}}\s+"
    r"|[A-ZА-ЯІЇЄҐ]{3,}(?:[ ,-]+[A-ZА-ЯІЇЄҐ]{2,}){0,3}(?:, \w+\.?)?\s+[—–-]{1,2}\s+)(?=[\"«“„\w])"
)


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
    stopped = _has_stops(text, sentences)
    found = []
    for place, (span, loose) in enumerate(zip(sentences, _loose(text, sentences), strict=True)):
        span = _trimmed(text, span, place)
        words = span.of(text)
        if not loose and _is_fit(words, known) and not _repeats(words, named, place) and _is_ended(text, span, stopped):
            found.append(Candidate(span, place, _is_tied(words, place, known), _cost(words)))
    return found


def _has_stops(text: str, sentences: Sequence[Span]) -> bool:
    """Whether this text ends its sentences with stops at all; posts often do not."""
    ended = sum(bool(_ENDED.search(text, max(span.start, span.end - 6), span.end)) for span in sentences)
    return 2 * ended > len(sentences)


def _trimmed(text: str, span: Span, place: int) -> Span:
    """Without the dateline, and a first sentence without the colon that leads to a statement."""
    dateline = _DATELINE.match(text, span.start, span.end)
    start = dateline.end() if dateline else span.start
    words = text[start : span.end]
    introduces = place == 0 and words.endswith(":") and len(words.split()) >= _LEAD_WORDS
    return Span(start, span.end - introduces)


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


def _is_fit(words: str, known: Reading) -> bool:
    if len(words) > _MOST_CHARACTERS or words.endswith(("?", ":", ";", ",")) or len(tokens(words)) < _FEWEST_WORDS:
        return False
    if _SPOKEN.match(words) and not _pattern(f"(?i:{known.speech})").search(words):
        return False
    return not _pattern(known.furniture).search(words)


def _is_ended(text: str, span: Span, stopped: bool) -> bool:
    if _ENDED.search(text, max(span.start, span.end - 6), span.end) or text[span.end : span.end + 1] == ":":
        return True
    return not stopped and len(span.of(text).split()) > _HEADING_WORDS


def _repeats(words: str, named: frozenset[str], place: int) -> bool:
    own = set(tokens(words))
    return len(own & named) > (_REPEATED if place else _LEAD_REPEATED) * len(own | named)


def _cost(words: str) -> float:
    """What tells who somebody is tells no news, quotes are shown by themselves, names in names are hard to read."""
    defining, quoting = _DEFINITION.match(words), _SPOKEN.match(words)
    return _DEFINING * bool(defining) + _QUOTING * bool(quoting) + _NESTED * (words.count("«") != words.count("»"))


def _is_tied(words: str, place: int, known: Reading) -> bool:
    """Whether its first words point to something told before; an article's very first may, but for "he" and "she"."""
    for match in _WORD.finditer(words, 0, _BEGINNING):
        word = match.group().lower()
        if word in known.pronouns or (place and word in known.pointers):
            return True
        if word not in known.stop_words:
            break
    return bool(place and _links(known).match(words))


@cache
def _links(known: Reading) -> re.Pattern[str]:
    return re.compile(rf"\W*(?:{'|'.join(map(re.escape, known.links))})\b", re.IGNORECASE)


@cache
def _pattern(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern)
