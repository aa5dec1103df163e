"""Which quotes of an article are the pieces of one: parted by no more than who says it, or by a line break."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from news.types import Quote

WORD = re.compile(r"\w+")
NEXT_SENTENCE = re.compile(r"[.!?…]\s+[^\W\d_]")
EDGE_MARKS = " \u00a0\"“”«»„'"
MOST_WORDS_BESIDE = (
    12  # of the writer's on one side of a name: "said Nina Castell, the mayor of Port Alder,"
)


def grouped(text: str, quotes: Sequence[Quote]) -> tuple[Quote, ...]:
    """The same quotes, ordered by where they begin; `group` comes as the number of their stretch and is counted anew.

    Pieces of one quote get the same number from 1, in the order of the text; all others get 0.
    """
    numbers = [0] * len(quotes)
    for place in range(1, len(quotes)):
        one, following = quotes[place - 1], quotes[place]
        numbers[place] = numbers[place - 1] if _goes_on(text, one, following) else place
    often = Counter(numbers)
    several = {number: count for count, number in enumerate((n for n in often if often[n] > 1), 1)}
    return tuple(
        replace(one, group=several.get(number, 0))
        for one, number in zip(quotes, numbers, strict=True)
    )


def _goes_on(text: str, one: Quote, following: Quote) -> bool:
    if (
        one.kind != "direct"
        or _key(one) != _key(following)
        or one.words.end > following.words.start
    ):
        return False
    if following.kind == "direct" and one.group == following.group:
        return True
    return _halves(text, one, following)


def _key(one: Quote) -> str | None:
    return one.speaker.key if one.speaker else None


def _halves(text: str, one: Quote, following: Quote) -> bool:
    """ "A," said X. "B": between them stands who says the first, and nobody is told to say the second."""
    name, start, end = one.said_as, one.words.end, following.words.start
    if name is None or one.speaker is None or following.said_as not in (None, name):
        return False
    between = text[start:end]
    if not start <= name.start <= name.end <= end or "\n" in between:
        return False
    if not _kind_goes_on(following, between):
        return False
    return _short(text[start : name.start]) and _short(text[name.end : end])


def _kind_goes_on(following: Quote, between: str) -> bool:
    """Not for: said X, adding that "..."; but said X, "and ..." goes on."""
    if following.kind == "partial":
        return between.rstrip(EDGE_MARKS)[-1:] == ","
    return following.kind == "direct"


def _short(side: str) -> bool:
    return len(WORD.findall(side)) <= MOST_WORDS_BESIDE and not NEXT_SENTENCE.search(side)
