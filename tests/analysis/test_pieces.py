"""The pieces of one quote have one number; two quotes never do."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from analysis.quotation.pieces import grouped
from analysis.text.sentences import split
from news.types import Quote, Span, Speaker
from tests.analysis.steps import find_quotes

WHOLE = {
    "en": [
        "“We should have closed it five years ago,” said Nina Castell, the mayor of Port Alder. “Nobody wanted to hear it.”",
        "“The pier is not safe,” Nina Castell said, “and every captain here knows that well.”",
        '"We counted the boats twice," said Pavel Ost, who runs the night shift. "There were forty of them on the water."',
    ],
    "uk": [
        "«Ми мали закрити причал п’ять років тому, – сказала Ніна Кастель. – Ніхто не хотів цього чути».",
        "«Причал небезпечний, – наголосив Павло Остапчук, начальник порту, – і кожен капітан це знає».",
        "– Ми двічі рахували човни, – розповів Павло Остапчук. – Їх було сорок на воді.",
    ],
    "ru": [
        "«Мы должны были закрыть причал пять лет назад, – сказала Нина Кастель. – Никто не хотел этого слышать».",
        "«Причал опасен, – подчеркнул Павел Остапов, начальник порта, – и каждый капитан это знает».",
        "– Мы дважды считали лодки, – рассказал Павел Остапов. – Их было сорок на воде.",
    ],
}
APART = {
    "en": [
        "“We are ready,” said Nina Castell. The council then voted for two hours. “I am tired of waiting,” she said.",
        "“We are ready for the winter,” said Nina Castell. “I am tired of waiting for you,” said Pavel Ost.",
        "“We are ready for the winter,” said Nina Castell, adding that the town “has enough coal and wood”.",
        "“We are ready for the winter,” said Nina Castell.\n\n“The town has enough coal,” she said later.",
    ],
    "uk": [
        "«Ми готові до зими», – сказала Ніна Кастель. Потім рада голосувала дві години. «Я втомилася чекати», – сказала вона.",
        "«Ми готові до зими», – сказала Ніна Кастель. «Я втомився чекати на вас», – відповів Павло Остапчук.",
    ],
    "ru": [
        "«Мы готовы к зиме», – сказала Нина Кастель. Потом совет голосовал два часа. «Я устала ждать», – сказала она.",
        "«Мы готовы к зиме», – сказала Нина Кастель. «Я устал вас ждать», – ответил Павел Остапов.",
    ],
}


def told(text: str, language: str) -> tuple[Quote, ...]:
    return tuple(
        one for one in find_quotes(text, split(text, language), language) if one.kind != "indirect"
    )


@pytest.mark.parametrize(
    ("language", "text"), [(code, text) for code, texts in WHOLE.items() for text in texts]
)
def test_two_halves_round_the_name_are_one_quote(language: str, text: str) -> None:
    assert [one.group for one in told(text, language)] == [1, 1]


@pytest.mark.parametrize(
    ("language", "text"), [(code, text) for code, texts in APART.items() for text in texts]
)
def test_what_is_said_anew_is_another_quote(language: str, text: str) -> None:
    found = told(text, language)
    assert len(found) == 2
    assert {one.group for one in found} == {0}


def test_paragraphs_of_one_long_quote_are_one() -> None:
    text = (
        "“We should have closed the pier five years ago. Nobody wanted to hear it.\n\n"
        "“The engineers showed us the rust. We looked away,” said Nina Castell, the mayor."
    )
    assert [one.group for one in told(text, "en")] == [1, 1]


_quotes = st.builds(
    lambda start, size, kind, name, group: Quote(
        Span(start, start + size),
        kind,
        Span(start + size + 1, start + size + 3),
        Speaker(name, name) if name else None,
        group=group,
    ),
    st.integers(0, 300),
    st.integers(1, 40),
    st.sampled_from(("direct", "partial", "indirect")),
    st.sampled_from(("", "a", "b")),
    st.integers(-3, 3),
)


@given(st.text(alphabet="ab ,.\n“”", max_size=400), st.lists(_quotes, max_size=8))
def test_any_quotes_keep_all_but_their_group_and_no_group_has_one_piece(
    text: str, quotes: list[Quote]
) -> None:
    ordered = sorted(quotes, key=lambda one: (one.words.start, -one.words.end))
    found = grouped(text, ordered)
    assert [(one.words, one.kind, one.speaker) for one in found] == [
        (q.words, q.kind, q.speaker) for q in ordered
    ]
    numbers = [one.group for one in found if one.group]
    assert all(numbers.count(number) > 1 for number in numbers)
    assert sorted(set(numbers)) == list(range(1, len(set(numbers)) + 1))
