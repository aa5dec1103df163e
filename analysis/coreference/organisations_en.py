"""English bodies found again by their kind: "the trust" after the Coastal Lights Trust was named."""

from __future__ import annotations

from bisect import bisect_left

from analysis.text.document import Document
from news.types import Span

MOST_WORDS_BACK = 2_000  # that are looked through


def called(document: Document, noun: str, before: int, starters: frozenset[str]) -> Span | None:
    """The last capitalised name of two words or more with this noun in it that stands before a place."""
    at = bisect_left(document.starts, before)
    for place in range(at - 1, max(-1, at - MOST_WORDS_BACK), -1):
        if document.words[place].low == noun and document.words[place].capital:
            found = _run(document, place, starters)
            if found:
                return found
    return None


def _run(document: Document, place: int, starters: frozenset[str]) -> Span | None:
    """The run of capitalised words round one of them; None when it stands alone."""
    words, first, last = document.words, place, place
    while (
        first and words[first - 1].capital and document.gap(words[first - 1], words[first]) == " "
    ):
        first -= 1
    while (
        last + 1 < len(words)
        and words[last + 1].capital
        and document.gap(words[last], words[last + 1]) == " "
    ):
        last += 1
    while first < last and words[first].low in starters:
        first += 1
    return Span(words[first].start, words[last].end) if first < last else None
