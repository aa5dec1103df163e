"""Which rule decides that capitalised words are a person or a role: told by name."""

from __future__ import annotations

import pytest

from analysis.entities.generic_organisations import is_mere
from analysis.entities.people import finder_of, people
from analysis.entities.roles import role_of
from analysis.text.document import Document
from analysis.text.rules import explained
from analysis.text.sentences import split


def _document(text: str, language: str) -> Document:
    return Document.of(text, split(text, language), language)


@pytest.mark.parametrize(
    ("text", "language", "rule", "names"),
    [
        ("Про це розповів П. Лис.", "uk", "name_after_initials", ["П. Лис"]),
        ("Про це розповіла Ніна Кастель.", "uk", "given_name_first", ["Ніна Кастель"]),
        ("Пресслужба Петренка мовчить.", "uk", "is_relation_first", ["Петренка"]),
        ("Об этом сообщил генсек НАТО Марк Роу.", "ru", "is_short_form_first", ["Марк Роу"]),
        ("Об этом рассказала Нина Кастель.", "ru", "given_name_first", ["Нина Кастель"]),
        ("Economist Ravi Menon opened the pier.", "en", "is_office_or_starter", ["Ravi Menon"]),
        ("The board met Quenby's Torvik Hale.", "en", "is_owner_first", ["Torvik Hale"]),
    ],
)
def test_the_rule_that_decides_has_a_name(
    text: str, language: str, rule: str, names: list[str]
) -> None:
    with explained() as record:
        found = people(_document(text, language))
    assert [text[one.start : one.end] for one in found] == names
    assert rule in {decision.rule for decision in record if decision.about == "person"}


@pytest.mark.parametrize(
    ("text", "language", "role"),
    [
        ("Про це розповіла директорка порту Ніна Кастель.", "uk", "директорка порту"),
        ("Ніна Кастель, директорка порту, розповіла про це.", "uk", "директорка порту"),
        ("За словами директора порту Петра Лиса, міст відкрито.", "uk", "директор порту"),
        ("Об этом рассказала директор порта Нина Кастель.", "ru", "директор порта"),
        ("The mayor, Jane Roe, said the pier was safe.", "en", "mayor"),
        (
            "Jane Roe, a former mayor of Lugdale, said the pier was safe.",
            "en",
            "former mayor of Lugdale",
        ),
    ],
)
def test_roles_before_and_behind_a_name(text: str, language: str, role: str) -> None:
    document = _document(text, language)
    assert [role_of(document, one) for one in people(document)] == [role]


@pytest.mark.parametrize("language", ["be", "other", ""])
def test_a_language_that_we_do_not_know_names_nobody(language: str) -> None:
    document = _document("Марк Роу and Jane Roe met.", language)
    assert finder_of(document) is None
    assert people(document) == []


@pytest.mark.parametrize(
    ("name", "language", "mere"),
    [
        ("The council", "en", True),
        ("city council", "en", True),
        ("The Norbit company", "en", False),
        ("Міська рада", "uk", True),
        ("Norbit", "uk", False),
        ("Суд", "ru", True),
        ("", "en", False),
        ("the", "en", True),
    ],
)
def test_bodies_without_a_name_of_their_own(name: str, language: str, mere: bool) -> None:
    assert is_mere(name, language) is mere
