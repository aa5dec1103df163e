"""Which rule of the grammar of agreement names a subject, in Ukrainian and in Russian."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from analysis.attribution.subjects_slavic import AgreementGrammar
from analysis.entities.people import people
from analysis.morphology.analyser import Tagged
from analysis.text.document import Document
from analysis.text.rules import explained
from analysis.text.sentences import split

# language, verb, sentence, the rule that decides (the last one that is put down), whom it names
CHOSEN: list[tuple[Tagged, str, str, str, str]] = [
    ("uk", "йдеться", "Про це йдеться у листі міської ради.", "paper_behind_verb", "міської ради"),
    ("ru", "говорится", "В письме говорится, что мост закроют.", "paper_before_verb", "письме"),
    ("uk", "цитує", "Видання цитує мера Олега Мригу.", "object_of_relaying_verb", "Олега Мригу"),
    ("ru", "цитирует", "Агентство цитирует его слова.", "object_of_relaying_verb", "его"),
    ("uk", "кажуть", "Як кажуть сусіди, світла не було.", "somebody_behind_as", "сусіди"),
    ("ru", "говорят", "Как говорят рыбаки, рыба ушла.", "somebody_behind_as", "рыбаки"),
    ("uk", "додав", "Останній додав, що пором не піде.", "the_latter", "Останній"),
    ("uk", "сказав", "Олег Мрига сказав, що пором не піде.", "somebody_before", "Олег Мрига"),
    ("ru", "сказала", "Марина Лисова сказала, что паром не пойдёт.", "somebody_before", "Марина Лисова"),
    ("uk", "додав", "Олег Мрига сказав про пором і додав про міст.", "subject_of_joined_verb", "Олег Мрига"),
    ("ru", "добавил", "Игорь Рогов сказал о пароме и добавил о мосте.", "subject_of_joined_verb", "Игорь Рогов"),
    ("uk", "сказав", "Пором не піде, сказав Олег Мрига.", "somebody_behind", "Олег Мрига"),
    ("uk", "сказав", "Пором не піде, сказав місцевий рибалка.", "somebody_behind", "місцевий рибалка"),
    ("ru", "сообщили", "Паром не пойдёт, сообщили в полиции.", "somebody_behind", "полиции"),
    ("ru", "сказала", "Паром не пойдёт, сказала она.", "somebody_behind", "она"),
    ("uk", "повідомили", "У поліції повідомили, що міст закрито.", "somebody_before", "поліції"),
]  # fmt: skip


def _read(language: Tagged, low: str, text: str) -> tuple[Document, int, AgreementGrammar]:
    """A text, the place of a word in it, its grammar."""
    document = Document.of(text, split(text, language), language)
    place = next(place for place, word in enumerate(document.words) if word.low == low)
    return document, place, AgreementGrammar(document, people(document), language)


@pytest.mark.parametrize(("language", "verb", "text", "rule", "whom"), CHOSEN)
def test_the_rule_that_names_the_subject_is_put_down(
    language: Tagged, verb: str, text: str, rule: str, whom: str
) -> None:
    document, cue, grammar = _read(language, verb, text)
    with explained() as decisions:
        found = grammar.subject(document.words, cue, tail=False)
    assert found is not None
    assert document.text[found.start : found.end] == whom
    assert [one.rule for one in decisions if one.about == "subject"][-1] == rule


# the words behind "according to" begin behind this one
SOURCES: list[tuple[Tagged, str, str, str, str]] = [
    (
        "uk",
        "словами",
        "За словами Олега Мриги, пором не піде.",
        "person_in_any_case",
        "Олега Мриги",
    ),
    (
        "uk",
        "словами",
        "За словами міської голови, пором не піде.",
        "role_or_body_in_any_case",
        "міської голови",
    ),
    (
        "ru",
        "словам",
        "По словам матери старшего Игоря Рогова, паром ушёл.",
        "kin_of_who_is_named",
        "матери старшего Игоря Рогова",
    ),
    ("ru", "словам", "По словам Игоря Рогова, паром ушёл.", "person_in_any_case", "Игоря Рогова"),
]


@pytest.mark.parametrize(("language", "head", "text", "rule", "whom"), SOURCES)
def test_the_rule_that_names_a_source_is_put_down(
    language: Tagged, head: str, text: str, rule: str, whom: str
) -> None:
    document, place, grammar = _read(language, head, text)
    with explained() as decisions:
        found = grammar.by(document.words, place + 1)
    assert found is not None
    assert document.text[found.start : found.end] == whom
    assert [one.rule for one in decisions if one.about == "subject"] == [rule]


NOBODY: list[tuple[Tagged, str, str]] = [
    ("uk", "сказав", "Ніхто не знає, хто сказав про міст."),
    ("ru", "сказал", "Никто не знает, кто сказал о мосте."),
]


@pytest.mark.parametrize(("language", "verb", "text"), NOBODY)
def test_nobody_in_particular_is_no_subject(language: Tagged, verb: str, text: str) -> None:
    document, cue, grammar = _read(language, verb, text)
    assert grammar.before(document.words, cue) is None


OWNERS: list[tuple[Tagged, str, str, str]] = [
    (
        "uk",
        "сказав",
        "Адвокат Мриги сказав, що суду не буде. Олег Мрига мовчить.",
        "behind_noun_of_relation",
    ),
    (
        "ru",
        "сказал",
        "Адвокат Рогова сказал, что суда не будет. Игорь Рогов молчит.",
        "behind_noun_of_relation",
    ),
]


@pytest.mark.parametrize(("language", "verb", "text", "rule"), OWNERS)
def test_the_rule_that_makes_a_name_an_owner_is_put_down(
    language: Tagged, verb: str, text: str, rule: str
) -> None:
    document, cue, grammar = _read(language, verb, text)
    with explained() as decisions:
        found = grammar.subject(document.words[: cue + 5], cue, tail=False)
    assert found is not None
    assert found.kind == "role"
    assert [one.rule for one in decisions if one.about == "owner"] == [rule]


WORDS = [
    "сказав",
    "цитує",
    "йдеться",
    "листі",
    "як",
    "який",
    "той",
    "мер",
    "адвокат",
    "Мриги",
    "Олег",
    "Мрига",
]
MARKS = ["у", "з", "та", ",", ".", "–", "«", "»"]


@given(st.lists(st.sampled_from(WORDS + MARKS), min_size=1, max_size=14), st.booleans())
def test_whatever_the_words_a_subject_stands_among_them(words: list[str], tail: bool) -> None:
    text = " ".join(words)
    document = Document.of(text, split(text, "uk"), "uk")
    grammar = AgreementGrammar(document, people(document), "uk")
    for place in range(len(document.words)):
        for found in (
            grammar.subject(document.words, place, tail=tail),
            grammar.by(document.words, place),
        ):
            assert found is None or 0 <= found.start < found.end <= len(text)
