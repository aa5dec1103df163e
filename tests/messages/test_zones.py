"""A time zone is found by the name a person gives it; what is not clear is asked, what is no zone is told so."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from messages.texts import known_zones
from messages.zones import COMMON, city, clock, is_zone, meant
from news.languages import LANGUAGES

NOW = datetime(2026, 11, 22, 12, 5, tzinfo=UTC)


@pytest.mark.parametrize(
    ("words", "zone"),
    [
        ("Europe/Kyiv", "Europe/Kyiv"),
        ("europe/kiev", "Europe/Kyiv"),
        ("Київ", "Europe/Kyiv"),
        ("киев", "Europe/Kyiv"),
        ("Львів", "Europe/Kyiv"),
        (" new  york ", "America/New_York"),
        ("Нью-Йорк", "America/New_York"),
        ("San Francisco", "America/Los_Angeles"),
        ("варшава", "Europe/Warsaw"),
        ("UTC", "UTC"),
        ("gmt+2", "Etc/GMT-2"),
        ("UTC -5", "Etc/GMT+5"),
        ("+3:00", "Etc/GMT-3"),
        ("utc+0", "UTC"),
    ],
)
def test_a_zone_has_many_names(words: str, zone: str) -> None:
    assert meant(words) == (zone,)


@pytest.mark.parametrize(
    ("words", "zone"),
    [
        ("Londn", "Europe/London"),
        ("Варшва", "Europe/Warsaw"),
        ("new yrok", "America/New_York"),
        ("Eurpe/Berlin", "Europe/Berlin"),
        ("Europe/Kyev", "Europe/Kyiv"),
        ("Tokio", "Asia/Tokyo"),
    ],
)
def test_a_slip_of_the_finger_is_forgiven(words: str, zone: str) -> None:
    assert meant(words) == (zone,)


@pytest.mark.parametrize("words", ["asdfgh", "", "UTC+99", "msk", "12", "🌊"])
def test_what_is_no_zone_is_none(words: str) -> None:
    assert meant(words) == ()


def test_what_may_be_several_is_left_to_the_person() -> None:
    near = meant("Amer")
    assert len(near) != 1
    assert len(meant("Europe/Kiro")) >= 1


@given(st.one_of(st.text(max_size=300), st.sampled_from(sorted(known_zones())).map(str.lower)))
def test_whatever_is_asked_gives_zones_that_exist(words: str) -> None:
    found = meant(words)
    assert len(found) <= 4
    assert all(is_zone(zone) for zone in found)


@pytest.mark.parametrize("language", LANGUAGES)
def test_common_zones_are_named_in_the_readers_language_and_found_by_that_name(
    language: str,
) -> None:
    for zone in COMMON:
        assert meant(city(zone, language)) == (zone,)


def test_every_zone_has_a_name_and_a_clock() -> None:
    for zone in known_zones():
        assert city(zone, "uk")
        assert len(clock(zone, NOW)) == 5
    assert city("Etc/GMT-2", "en") == "UTC+2"
    assert clock("Etc/GMT-2", NOW) == "14:05"
    assert clock("No/Such", NOW) == "12:05"
