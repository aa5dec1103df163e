"""The role of a person in Ukrainian and Russian: nouns for people in the case of the name beside them."""

from __future__ import annotations

from functools import lru_cache
from itertools import pairwise

from analysis.entities.capitalised import Person
from analysis.entities.cases import nominative
from analysis.entities.inflected.role_forms import is_common, role_in_nominative
from analysis.entities.inflected.roles_behind import LONGEST_ROLE, is_joined, role_behind
from analysis.entities.owners import is_mans
from analysis.languages.entities_slavic import (
    ANDS,
    DEMONSTRATIVES,
    INSIDE_ROLES,
)
from analysis.morphology.analyser import (
    Tagged,
    dictionary_language,
    dictionary_noun,
    is_known,
    readings,
)
from analysis.text.cues import words_of
from analysis.text.document import Document, Token
from analysis.text.rules import holds

LETTERS_OF_WORD = 8  # on average: how far back a bracket is looked for


class InflectedRoles:
    """Roles where nouns have cases."""

    def beside(self, document: Document, at: int, person: Person) -> str | None:
        """The role told before this mention, else behind it."""
        language = dictionary_language(document.code)
        return _role_before(document, at, person, language) or self.behind(
            document, at + len(person.words)
        )

    def behind(self, document: Document, at: int) -> str | None:
        """The role in "Іван Коваль, директор заводу,"."""
        return role_behind(document, at, dictionary_language(document.code))

    def inside_sentence(self, role: str, code: str) -> str:
        """The role without a capital that only its sentence gave it."""
        return without_capital(role, dictionary_language(code))


def without_capital(role: str, language: Tagged) -> str:
    """The role with a small letter where only its sentence made it a capital one."""
    if role[1:2].islower() and _is_nameless(role.split(" ")[0].lower(), language):
        return role[0].lower() + role[1:]
    return role


def _is_nameless(low: str, language: Tagged) -> bool:
    """True for a common word."""
    return is_known(low, language) and not readings(low, language)[0].name


# --- before the name ------------------------------------------------------------------------------


def _role_before(document: Document, at: int, person: Person, language: Tagged) -> str | None:
    start = _start_of_role(document, at, language)
    head = _head_of_role(document, start, at, language)
    if head is None:
        return None
    if holds("role", person.start, OF_SOMEBODY_ELSE, document, head, at, person, language):
        return None
    cases = {
        (r.case, r.plural) for r in readings(document.words[head].low, language) if r.pos == "NOUN"
    }
    while head > start and _is_adjective_in(document.words[head - 1], cases, language):
        head -= 1
    return role_in_nominative(document, document.words[head:at], person, language)


def _start_of_role(document: Document, at: int, language: Tagged) -> int:
    """Where the words begin that can be a role before this place."""
    start = at
    while start and at - start < LONGEST_ROLE and _may_be_inside(document, start - 1, language):
        start -= 1
    closed = (place + 1 for place in range(start, at - 1) if _closes_bracket(document, place))
    return max(closed, default=start)


def _head_of_role(document: Document, start: int, at: int, language: Tagged) -> int | None:
    """The place of the first noun for a person that qualifies no other noun."""
    heads = (place for place in range(start, at) if is_common(document.words[place].low, language))
    return next((place for place in heads if not _qualifies(document, place, at, language)), None)


def _closes_bracket(document: Document, place: int) -> bool:
    """True where a bracket closes that was opened before the office."""
    word = document.words[place]
    if ")" not in document.gap(word, document.words[place + 1]):
        return False
    return "(" not in document.text[max(0, word.start - LONGEST_ROLE * LETTERS_OF_WORD) : word.end]


def _may_be_inside(document: Document, place: int, language: Tagged) -> bool:
    """True when this word can be part of the office of the name after it."""
    word = document.words[place]
    if not is_joined(document, place):
        return False
    if word.low in INSIDE_ROLES:
        return True
    lexicon = words_of(language)
    if lexicon and (word.low in lexicon.cues or word.low in lexicon.stops):
        return False
    return word.capital or word.text[0].isdigit() or _is_nominal(word.low, language)


@lru_cache(maxsize=20_000)
def _is_nominal(low: str, language: Tagged) -> bool:
    """True for a word that is most likely a noun, an adjective or a number."""
    return any(r.pos in {"NOUN", "ADJF", "PRTF", "NUMR"} for r in readings(low, language)[:2])


def _qualifies(document: Document, place: int, at: int, language: Tagged) -> bool:
    """True for an adjective that some dictionary also has as a person, before its noun: "чергова пісня"."""
    if place + 1 >= at:
        return False
    forms = {
        (r.case, r.plural, r.gender)
        for r in readings(document.words[place].low, language)
        if r.pos == "ADJF"
    }
    if not forms:
        return False
    following = readings(document.words[place + 1].low, language)
    if following[0].pos == "ADJF" and place + 2 < at:
        return _qualifies(document, place + 1, at, language)
    return any((r.case, r.plural, r.gender) in forms for r in following if r.pos == "NOUN")


def _is_adjective_in(word: Token, cases: set[tuple[str, bool]], language: Tagged) -> bool:
    if word.low in DEMONSTRATIVES:
        return False
    adjectives = (r for r in readings(word.low, language) if r.pos in {"ADJF", "NUMR"})
    return any((r.case, r.plural) in cases for r in adjectives)


# --- roles before the name that are somebody else's -------------------------------------------------


def is_woman_of_man(
    document: Document, head: int, at: int, person: Person, language: Tagged
) -> bool:
    """ "дочь Виктора"."""
    return is_mans(document.words[head], person, language)


def ends_in_and(document: Document, head: int, at: int, person: Person, language: Tagged) -> bool:
    """ "директор та Іван Коваль"."""
    return document.words[at - 1].low in ANDS


def names_another(document: Document, head: int, at: int, person: Person, language: Tagged) -> bool:
    """Somebody else is named in between: "rector of X Ann Roe and of Y"."""
    pairs = pairwise(document.words[head:at])
    return any(
        second.capital and _is_given_in_nominative(first, language) for first, second in pairs
    )


def _is_given_in_nominative(word: Token, language: Tagged) -> bool:
    if not word.capital or not is_known(word.low, language):
        return False
    likeliest = readings(word.low, language)[0]
    return (likeliest.name, likeliest.case) == ("Name", "nomn")


def stands_in_another_case(
    document: Document, head: int, at: int, person: Person, language: Tagged
) -> bool:
    """ "заступник Коваля"."""
    noun = document.words[head]
    if _never_changes(person, language) and _is_beside(document, head, at, language):
        return False
    cases = {r.case for r in readings(noun.low, language) if r.pos == "NOUN"}
    if nominative(person, language):
        return "nomn" not in cases
    word = person.words[-1] if len(person.words[0].text) == 1 else person.words[0]
    named = {r.case for r in readings(word.low, language) if r.pos in {"NOUN", "ADJF"}} - {"nomn"}
    return bool(named) and named.isdisjoint(cases)


OF_SOMEBODY_ELSE = (is_woman_of_man, ends_in_and, names_another, stands_in_another_case)


def _is_beside(document: Document, head: int, at: int, language: Tagged) -> bool:
    """True for an office right before the name that is nobody's: "омбудсмена", not "матери", "своего коллегу"."""
    if head != at - 1:
        return False
    lexicon, before = words_of(language), document.words[max(0, head - 1)]
    if (
        lexicon is not None
        and dictionary_noun(document.words[head].low, language) in lexicon.relations
    ):
        return False
    return readings(before.low, language)[0].pos != "ADJF"


def _never_changes(person: Person, language: Tagged) -> bool:
    """True for a first name that is the same in all cases: "омбудсмена Анаит ..."."""
    if len(person.words) < 2:
        return False
    named = [
        r for r in readings(person.words[0].low, language) if r.name == "Name" and not r.plural
    ]
    return bool(named) and all(r.fixed for r in named)
