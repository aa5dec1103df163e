"""The roles that a title and a party beside an English name tell: Sen. Jane Roe (D-Ore.) is "the senator"."""

from __future__ import annotations

import re
from bisect import bisect_left

from analysis.entities.capitalised import Person
from analysis.languages.en.names import PLACES
from analysis.languages.en.titles import CALLED_BY_TITLE, STATES
from analysis.languages.shapes.coreference import CoreferenceWords
from analysis.text.document import Document

PARTY = re.compile(r"(?:, | ?\()(R|D|I|Republican|Democrat)[-–—] ?([A-Z][\w.]*(?: [A-Z][\w.]*)?)")
OF_STATE = re.compile(r" of ((?:New |North |South |West )?[A-Z][a-z]+)")
AFTER_TITLE = frozenset([" ", ". ", ".\u00a0"])


def title_roles(document: Document, person: Person, words: CoreferenceWords) -> str:
    """The roles, as a role is written; "" for none."""
    title = _title_before(document, person)
    beside = document.text[person.end : person.end + 2]
    party = PARTY.match(document.text, person.end) if beside in {", ", " ("} else None
    if title not in CALLED_BY_TITLE and party is None:
        of = OF_STATE.match(document.text, person.end) if title in words.title_roles else None
        return f"{title} of {of[1].lower()}" if of else ""
    nouns = CALLED_BY_TITLE.get(title, words.party_roles)
    member = words.parties[party[1][0].lower()] if party else ""
    return f"{nouns} {member} of {_state(document, person, party)}".strip()


def _title_before(document: Document, person: Person) -> str:
    at = bisect_left(document.starts, person.start)
    if not at or document.gap(document.words[at - 1], document.words[at]) not in AFTER_TITLE:
        return ""
    return document.words[at - 1].low


def _state(document: Document, person: Person, party: re.Match[str] | None) -> str:
    """Where a lawmaker is from: (R-Fla.), Florida Sen. Roe, Sen. Roe of Florida."""
    if party:
        return STATES.get(party[2].rstrip(".").lower(), party[2].lower())
    of = OF_STATE.match(document.text, person.end)
    if of:
        return of[1].lower()
    at = bisect_left(document.starts, person.start)
    before = document.words[at - 2] if at > 1 else None
    return before.low if before and before.capital and before.low in PLACES else ""
