"""A sentence that may stand in a summary, as the rules look at it."""

from __future__ import annotations

from functools import cache
from typing import NamedTuple

from analysis.languages import language_of, reading_of
from analysis.languages.shapes.sentences import SentenceWords
from analysis.languages.shapes.summaries import NO_SUMMARY_WORDS, SummaryWords
from analysis.text.patterns import pattern

SPEECH_OPENERS = frozenset("\"«“„‘'–—-")  # marks that quotations begin with


class SummarySentence(NamedTuple):
    """One sentence and the words of its language."""

    words: str  # from where it really begins
    place: int  # among all sentences of the text, from 0
    start: int  # in the text
    is_item: bool  # it stands behind a bullet
    language: str
    known: SentenceWords
    summaries: SummaryWords

    @property
    def is_spoken(self) -> bool:
        """Whether it begins with marks of speech."""
        return self.words[0] in SPEECH_OPENERS or self.words.startswith("``")


def summary_sentence(
    words: str, language: str, *, place: int = 0, start: int = 0, is_item: bool = False
) -> SummarySentence:
    """A sentence with what is known of its language."""
    return SummarySentence(
        words, place, start, is_item, language, reading_of(language), summary_words(language)
    )


@cache
def summary_words(language: str) -> SummaryWords:
    """The words of a language, none of one that we do not know."""
    known = language_of(language)
    return known.summaries if known else NO_SUMMARY_WORDS


def begins_with(source: str, words: str) -> bool:
    """Whether the words begin as a pattern of a language says; no pattern, no such beginning."""
    return source != "" and pattern(source).match(words) is not None


def has(source: str, words: str) -> bool:
    """The same anywhere in the words."""
    return source != "" and pattern(source).search(words) is not None
