"""Keywords: normal form, few, the same every time."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from analysis.terms import terms_of
from tests.analysis.told_thrice import ROWS


@pytest.mark.parametrize(("event", "language", "title", "text"), [(e, lang, t, x) for e, lang, _, t, x in ROWS])
def test_an_article_has_four_to_eight_keywords_without_repeats(
    event: str, language: str, title: str, text: str
) -> None:
    terms = terms_of(text, title, language)
    assert 4 <= len(terms) <= 8
    assert len({term.casefold() for term in terms}) == len(terms)
    assert terms == terms_of(text, title, language)


@pytest.mark.parametrize(
    ("event", "language", "wanted"),
    [
        ("fire1", "uk", {"фабрика", "Тарас Вовкун", "Дубрава"}),
        ("rate1", "ru", {"ставка", "Марта Квинт"}),
        ("clinic1", "uk", {"лікарня", "хакер", "Каменець"}),
        ("clinic1", "en", {"hospital", "hacker"}),
        ("quake1", "ru", {"землетрясение", "Адель"}),
        ("talks1", "en", {"Karvia", "border", "Ostap Rizhko"}),
        ("actor1", "uk", {"актор", "Богдан Латир"}),
    ],
)
def test_keywords_stand_in_their_normal_form(event: str, language: str, wanted: set[str]) -> None:
    title, text = next((t, x) for e, lang, _, t, x in ROWS if (e, lang) == (event, language))
    found = set(terms_of(text, title, language))
    assert len(wanted & found) >= len(wanted) - 1, found


def test_common_words_and_function_words_are_no_keywords() -> None:
    terms = terms_of("The people said on Monday that the year was good. People say so.", "What people said", "en")
    assert not {"people", "year", "monday", "said"} & {term.casefold() for term in terms}


def test_an_empty_text_has_no_keywords() -> None:
    assert terms_of("", "", "uk") == ()
    assert terms_of(" \n", "", "en") == ()


@given(st.text(), st.text(max_size=80), st.sampled_from(["uk", "en", "ru", "be", "other", ""]))
def test_any_text_gives_at_most_eight_strings(text: str, title: str, language: str) -> None:
    terms = terms_of(text, title, language)
    assert len(terms) <= 8
    assert all(isinstance(term, str) and term.strip() for term in terms)
    assert terms == terms_of(text, title, language)


def test_a_megabyte_takes_less_than_a_second() -> None:
    text = " ".join(text for *_, text in ROWS)
    started = time.process_time()
    terms_of((text + " ") * (1_000_000 // len(text)), "Заголовок " * 1000, "uk")
    assert time.process_time() - started < 1.0
