"""Words of a text, their stems, and what a search compares. One notion of a word for the whole house."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable
from functools import cache, lru_cache

import Stemmer

from analysis.text import stemmer_uk as stem_uk

SEARCHED = ("uk", "en", "ru")  # a query does not tell its language: it is read in all of these
_MOST_WORDS = 12  # of a query; more only narrow the answer down to nothing
_CACHED = 65_536  # stems kept, about 10 MB
_SENTENCES = 1_024

_WORD = re.compile(r"[^\W_]+")
# An apostrophe inside a Cyrillic word is a letter that many keyboards lack; an English 's is an ending.
_INSIDE = re.compile("['’ʼ`‘\u0301](?:(?<=\u0301)|(?<=[а-яёіїєґў].)(?=[а-яёіїєґў])|(?<=[a-z].)s\\b)")


def tokens(text: str) -> list[str]:
    """The words in lower case, in order, without apostrophes and stress marks; numbers are words too."""
    plain = text if unicodedata.is_normalized("NFC", text) else unicodedata.normalize("NFC", text)
    return _WORD.findall(_INSIDE.sub("", plain.lower()))


@lru_cache(maxsize=_SENTENCES)
def sentence_tokens(sentence: str) -> tuple[str, ...]:
    """The same of one sentence, kept for a while: a summary asks for them again and again."""
    return tuple(tokens(sentence))


@lru_cache(maxsize=_CACHED)
def stem(word: str, language: str) -> str:
    """The stem of one word as `tokens` gives it; the word itself where we have no stemmer or it is not all letters."""
    return _stemmer(language)(word) if word.isalpha() else word


def search_text(text: str, language: str) -> str:
    """The stems of all words, joined by one space: what a search looks into."""
    return " ".join([stem(word, language) for word in tokens(text)])


def search_query(words: str) -> tuple[frozenset[str], ...]:
    """For each word the stems it may be stored under, in whatever language; a text matches when it has one of each."""
    asked = list(dict.fromkeys(tokens(words)))
    return tuple(frozenset(_forms(word)) for word in asked[:_MOST_WORDS])


def _forms(word: str) -> set[str]:
    found = {word}
    for language in SEARCHED:
        first = stem(word, language)
        found |= {first, stem(first, language)}  # "причал" and "причалы" have stems of different length
    return found | stem_uk.forms(word) if word.isalpha() else found


@cache
def _stemmer(language: str) -> Callable[[str], str]:
    if language == "uk":
        return stem_uk.stem
    if language == "ru":
        russian = Stemmer.Stemmer("russian", 0)
        return lambda word: str(russian.stemWord(word.replace("ё", "е")))
    if language == "en":
        english = Stemmer.Stemmer("english", 0)
        return lambda word: str(english.stemWord(word))
    return lambda word: word
