"""Proper names of a text as keys that are the same in all scripts and cases: Харкова, Харкові, Kharkiv."""

from __future__ import annotations

import re
from collections import Counter
from functools import lru_cache

from analysis.languages import Language, language_of
from analysis.names.matching import consonant_key, identity_key
from analysis.text.patterns import pattern
from analysis.text.stopwords import is_common, is_stop_word
from analysis.text.tokens import stem, tokens
from news.alphabet import UPPER

_CAPITAL = re.compile(rf"[{UPPER}][\w’'ʼ]*")
# What may stand before a word that is capitalised only because a sentence or a quotation begins.
_BEGINS = re.compile(r"(?:\A|[.!?…:;\n•]|[«»\"“”„'‘(\[]|[-–—]\s|\d[.)])\s*$")
_CHARACTERS_BEFORE = 4  # characters looked at for that
# The name of a ship, a club, a book.
_NAME_OF_A_THING = re.compile(rf"[«“„\"]([{UPPER}][\w’'ʼ-]*(?: [\w’'ʼ-]+){{0,3}})[»”\"]")
_SOFT_C = re.compile(r"c(?![eiyhkz])")
_LOST_W = re.compile(r"(?<=[aeo])w(?![aeiou])")
_ADJECTIVE_ENDING = re.compile(r"(?<=...)sk$")
_SHORTEST_KEY = 2


def proper_names(title: str, text: str, language: str) -> Counter[str]:
    """Keys of capitalised words that are no sentence starts, with how often they stand; title words count twice."""
    sure, maybe = _capitals(text, language)
    if _is_sentence_case(title):
        in_title, starts = _capitals(title, language)
        sure += in_title + in_title
        maybe += starts + starts
    names = Counter(key for word in sure if (key := name_key(word, language)))
    for word in maybe:
        key = name_key(word, language)
        if key in names:
            names[key] += 1
    return names


def _is_sentence_case(title: str) -> bool:
    """False for a Title Like This One, whose capitals tell nothing."""
    words = [word for word in title.split() if word[:1].isalpha()]
    return sum(word[0].isupper() for word in words) <= 0.6 * len(words)


def _capitals(text: str, language: str) -> tuple[list[str], list[str]]:
    """(capitalised for their own sake, perhaps only as the first of a sentence)."""
    sure: list[str] = []
    maybe: list[str] = []
    quoted = {match.start(1) for match in _NAME_OF_A_THING.finditer(text)}
    for match in _CAPITAL.finditer(text):
        word, start = match.group(), match.start()
        if _is_inside_a_word(text, start):
            continue
        named = start in quoted or _is_name_by_its_looks(word, language)
        first = (
            not named
            and _BEGINS.search(text[max(0, start - _CHARACTERS_BEFORE) : start]) is not None
        )
        (maybe if first else sure).append(word)
    return sure, maybe


def _is_inside_a_word(text: str, start: int) -> bool:
    return start > 0 and (text[start - 1].isalnum() or text[start - 1] == "_")


def _is_name_by_its_looks(word: str, language: str) -> bool:
    """Whether it is a name wherever it stands: "NATO", "Quenby's"."""
    return _is_abbreviation(word) or _owns(word, language)


def _is_abbreviation(word: str) -> bool:
    return len(word) > 1 and word.isupper()


def _owns(word: str, language: str) -> bool:
    """Whether a word with 's at the start of a sentence is a name: "Quenby's dam", not "Today's papers"."""
    known = language_of(language)
    if known is None or not known.traits.possessive_s:
        return False
    bare = word.replace("’", "'").lower()
    return bare.endswith("'s") and not _is_plain(bare[:-2], language)


def _is_plain(word: str, language: str) -> bool:
    """Whether it is a word that all texts use."""
    return is_common(word, language) or is_stop_word(word, language)


@lru_cache(maxsize=20_000)
def name_key(word: str, language: str) -> str:
    """The consonants of the word without its ending, in Latin; "" when too little is left to tell words apart."""
    bare = "".join(tokens(word))
    known = language_of(language)
    root = _without_case(bare, known) if known and known.traits.cases else _as_spoken(bare)
    consonants = _ADJECTIVE_ENDING.sub("", consonant_key(identity_key(root)))
    return consonants if len(consonants) >= _SHORTEST_KEY else ""


def _without_case(bare: str, known: Language) -> str:
    """The stem of a name that changes with its case; of the land around a town, that of the town."""
    land = pattern(known.stories.lands).search(bare)
    if land is None:
        return stem(bare, known.code)
    return bare[: land.start()] + known.stories.town_endings[land[1]]


def _as_spoken(bare: str) -> str:
    """A name in Latin letters closer to how it sounds: a hard c is k, a w that only lengthens a vowel is u."""
    return _LOST_W.sub("u", _SOFT_C.sub("k", bare))
