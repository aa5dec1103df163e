"""The summary: a few of the article's own sentences, the lead first, that can be read without the rest."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

import numpy as np
from sumy.models.dom import ObjectDocumentModel, Paragraph, Sentence

from analysis.ranking import CentralSummarizer, Numbers, OurWords, Ratings
from analysis.readable import Candidate, candidates, leaning_cost
from analysis.words import sentence_tokens
from news.types import Span

_MOST_SENTENCES = 300  # looked at; news puts what matters first, and the work grows with the square
_EARLY = 6.0  # what standing first is worth against being central by one standard deviation; falls with the root
_NAMED = 3.0  # the same for having all words of the title
_SPREAD = 1.0  # how much being like a chosen sentence counts against one
_SAME = 0.6  # share of the shorter sentence's words from which two tell the same


def summarise(text: str, sentences: Sequence[Span], language: str, title: str, count: int) -> tuple[Span, ...]:
    """At most `count` sentences in the text's order; fewer when no more can stand alone, none when none can."""
    return tuple(sorted(choice(text, sentences, language, title, count)))


def choice(text: str, sentences: Sequence[Span], language: str, title: str, count: int) -> tuple[Span, ...]:
    """The same sentences, best first: the first few of them are the summary of that many."""
    found = candidates(text, sentences[:_MOST_SENTENCES], language, title)
    if not found or count < 1:
        return ()
    told = [one.span.of(text) for one in found]
    ratings, words = rated(told, language, title), [frozenset(sentence_tokens(sentence)) for sentence in told]
    return tuple(found[i].span for i in _choose(found, words, ratings, count))


def rated(told: Sequence[str], language: str, title: str) -> Ratings:
    """How central these sentences are among each other, and how near to the title, by sumy's machinery."""
    words = OurWords()
    document = ObjectDocumentModel([Paragraph([Sentence(sentence, words) for sentence in told])])
    return _summarizer(language).rate(document, title)


@cache
def _summarizer(language: str) -> CentralSummarizer:
    return CentralSummarizer(language)


def _choose(found: list[Candidate], words: list[frozenset[str]], ratings: Ratings, count: int) -> list[int]:
    """The lead, then again and again the best that fits to what is chosen."""
    worth = ratings.central + _NAMED * ratings.named + [_EARLY / (one.place + 1) ** 0.5 - one.cost for one in found]
    chosen: list[int] = []
    while len(chosen) < count:
        fitting = [i for i in range(len(found)) if i not in chosen and _fits(i, chosen, found, words)]
        if not fitting:
            break
        chosen.append(fitting[0] if not chosen else _best(fitting, chosen, worth - _leaning(chosen, found), ratings))
    return chosen


def _best(fitting: list[int], chosen: list[int], worth: Numbers, ratings: Ratings) -> int:
    near = ratings.alike[np.ix_(fitting, chosen)].max(axis=1)
    return fitting[int(np.argmax(worth[fitting] - _SPREAD * near))]


def _leaning(chosen: Sequence[int], found: Sequence[Candidate]) -> Numbers:
    """What speaks against each sentence as long as those that it leans on are not chosen."""
    places = {found[j].place for j in chosen}
    costs = np.zeros(len(found), dtype=np.float32)
    for i, one in enumerate(found):
        if one.leaning or one.names.alone:
            told = frozenset[str]().union(*(found[j].names.told for j in chosen if j < i))
            costs[i] = leaning_cost(one, one.place - 1 in places, told)
    return costs


def _fits(i: int, chosen: list[int], found: list[Candidate], words: list[frozenset[str]]) -> bool:
    """Whether a sentence can be read where it would stand, and tells something new."""
    if found[i].tied and not any(found[j].place == found[i].place - 1 for j in chosen):
        return False
    return all(len(words[i] & words[j]) <= _SAME * min(len(words[i]), len(words[j])) for j in chosen)
