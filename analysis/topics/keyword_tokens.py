"""The words of a text as candidates for keywords: their stems, which are names, how much each can tell."""

from __future__ import annotations

import re
from functools import lru_cache
from math import sqrt
from typing import NamedTuple

from analysis.languages import language_of
from analysis.text.patterns import pattern
from analysis.text.stopwords import tells_nothing
from analysis.text.tokens import stem

KEYWORD = re.compile(r"[^\W\d_]+(?:['’ʼ-][^\W\d_]+)*")
_SENTENCE_MARKS = frozenset('.!?…\n«»“”„":–—')
_ONE_SPACE = " \u00a0"
_POSSESSIVE_ENDINGS = ("'s", "’s")
_NAME_WEIGHT = 1.4  # of a proper name beside a common word
_SHORTEST_KEYWORD = 3
_LONG_WORD = 12  # letters from which a word weighs no more for its length
_LENGTH_WEIGHTS = tuple(sqrt(letters) for letters in range(_LONG_WORD + 1))
_TOKENS_KEPT = 20_000  # words of articles, with what they are as keywords: 6 MB


class KeywordToken(NamedTuple):
    """One word of a text."""

    text: str
    key: str  # the stem; "" for words that are no keywords
    name: bool  # capitalised inside a sentence
    joined: bool  # a name one space after the word before, inside a sentence
    weight: float  # longer words and names tell more


def keyword_tokens(text: str, language: str) -> list[KeywordToken]:
    """The words in their order."""
    found: list[KeywordToken] = []
    before: re.Match[str] | None = None  # the word before
    for match in KEYWORD.finditer(text):
        word, name, joined = match[0], False, False
        if before and word[0].isupper():
            between = text[before.end() : match.start()]
            name = _SENTENCE_MARKS.isdisjoint(between)
            joined = name and between in _ONE_SPACE and not _is_possessive(before[0], language)
        found.append(_token(word, name, joined, language))
        before = match
    return found


def length_weight(word: str) -> float:
    """How much a word tells by its length alone."""
    return _LENGTH_WEIGHTS[min(len(word), _LONG_WORD)]


def _is_possessive(word: str, language: str) -> bool:
    known = language_of(language)
    return known is not None and known.traits.possessive_s and word.endswith(_POSSESSIVE_ENDINGS)


@lru_cache(maxsize=_TOKENS_KEPT)
def _token(text: str, name: bool, joined: bool, language: str) -> KeywordToken:
    text = text[:-2] if _is_possessive(text, language) else text
    weight = length_weight(text) * (_NAME_WEIGHT if name else 1.0)
    return KeywordToken(text, _key(text, name, language), name, joined, weight)


def _key(word: str, name: bool, language: str) -> str:
    plain = _without_apostrophes(word.casefold())
    if len(plain) < _SHORTEST_KEYWORD or tells_nothing(plain, language):
        return ""
    if not name and _is_no_noun(plain, language):
        return ""
    return (
        "-".join(stem(piece, language) for piece in plain.split("-"))
        if "-" in plain
        else stem(plain, language)
    )


def _without_apostrophes(plain: str) -> str:
    if plain.isalpha() and "ʼ" not in plain:  # which is a letter for Unicode
        return plain
    return plain.replace("’", "").replace("ʼ", "").replace("'", "")


def _is_no_noun(plain: str, language: str) -> bool:
    """Whether it is an adverb, an adjective or a verb by its looks, where the language has such."""
    known = language_of(language)
    endings = known.keywords.no_noun if known else ""
    return bool(endings) and pattern(endings).search(plain) is not None
