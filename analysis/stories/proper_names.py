"""Proper names of a text as keys that are the same in all scripts and cases: Харкова, Харкові, Kharkiv."""

from __future__ import annotations

import re
from collections import Counter
from functools import lru_cache

from analysis.names.matching import consonant_key, identity_key
from analysis.text.stopwords import is_common, is_stop_word
from analysis.text.tokens import stem, tokens
from news.alphabet import UPPER

_CAPITAL = re.compile(rf"[{UPPER}][\w’'ʼ]*")
# What may stand before a word that is capitalised only because a sentence or a quotation begins.
_BEGINS = re.compile(r"(?:\A|[.!?…:;\n•]|[«»\"“”„'‘(\[]|[-–—]\s|\d[.)])\s*$")
_BEFORE = 4  # characters looked at for that
_QUOTED = re.compile(rf"[«“„\"]([{UPPER}][\w’'ʼ-]*(?: [\w’'ʼ-]+){{0,3}})[»”\"]")  # the name of a ship, a club, a book
_SOFT_C = re.compile(r"c(?![eiyhkz])")
_LOST_W = re.compile(r"(?<=[aeo])w(?![aeiou])")
_ADJECTIVE = re.compile(r"(?<=...)sk$")
_LAND = re.compile(r"(?<=..[^\W\d_])(ч?чин|щин)[аиіуыоею]*$")  # Вінниччина, Харківщина: the land around a town
_SHORTEST = 2


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


def _owns(word: str) -> bool:
    """Whether an English word with 's at the start of a sentence is a name: "Quenby's dam", not "Today's papers"."""
    bare = word.replace("’", "'").lower()
    return bare.endswith("'s") and not is_common(bare[:-2], "en") and not is_stop_word(bare[:-2], "en")


def _is_sentence_case(title: str) -> bool:
    """False for a Title Like This One, whose capitals tell nothing."""
    words = [word for word in title.split() if word[:1].isalpha()]
    return sum(word[0].isupper() for word in words) <= 0.6 * len(words)


def _capitals(text: str, language: str) -> tuple[list[str], list[str]]:
    """(capitalised for their own sake, perhaps only as the first of a sentence)."""
    sure: list[str] = []
    maybe: list[str] = []
    quoted = {match.start(1) for match in _QUOTED.finditer(text)}
    for match in _CAPITAL.finditer(text):
        word, start = match.group(), match.start()
        if start and (text[start - 1].isalnum() or text[start - 1] == "_"):
            continue
        plain = start in quoted or (len(word) > 1 and word.isupper()) or (language == "en" and _owns(word))
        first = not plain and _BEGINS.search(text[max(0, start - _BEFORE) : start]) is not None
        (maybe if first else sure).append(word)
    return sure, maybe


@lru_cache(maxsize=20_000)
def name_key(word: str, language: str) -> str:
    """The consonants of the word without its ending, in Latin; "" when too little is left to tell words apart."""
    bare = "".join(tokens(word))
    land = _LAND.search(bare) if language in ("uk", "ru") else None
    if land:
        root = bare[: land.start()] + ("" if land[1] == "щин" else "ц")
    else:
        root = stem(bare, language) if language in ("uk", "ru") else _LOST_W.sub("u", _SOFT_C.sub("k", bare))
    bones = _ADJECTIVE.sub("", consonant_key(identity_key(root)))
    return bones if len(bones) >= _SHORTEST else ""
