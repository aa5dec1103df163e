"""What is a capital letter: of all Latin and Cyrillic letters, nothing else."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from analysis.entities.mentions_of_people import named_on
from analysis.entities.people import people
from analysis.quotation.salience import CAPITAL_INSIDE
from analysis.stories.proper_names import proper_names
from analysis.text.datelines import without_dateline
from analysis.text.document import Document
from analysis.text.sentences import split
from news.alphabet import LOWER, UPPER
from news.types import Span

_UPPER, _LOWER = re.compile(f"[{UPPER}]"), re.compile(f"[{LOWER}]")
_LETTERS = st.one_of(
    st.characters(max_codepoint=0x24F), st.characters(min_codepoint=0x400, max_codepoint=0x52F)
)


@given(_LETTERS)
def test_a_letter_is_a_capital_or_a_small_one_as_unicode_says(letter: str) -> None:
    assert bool(_UPPER.fullmatch(letter)) == letter.isupper()
    assert bool(_LOWER.fullmatch(letter)) == letter.islower()


@given(_LETTERS)
def test_no_letter_is_both(letter: str) -> None:
    assert not (_UPPER.fullmatch(letter) and _LOWER.fullmatch(letter))


def _named(text: str, language: str) -> list[str]:
    document = Document.of(text, split(text, language), language)
    return [text[span.start : span.end] for span in named_on(document, people(document))]


def test_names_with_letters_of_other_alphabets_are_found() -> None:
    text = (
        "The ferry company met Ewa Ćwik and Åsa Öberg in Lugdale. Mr Ćwik said the pier was safe."
    )
    assert _named(text, "en") == ["Ewa Ćwik", "Åsa Öberg", "Ćwik"]


def test_a_small_accented_letter_begins_no_name() -> None:
    assert (
        _named(
            "Last week an émigré wrote to us, and an élan vital of sorts came over Lugdale.", "en"
        )
        == []
    )


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("the letter that Ćwik sent", "Ćwik"),
        ("the words of Öberg", "Öberg"),
        ("за словами Єви", "Єви"),
        ("an émigré wrote to us", ""),
        ("два ґудзики і їжак", ""),
        ("a łan and an ñandú ran by", ""),
    ],
)
def test_capitals_inside_the_words_of_a_quote(words: str, name: str) -> None:
    found = CAPITAL_INSIDE.search(words)
    assert (found[0] if found else "") == name


def test_stories_are_compared_by_such_names_too() -> None:
    told = proper_names(
        "Pier to close", "The harbour board met Ćwik and Öberg on Monday about an émigré.", "en"
    )
    other = proper_names(
        "Pier to close", "The harbour board met nobody on Monday about an émigré.", "en"
    )
    assert len(set(told) - set(other)) == 2


@pytest.mark.parametrize(
    "town",
    ["ÅLVIK, May 5 (Reuters) - ", "ŁOMNICA, 5 maja (PAP) – ", "Ґудзівка, 5 травня (УНІАН) – "],
)
def test_towns_of_datelines(town: str) -> None:
    text = f"{town}Élise Roe opened the pier."
    assert text[without_dateline(text, Span(0, len(text))).start :] == "Élise Roe opened the pier."
