"""Nothing is shown twice: statements inside other ones, roles in several lengths and spellings."""

from __future__ import annotations

from dataclasses import replace
from html import unescape

import pytest
from hypothesis import given, settings

from messages import story
from messages.html import Sheet
from messages.once import told_once
from messages.saying import role_of, say, who
from messages.texts import Texts
from news.types import SpeakerLine, Statement, Story
from tests.messages import anything as a_
from tests.messages.checker import labels_of
from tests.messages.samples import EN_STORY, NOW, UK_STORY, ZONE, statement

PART = statement("таке саме полегшення вже до літа", "Бруно Тамсін", "економіст", "partial", "uk")
REPORTED = statement(
    "зниження на пів пункту дало б «таке саме полегшення вже до літа»",
    "Бруно Тамсін",
    None,
    "indirect",
    "uk",
)
WHOLE = statement("Це треба було зробити. І кожен це знає!", "Ніна Кастель", None, language="uk")
SENTENCE = statement("«І кожен це знає.»", "Ніна Кастель", None, language="uk")


def words_once(*quotes: Statement) -> list[str]:
    """What is left of these statements."""
    return [one.words for one in told_once(replace(UK_STORY, quotes=quotes)).quotes]


def test_a_statement_inside_another_one_is_not_shown() -> None:
    assert words_once(PART, REPORTED) == [REPORTED.words]
    assert words_once(SENTENCE, WHOLE) == [WHOLE.words]
    assert words_once(WHOLE, PART, SENTENCE, REPORTED) == [WHOLE.words, REPORTED.words]


def test_of_equal_words_the_first_stays() -> None:
    assert words_once(WHOLE, replace(WHOLE, source="Порт 24", kind="indirect")) == [WHOLE.words]


def test_the_same_words_of_another_speaker_are_another_statement() -> None:
    other = replace(SENTENCE, speaker="Павло Ост", speaker_id=10)
    assert words_once(WHOLE, other) == [WHOLE.words, other.words]


def test_half_a_word_is_not_inside() -> None:
    short = replace(WHOLE, words="Це треба було зроби")
    assert len(words_once(WHOLE, short)) == 2


def test_the_counts_on_the_card_are_those_of_what_is_shown() -> None:
    speakers = (SpeakerLine(7, "Ніна Кастель", None, 2, 1),)
    doubled = replace(UK_STORY, quotes=(WHOLE, SENTENCE), speakers=speakers)
    card = story.card(doubled, Texts("uk"), tab="voices", zone=ZONE, now=NOW)
    assert "Ніна Кастель · 1\u00a0цитата" in card.html
    assert "Цитати\u00a01" in labels_of(card)[1]


@settings(max_examples=30, deadline=None)
@given(a_.stories)
def test_what_is_left_out_can_be_read_in_what_is_shown(any_story: Story) -> None:
    once = told_once(any_story)
    kept = {(one.speaker_id, one.speaker, one.words) for one in once.quotes}
    assert len(once.quotes) <= len(any_story.quotes)
    assert bool(once.quotes) == bool(any_story.quotes)
    assert kept <= {(one.speaker_id, one.speaker, one.words) for one in any_story.quotes}
    assert told_once(once).quotes == once.quotes


def test_a_speaker_has_one_role_in_a_story_the_fullest_one() -> None:
    quotes = (
        statement("Ми це оскаржимо.", "Кіра Вальден", "Лідерка опозиції", language="uk"),
        statement("Суд вирішить до літа.", "Кіра Вальден", "лідерка", language="uk"),
        statement("Голосів стало.", "Кіра Вальден", "депутатка", language="uk"),
    )
    speakers = (SpeakerLine(7, "Кіра Вальден", "лідерка", 3, 1),)
    once = told_once(replace(UK_STORY, quotes=quotes, speakers=speakers))
    assert [one.role for one in once.quotes] == [
        "Лідерка опозиції",
        "Лідерка опозиції",
        "депутатка",
    ]
    assert once.speakers[0].role == "Лідерка опозиції"
    assert told_once(EN_STORY).quotes[0].role == "mayor"


@pytest.mark.parametrize(
    ("role", "expected"),
    [
        ("Голова парламенту", "голова парламенту"),
        ("В. о. міського голови", "в. о. міського голови"),
        ("МЗС Орвенії", "МЗС Орвенії"),
        ("«Марінер», воротар", "«Марінер», воротар"),
        ("Его глава", "глава"),
        ("її заступниця", "заступниця"),
        ("Их", "их"),
        ("Ихтиолог", "ихтиолог"),
        ("Chair of the board", "chair of the board"),
        ("Mayor", "mayor"),
        ("Fire chief", "fire chief"),
        ("Energy Minister", "Energy Minister"),
        ("Prime Minister", "Prime Minister"),
        ("Alder harbour master", "Alder harbour master"),
        ("CEO", "CEO"),
        ("", ""),
        (None, ""),
        (" ніна кастель", ""),
    ],
)
def test_a_role_stands_behind_a_name_in_small_letters_and_alone(
    role: str | None, expected: str
) -> None:
    assert role_of(role, "Ніна Кастель") == expected


def test_a_role_without_a_name_is_shown_as_a_role() -> None:
    assert who(None, "Речниця порту", Texts("uk")) == "Речниця порту"


@pytest.mark.parametrize(
    ("name", "role", "line"),
    [
        (None, "лікар із двадцятирічним стажем", "Лікар із двадцятирічним стажем"),
        (None, "its president", "Its president"),
        ("поліція", None, "Поліція"),
        ("eDock", None, "eDock"),
        ("Ніна Кастель", "Мерка", "Ніна Кастель, мерка"),
        (None, None, "Хто це сказав, невідомо"),
    ],
)
def test_whoever_opens_a_line_does_so_with_a_capital_letter(
    name: str | None, role: str | None, line: str
) -> None:
    assert who(name, role, Texts("uk")) == line


@pytest.mark.parametrize(
    ("pieces", "shown"),
    [
        (
            ("Tom said, 'Paint it and they'll ride", "Well, they didn't."),
            "“Tom said, 'Paint it and they'll ride' … Well, they didn't.”",
        ),
        (("He wrote: ‘No more boats", "And left."), "“He wrote: ‘No more boats’ … And left.”"),
        (("It's the dockers' day", "Tell 'em"), "“It's the dockers' day … Tell 'em”"),
    ],
)
def test_what_is_quoted_inside_a_piece_is_closed_in_it(pieces: tuple[str, str], shown: str) -> None:
    words, more = pieces
    said = replace(statement(words, "Mara Quill", None, language="en"), more=(more,))
    sheet = Sheet()
    assert say(sheet, said, Texts("en"), 400)
    assert f"{shown}\n" in unescape(sheet.html)
