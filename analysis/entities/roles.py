"""The role of a person, as it stands before or after the name."""

from __future__ import annotations

import re
from bisect import bisect_left
from typing import Protocol

from analysis.entities.capitalised import Person
from analysis.entities.inflected.roles import InflectedRoles, without_capital
from analysis.entities.listed.roles import PositionalRoles
from analysis.languages.roles_shared import OWNERS
from analysis.text.document import Document
from news.alphabet import CYRILLIC_UPPER

__all__ = ["office_after", "role_of", "without_capital", "without_owner"]

BARE_INITIAL = re.compile(f" [{CYRILLIC_UPPER}]$")  # of the name itself


class RoleFinder(Protocol):
    """How roles beside names are found in languages of one kind."""

    def beside(self, document: Document, at: int, person: Person) -> str | None:
        """The role told beside this mention, whose first word is at this place, as it is written."""

    def behind(self, document: Document, at: int) -> str | None:
        """The role told between commas at this place, right behind a name."""

    def inside_sentence(self, role: str, code: str) -> str:
        """The role without a capital that only its sentence gave it."""


FINDERS: dict[bool, RoleFinder] = {
    True: InflectedRoles(),
    False: PositionalRoles(),
}  # by whether nouns have cases


def role_of(document: Document, person: Person) -> str | None:
    """The role told beside this mention, without "his" and sentence capitals; None when there is none."""
    finder = _finder(document)
    at = bisect_left(document.starts, person.start)
    found = finder.beside(document, at, person)
    if not found:
        return None
    role = BARE_INITIAL.sub("", without_owner(_outside_marks(found)))
    return finder.inside_sentence(role, document.code) or None


def office_after(document: Document, person: Person) -> str | None:
    """The role told behind this mention, between commas; None when there is none."""
    at = bisect_left(document.starts, person.start) + len(person.words)
    return _finder(document).behind(document, at)


def without_owner(role: str) -> str:
    """The role without "his", "their" in front: whose it is cannot be seen outside the article."""
    words = role.split(" ")
    while len(words) > 1 and words[0].lower() in OWNERS:
        words = words[1:]
    return " ".join(words)


def _finder(document: Document) -> RoleFinder:
    language = document.language
    return FINDERS[language is not None and language.traits.cases]


def _outside_marks(role: str) -> str:
    """The role behind a mark that closes something told before it: "«Голосу Лугова» юрист" told so by half."""
    return role.rsplit("»", 1)[-1].strip() if role.count("»") > role.count("«") else role
