"""Two names in one line, however they are written."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from handlers.name_pairs import apart, pairs


@pytest.mark.parametrize(
    "words",
    [
        "Nina Castell, N. Castel",
        "Nina Castell ; N. Castel",
        "Nina Castell | N. Castel",
        "Nina Castell\nN. Castel",
        "Nina Castell and N. Castel",
        "Nina Castell і N. Castel",
        "Nina Castell и N. Castel",
        "Nina Castell – N. Castel",
        "Nina Castell = N. Castel",
        '"Nina Castell" "N. Castel"',
        "«Nina Castell» «N. Castel»",
    ],
)
def test_two_names_are_told_apart_by_what_stands_between_them(words: str) -> None:
    assert apart(words) == ("Nina Castell", "N. Castel")
    assert pairs(words) == [("Nina Castell", "N. Castel")]


def test_two_numbers_need_nothing_between_them() -> None:
    assert apart("12 15") == ("12", "15")
    assert apart("#12 №15") == ("#12", "№15")


def test_one_name_is_not_two() -> None:
    for words in ("Nina Castell", "12", "", "Anna-Maria Castell", "A, B, C"):
        assert apart(words) is None


def test_names_with_nothing_between_them_are_cut_in_the_middle_first() -> None:
    assert pairs("Nina Castell Nina Castel")[0] == ("Nina Castell", "Nina Castel")
    assert pairs("12 Nina Castell")[0] == ("12", "Nina Castell")
    assert pairs("Nina Castell 12")[0] == ("Nina Castell", "12")
    assert pairs("Castell") == pairs("") == pairs("word " * 50) == []


@given(st.text(max_size=200))
def test_any_words_give_names_that_stand_in_them(words: str) -> None:
    for first, second in pairs(words):
        assert first.strip() and second.strip()
        assert all(word in words for word in (*first.split(), *second.split()))
