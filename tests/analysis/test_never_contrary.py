"""What was denied is never shown as said, what is recalled is kept, a spokesman's words stay his."""

from __future__ import annotations

import re

import pytest

from analysis.text.sentences import split
from tests.analysis import contrary_later, denied, reminded, spokesmen
from tests.analysis.passages import Passage, shown
from tests.analysis.steps import find_quotes

LANGUAGES = ("en", "uk", "ru")
ARTICLE = re.compile("^(?:an?|the) ", re.IGNORECASE)


def _all(passage: Passage, language: str) -> list[tuple[str, str | None]]:
    """(words, speaker) of everything that is shown as somebody's words, in marks or not."""
    text = passage.text
    found = find_quotes(text, split(text, language), language)
    return [(one.words.of(text), _bare(shown(one))) for one in found]


def _bare(who: str | None) -> str | None:
    """A speaker without the article and the capital of the sentence it was found in."""
    return ARTICLE.sub("", who).casefold() if who else None


def _faults(passages: list[Passage], language: str) -> list[str]:
    wanted = [(one, [(words, _bare(who)) for _, words, who in one.expected]) for one in passages]
    return [
        f"{one.about}: {got} is not {told}"
        for one, told in wanted
        if (got := _all(one, language)) != told
    ]


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_was_denied_or_withheld_is_nobodys_statement(language: str) -> None:
    assert not _faults(denied.CASES[language], language)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_quote_in_a_sentence_that_recalls_is_kept(language: str) -> None:
    assert not _faults(reminded.CASES[language], language)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_words_of_a_spokesman_are_not_those_of_whom_he_speaks_for(language: str) -> None:
    assert not _faults(spokesmen.CASES[language], language)


@pytest.mark.parametrize("language", LANGUAGES)
def test_cases_written_after_the_rules_are_read_as_well(language: str) -> None:
    assert not _faults(contrary_later.CASES[language], language)


def test_a_name_behind_a_noun_of_relation_is_nobodys_office() -> None:
    text = "Мэр Анна Ковальчук не придёт. Представитель Ковальчук сообщил, что совет соберётся без неё."
    text += " Ковальчук добавила, что вернётся к заседанию в среду."
    found = find_quotes(text, split(text, "ru"), "ru")
    assert [(one.speaker.name, one.speaker.role) for one in found if one.speaker] == [
        ("", "представитель Ковальчук"),
        ("Анна Ковальчук", "мэр"),
    ]


def test_words_inside_a_quote_make_no_line_that_points_elsewhere() -> None:
    text = "«Дивіться, який міст ми збудували за рік», — сказав мер Андрій Берест."
    assert [one.kind for one in find_quotes(text, split(text, "uk"), "uk")] == ["direct"]
