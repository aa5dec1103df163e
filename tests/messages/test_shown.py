"""Foreign words are shown in one line, fitting, and never cut inside a character."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from messages.shown import clean, shorten, show, stretch, units, visible
from tests.messages import anything as a_

limits = st.integers(1, 400)


def test_a_newline_in_a_title_becomes_a_space() -> None:
    assert show("Міст\r\n  відкрито\tзнову\n", 100) == "Міст відкрито знову"


def test_marks_that_turn_the_writing_direction_and_halves_of_characters_are_taken_out() -> None:
    assert clean("a\u202eb\u2066c\ud83dd\x00e") == "abc\ufffdd e"


def test_right_to_left_words_are_kept_apart() -> None:
    assert show("שלום", 100) == "\u2068שלום\u2069"


def test_a_long_text_ends_at_a_word_with_dots() -> None:
    assert shorten("Рада проголосувала за ремонт, мосту", 30) == "Рада проголосувала за ремонт…"


def test_a_word_without_end_is_cut_where_it_must_be() -> None:
    assert shorten("а" * 50, 10) == "а" * 9 + "…"


def test_length_is_counted_as_telegram_counts_it() -> None:
    assert [units(text) for text in ("abc", "абв", "🇺🇦", "👩‍👩‍👧")] == [3, 3, 4, 8]


def test_words_without_anything_for_the_eye_are_not_visible() -> None:
    assert not any(
        visible(text) for text in ("", " \n", "\u200b\u2060\ufeff", "\u3164\u2800", "\ufe0f")
    )
    assert visible("\u200b.")


def test_a_long_quote_is_cut_after_a_sentence() -> None:
    words = "Ми чекали. Ми писали листи до міністерства! І ніхто не відповів нам жодного разу за весь рік."
    assert stretch(words, 60) == "Ми чекали. Ми писали листи до міністерства!"


def test_a_quote_of_one_long_sentence_is_cut_after_a_word() -> None:
    assert (
        stretch("Ніхто не відповів нам жодного разу за весь рік", 30)
        == "Ніхто не відповів нам жодного"
    )


@given(a_.texts, limits)
def test_shortened_words_fit_and_begin_like_the_whole(text: str, limit: int) -> None:
    whole = clean(text)
    short = shorten(whole, limit)
    assert units(short) <= limit
    assert short == whole or (short.endswith("…") and whole.startswith(short[:-1]))


@given(a_.texts, limits)
def test_a_cut_quote_is_the_beginning_of_the_whole(text: str, limit: int) -> None:
    whole = clean(text).strip()
    kept = stretch(whole, limit)
    assert units(kept) <= limit
    assert whole.startswith(kept)


@given(a_.texts)
def test_clean_words_can_be_sent_and_stay_in_one_line(text: str) -> None:
    assert len(clean(text).encode()) >= 0
    assert len(clean(text).splitlines()) <= 1
