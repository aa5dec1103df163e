"""The topic lexicons: which topics a word speaks for, and how loudly."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from importlib import import_module
from importlib.util import find_spec

from analysis.word_marks import WordMarks
from news.topics import OTHER, TOPICS

LABELS = (*TOPICS, OTHER)
LOUDNESS = (3.0, 2.0, 1.0)  # of words that tell a topic surely, clearly, faintly


def has_lexicon(language: str) -> bool:
    """Whether there is a file of topic words for this language."""
    return language.isidentifier() and find_spec(f"analysis.lexicon.topics_{language}") is not None


@cache
def topic_words(language: str) -> WordMarks:
    """The compiled lexicon of a language that has one; its labels are places in LABELS."""
    return WordMarks(_entries(import_module(f"analysis.lexicon.topics_{language}").WORDS))


def _entries(words: dict[str, tuple[str, ...]]) -> Iterator[tuple[int, float, str]]:
    for topic, lines in words.items():
        for loudness, line in zip(LOUDNESS, lines, strict=True):
            for entry in line.split():
                yield LABELS.index(topic), loudness, entry
