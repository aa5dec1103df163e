"""Which entries of a feed are the newest: most feeds begin with them, some end with them, some keep no order."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from itertools import pairwise

from ingest.feeds.read import Entry

_AHEAD = timedelta(days=1)  # clocks and zones are wrong by hours; a date further ahead is no date
_NEVER = datetime(1, 1, 1, tzinfo=UTC)


def newest_first(entries: Sequence[Entry], now: datetime) -> list[Entry]:
    """The entries by their dates, without dates that cannot be; one without a date stands with its neighbour."""
    believed = [_believed(entry, now) for entry in entries]
    turned = believed[::-1] if _oldest_first(believed) else believed
    dates = _filled([entry.published for entry in turned])
    # Equal ones stay as they are.
    order = sorted(range(len(turned)), key=lambda place: dates[place], reverse=True)
    return [turned[place] for place in order]


def _believed(entry: Entry, now: datetime) -> Entry:
    future = entry.published is not None and entry.published > now + _AHEAD
    return replace(entry, published=None) if future else entry


def _oldest_first(entries: Sequence[Entry]) -> bool:
    """Whether the dates rise from one entry to the next more often than they fall."""
    dates = [entry.published for entry in entries if entry.published]
    rises = sum((later > earlier) - (later < earlier) for earlier, later in pairwise(dates))
    return rises > 0


def _filled(dates: Sequence[datetime | None]) -> list[datetime]:
    """The dates, with that of the entry before where there is none, at the top that of the first one after."""
    last = next((date for date in dates if date), _NEVER)
    filled = []
    for date in dates:
        last = date or last
        filled.append(last)
    return filled
