"""Runs of capitalised words, and what a mention of a person is: common ground of all languages."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache, lru_cache
from typing import NamedTuple

from analysis.languages.en import names as english
from analysis.languages.en.entities import COMPOUND_ADJECTIVE, POSTNOMINALS
from analysis.languages.names_world import ARABIC_ARTICLES
from analysis.text.cues import words_of
from analysis.text.document import Document, Token
from news.alphabet import UPPER

LONGEST_NAME = 4  # words
FEWEST_BEFORE_HONOUR = 2  # words of a name that letters of an honour may stand behind
ARABIC_NAME = re.compile(f"(?:{ARABIC_ARTICLES})-[{UPPER}]")  # al-Jaber
NICKNAME = re.compile(rf"[{UPPER}][\w-]+[”\"’] [{UPPER}]")
BEFORE_NICKNAME = frozenset({" “", ' "', " ‘"})
BEHIND_NICKNAME = frozenset({"” ", '" ', "’ "})
STOPS_OF_SHORT_WORDS = frozenset({". ", ".", ".\u00a0"})


class Person(NamedTuple):
    """A mention of a person: the name's span and words, and what they tell of the gender ("m", "f", "")."""

    start: int
    end: int
    words: tuple[Token, ...]
    gender: str
    is_certain: bool  # False: a lone capitalised word that may be a surname
    called: str = ""  # the name they bear, where it is told together with somebody else's


@lru_cache(maxsize=2)
def runs(document: Document, particles: frozenset[str]) -> tuple[list[Token], ...]:
    """Stretches of neighbouring capitalised words, with particles and initials inside; of one page made once."""
    return tuple(_runs(document, particles))


def _runs(document: Document, particles: frozenset[str]) -> Iterator[list[Token]]:
    run: list[Token] = []
    for word in document.words:
        if "-" in word.text:
            word = _hyphenated(word)
        if not word.capital and not run:  # most words
            continue
        if run and not _joined(document, run[-1], word):
            yield from _closed(run)
            run = []
        if word.capital or (run and word.low in particles):
            run.append(word)
        else:
            yield from _closed(run)
            run = []
    yield from _closed(run)


def _hyphenated(word: Token) -> Token:
    """The word with a capital where it names somebody: al-Jaber, not London-based."""
    if not word.capital:
        return word._replace(capital=True) if ARABIC_NAME.match(word.text) else word
    return word._replace(capital=False) if COMPOUND_ADJECTIVE.search(word.low) else word


def _closed(run: list[Token]) -> Iterator[list[Token]]:
    while run and _hangs_on(run):
        run = run[:-1]
    if run:
        yield run


def _hangs_on(run: Sequence[Token]) -> bool:
    """True for a last word that is no part of a name: a particle, letters of an honour."""
    if not run[-1].capital:
        return True
    return len(run) > FEWEST_BEFORE_HONOUR and run[-1].text in POSTNOMINALS


def _joined(document: Document, first: Token, second: Token) -> bool:
    gap = document.gap(first, second)
    if gap in {" ", "\u00a0"}:
        return True
    if _has_nicknames(document) and nicknamed(document, first, second):
        return True
    if gap not in STOPS_OF_SHORT_WORDS or _begins_sentence(document, second):
        return False
    return (
        len(first.text) == 1
        or first.low in english.TITLES
        or (len(first.text) == 2 and first.text.isupper())
    )


def _has_nicknames(document: Document) -> bool:
    language = document.language
    return language is not None and language.entities.nicknames_in_marks


def _begins_sentence(document: Document, word: Token) -> bool:
    """True for a word behind a full stop that is no name and no initial."""
    if word.low not in starters(document.code):
        return False
    return len(word.text) > 1 or document.text[word.end : word.end + 1] != "."


def nicknamed(document: Document, first: Token, second: Token) -> bool:
    """True before and after the nickname of Robert “Bobby” Tarn."""
    gap = document.gap(first, second)
    if gap in BEFORE_NICKNAME:
        return NICKNAME.match(document.text, second.start) is not None
    return gap in BEHIND_NICKNAME and second.capital and document.text[first.start - 1] in '“"‘'


@cache
def starters(language: str) -> frozenset[str]:
    """Words that stand with a capital at the start of a sentence and are no names."""
    lexicon = words_of(language)
    return lexicon.starters if lexicon else frozenset()


def span_of(words: Sequence[Token], gender: str, *, is_certain: bool) -> Person:
    """These words as a mention of a person."""
    return Person(words[0].start, words[-1].end, tuple(words), gender, is_certain)
