"""When to look at a feed again. Pure: time and chance are arguments."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from news.errors import LedeError

SHORTEST = timedelta(minutes=5)
USUAL = timedelta(minutes=15)
LONGEST = timedelta(hours=24)
_LONGEST_TTL = timedelta(hours=6)  # feeds that ask for a week mean well, but news does not wait


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a look at a feed gave."""

    failed: bool = False
    retry_after: float | None = None  # seconds, as the server asked
    ttl_minutes: int | None = None  # as the feed asks
    new: int = 0  # entries we had not seen
    cause: LedeError | None = None  # why it failed


def next_poll(outcome: Outcome, now: datetime, *, errors: int = 0, jitter: float = 0.0) -> datetime:
    """The time of the next look, 5 minutes to 24 hours away; `errors` in a row so far, `jitter` 0 to 1.

    A feed that fails is asked ever more seldom but never given up. What a server or feed asks for is a minimum.
    """
    wait = _after_failure(errors) if outcome.failed else (SHORTEST if outcome.new else USUAL)
    if outcome.ttl_minutes:
        wait = max(
            wait, min(timedelta(minutes=max(0, min(outcome.ttl_minutes, 10_000))), _LONGEST_TTL)
        )
    wait *= 1 + 0.2 * jitter
    if outcome.retry_after:
        wait = max(wait, timedelta(seconds=min(outcome.retry_after, LONGEST.total_seconds())))
    return now + min(max(wait, SHORTEST), LONGEST)


def _after_failure(errors: int) -> timedelta:
    """15 minutes, doubled with each failure in a row."""
    doublings = min(max(errors - 1, 0), 10)
    return min(USUAL * (1 << doublings), LONGEST)
