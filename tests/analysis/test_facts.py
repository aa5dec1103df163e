"""Numbers, dates and names in a form that is the same in every language."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from analysis.stories.proper_names import name_key, proper_names
from analysis.text.quantities import quantities


@pytest.mark.parametrize(
    ("language", "text", "numbers"),
    [
        ("en", "The council voted nine to four and spent 41 million crowns.", (9, 4, 41_000_000)),
        (
            "uk",
            "Рада проголосувала дев’ятьма голосами проти чотирьох і витратила 41 млн крон.",
            (4, 41_000_000),
        ),
        ("ru", "На ремонт уйдет 41 миллион, в зале было двадцать пять человек.", (41_000_000, 25)),
        (
            "en",
            "A crowd of 12,236 paid $8.75 each; three hundred thousand watched.",
            (12_236, 8.75, 300_000),
        ),
        ("uk", "Ставку знизили до 8,75 %, без світла 3 100 домів.", (8.75, 3_100)),
        ("ru", "Построено 12 236 домов, еще пять тысяч – в планах.", (12_236, 5_000)),
        ("de", "Im Jahr 1783 waren es 7.", (1783, 7)),
    ],
)
def test_numbers_are_read_alike(language: str, text: str, numbers: tuple[float, ...]) -> None:
    assert quantities(text, language).numbers == numbers


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "On March 5, 2026 it rained."),
        ("en", "It rained on 5 March."),
        ("uk", "Дощ ішов 5 березня 2026 року."),
        ("ru", "Дождь шел 5 марта 2026 года."),
        ("ru", "Дождь шел 05.03.2026."),
        ("uk", "Дощ: 2026-03-05."),
    ],
)
def test_dates_are_no_numbers(language: str, text: str) -> None:
    found = quantities(text, language)
    assert (found.dates, found.numbers) == (((3, 5),), ())


@pytest.mark.parametrize(
    "spellings",
    [
        [("Харкова", "uk"), ("Харкові", "uk"), ("Харькове", "ru"), ("Kharkiv", "en")],
        [("Києва", "uk"), ("Киеву", "ru"), ("Kyiv", "en"), ("Kiev", "en")],
        [("Кастелл", "ru"), ("Кастелла", "uk"), ("Castell", "en")],
        [("Вашингтоні", "uk"), ("Вашингтона", "ru"), ("Washington", "en")],
        [("Алдерського", "uk"), ("Алдера", "ru"), ("Alder", "en")],
        [("Лоумарші", "uk"), ("Лоумарше", "ru"), ("Lowmarsh", "en")],
    ],
)
def test_one_name_has_one_key_in_all_spellings_and_cases(spellings: list[tuple[str, str]]) -> None:
    assert len({name_key(word, language) for word, language in spellings}) == 1


def test_a_capital_at_the_start_of_a_sentence_is_no_name() -> None:
    names = proper_names(
        "Heavy rain has fallen in Lowmarsh", "Rivers rose. Later the Sorn fell. Today is dry.", "en"
    )
    assert set(names) == {name_key("Lowmarsh", "en"), name_key("Sorn", "en")}


def test_the_name_of_a_ship_or_club_in_quotation_marks_is_one() -> None:
    names = proper_names("", "Кубок уперше виграв «Сокіл», повідомив клуб.", "uk")
    assert name_key("Сокіл", "uk") in names


@given(st.text(), st.text(), st.sampled_from(["uk", "en", "ru", "be", ""]))
def test_any_text_can_be_read(title: str, text: str, language: str) -> None:
    found = quantities(text, language)
    assert all(1 <= month <= 12 and 1 <= day <= 31 for month, day in found.dates)
    assert all(0 <= number <= 1e15 for number in found.numbers)
    assert all(key and count > 0 for key, count in proper_names(title, text, language).items())


@given(st.text(alphabet="0123456789,. -–\u00a0млн", max_size=40))
def test_any_tangle_of_digits_can_be_read(text: str) -> None:
    assert all(0 <= number <= 1e15 for number in quantities(text, "uk").numbers)
