"""Understanding costs about as much time as there is text, whatever is in it: counted in processor time, with much room."""

from __future__ import annotations

import re

import pytest

from tests.growth.asked import EXCUSED, Text, asked, public
from tests.growth.clock import MOST, PATTERN, seconds, too_steep
from tests.growth.patterns import patterns
from tests.growth.shapes import LANGUAGES, PLACES, SHAPES, placed
from tests.growth.whole import UNDERSTOOD, article, at

NUMBERS = {name: number for number, name in enumerate(SHAPES)}
FUNCTIONS, PATTERNS = asked("analysis"), patterns("analysis")


def test_every_public_function_that_takes_a_text_is_asked() -> None:
    """A new one whose arguments `asked.py` cannot make gets a way to make them, or a reason in EXCUSED."""
    assert {one.name: one.unknown() for one in FUNCTIONS if one.unknown()} == {}
    assert EXCUSED - public("analysis") - public("ingest") == set()


def test_a_square_is_seen() -> None:
    square, line = re.compile(r"\s*\|"), re.compile(r"(?<!\s)\s*\|")
    assert too_steep(square.search, SHAPES["spaces"], 2_500, 10_000)
    assert not too_steep(line.search, SHAPES["spaces"], 2_500, 10_000)


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
def test_no_article_is_slow(shape: str) -> None:
    language = LANGUAGES[NUMBERS[shape] // 3 % len(LANGUAGES)]
    slow = [
        name
        for name, whole in UNDERSTOOD.items()
        if too_steep(at(whole, "alone", language), SHAPES[shape], 750, 3_000)
    ]
    assert slow == []


@pytest.mark.parametrize("shape", SHAPES)
def test_no_sentence_is_slow(shape: str) -> None:
    """In each place of a quote, and so short that it still is a sentence: what is too long for one is not looked at."""
    language = LANGUAGES[NUMBERS[shape] % len(LANGUAGES)]
    slow = [
        place
        for place in PLACES[1:]
        if too_steep(at(article, place, language), SHAPES[shape], 100, 400)
    ]
    assert slow == []


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("word", ["а" * 190, "#слово_" * 17, "😀" * 80])
def test_a_long_word_at_the_beginning_of_a_quote_is_read_at_once(word: str, language: str) -> None:
    """A word of 190 letters there once took 80 seconds."""
    assert seconds(lambda: article(placed(word, "begins a quote", language), language), MOST) < MOST
