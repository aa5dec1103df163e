"""Interviews: each answer is a quote of the one who gives it, and no summary takes an answer for the writer's words."""

from __future__ import annotations

import time
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from analysis import analyse
from analysis.quotation.interviews import interview
from analysis.text.document import Document
from analysis.text.sentences import split
from news.types import Article
from tests.analysis.passages import Passage, failures, shown
from tests.analysis.talks import EN, NO_TALK, RU, UK

EVERY = [
    (one, language) for language, texts in (("uk", UK), ("en", EN), ("ru", RU)) for one in texts
]
PIECES = st.sampled_from(
    ["— ", "Q: ", "A: ", "Ann Lee: ", "Так?", "No.", " я ", "\n", "\n\n", "«", "»", "?", "Word "]
)


def _page(text: str, language: str) -> Document:
    return Document.of(text, split(text, language), language)


@pytest.mark.parametrize(
    ("passage", "language"), EVERY, ids=lambda one: one if isinstance(one, str) else one.about
)
def test_each_answer_is_a_quote_of_who_gives_it(passage: Passage, language: str) -> None:
    assert failures([passage], language) == []


@pytest.mark.parametrize(
    ("passage", "language"), EVERY, ids=lambda one: one if isinstance(one, str) else one.about
)
def test_no_summary_takes_a_turn_for_the_writers_words(passage: Passage, language: str) -> None:
    found = analyse(Article("", passage.text, language))
    first = interview(_page(passage.text, language))
    assert first is not None
    assert all(
        part.end <= first.turns[0].start or part.start >= first.turns[-1].end
        for part in found.choice
    )


@pytest.mark.parametrize(
    ("text", "language"), [(text, language) for language in NO_TALK for text in NO_TALK[language]]
)
def test_lists_plays_and_tales_are_no_interviews(text: str, language: str) -> None:
    assert interview(_page(text, language)) is None


def test_the_title_tells_who_answers_where_the_text_does_not() -> None:
    text = (
        "Q: Who keeps the bees?\n\nA: I do, with my son.\n\nQ: Do they sting?\n\nA: Only strangers."
    )
    found = analyse(Article("An interview with beekeeper Tessa Lorne", text, "en"))
    assert [shown(quote) for quote in found.quotes] == ["Tessa Lorne", "Tessa Lorne"]
    assert found.summary == ()


def test_the_paragraphs_of_one_answer_are_the_pieces_of_one_quote() -> None:
    found = analyse(Article("", EN[2].text, "en"))
    assert [quote.group for quote in found.quotes] == [1, 1, 0]


def test_what_the_writer_adds_at_the_end_is_the_writers() -> None:
    text = EN[0].text + "\n\nCoast guard chief Paul Reith says the lamp will go dark in May."
    found = analyse(Article("", text, "en"))
    assert "Paul Reith" in [shown(quote) for quote in found.quotes]
    assert any("Paul Reith" in part.of(text) for part in found.choice)


def test_thousands_of_labels_are_looked_at_in_time() -> None:
    text = "\n".join(f"Ab{n:05}: What is it?\nCd{n:05}: It is not that." for n in range(4_000))
    page = _page(text, "en")
    start = time.process_time()
    assert interview(page) is None
    assert time.process_time() - start < 20


@settings(max_examples=60, deadline=None)
@given(st.lists(PIECES, max_size=60).map("".join), st.sampled_from(["uk", "en", "ru"]))
def test_turns_are_stretches_of_the_text_in_order(text: str, language: str) -> None:
    talk = interview(_page(text, language))
    turns = talk.turns if talk else ()
    assert all(0 <= one.start <= one.body <= one.end <= len(text) for one in turns)
    assert all(one.end <= following.start for one, following in pairwise(turns))
