"""Firms that English papers call by one word: "chip maker Norbit", "Norbit, which", "Norbit said its ..."."""

from __future__ import annotations

from collections.abc import Container
from itertools import pairwise

from analysis.languages.en.entities import FIRM_NOUNS, FIRMS_VERB
from analysis.languages.en.last_names import LAST_NAMES
from analysis.languages.en.names import GIVEN, NOT_NAME
from analysis.languages.en.reporting import QUOTES
from analysis.text.document import Document, Token
from analysis.text.rules import holds

SHORTEST_FIRM = 3  # letters
BEHIND_FIRM = QUOTES.cues.keys() | {"which"}
WORDS_TO_ITS = 4  # words behind the name in which "its" tells a firm
NO_FIRMS = (QUOTES.starters, GIVEN, LAST_NAMES, NOT_NAME, QUOTES.roles)


def firms(document: Document, people: Container[int]) -> frozenset[str]:
    """The single capitalised words that name firms, whatever they look like."""
    words = document.words
    inside = enumerate(words[1 : max(1, len(words) - WORDS_TO_ITS)], 1)
    capital = [at for at, word in inside if word.capital and word.start not in people]
    told = [
        at for at in capital if words[at - 1].low in FIRM_NOUNS or words[at + 1].low in BEHIND_FIRM
    ]
    names = [
        words[at].text for at in told if _is_lone_name(document, at) and _is_firm(document, at)
    ]
    return frozenset(name.removesuffix("'s").removesuffix("’s") for name in names)


def _is_lone_name(document: Document, at: int) -> bool:
    """True for a capitalised word without another beside it that is no name that people bear."""
    before, word, after = document.words[at - 1 : at + 2]
    low = word.low.removesuffix("'s").removesuffix("’s")
    if len(low) < SHORTEST_FIRM or any(low in words for words in NO_FIRMS):
        return False
    if after.capital and document.gap(word, after) == " ":
        return False
    return not before.capital or before.low in QUOTES.starters or document.gap(before, word) != " "


def _is_firm(document: Document, at: int) -> bool:
    return holds("organisation", document.words[at].start, FIRM_SIGNS, document, at)


def is_behind_noun(document: Document, at: int) -> bool:
    """ "chip maker Norbit"."""
    before, word = document.words[at - 1 : at + 1]
    return before.low in FIRM_NOUNS and not before.capital and document.gap(before, word) == " "


def is_before_which(document: Document, at: int) -> bool:
    """ "Norbit, which"."""
    word, after = document.words[at : at + 2]
    return after.low == "which" and document.gap(word, after) == ", "


def says_of_itself(document: Document, at: int) -> bool:
    """ "Norbit said its sales", "Norbit said that it would"."""
    word, after = document.words[at : at + 2]
    if after.low not in QUOTES.cues or document.gap(word, after) != " ":
        return False
    following: tuple[Token, ...] = document.words[at + 1 : at + 1 + WORDS_TO_ITS]
    if any(document.gap(one, other) != " " for one, other in pairwise(following)):
        return False
    lows = [word.low for word in following[1:] if word.low != "that"]
    return lows[0] == "its" or (lows[0] == "it" and lows[1] in FIRMS_VERB)


FIRM_SIGNS = (is_behind_noun, is_before_which, says_of_itself)
