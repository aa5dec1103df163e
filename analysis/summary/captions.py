"""Captions of pictures that got into a text: how they begin, and verbs in the present for what is past."""

from __future__ import annotations

from functools import cache

from analysis.languages.calendar import weekday_names
from analysis.summary.sentence import SummarySentence, begins_with, has, summary_words
from analysis.text.patterns import pattern
from analysis.text.tokens import sentence_tokens

_VERB_WITHIN = 8  # words in which a caption has its verb


def is_caption(sentence: SummarySentence) -> bool:
    """Whether it tells what a picture shows."""
    if begins_with(sentence.summaries.captions, sentence.words):
        return True
    if not begins_with(sentence.summaries.posed, sentence.words) and not _is_shown(sentence):
        return False
    return not pattern(sentence.known.speech).search(sentence.words.lower())


def _is_shown(sentence: SummarySentence) -> bool:
    """Whether it tells in the present of a day that is past: "Castell greets the crews last week."."""
    words, known = sentence.words, sentence.summaries
    head = frozenset(sentence_tokens(words)[1:_VERB_WITHIN])
    if not head.isdisjoint(known.pictured):
        return has(known.past_time, words) or has(_dated(sentence.language), words)
    if not head.isdisjoint(known.moving):
        return has(known.past_time, words)
    return False


@cache
def _dated(language: str) -> str:
    """The pattern of a day with the weekdays in it."""
    return summary_words(language).dated.replace(
        "WEEKDAY", "|".join(sorted(weekday_names(language)))
    )
