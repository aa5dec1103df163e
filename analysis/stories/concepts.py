"""What a text is about in terms that are the same in every language: fire, bridge, election, hospital."""

from __future__ import annotations

from collections import Counter
from functools import cache

from analysis.languages import language_of
from analysis.text.tokens import tokens
from analysis.text.wordlists import WordMarks


@cache
def _marks(language: str) -> tuple[WordMarks, tuple[str, ...]]:
    known = language_of(language)
    concepts = known.concepts if known else {}
    entries = [
        (place, 1.0, entry)
        for place, text in enumerate(concepts.values())
        for entry in text.split()
    ]
    return WordMarks(entries), tuple(concepts)


def has_concepts(language: str) -> bool:
    """Whether texts in this language can be compared with texts in others."""
    return bool(_marks(language)[1])


def concepts_of(title: str, text: str, language: str) -> Counter[str]:
    """Names of concepts with how often they are said; the title counts twice."""
    marks, names = _marks(language)
    found: Counter[str] = Counter()
    for candidate, worth in ((title, 2), (text, 1)):
        words = tokens(candidate)
        labels = [label for word in words for label, _ in marks.of_word(word)]
        labels += [label for label, _ in marks.phrases(words)]
        for label in labels:
            found[names[label]] += worth
    return found
