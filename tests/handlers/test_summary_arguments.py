"""/summary takes a story, an address or a text, and a length, in any order."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from handlers.summary_arguments import wanted
from messages.texts import Texts
from news.lengths import SENTENCES

EN = Texts("en")


@pytest.mark.parametrize(
    ("words", "asked"),
    [
        ("", ("", None)),
        ("5", ("5", None)),
        ("long", ("", "long")),
        ("Докладно", ("", "long")),
        ("подроб", ("", "long")),
        ("обычно", ("", "normal")),
        ("5 long", ("5", "long")),
        ("long №5", ("№5", "long")),
        ("коротко https://alder.example/pier", ("https://alder.example/pier", "short")),
        ("https://alder.example/pier short", ("https://alder.example/pier", "short")),
        ("long\nThe pier closed on Tuesday.", ("The pier closed on Tuesday.", "long")),
        ("Long ago the pier closed.", ("Long ago the pier closed.", None)),
        ("long pier", ("long pier", None)),
        ("short long", ("short long", None)),
        ("5 7", ("5 7", None)),
    ],
)
def test_the_length_is_told_from_what_is_summed_up(
    words: str, asked: tuple[str, str | None]
) -> None:
    assert wanted(words, EN) == asked


@given(st.text(max_size=60), st.sampled_from(("uk", "en", "ru")))
def test_whatever_is_sent_nothing_but_a_length_is_taken_off(words: str, language: str) -> None:
    rest, length = wanted(words, Texts(language))
    assert rest in words
    assert length is None or length in SENTENCES
    assert length is not None or rest == words
