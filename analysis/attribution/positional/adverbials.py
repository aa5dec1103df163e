"""When and where somebody said it, between the verb and what was said: "on Thursday", "in a statement"."""

from __future__ import annotations

from collections.abc import Sequence

from analysis.languages.shapes.positional import PositionalWords
from analysis.text.document import Token

LONGEST_ADVERBIAL = 6  # words of "in a televised address to the nation"


def after_aside(words: Sequence[Token], place: int, listed: PositionalWords) -> int:
    """The place behind the asides that begin at this one; the same place where there is none."""
    end = place
    while (further := _behind_one(words, end, listed)) > end:
        end = further
    opens_statement = end < len(words) and words[end].low in listed.aside_verbs
    return place if opens_statement else end


def _behind_one(words: Sequence[Token], place: int, listed: PositionalWords) -> int:
    low = [word.low for word in words[place : place + LONGEST_ADVERBIAL]]
    if not low:
        return place
    opened = low[0] in listed.aside_openers
    named = low[opened] if opened < len(low) else ""
    if named in listed.days or (opened and named in listed.months):
        return _behind_date(words, place + opened + 1, listed)
    if not opened:
        return place
    if named in listed.day_parts:
        return place + 2
    venue = next((at for at, word in enumerate(low) if word in listed.venues), 0)
    return place + venue + 1 if venue else place


def _behind_date(words: Sequence[Token], place: int, listed: PositionalWords) -> int:
    """Behind the number of a date or the part of a day: "November 26", "Monday night"."""
    if place >= len(words):
        return place
    follows = words[place].text.isdigit() or words[place].low in listed.day_parts
    return place + follows
