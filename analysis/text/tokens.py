"""Words of a text, their stems, and what a search compares. One notion of a word for the whole house."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from analysis.languages import LANGUAGES, language_of

_MOST_WORDS = 12  # of a query; more only narrow the answer down to nothing
_CACHED = 65_536  # stems kept, about 10 MB
_SENTENCES = 1_024

_WORD = re.compile(r"[^\W_]+")
# An apostrophe inside a Cyrillic word is a letter that many keyboards lack; an English 's is an ending.
_INSIDE = re.compile(
    "['’ʼ`‘\u0301](?:(?<=\u0301)|(?<=[а-яёіїєґў].)(?=[а-яёіїєґў])|(?<=[a-z].)s\\b)"
)


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
    known = language_of(language) if word.isalpha() else None
    return known.stem(word) if known else word


def search_text(text: str, language: str) -> str:
    """The stems of all words, joined by one space: what a search looks into."""
    return " ".join([stem(word, language) for word in tokens(text)])


def search_query(words: str) -> tuple[frozenset[str], ...]:
    """For each word the stems it may be stored under, in whatever language; a text matches when it has one of each."""
    asked = list(dict.fromkeys(tokens(words)))
    return tuple(frozenset(_forms(word)) for word in asked[:_MOST_WORDS])


def _forms(word: str) -> set[str]:
    found = {word}
    for (
        code,
        language,
    ) in LANGUAGES.items():  # a query does not tell its language: it is read in all of them
        first = stem(word, code)
        found |= {first, stem(first, code)}  # "причал" and "причалы" have stems of different length
        found |= language.search_forms(word) if word.isalpha() else set()
    return found
