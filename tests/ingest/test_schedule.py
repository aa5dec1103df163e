"""When to look again."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from ingest.feeds.schedule import LONGEST, SHORTEST, Outcome, next_poll

NOW = datetime(2026, 5, 12, 10, tzinfo=UTC)


def wait(outcome: Outcome, **more: float) -> timedelta:
    return (
        next_poll(outcome, NOW, errors=int(more.get("errors", 0)), jitter=more.get("jitter", 0.0))
        - NOW
    )


def test_a_feed_that_brought_news_is_asked_again_soon() -> None:
    assert wait(Outcome(new=3)) == timedelta(minutes=5) < wait(Outcome()) == timedelta(minutes=15)


def test_what_the_feed_asks_for_is_a_minimum_of_at_most_six_hours() -> None:
    assert wait(Outcome(new=3, ttl_minutes=60)) == timedelta(hours=1)
    assert wait(Outcome(ttl_minutes=1)) == timedelta(minutes=15)
    assert wait(Outcome(ttl_minutes=10_080)) == timedelta(hours=6)


def test_a_failing_feed_is_asked_ever_more_seldom_but_every_day() -> None:
    waits = [wait(Outcome(failed=True), errors=n) for n in range(1, 12)]
    assert (
        waits == sorted(waits)
        and waits[0] == timedelta(minutes=15)
        and waits[-1] == timedelta(hours=24)
    )


def test_retry_after_is_kept_to_but_not_beyond_a_day() -> None:
    assert wait(Outcome(failed=True, retry_after=7_200), errors=1) == timedelta(hours=2)
    assert wait(Outcome(failed=True, retry_after=1e9), errors=1) == timedelta(hours=24)


def test_jitter_spreads_feeds_by_a_fifth() -> None:
    assert wait(Outcome(), jitter=1.0) == timedelta(minutes=18)


@given(
    st.builds(
        Outcome,
        failed=st.booleans(),
        retry_after=st.none() | st.floats(0, 1e12),
        ttl_minutes=st.none() | st.integers(0, 10**9),
        new=st.integers(0, 10**6),
    ),
    st.integers(0, 10**6),
    st.floats(0, 1),
)
def test_the_next_look_is_five_minutes_to_a_day_away(
    outcome: Outcome, errors: int, jitter: float
) -> None:
    assert SHORTEST <= next_poll(outcome, NOW, errors=errors, jitter=jitter) - NOW <= LONGEST
