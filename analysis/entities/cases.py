"""In what case a Ukrainian or Russian name stands, and whose it may be, as far as endings and the dictionary tell."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from analysis.entities.capitalised import Person
from analysis.languages.names_shared import EASTERN
from analysis.morphology.analyser import Tagged, is_known, readings
from analysis.names.given_names import only_womens
from analysis.names.matching import identity_key
from analysis.text.document import Token

NAMED = frozenset({"Name", "Patr", "Surn"})
SURNAME_ENDS = (
    "ко", "ка", "ку", "ук", "юк", "як", "ик", "ов", "ев", "єв", "ів", "їв", "ин", "ін", "ова", "ева", "єва", "ина",
    "іна", "ову", "еву", "ину", "іну", "ой", "ою", "ої", "ий", "ый", "ого", "ому", "им", "ым", "ська", "цька", "ская",
    "цкая", "ян", "яна", "дзе", "швили", "швілі", "ич", "іч", "ича", "іча", "енком", "ець", "ця", "ер",
)  # fmt: skip
OF_MEN = ("ов", "ев", "ёв", "ский", "цкий", "ський", "цький")  # no woman is called so, whatever her first name
FATHERS = ("вич", "вича", "вичу", "вичем", "вичі", "виче", "вна", "вни", "вні", "вну", "вною", "вны", "вне", "вной")
MANS = ("ів", "їв", "ов", "ев", "єв", "ёв", "ин", "ін", "їн", "ын")  # endings of surnames in the nominative
WOMANS = ("ова", "ева", "єва", "ёва", "ина", "іна", "їна", "ына", "ська", "цька", "ская", "цкая")
OBLIQUE = (
    "ського", "цького", "ському", "цькому", "ським", "цьким", "ській", "цькій", "ською", "цькою", "ської", "цької",
    "ского", "цкого", "скому", "цкому", "ским", "цким", "ской", "цкой", "скую", "цкую", "овым", "евым", "иным", "ыным",
    "овой", "евой", "иной", "ової", "евої", "іної", "овою", "евою", "іною", "овій", "івою", "ову", "еву", "ину", "іну",
)  # fmt: skip


def nominative(person: Person, language: Tagged, gender: str = "") -> bool:
    """True when no word of the name is surely in another case for a person of that gender."""
    sort = gender or person.gender
    if len(person.words) > 1:
        told = _given_case(person.words[0].low, language, sort)
        if told is not None:
            return told
    return all(
        may_be_nominative(word.low, language, sort, last=bool(place))
        for place, word in enumerate(person.words)
        if len(word.text) > 1
    )


@lru_cache(maxsize=5_000)
def _given_case(low: str, language: Tagged, gender: str) -> bool | None:
    """Whether a first name stands in the nominative; None when its form leaves that open."""
    named = [r for r in readings(low, language) if r.name == "Name" and not r.plural and r.gender[:1] in {gender, ""}]
    if any(r.fixed and r.case == "nomn" for r in named):
        return None  # Нелли
    straight = {r.case in {"nomn", "voct"} for r in named if not r.fixed}
    return straight.pop() if len(straight) == 1 and is_known(low, language) else None


@lru_cache(maxsize=20_000)
def may_be_nominative(low: str, language: Tagged, gender: str, *, last: bool = False) -> bool:
    """Whether a word of a name of that gender can stand in the nominative; `last`: it is the last name."""
    if low.endswith(OBLIQUE) or (len(low) > 4 and low.endswith(("ою", "ею", "єю"))):
        return False
    if low.endswith(MANS) and gender != "f":
        return True
    if low.endswith(WOMANS):
        return gender != "m"
    named = [r for r in readings(low, language) if r.name in NAMED and not r.plural] if is_known(low, language) else []
    fitting = [r for r in named if not gender or not r.gender or r.gender[0] == gender] or named
    if last and all(r.name == "Name" for r in named):
        fitting = named  # a given name as a last name keeps no gender
    return not fitting or any(r.case == "nomn" or r.fixed for r in fitting)


@lru_cache(maxsize=5_000)
def is_patronymic(low: str, language: Tagged) -> bool:
    """True for a word that is told of a father: Петрівна, Петрович."""
    return low.endswith(FATHERS) and any(r.name == "Patr" for r in readings(low, language))


def gender_of(words: Sequence[Token], language: Tagged) -> str:
    """The gender that the words of a name agree on, "" when they leave it open."""
    if words[0].low in EASTERN and len(words) > 1:
        return ""
    given = len(words) > 1 and _is_given(words[0].low, language)
    man, woman = (
        sum([_vote(word.low, gender, language, last=given and word is not words[0]) for word in words])
        for gender in ("masc", "femn")
    )
    woman += 3.0 * (given and words[-1].low.endswith(WOMANS) and identity_key(words[0].low) in only_womens())
    man += 4.0 * (len(words) > 1 and words[-1].low.endswith(OF_MEN))
    woman += 1.0 * (given and words[-1].low.endswith(WOMANS) and not _vote(words[-1].low, "femn", language, last=True))
    if abs(man - woman) < 0.6:
        return ""
    return "m" if man > woman else "f"


WEIGHTS = {"Name": 3.0, "Patr": 3.0, "Surn": 1.0}


@lru_cache(maxsize=20_000)
def _vote(low: str, gender: str, language: Tagged, *, last: bool) -> float:
    """How much a word of a name speaks for a gender; words no dictionary has say nothing.

    In Лидия Ким the last word is no first name.
    """
    if not is_known(low, language):
        return 0.0
    sorts = WEIGHTS.keys() - ({"Name"} if last else set())
    named = [r for r in readings(low, language) if r.name in sorts and not r.plural and r.gender == gender]
    return max((WEIGHTS[r.name] * (1.0 if r.case == "nomn" else 0.75) for r in named), default=0.0)


def _is_given(low: str, language: Tagged) -> bool:
    return is_known(low, language) and any(r.name == "Name" for r in readings(low, language))
