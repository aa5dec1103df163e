"""The topic lexicons: which topics a word speaks for, and how much."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cache
from typing import Literal

from analysis.languages import LANGUAGES
from analysis.text.wordlists import WordMarks
from news.topics import OTHER, TOPICS

LABELS = (*TOPICS, OTHER)
WEIGHTS_OF_LINES = (3.0, 2.0, 1.0)  # of words that tell a topic surely, clearly, faintly


def has_lexicon(language: str) -> bool:
    """Whether there are topic words for this language."""
    return language in LANGUAGES


@cache
def topic_words(language: str) -> WordMarks:
    """The compiled lexicon of a language that has one; its labels are places in LABELS."""
    return WordMarks(_entries(LANGUAGES[language].topics.words))


def advises(title: str, language: str) -> Literal["", "advice", "list"]:
    """Whether a title promises advice ("How to ..."), a list of it ("Ten ways ..."), or news (""); with a lexicon."""
    plain = title[:300].casefold().replace("’", "'").lstrip("«“\"' ")
    begun, listed = _advice(language)
    return "list" if listed.match(plain) else "advice" if begun.match(plain) else ""


@cache
def _advice(language: str) -> tuple[re.Pattern[str], re.Pattern[str]]:
    known = LANGUAGES[language].topics
    begun, counted = known.advice.replace("; ", "|"), known.counted.replace("; ", "|")
    numbers = known.numbers.replace(" ", "|")
    listed = rf"(?:\w+[ -])?(?:\d+|{numbers})\+? (?:[\w'-]+ ){{0,3}}(?:{counted})\b"
    return re.compile(rf"(?:{begun})\b"), re.compile(listed)


def _entries(words: Mapping[str, tuple[str, ...]]) -> Iterator[tuple[int, float, str]]:
    for topic, lines in words.items():
        for weight, line in zip(WEIGHTS_OF_LINES, lines, strict=True):
            for entry in line.split():
                yield LABELS.index(topic), weight, entry
