"""English couples told together: "Colin and Maria Stead" gives Colin his last name too."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable

from analysis.entities.capitalised import Person
from analysis.languages.en import names
from analysis.text.document import Document


def couples(document: Document, people: Iterable[Person]) -> dict[str, str]:
    """The last name of everybody whose first name alone stands before "and" and a full name."""
    found: dict[str, str] = {}
    for person in people:
        at = bisect_left(document.starts, person.start)
        if len(person.words) < 2 or at < 2 or document.words[at - 1].low != "and":
            continue
        first, before = document.words[at - 2], document.words[at - 3] if at > 2 else None
        together = document.text[first.end : person.start] == " and " and (
            first.low in names.MEN or first.low in names.WOMEN
        )
        if together and first.capital and not (before and before.capital and document.gap(before, first) == " "):
            found[first.low] = person.words[-1].text
    return found
