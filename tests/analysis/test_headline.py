"""Whom only the headline names is known in the text below it; nothing of the headline itself is a quote."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from analysis import analyse
from news.types import Article

POSTS = [
    (
        "ru",
        "Мэр Тарнгорода Ольга Вершинина: «Отопление дадут до конца недели»",
        "Без тепла остаются 43 дома.\n\n«Мы меняем 300 метров трубы, работаем в три смены», — написала она в своём канале.",
        ("Ольга Вершинина", "мэр Тарнгорода"),
    ),
    (
        "uk",
        "Президент Лев Ардан звільнив голову морської охорони",
        "Указ оприлюднено.\n\n«Відповідальність має бути особистою, і я чекав рапорту», — сказав Ардан у зверненні.",
        ("Лев Ардан", "президент"),
    ),
    (
        "en",
        "Mayor Nina Castell vows to reopen the pier by spring",
        "The pier closed last week.\n\n“We will be back before the first ferry,” Castell said on Monday.",
        ("Nina Castell", "Mayor"),
    ),
]


@pytest.mark.parametrize(("language", "title", "text", "who"), POSTS)
def test_a_speaker_whom_only_the_headline_names_is_named(
    language: str, title: str, text: str, who: tuple[str, str]
) -> None:
    (quote,) = analyse(Article(title, text, language)).quotes
    assert quote.speaker is not None
    assert (quote.speaker.name, quote.speaker.role) == who


@pytest.mark.parametrize(("language", "title", "text", "who"), POSTS)
def test_a_headline_changes_no_words_of_a_quote(
    language: str, title: str, text: str, who: tuple[str, str]
) -> None:
    bare = [quote.words for quote in analyse(Article("", text, language)).quotes]
    assert [quote.words for quote in analyse(Article(title, text, language)).quotes] == bare


def test_capitals_of_a_headline_tell_no_names() -> None:
    text = "The pier closed last week.\n\n“We will be back before the first ferry,” Castell said on Monday."
    (quote,) = analyse(Article("Harbour Chief Nina Castell Vows To Reopen Pier", text, "en")).quotes
    assert quote.speaker is not None
    assert quote.speaker.name == "Castell"


@given(
    st.sampled_from([post[1] for post in POSTS]),
    st.sampled_from(["uk", "en", "ru"]),
    st.text(max_size=300),
)
def test_quotes_below_any_headline_are_stretches_of_the_text(
    title: str, language: str, text: str
) -> None:
    for quote in analyse(
        Article(title, f"{text} «Це довга пряма мова людини», – сказав він.", language)
    ).quotes:
        assert 0 <= quote.words.start < quote.words.end <= len(text) + 46
        assert quote.said_as is None or quote.said_as.start >= 0
