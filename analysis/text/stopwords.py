"""Words that tell nothing about one text: function words, and what nearly all news says."""

from __future__ import annotations

from functools import cache

from analysis.languages import language_of
from analysis.text.wordlists import WordMarks


@cache
def _lists(language: str) -> tuple[frozenset[str], WordMarks]:
    known = language_of(language)
    if known is None:
        return frozenset(), WordMarks(())
    return known.sentences.stop_words, WordMarks(
        (0, 1.0, entry) for entry in known.common_words.split()
    )


def is_stop_word(word: str, language: str) -> bool:
    """Function words, as `words.tokens` gives them."""
    return word in _lists(language)[0]


def tells_nothing(word: str, language: str) -> bool:
    """Either of the two: no keyword."""
    stop_words, common = _lists(language)
    return word in stop_words or bool(common.of_word(word))


def is_common(word: str, language: str) -> bool:
    """Words of all news: said, year, people, today."""
    return bool(_lists(language)[1].of_word(word))
