"""Firms that English papers call by one word: "chip maker Norbit", "Norbit, which", "Norbit said its ..."."""

from __future__ import annotations

from collections.abc import Container
from itertools import pairwise

from analysis.languages.en.last_names import LAST_NAMES
from analysis.languages.en.names import GIVEN, NOT_NAME
from analysis.languages.en.reporting import QUOTES
from analysis.languages.shapes.reporting import words as listed
from analysis.text.document import Document, Token

KINDS = QUOTES.generic_bodies - {"station", "group"} | listed(
    "giant chain brewer carmaker automaker drugmaker chipmaker bank broker builder housebuilder supermarket brand"
    " startup start-up conglomerate utility subsidiary rival miner producer"
)  # fmt: skip
DOES = listed("would will had has plans planned expects expected intends intended hopes does did")
SHORTEST = 3  # letters
BEHIND = QUOTES.cues.keys() | {"which"}
ITS = 4  # words behind the name in which "its" tells a firm


def firms(document: Document, people: Container[int]) -> frozenset[str]:
    """The single capitalised words that name firms, whatever they look like."""
    words, last = document.words, len(document.words) - ITS
    capital = [at for at, word in enumerate(words) if word.capital and 0 < at < last]
    told = [
        at
        for at in capital
        if (words[at - 1].low in KINDS or words[at + 1].low in BEHIND) and words[at].start not in people
    ]
    names = [words[at].text for at in told if _alone(document, at) and _is_firm(document, at)]
    return frozenset(name.removesuffix("'s").removesuffix("’s") for name in names)


def _alone(document: Document, at: int) -> bool:
    """True for a capitalised word without another beside it that is no name that people bear."""
    before, word, after = document.words[at - 1 : at + 2]
    low = word.low.removesuffix("'s").removesuffix("’s")
    if len(low) < SHORTEST:
        return False
    if low in QUOTES.starters or low in GIVEN or low in LAST_NAMES or low in NOT_NAME or low in QUOTES.roles:
        return False
    joined = before.capital and before.low not in QUOTES.starters and document.gap(before, word) == " "
    return not joined and not (after.capital and document.gap(word, after) == " ")


def _is_firm(document: Document, at: int) -> bool:
    before, word, after = document.words[at - 1 : at + 2]
    if before.low in KINDS and not before.capital and document.gap(before, word) == " ":
        return True
    gap = document.gap(word, after)
    return (gap == ", " and after.low == "which") or (
        gap == " " and after.low in QUOTES.cues and _of_itself(document, at)
    )


def _of_itself(document: Document, at: int) -> bool:
    """True for "Norbit said its sales", "Norbit said that it would"."""
    following: tuple[Token, ...] = document.words[at + 1 : at + 1 + ITS]
    if any(document.gap(one, other) != " " for one, other in pairwise(following)):
        return False
    lows = [word.low for word in following[1:] if word.low != "that"]
    return lows[0] == "its" or (lows[0] == "it" and lows[1] in DOES)
