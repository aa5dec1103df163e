"""Which rule made marks a quote, tied it, and chose who speaks: the record tells it."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from analysis.attribution.grammar import grammar_of
from analysis.attribution.subjects_en import PositionalGrammar
from analysis.attribution.subjects_slavic import AgreementGrammar
from analysis.entities.people import people
from analysis.languages import LANGUAGES, Language
from analysis.text.document import Document
from analysis.text.rules import Decision, explained
from analysis.text.sentences import split
from tests.analysis.steps import find_quotes


def _decisions(text: str, language: str, about: str) -> Iterator[Decision]:
    with explained() as decisions:
        find_quotes(text, split(text, language), language)
    return (one for one in decisions if one.about == about)


def _rule(text: str, language: str, about: str, mark: str) -> tuple[str, str]:
    """(rule, outcome) of what was decided at the place of `mark`."""
    found = [one for one in _decisions(text, language, about) if text.startswith(mark, one.place)]
    return found[0].rule, found[0].outcome


@pytest.mark.parametrize(
    ("language", "text", "mark", "rule"),
    [
        (
            "en",
            'Ida Marsh said: "The ferry is our only road in winter."',
            '"The',
            "led_to_by_a_speaker",
        ),
        (
            "en",
            'The trawler "Grey Heron" left the port on Monday.',
            '"Grey',
            "written_like_a_title",
        ),
        (
            "en",
            'Protesters outside the hall chanted "What ferry?" until noon.',
            '"What',
            "cried_inside_a_sentence",
        ),
        (
            "en",
            'Read also: "The pier that nobody wanted to pay for last year."',
            '"The',
            "points_to_another_article",
        ),
        (
            "en",
            'Ida Marsh denied that she had "paid for the pier" last year.',
            '"paid',
            "part_of_a_denial",
        ),
        (
            "uk",
            "Іда Марш сказала: «Пором узимку - наша єдина дорога».",
            "«Пором",
            "led_to_by_a_speaker",
        ),
        ("uk", "У порту стоїть «Сіра чапля», яку чекає весь острів.", "«Сіра", "name_in_marks"),
        ("uk", "До ради прийшов «міністр» Лука Гай.", "«міністр", "doubtful_word_before_a_name"),
        (
            "ru",
            "Ида Марш сказала: «Паром зимой - наша единственная дорога».",
            "«Паром",
            "led_to_by_a_speaker",
        ),
        ("ru", "В порту стоит «Серая цапля», которую ждёт весь остров.", "«Серая", "name_in_marks"),
        ("ru", "В совет пришёл «министр» Лука Гай.", "«министр", "doubtful_word_before_a_name"),
    ],
)
def test_why_marks_are_a_quote_or_none(language: str, text: str, mark: str, rule: str) -> None:
    assert _rule(text, language, "quote", mark)[0] == rule


@pytest.mark.parametrize(
    ("language", "text", "mark", "rule"),
    [
        (
            "en",
            'Ida Marsh said: "The ferry is our only road in winter."',
            '"The',
            "verb_of_saying_before",
        ),
        (
            "en",
            '"The ferry is our only road in winter," said Ida Marsh.',
            " said",
            "verb_of_saying_behind",
        ),
        ("en", 'Ida Marsh: "The ferry is our only road in winter."', '"The', "name_before_colon"),
        (
            "uk",
            "«Пором узимку - наша єдина дорога», - сказала Іда Марш.",
            ", - сказала",
            "verb_of_saying_behind",
        ),
        (
            "uk",
            "За словами Іди Марш: «Пором узимку - наша єдина дорога».",
            "«Пором",
            "according_to_before",
        ),
        ("uk", "«Пором узимку - наша єдина дорога» - Іда Марш.", " - Іда", "signed_behind_dash"),
        (
            "ru",
            "«Паром зимой - наша единственная дорога», - сказала Ида Марш.",
            ", - сказала",
            "verb_of_saying_behind",
        ),
        (
            "ru",
            "По словам Иды Марш: «Паром зимой - наша единственная дорога».",
            "«Паром",
            "according_to_before",
        ),
    ],
)
def test_how_a_quote_is_tied(language: str, text: str, mark: str, rule: str) -> None:
    assert _rule(text, language, "cue", mark)[0] == rule


@pytest.mark.parametrize(
    ("text", "mark", "rule"),
    [
        (
            'In a letter to Owen Tarrant, Ida Marsh said: "We need the ferry."',
            "Owen",
            "behind_preposition",
        ),
        ('Owen Tarrant\'s lawyer said: "We need the ferry in winter."', "Owen", "possessive"),
        ('"We need the ferry in winter," said Owen Tarrant\'s lawyer.', "Owen", "possessive"),
        ('Ida Marsh, who has met Owen Tarrant, said: "We need the ferry."', "Owen", "in_an_aside"),
        (
            'The director, Ida Marsh, said: "We need the ferry."',
            "The director",
            "office_before_its_name",
        ),
    ],
)
def test_why_a_mention_is_not_who_speaks(text: str, mark: str, rule: str) -> None:
    found = [one for one in _decisions(text, "en", "subject") if text.startswith(mark, one.place)]
    assert rule in [one.rule for one in found]
    assert all(one.outcome.startswith("dropped") for one in found)


def test_where_a_statement_stands_is_told() -> None:
    text = "Ida Marsh said on Monday the island would keep its ferry."
    assert _rule(text, "en", "statement", "the island") == ("without_that", "of 'said'")
    text = "Іда Марш сказала, що острів узимку збереже пором."
    assert _rule(text, "uk", "statement", "острів") == ("behind_that", "of 'сказала'")
    text = "Ида Марш сказала, что остров зимой сохранит паром."
    assert _rule(text, "ru", "statement", "остров") == ("behind_that", "of 'сказала'")


@pytest.mark.parametrize("language", LANGUAGES.values(), ids=LANGUAGES)
def test_a_language_of_fixed_order_has_words_of_positions(language: Language) -> None:
    assert (language.attribution.positional is None) == language.traits.free_order
    assert bool(language.attribution.finite) != language.traits.free_order


@pytest.mark.parametrize(
    ("language", "kind"),
    [("en", PositionalGrammar), ("uk", AgreementGrammar), ("ru", AgreementGrammar)],
)
def test_the_order_of_words_decides_which_grammar_reads_a_document(
    language: str, kind: type
) -> None:
    document = Document.of("Ida Marsh. Іда Марш.", (), language)
    assert isinstance(grammar_of(document, people(document)), kind)
