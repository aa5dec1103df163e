"""Whatever the order of a feed: its newest entries come first, and none is lost."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from ingest.feeds.order import newest_first
from ingest.feeds.read import Entry

NOW = datetime(2026, 3, 10, 12, tzinfo=UTC)


def entry(number: int, hours: int | None) -> Entry:
    """An entry that is so many hours old, or has no date."""
    return Entry(
        str(number),
        None,
        f"T{number}",
        published=None if hours is None else NOW - timedelta(hours=hours),
    )


def guids(entries: list[Entry]) -> list[str]:
    return [one.guid for one in newest_first(entries, NOW)]


@given(st.permutations(range(30)))
def test_dates_tell_the_order(hours: list[int]) -> None:
    assert guids([entry(age, age) for age in hours]) == [str(age) for age in range(30)]


@given(st.lists(st.one_of(st.none(), st.integers(-99, 99)), max_size=30))
def test_every_entry_is_there_once(hours: list[int | None]) -> None:
    entries = [entry(number, age) for number, age in enumerate(hours)]
    assert sorted(guids(entries)) == sorted(one.guid for one in entries)


def test_without_dates_the_feed_tells_the_order() -> None:
    assert guids([entry(number, None) for number in (3, 1, 2)]) == ["3", "1", "2"]


def test_of_one_date_for_all_the_feed_tells_the_order() -> None:
    assert guids([entry(number, 5) for number in (3, 1, 2)]) == ["3", "1", "2"]


def test_an_entry_without_date_stays_with_its_neighbour() -> None:
    assert guids([entry(1, 9), entry(2, None), entry(3, 5), entry(4, 1)]) == ["4", "3", "2", "1"]
    assert guids([entry(1, 1), entry(2, None), entry(3, 5), entry(4, 9)]) == ["1", "2", "3", "4"]


def test_a_date_far_ahead_is_none() -> None:
    first, second = newest_first([entry(1, 2), entry(2, -24 * 365 * 70)], NOW)
    assert (first.guid, second.guid, second.published) == ("1", "2", None)
    assert newest_first([entry(1, -3)], NOW)[0].published is not None
