"""Keys of names that are alike in Latin, Ukrainian and Russian letters."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from analysis.languages.spelling import (
    BREATHED,
    CYRILLIC_LETTERS,
    CYRILLIC_NG,
    CYRILLIC_PAIRS,
    CYRILLIC_W,
    LATIN_LETTERS,
    LATIN_STEPS,
)

LATIN = re.compile("[a-z]", re.IGNORECASE)
SIMPLE = re.compile("[а-яіїєґ]+")
ANY_CYRILLIC = re.compile("[а-џґ]")
LETTERS = str.maketrans(CYRILLIC_LETTERS)
NO_WORD, NO_KEY = re.compile(r"[^\w'’ʼ` ]+"), re.compile("[^a-z0-9]+")
AGAIN = re.compile(r"(.)\1+")
ADJECTIVE = re.compile("sk(?:i|ii|ai|oi)?$")
CONSONANTS = str.maketrans("zc46jw", "sssssv", "aeiou")


def plain(name: str) -> str:
    """Lower case without accents, Cyrillic letters left whole, hyphens as spaces."""
    if SIMPLE.fullmatch(name):  # most words
        return name
    low = name.casefold().replace("й", "\0").replace("ї", "\1").replace("ё", "е").replace("ў", "\2")
    bare = "".join(c for c in unicodedata.normalize("NFD", low) if not unicodedata.combining(c))
    back = bare.replace("\0", "й").replace("\1", "ї").replace("\2", "ў").translate(LATIN_LETTERS)
    return NO_WORD.sub(" ", back)


def _word_key(word: str) -> str:
    if ANY_CYRILLIC.search(word):
        word = CYRILLIC_NG.sub("н", CYRILLIC_W.sub("в", BREATHED.sub("", word)))
        for pair, into in CYRILLIC_PAIRS:
            word = word.replace(pair, into)
        word = word.translate(LETTERS)
    else:
        for pattern, into in LATIN_STEPS:
            word = pattern.sub(into, word)
    return AGAIN.sub(r"\1", NO_KEY.sub("", word))


@lru_cache(maxsize=20_000)
def identity_key(name: str) -> str:
    """A folded key over scripts: close, often equal, for all spellings of one name; "" for no letters."""
    words = (_word_key(word) for word in plain(name).split())
    return " ".join(word for word in words if word)


@lru_cache(maxsize=40_000)
def consonant_key(word: str) -> str:
    """The consonants of one key word, so that respelt vowels and hissing sounds do not matter."""
    word = ADJECTIVE.sub("sk", word)
    first = "a" if word[:1] in "aeiou" and word else ""
    return AGAIN.sub(r"\1", first + word.translate(CONSONANTS).replace("x", "ks"))
