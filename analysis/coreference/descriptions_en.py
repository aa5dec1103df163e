"""By what nouns English papers call again whom they have named: "the senator" after Sen. Jane Roe (D-Ore.)."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence

from analysis.entities.capitalised import Person
from analysis.entities.role_kinds import office, second
from analysis.languages.en.names import PLACES
from analysis.languages.en.titles import CALLED_BY_TITLE, MEN, STATES
from analysis.languages.shapes.reporting import words as listed
from analysis.text.document import Document

PARTY = re.compile(r"(?:, | ?\()(R|D|I|Republican|Democrat)[-–—] ?([A-Z][\w.]*(?: [A-Z][\w.]*)?)")
OF_STATE = re.compile(r" of ((?:New |North |South |West )?[A-Z][a-z]+)")
PARTIES = {"r": "republican", "d": "democrat", "i": "independent"}
LONGEST = 5  # words of a description behind its article
ONCE = frozenset(["former", "ex", "late", "then", "next", "other", "first", "second", "third", "same", "new"])
HELD = listed(  # the chancellor, of somebody who was named without an office and spoke last
    "president chancellor premier governor mayor senator congressman congresswoman minister chairman chairwoman leader"
    " lawmaker candidate nominee ambassador"
)
HELD_TOO = HELD | {"prime minister", "vice president", "first minister", "home secretary", "foreign secretary"}
COMMON = frozenset(["local", "senior", "junior", "veteran", "chief", "the", "a", "an"])


def callings(document: Document, person: Person) -> str:
    """The offices that the title and the party beside a name tell, as an office is written; "" for none."""
    at = bisect_left(document.starts, person.start)
    beside = at > 0 and document.gap(document.words[at - 1], document.words[at]) in {" ", ". ", ".\u00a0"}
    title = document.words[at - 1].low if beside else ""
    party = (
        PARTY.match(document.text, person.end) if document.text[person.end : person.end + 2] in {", ", " ("} else None
    )
    if title not in CALLED_BY_TITLE and party is None:
        of = OF_STATE.match(document.text, person.end) if title in HELD else None
        return f"{title} of {of[1].lower()}" if of else ""
    nouns = CALLED_BY_TITLE.get(title, "lawmaker congressman congresswoman representative senator")
    member = PARTIES[party[1][0].lower()] if party else ""
    return f"{nouns} {member} of {_state(document, at, person, party)}".strip()


def _state(document: Document, at: int, person: Person, party: re.Match[str] | None) -> str:
    """Where a lawmaker is from: (R-Fla.), Florida Sen. Roe, Sen. Roe of Florida."""
    if party:
        return STATES.get(party[2].rstrip(".").lower(), party[2].lower())
    of = OF_STATE.match(document.text, person.end)
    if of:
        return of[1].lower()
    before = document.words[at - 2] if at > 1 else None
    return before.low if before and before.capital and before.low in PLACES else ""


def noun_of(text: str) -> str:
    """The noun of "the real estate developer"; "" for what tells of a former office, or of another person."""
    words = text.split(" ")
    plain = 2 < len(words) <= LONGEST and words[0].lower() == "the" and not any(w.lower() in ONCE for w in words)
    return words[-1].lower() if plain and words[-1].islower() and "-" not in words[-1] else ""


def held(text: str) -> bool:
    """True for "the mayor", "the prime minister": an office that tells nothing more."""
    article, _, office_told = text.lower().partition(" ")
    return article == "the" and office_told in HELD_TOO


def same_kind(called: str, roles: Sequence[str]) -> bool:
    """True when one of these offices is of the kind of a description, and neither tells another place or club."""
    heads, _ = office(called, "en")
    fitting = [role for role in roles if heads & office(role, "en")[0] and second(role) == second(called)]
    return any(not _capitals(called) or not _capitals(role) or _capitals(called) & _capitals(role) for role in fitting)


def _capitals(role: str) -> set[str]:
    return {word.lower() for word in role.split(" ") if word[:1].isupper() and not word.isupper()} - COMMON


def gender_called(noun: str) -> str:
    """ "f" for the congresswoman, "m" for the congressman; a chairman may be a woman."""
    return "f" if noun.endswith("woman") else "m" if noun in MEN else ""
