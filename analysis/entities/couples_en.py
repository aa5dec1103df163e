"""English couples told together: "Colin and Maria Stead" gives Colin his last name too."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable

from analysis.entities.capitalised import Person
from analysis.languages.en import names
from analysis.text.document import Document


def couples(document: Document, people: Iterable[Person]) -> dict[str, str]:
    """The last name of everybody whose first name alone stands before "and" and a full name."""
    full = [person for person in people if len(person.words) > 1]
    places = [(person, bisect_left(document.starts, person.start)) for person in full]
    return {
        document.words[at - 2].low: person.words[-1].text
        for person, at in places
        if _stands_behind_and(document, at) and _is_first_name_alone(document, at - 2)
    }


def _stands_behind_and(document: Document, at: int) -> bool:
    if at < 2 or document.words[at - 1].low != "and":
        return False
    return document.text[document.words[at - 2].end : document.words[at].start] == " and "


def _is_first_name_alone(document: Document, at: int) -> bool:
    first = document.words[at]
    if not first.capital or first.low not in names.GIVEN:
        return False
    before = document.words[at - 1] if at else None
    return before is None or not before.capital or document.gap(before, first) != " "
