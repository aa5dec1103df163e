"""Reading costs about as much time as there is to read, whatever is in it: counted in processor time, with much room."""

from __future__ import annotations

import pytest

from ingest.feeds.parse import as_utf8
from ingest.pipeline.incoming import looks_like_html
from tests.growth.asked import Text, asked
from tests.growth.clock import MOST, PATTERN, seconds, too_steep
from tests.growth.patterns import patterns
from tests.growth.shapes import LANGUAGES, PLACES, SHAPES
from tests.growth.whole import READ, at

NUMBERS = {name: number for number, name in enumerate(SHAPES)}
FUNCTIONS, PATTERNS = asked("ingest"), patterns("ingest")


def test_every_public_function_that_takes_a_text_is_asked() -> None:
    """A new one whose arguments `asked.py` cannot make gets a way to make them, or a reason in EXCUSED."""
    assert {one.name: one.unknown() for one in FUNCTIONS if one.unknown()} == {}


@pytest.mark.parametrize("shape", SHAPES)
def test_no_pattern_is_slow(shape: str) -> None:
    slow = [one.name for one in PATTERNS if too_steep(one.work, SHAPES[shape], 600, 2_400, PATTERN)]
    assert slow == []


@pytest.mark.parametrize("shape", SHAPES)
def test_no_function_is_slow(shape: str) -> None:
    language = LANGUAGES[NUMBERS[shape] % len(LANGUAGES)]
    large = Text(SHAPES[shape](800), language)
    slow = [one for one in FUNCTIONS if one.takes_long(large)]
    assert [
        one.name for one in slow if too_steep(one.work(language), SHAPES[shape], 200, 800)
    ] == []


@pytest.mark.parametrize("shape", SHAPES)
def test_nothing_that_comes_in_is_slow(shape: str) -> None:
    """The shape alone, or in one place of a quote; which it is and the language change from shape to shape."""
    number = NUMBERS[shape]
    language, place = LANGUAGES[number // 4 % len(LANGUAGES)], PLACES[number % len(PLACES)]
    slow = [
        name
        for name, whole in READ.items()
        if too_steep(at(whole, place, language), SHAPES[shape], 600, 2_400)
    ]
    assert slow == [], place


@pytest.mark.parametrize(
    "beginning", ["<!-- рада -->" * 60, "<!-- рада --> " * 60 + "<p>", " " * 9_000, "<?xml " * 60]
)
def test_the_beginning_of_a_paste_is_looked_at_quickly(beginning: str) -> None:
    """Sixty comments in front of a text once took for ever."""
    assert (
        seconds(lambda: looks_like_html(f"{beginning}Рада міста зібралася у вівторок."), MOST)
        < MOST
    )


def test_a_broken_feed_keeps_what_stands_in_its_sections() -> None:
    """Inside CDATA an & is a letter, outside it begins an entity; a section that is never closed is none."""
    clean = as_utf8(b"<a>R & D<![CDATA[R & D]]> & <![CDATA[R & D</a>").decode()
    assert clean.endswith("<a>R &amp; D<![CDATA[R & D]]> &amp; <![CDATA[R &amp; D</a>")
