"""The role of a person in English apposition: "the city's mayor, Jane Roe,", "Jane Roe, mayor of X,"."""

from __future__ import annotations

from collections.abc import Sequence

from analysis.languages.en import names
from analysis.languages.en.entities import (
    ARTICLES,
    DETERMINERS,
    FUNCTION_WORDS_BEFORE,
    IN_APPOSITIONS,
    OPENERS,
    VERBS_BEHIND,
    WHO_OR_WHICH,
)
from analysis.languages.en.reporting import QUOTES
from analysis.text.document import Document, Token

LONGEST_ROLE = 12  # words
ROLE_BEGINS = 6  # words behind a comma among which a role has its noun
INSIDE_SPACES = " \u00a0-’'&"  # between words of a role behind a name
OFFICES = names.OFFICES | (QUOTES.roles - QUOTES.papers)
NO_WORDS_OF_ROLE = FUNCTION_WORDS_BEFORE - OPENERS - IN_APPOSITIONS
POSSESSIVES = ("’s", "'s")


def apposed(document: Document, at: int, after: int) -> str | None:
    """The role in "the city's mayor, Dr Jane Roe, said"."""
    while at > 2 and document.words[at - 1].low in names.TITLES:
        at -= 1
    if at < 2 or not _stands_between_commas(document, at, after):
        return None
    start = _start_of_apposed(document, at)
    found = document.words[start:at]
    if not _is_opened(document, start, found) or any(_is_no_word_of_role(word) for word in found):
        return None
    head = next((word for word in found[1:] if is_office(word)), None)
    if head is None or head.capital:
        return None
    return _without_opener(document, found, OPENERS)


def _stands_between_commas(document: Document, at: int, after: int) -> bool:
    words = document.words
    if after >= len(words) or document.gap(words[at - 1], words[at]) != ", ":
        return False
    return document.gap(words[after - 1], words[after]).startswith(",")


def _start_of_apposed(document: Document, at: int) -> int:
    start = at - 1
    while start and at - start < LONGEST_ROLE and is_next_to(document, start):
        if document.words[start].low in OPENERS:
            break
        start -= 1
    return start


def _is_opened(document: Document, start: int, found: Sequence[Token]) -> bool:
    """Whether a role begins there: with an article, or with whose it is behind a mark."""
    if found[0].low in OPENERS:
        return True
    if start and is_next_to(document, start):
        return False
    return any(word.low.endswith(POSSESSIVES) for word in found)


def _is_no_word_of_role(word: Token) -> bool:
    return word.low in NO_WORDS_OF_ROLE


# --- "Jane Roe, a former mayor of X," ---------------------------------------------------------------


def after_name(document: Document, at: int) -> str | None:
    """The role in "Jane Roe, a former mayor of X,", "Jane Roe, 54, a teacher who ..."."""
    if _is_behind_comma(document, at) and document.words[at].text.isdigit():
        at += 1
    if not _is_behind_comma(document, at):
        return None
    end = _end_of_role(document, at)
    found = document.words[at:end]
    if not found or not _is_ended(document, found[-1], end):
        return None
    if not _opens_role(found[0]) or not any(is_office(word) for word in found[:ROLE_BEGINS]):
        return None
    return _without_opener(document, found, ARTICLES)


def _is_behind_comma(document: Document, at: int) -> bool:
    return (
        at < len(document.words)
        and document.gap(document.words[at - 1], document.words[at]).strip() == ","
    )


def _end_of_role(document: Document, at: int) -> int:
    end = at
    while end < len(document.words) and end - at < LONGEST_ROLE:
        if end > at and document.gap(document.words[end - 1], document.words[end]).strip(
            INSIDE_SPACES
        ):
            return end
        if document.words[end].low in VERBS_BEHIND:
            return end
        end += 1
    return end


def _is_ended(document: Document, last: Token, end: int) -> bool:
    """Whether a mark or "who" ends the role."""
    if document.text[last.end : last.end + 1] in {",", ".", ";", ")"}:
        return True
    return end < len(document.words) and document.words[end].low in WHO_OR_WHICH


def _opens_role(word: Token) -> bool:
    return word.low in DETERMINERS or is_office(word) or word.low.endswith(POSSESSIVES)


def _without_opener(
    document: Document, found: Sequence[Token], openers: frozenset[str]
) -> str | None:
    """The office without what opens it; "the dam's operator" needs its article."""
    if found[0].low not in openers:
        return document.text[found[0].start : found[-1].end]
    if len(found) < 2:
        return None
    rest = document.text[found[1].start : found[-1].end]
    return f"the {rest}" if found[0].low == "the" and _is_thing_that_owns(found[1]) else rest


def _is_thing_that_owns(word: Token) -> bool:
    return not word.capital and word.low.endswith((*POSSESSIVES, "s’", "s'"))


def is_office(word: Token) -> bool:
    """True for a word for an office or an occupation."""
    return word.low in OFFICES


def is_next_to(document: Document, place: int) -> bool:
    """True where only a space stands before this word."""
    return document.gap(document.words[place - 1], document.words[place]) == " "
