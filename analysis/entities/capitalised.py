"""Runs of capitalised words, and what a mention of a person is: common ground of all languages."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache, lru_cache
from typing import NamedTuple

from analysis.languages.en import names as english
from analysis.text.cues import words_of
from analysis.text.document import Document, Token
from news.alphabet import UPPER

ARABIC = re.compile(f"(?:al|el|ad|ar|as|ash|аль|ель|эль|ад|ар|ас|аш)-[{UPPER}]")  # al-Jaber
LONGEST = 4  # words of one name
BEHIND = 2  # words of a name that letters of an honour may stand behind
POSTNOMINAL = frozenset(["QC", "KC", "SC", "MP", "MEP", "MSP", "TD", "OBE", "CBE", "MBE", "FRS", "MD", "USN"])
COMPOUND = re.compile(r"-(?:\w+ed|born|led|style|wide|era|built|run|held)$")  # London-based, Oscar-nominated
NICKNAME = re.compile(rf"[{UPPER}][\w-]+[”\"’] [{UPPER}]")


class Person(NamedTuple):
    """A mention of a person: the name's span and words, and what they tell of the gender ("m", "f", "")."""

    start: int
    end: int
    words: tuple[Token, ...]
    gender: str
    sure: bool  # False: a lone capitalised word that may be a surname
    called: str = ""  # the name they bear, where it is told together with somebody else's


@lru_cache(maxsize=2)
def runs(document: Document, particles: frozenset[str]) -> tuple[list[Token], ...]:
    """Stretches of neighbouring capitalised words, with particles and initials inside; of one page made once."""
    return tuple(_runs(document, particles))


def _runs(document: Document, particles: frozenset[str]) -> Iterator[list[Token]]:
    run: list[Token] = []
    for word in document.words:
        capital = word.capital
        if not capital and "-" in word.text and ARABIC.match(word.text):
            word, capital = word._replace(capital=True), True
        if not capital and not run:  # most words
            continue
        if capital and "-" in word.text and COMPOUND.search(word.low):
            capital = False
        joined = bool(run) and _joined(document, run[-1], word)
        if not joined:
            yield from _closed(run)
            run = []
        if capital or (run and word.low in particles):
            run.append(word)
        else:
            yield from _closed(run)
            run = []
    yield from _closed(run)


def _closed(run: list[Token]) -> Iterator[list[Token]]:
    while run and (not run[-1].capital or (len(run) > BEHIND and run[-1].text in POSTNOMINAL)):
        run = run[:-1]
    if run:
        yield run


def _joined(document: Document, first: Token, second: Token) -> bool:
    gap = document.gap(first, second)
    if gap in {" ", "\u00a0"} or (document.code == "en" and nicknamed(document, first, second)):
        return True
    initial = len(second.text) == 1 and document.text[second.end : second.end + 1] == "."
    if gap.startswith(".") and second.low in starters(document.code) and not initial:
        return False
    short = len(first.text) == 1 or first.low in english.TITLES or (len(first.text) == 2 and first.text.isupper())
    return gap in {". ", ".", ".\u00a0"} and short


def nicknamed(document: Document, first: Token, second: Token) -> bool:
    """True before and after the nickname of Robert “Bobby” Tarn."""
    gap = document.gap(first, second)
    if gap in {" “", ' "', " ‘"}:
        return NICKNAME.match(document.text, second.start) is not None
    return gap in {"” ", '" ', "’ "} and document.text[first.start - 1] in '“"‘' and second.capital


@cache
def starters(language: str) -> frozenset[str]:
    """Words that stand with a capital at the start of a sentence and are no names."""
    lexicon = words_of(language)
    return lexicon.starters if lexicon else frozenset()


def span_of(words: Sequence[Token], gender: str, *, sure: bool) -> Person:
    """These words as a mention of a person."""
    return Person(words[0].start, words[-1].end, tuple(words), gender, sure)
