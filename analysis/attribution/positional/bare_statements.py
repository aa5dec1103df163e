"""Statements that follow their verb without a "that": "said on Monday he would", "told the Dispatch he would"."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from analysis.attribution.positional.adverbials import after_aside
from analysis.languages.shapes.positional import PositionalWords
from analysis.text.document import Document, Token

LONGEST_LISTENER = 6  # words
LEAST_LEFT_WORDS = 4  # of a sentence behind an aside that may be a statement


class BarePlace(NamedTuple):
    """Where the statement begins; cut: the sentence ends there, and the statement stands before the verb."""

    start: int
    cut: bool


def bare_place(
    document: Document, words: Sequence[Token], cue: int, listed: PositionalWords
) -> BarePlace:
    """Where the statement of the verb words[cue], which is not the last word, begins."""
    start = _after_listener(words, cue + 1, listed) if words[cue].low in listed.telling else cue + 1
    behind = after_aside(words, start, listed)
    return BarePlace(behind, behind > start and _tells_no_more(document, words, behind, listed))


def _after_listener(words: Sequence[Token], place: int, listed: PositionalWords) -> int:
    """Where the statement begins in "told the Dispatch he would ..."."""
    opened = words[place].low in listed.listeners
    for at in range(place + 1 + opened, min(len(words), place + LONGEST_LISTENER)):
        if words[at].low in listed.statement_subjects:
            return at
        if words[at].capital and words[at - 1].text.islower() and not opened:
            return at
    return len(words)


def _tells_no_more(
    document: Document, words: Sequence[Token], place: int, listed: PositionalWords
) -> bool:
    """True near the end of the sentence, and where a clause of its own follows: ", as a storm came in"."""
    if len(words) - place < LEAST_LEFT_WORDS or words[place].low in listed.clause_links:
        return True
    return "," in document.gap(words[place - 1], words[place])


def in_same_tense(verb: str, other: str) -> bool:
    """Whether two verbs of saying may be of one subject by their endings: said, called; says, calls."""
    return verb.endswith("s") == other.endswith("s") and not other.endswith("ing")


def is_past(word: Token) -> bool:
    """Whether a word ends like a verb in the past."""
    return word.low.endswith("ed") and not word.capital
