"""When and where somebody said it, between the verb and what was said: "on Thursday", "in a statement"."""

from __future__ import annotations

from collections.abc import Sequence

from analysis.languages.en.adverbials import DAYS, MONTHS, OPENERS, PARTS, VENUES, VERBS
from analysis.text.document import Token

LONGEST = 6  # words of "in a televised address to the nation"


def after_aside(words: Sequence[Token], place: int) -> int:
    """The place behind the asides that begin at this one; the same place where there is none."""
    end = place
    while (further := _one(words, end)) > end:
        end = further
    return place if words[end : end + 1] and words[end].low in VERBS else end


def _one(words: Sequence[Token], place: int) -> int:
    low = [word.low for word in words[place : place + LONGEST]]
    opened = low[:1] != [] and low[0] in OPENERS
    named = low[opened : opened + 1]
    if named and (named[0] in DAYS or (opened and named[0] in MONTHS)):
        return _behind_date(words, place + opened + 1)
    if opened and named and named[0] in PARTS:
        return place + 2
    venue = next((at for at, word in enumerate(low) if word in VENUES), 0) if opened else 0
    return place + venue + 1 if venue else place


def _behind_date(words: Sequence[Token], place: int) -> int:
    """Behind the number of a date or the part of a day: "November 26", "Monday night"."""
    following = words[place : place + 1]
    return place + bool(following and (following[0].text.isdigit() or following[0].low in PARTS))
