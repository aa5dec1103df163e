"""The role of a person in English words, before or after the name."""

from __future__ import annotations

from collections.abc import Sequence

from analysis.entities.capitalised import Person
from analysis.entities.listed.roles_behind import (
    LONGEST_ROLE,
    after_name,
    apposed,
    is_next_to,
    is_office,
)
from analysis.languages.en import names
from analysis.languages.en.entities import (
    ARTICLES,
    CHAMBERS,
    FUNCTION_WORDS_BEFORE,
    INSIDE_TITLES,
    NATION_ENDINGS,
    PARTICIPLES,
    RANK_ADJECTIVES,
    RANKS_IN_SMALL,
    WEEKENDS,
)
from analysis.languages.en.reporting import QUOTES
from analysis.text.document import Document, Token

NOT_FIRST = INSIDE_TITLES | QUOTES.starters | {"former"}
CAPITALS_OF_NO_TITLE = QUOTES.starters - INSIDE_TITLES
MOST_MODIFIERS = 3
SPACES = " \u00a0"


class PositionalRoles:
    """Roles where position tells them."""

    def beside(self, document: Document, at: int, person: Person) -> str | None:
        """The role told before this mention, else behind it."""
        after = at + len(person.words)
        return before(document, at) or apposed(document, at, after) or self.behind(document, after)

    def behind(self, document: Document, at: int) -> str | None:
        """The role in "Jane Roe, a former mayor of X,"."""
        return after_name(document, at)

    def inside_sentence(self, role: str, code: str) -> str:
        """The role as it is: whoever shows it knows where it stands."""
        return role


# --- "mayor Jane Roe" ------------------------------------------------------------------------------


def before(document: Document, at: int) -> str | None:
    """The role in "mayor Jane Roe"."""
    found = _title_words(document, at)
    if not found or found[-1].low in INSIDE_TITLES:
        return None  # "a spokeswoman for Jane Roe" is somebody else
    if not any(is_office(word) for word in found if word.low not in names.TITLES):
        return None
    return document.text[found[0].start : found[-1].end]


def _title_words(document: Document, at: int) -> Sequence[Token]:
    """The words before a name that can be a role, without what falls off at both ends."""
    start = at
    while start and at - start < LONGEST_ROLE and _may_be_title_word(document, start - 1):
        start -= 1
    start = _with_modifiers(document, start, at)
    while at > start and document.words[at - 1].low in names.TITLES:
        at -= 1
    while start < at and _falls_off(document, start):
        start += 1
    return document.words[start:at]


def _falls_off(document: Document, place: int) -> bool:
    """True for what an office does not begin with."""
    low = document.words[place].low
    if low in WEEKENDS and _may_be_newspaper(document.words[place + 1]):
        return False  # Sunday Telegraph journalist
    return low in NOT_FIRST


def _may_be_newspaper(following: Token) -> bool:
    return following.capital and following.low not in names.OFFICES


def _may_be_title_word(document: Document, place: int) -> bool:
    """True when this word can be part of the office of the name after it."""
    word, following = document.words[place], document.words[place + 1]
    gap = document.gap(word, following)
    gap = "" if gap == "-" else gap.strip(SPACES)
    if gap and (gap != "." or word.low not in names.TITLES):
        return False
    if word.capital:
        return _may_be_capital_of_title(word, following, gap)
    return is_office(word) or _joins_title(document, place)


def _may_be_capital_of_title(word: Token, following: Token, gap: str) -> bool:
    if word.low not in CAPITALS_OF_NO_TITLE:
        return True
    return word.low in WEEKENDS and not gap and _may_be_newspaper(following)


def _joins_title(document: Document, place: int) -> bool:
    """True for "of" in "head of the House", "for" in "secretary for Education", "chief" in "chief officer"."""
    low, following = document.words[place].low, document.words[place + 1]
    if low in INSIDE_TITLES and low != "and" and (following.capital or is_office(following)):
        return True
    if low == "of" and following.low == "the" and document.words[place + 2].low in CHAMBERS:
        return True
    return low in RANKS_IN_SMALL and following.low in names.OFFICES


def _with_modifiers(document: Document, start: int, at: int) -> int:
    """Where "regional parliament" begins before "chairman Jane Roe", when a comma or the sentence's start bounds it."""
    if document.words[start].low in INSIDE_TITLES:
        return start
    if start == at:
        return start
    first = start
    while first and start - first < MOST_MODIFIERS and is_next_to(document, first):
        word = document.words[first - 1]
        if word.low in QUOTES.cues:
            return first
        if word.capital and first < start:
            return _behind_capital(document, first, start)
        if word.low not in PARTICIPLES and not _is_modifier(word):
            return first if word.low in ARTICLES else start
        first -= 1
    return _bounded(document, first, start)


def _bounded(document: Document, first: int, start: int) -> int:
    """Where a role begins with its modifiers, if a mark stands before them, and else without."""
    if first and not document.gap(document.words[first - 1], document.words[first]).strip(SPACES):
        return start
    return first


def _behind_capital(document: Document, first: int, start: int) -> int:
    """Where a role begins whose modifiers stand behind a word with a capital."""
    word = document.words[first - 1]
    if word.low in QUOTES.starters:
        return first
    if _tells_country(word):
        return first - 1
    return first if document.words[first].low in RANK_ADJECTIVES else start


def _is_modifier(word: Token) -> bool:
    if word.capital or not word.low.isalpha():
        return False
    return not word.low.endswith(("ed", "ly", "ing")) and word.low not in FUNCTION_WORDS_BEFORE


def _tells_country(word: Token) -> bool:
    """True for the EU, the UK and the French before "economics commissioner"."""
    return word.text.isupper() or word.low in names.PLACES or word.low.endswith(NATION_ENDINGS)
