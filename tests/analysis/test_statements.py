"""Where a statement ends, and whose paper it stands in."""

from __future__ import annotations

import pytest

from analysis.text.sentences import split
from tests.analysis.passages import Passage as P
from tests.analysis.passages import failures, told
from tests.analysis.steps import find_quotes


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        (
            "en",
            "Ida Marsh warned that a winter without the ferry would empty the school and called the plan “a wish with "
            "dates on it”.",
            "a winter without the ferry would empty the school",
        ),
        (
            "en",
            "Ida Marsh said a winter without the ferry would empty the school and warned that the clinic was next.",
            "a winter without the ferry would empty the school",
        ),
        (
            "uk",
            "Іда Марш попередила, що зима без порома спорожнить школу, і назвала план «бажанням із датами».",
            "зима без порома спорожнить школу",
        ),
        (
            "ru",
            "Ида Марш предупредила, что зима без парома опустошит школу, и назвала план «пожеланием с датами».",
            "зима без парома опустошит школу",
        ),
    ],
)
def test_a_statement_ends_before_the_second_verb_of_whoever_says_it(
    language: str, text: str, expected: str
) -> None:
    assert told(text, language)[0][0] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ida Marsh said on Thursday the ferry would stop in May.", "the ferry would stop in May"),
        ("Ida Marsh told reporters on Monday night she would not resign.", "she would not resign"),
        ("Ida Marsh said in a televised address the storm was over.", "the storm was over"),
        (
            "Ida Marsh said last year was the worst in a decade.",
            "last year was the worst in a decade",
        ),
        (
            "Catches fell by a third in May, the fisheries board said on Thursday, as a storm kept boats at home.",
            "Catches fell by a third in May",
        ),
        (
            "The port would close in May, Ida Marsh said in a letter to staff.",
            "The port would close in May",
        ),
    ],
)
def test_when_and_where_it_was_said_is_no_part_of_it(text: str, expected: str) -> None:
    assert [words for words, *_ in told(text, "en")] == [expected]


def test_a_statement_behind_the_label_of_its_paragraph_is_found() -> None:
    text = "Степан Рудик очолює профспілку.\n\nДеталі: За словами Рудика, борг сягнув 94 мільйонів гривень."
    assert [words for words, *_ in told(text, "uk")] == ["борг сягнув 94 мільйонів гривень"]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        (
            "en",
            "Ida Marsh said that families who wrote and asked for a refund would get one.",
            "families who wrote and asked for a refund would get one",
        ),
        (
            "en",
            "Ida Marsh claimed the ferry was safe but her lawyer told the Alder Post the hull was thin and added that "
            "he had seen it.",
            "the ferry was safe",
        ),
        (
            "ru",
            "Ида Марш заявила, что водитель приехал ночью и сказал охране о «полной машине».",
            "водитель приехал ночью и сказал охране о «полной машине»",
        ),
    ],
)
def test_what_somebody_else_says_is_not_taken_for_a_second_verb(
    language: str, text: str, expected: str
) -> None:
    assert told(text, language)[0][0] == expected


RUSSIAN = [
    P(
        "её заявление, союз рядом",
        "Министр обороны Нина Кастелл закрыла дорогу.\n\nАссоциация перевозчиков Алдера недовольна: "
        "«⟦Нас предупредили не за две недели, а вчера⟧», — говорится в её заявлении.",
        ("Ассоциация перевозчиков Алдера",),
    ),
    P(
        "его заявление",
        "Министр обороны Борис Ланин закрыл дорогу.\n\nСоюз перевозчиков выступил против: "
        "«⟦Нас предупредили не за две недели, а вчера⟧», — говорится в его заявлении.",
        ("Союз перевозчиков",),
    ),
    P(
        "её письмо",
        "Министр Нина Кастелл поздравила школу. «⟦Рада всем, кто пришёл сегодня⟧», — говорится в её письме.",
        ("Нина Кастелл",),
    ),
]
UKRAINIAN = [
    P(
        "її заява, асоціація поруч",
        "Міністерка оборони Ніна Кастелл закрила дорогу.\n\nАсоціація перевізників Алдера незадоволена: "
        "«⟦Нас попередили не за два тижні, а вчора⟧», – йдеться в її заяві.",
        ("Асоціація перевізників Алдера",),
    ),
]


def test_a_paper_is_of_the_body_that_its_own_paragraph_is_about() -> None:
    assert failures(RUSSIAN, "ru") == []
    assert failures(UKRAINIAN, "uk") == []


def test_a_paper_is_nobodys_where_the_paragraph_is_about_somebody_unknown() -> None:
    text = (
        "Министр обороны Нина Кастелл закрыла дорогу.\n\nИ только Linava против: "
        "«Нас предупредили не за две недели, а вчера», — говорится в её заявлении."
    )
    assert [
        quote.speaker
        for quote in find_quotes(text, split(text, "ru"), "ru")
        if quote.kind == "direct"
    ] == [None]


def test_what_a_thing_did_is_no_statement() -> None:
    text = "Ida Marsh stressed her support of the storm fund that rebuilt the pier and of the one that opened the school."
    assert told(text.replace("rebuilt", "restored"), "en") == []
