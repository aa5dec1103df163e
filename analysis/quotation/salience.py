"""How much a quote is worth showing: it tells something, is short enough to read, and we know who said it (pure)."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from analysis.languages import language_of
from analysis.languages.shapes.salience import SalienceWords
from news.alphabet import UPPER
from news.types import Quote, QuoteKind, Span

WORD = re.compile(r"\w+")
DIGIT = re.compile(r"\d")
# A capital letter inside the words.
CAPITAL_INSIDE = re.compile(rf"(?<=[\w,] )[{UPPER}][\w’'-]{{2,}}")
STEM_LETTERS = 5  # letters by which words are compared
SMALL_WORD_LETTERS = 3  # words up to that length tell nothing of what a text is about
TITLE_SHARE = 0.6  # share of a quote's words from which it only repeats a title
KIND: dict[QuoteKind, int] = {"direct": 18, "partial": 2, "indirect": -12}
NAMED, DESCRIBED, UNKNOWN = 10, 2, -12
SHORT_LETTERS, LONG_LETTERS = 40, 300  # characters that read well
BEST_FROM_LETTERS, BEST_TO_LETTERS = 60, 240
FEW_WORDS = 4  # words that tell nobody what is decided
GREETING_LETTERS = (
    120  # characters: a longer quote that begins with thanks goes on to say something
)


@dataclass(frozen=True, slots=True)
class SpokenQuote:
    """What is looked at: the words of all pieces, and what the reader has read before them."""

    words: str
    kind: QuoteKind
    named: int  # NAMED, DESCRIBED or UNKNOWN
    language: str
    title: str = ""
    told: bool = False  # it stands in the summary


def with_salience(
    text: str, quotes: Sequence[Quote], title: str, summary: Sequence[Span], language: str
) -> tuple[Quote, ...]:
    """The same quotes, each with its salience; the pieces of one quote have that of the whole."""
    groups: dict[int, list[Quote]] = {}
    for quote in quotes:
        groups.setdefault(quote.group, []).append(quote)
    told = [(part.start, part.end) for part in summary]

    def whole(pieces: Sequence[Quote]) -> float:
        first, words = pieces[0], " ".join(one.words.of(text) for one in pieces)
        before = any(start <= first.words.start < end for start, end in told)
        return salience(SpokenQuote(words, first.kind, _named(first), language, title, before))

    together = {group: whole(pieces) for group, pieces in groups.items() if group}
    return tuple(
        replace(one, worth=together[one.group] if one.group else whole([one])) for one in quotes
    )


def salience(heard: SpokenQuote) -> float:
    """0 to 1; the order of two values is what counts."""
    points = (
        45
        + KIND[heard.kind]
        + heard.named
        + _length(len(heard.words))
        + _facts(heard)
        + _faults(heard)
    )
    return min(max(points / 100, 0.0), 1.0)


def _named(quote: Quote) -> int:
    if quote.speaker is None:
        return UNKNOWN
    return NAMED if quote.speaker.name else DESCRIBED


def _length(characters: int) -> int:
    if characters < SHORT_LETTERS:
        return -22 if characters < SHORT_LETTERS // 2 else -12
    if characters > LONG_LETTERS:
        return -8 if characters < 2 * LONG_LETTERS else -18
    return 12 if BEST_FROM_LETTERS <= characters <= BEST_TO_LETTERS else 7


def _words(language: str) -> SalienceWords | None:
    known = language_of(language)
    return known.salience if known else None


def _facts(heard: SpokenQuote) -> int:
    """A number, a name, a decision, a reason."""
    known, low = _words(heard.language), heard.words.casefold()
    points = 5 * bool(DIGIT.search(heard.words)) + 3 * bool(CAPITAL_INSIDE.search(heard.words))
    if known is not None:
        # "Somebody has to" decides nothing.
        decides = len(low.split()) > FEW_WORDS and known.decides.search(low)
        points += 8 * bool(decides) + 4 * bool(known.reasons.search(low))
    return points


def _faults(heard: SpokenQuote) -> int:
    """A greeting, a question, what was read before, a beginning that nobody understands."""
    known, low = _words(heard.language), heard.words.casefold()
    points = (
        -10 * heard.words.rstrip(' "”»').endswith("?")
        - 12 * heard.told
        - 15 * _repeats(heard.words, heard.title)
    )
    if known is None:
        return points
    if known.greets.match(low):
        points -= 40 if len(low) < GREETING_LETTERS else 10
    points -= 8 * bool(known.fills.match(low))
    return points - 14 * bool(known.pleased.search(low)) - 7 * bool(known.points_back.match(low))


def _repeats(words: str, title: str) -> bool:
    """Whether most of what the words are about stands in the title."""
    said, shown = _stems(words), _stems(title)
    return len(said) > 1 and len(said & shown) >= TITLE_SHARE * len(said)


@lru_cache(maxsize=16)
def _stems(text: str) -> frozenset[str]:
    return frozenset(
        word[:STEM_LETTERS]
        for word in WORD.findall(text.casefold())
        if len(word) > SMALL_WORD_LETTERS
    )
