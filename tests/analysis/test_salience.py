"""Which quote is shown first: one that tells something, can be read at a glance, and has a name to it."""

from __future__ import annotations

import time
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from analysis.quotation.salience import (
    DESCRIBED,
    NAMED,
    UNKNOWN,
    SpokenQuote,
    salience,
    with_salience,
)
from news.types import Quote, Span, Speaker
from tests.analysis.best_quotes import STORIES, Told

_NAMED = {True: NAMED, False: DESCRIBED, None: UNKNOWN}
PLAIN = SpokenQuote(
    "We will open the old basin to all crews on 1 March, rain or not.",
    "direct",
    NAMED,
    "en",
    "A storm",
)


@pytest.mark.parametrize("story", STORIES, ids=lambda story: story.title)
def test_the_quote_a_reader_should_see_comes_first(story: Told) -> None:
    heard = [
        SpokenQuote(one.words, one.kind, _NAMED[one.named], story.language, story.title)
        for one in story.quotes
    ]
    best = max(heard, key=salience)
    assert best.words == story.quotes[0].words
    assert [salience(one) for one in heard].count(salience(best)) == 1


@pytest.mark.parametrize(
    "worse",
    [
        replace(PLAIN, kind="partial"),
        replace(PLAIN, kind="indirect"),
        replace(PLAIN, named=DESCRIBED),
        replace(PLAIN, named=UNKNOWN),
        replace(PLAIN, told=True),
        replace(PLAIN, title="Old basin will open to all crews on 1 March"),
        replace(PLAIN, words="Open it."),
        replace(PLAIN, words=f"{PLAIN.words} And then we will see what else there is to do." * 8),
        replace(PLAIN, words=PLAIN.words.replace("rain or not.", "will we not?")),
        replace(PLAIN, words="It " + PLAIN.words[3:]),
    ],
)
def test_each_fault_costs_something(worse: SpokenQuote) -> None:
    assert salience(worse) < salience(PLAIN)


@pytest.mark.parametrize(
    ("filler", "language"),
    [("Somebody has to", "en"), ("Хтось повинен", "uk"), ("Кто-то должен", "ru")],
)
def test_a_few_words_decide_nothing(filler: str, language: str) -> None:
    plain = SpokenQuote("Nothing at all", "direct", NAMED, language)
    assert salience(replace(plain, words=filler)) <= salience(plain)


def test_pieces_of_one_quote_have_the_worth_of_the_whole_and_the_summary_counts() -> None:
    text = "“We will rebuild it,” she said. “Nobody will lose a day's pay.” He added: “We will rebuild it all by May.”"
    who = Speaker("nina castell", "Nina Castell")
    quotes = (
        Quote(Span(1, 20), "direct", None, who, group=1),
        Quote(Span(33, 61), "direct", None, who, group=1),
        Quote(Span(75, 105), "direct", None, who),
    )
    first, second, third = with_salience(text, quotes, "", (), "en")
    assert first.worth == second.worth > 0
    assert with_salience(text, quotes, "", (Span(70, 106),), "en")[2].worth < third.worth


@given(
    st.text(max_size=300),
    st.lists(st.tuples(st.integers(0, 300), st.integers(0, 80), st.integers(0, 3)), max_size=12),
    st.sampled_from(("uk", "en", "ru", "be", "other")),
    st.text(max_size=80),
)
def test_any_quotes_have_a_worth_between_0_and_1(
    text: str, places: list[tuple[int, int, int]], language: str, title: str
) -> None:
    quotes = [
        Quote(Span(start, start + size), "direct", group=group) for start, size, group in places
    ]
    found = with_salience(text, quotes, title, (Span(0, 9),), language)
    assert [replace(one, worth=0.0) for one in found] == quotes
    assert all(0 <= one.worth <= 1 for one in found)


def test_a_thousand_quotes_are_weighed_in_time() -> None:
    text = "We will open the old basin to all crews on 1 March, rain or not. " * 1000
    quotes = [Quote(Span(at * 65, at * 65 + 64), "direct", group=at // 2) for at in range(1000)]
    began = time.process_time()
    with_salience(text, quotes, "A storm in Port Alder", (), "en")
    assert time.process_time() - began < 10
