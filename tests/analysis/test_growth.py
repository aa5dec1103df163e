"""Understanding costs about as much time as there is text, whatever is in it: counted in processor time, with much room."""

from __future__ import annotations

import pytest

from tests.growth.asked import EXCUSED, Text, asked, public
from tests.growth.clock import too_steep
from tests.growth.patterns import patterns
from tests.growth.shapes import LANGUAGES, PLACES, SHAPES
from tests.growth.whole import UNDERSTOOD, at

NUMBERS = {name: number for number, name in enumerate(SHAPES)}
FUNCTIONS, PATTERNS = asked("analysis"), patterns("analysis")


def test_every_public_function_that_takes_a_text_is_asked() -> None:
    """A new one whose arguments `asked.py` cannot make gets a way to make them, or a reason in EXCUSED."""
    assert {one.name: one.unknown() for one in FUNCTIONS if one.unknown()} == {}
    assert EXCUSED - public("analysis") - public("ingest") == set()


@pytest.mark.parametrize("shape", SHAPES)
def test_no_pattern_is_slow(shape: str) -> None:
    slow = [one.name for one in PATTERNS if too_steep(one.work, SHAPES[shape], 600, 2_400)]
    assert slow == []


@pytest.mark.parametrize("shape", SHAPES)
def test_no_function_is_slow(shape: str) -> None:
    language = LANGUAGES[NUMBERS[shape] % len(LANGUAGES)]
    large = Text(SHAPES[shape](2_000), language)
    slow = [one for one in FUNCTIONS if one.takes_long(large)]
    assert [one.name for one in slow if too_steep(one.work(language), SHAPES[shape], 500, 2_000)] == []


@pytest.mark.parametrize("shape", SHAPES)
def test_no_article_is_slow(shape: str) -> None:
    """The shape alone, and in one place of a quote; which place and language it is, changes from shape to shape."""
    number = NUMBERS[shape]
    language = LANGUAGES[number // 3 % len(LANGUAGES)]
    for place in ("alone", PLACES[1 + number % 3]):
        slow = [
            name
            for name, whole in UNDERSTOOD.items()
            if too_steep(at(whole, place, language), SHAPES[shape], 1_000, 4_000)
        ]
        assert slow == [], place
