"""The summary: a few of the article's own sentences, the lead first, that can be read without the rest."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import cache

import numpy as np

from analysis.summary.candidates import Candidate, candidates, leaning_cost
from analysis.summary.penalties import SPOKEN
from analysis.summary.ranking import CentralSummarizer, Numbers, OurWords, Ratings
from analysis.summary.sumy_base import ItemsCount, ObjectDocumentModel, Paragraph, Sentence
from news.types import Span

_MOST_SENTENCES = 300  # looked at; news puts what matters first, and the work grows with the square
_EARLY = 6.0  # what standing first is worth against being central by one standard deviation; falls with the root
_NAMED = 3.0  # the same for having all words of the title
_SPREAD = 1.0  # how much being like a chosen sentence counts against one
_AGAIN = 3.0  # what a second sentence that begins with a quotation costs: the quotes are shown by themselves
_NEXT = 0.5  # what standing right after a chosen sentence is worth: it can lean on that one
_LEADS = 4  # candidates of which one may be the lead
_POOR = 3.0  # a drawback from which a sentence opens no summary
_LEAST_WORTH = 0.5  # below this a shorter summary is better
_WORDS = OurWords()
_SAME = 0.6  # share of the shorter sentence's words from which two tell the same


def choice(text: str, sentences: Sequence[Span], language: str, title: str, count: int) -> tuple[Span, ...]:
    """At most `count` sentences for a summary, best first: the first few of them are the summary of that many.

    Fewer when no more can stand alone, none when none can.
    """
    found = candidates(text, sentences[:_MOST_SENTENCES], language, title)
    if not found or count < 1:
        return ()
    chosen = _summarizer(language)(_document((Line(one.span.of(text), one) for one in found), title), count)
    return tuple(line.candidate.span for line in chosen)


def rated(told: Iterable[str], language: str) -> Ratings:
    """How central these sentences are among each other."""
    return _summarizer(language).rate(_document((Sentence(sentence, _WORDS) for sentence in told), ""))


class Line(Sentence):  # type: ignore[misc]  # sumy has no types
    """A sentence of a sumy document with what is known of it as a candidate."""

    __slots__ = ("candidate",)

    def __init__(self, text: str, candidate: Candidate) -> None:
        super().__init__(text, _WORDS)
        self.candidate = candidate


class NewsSummarizer(CentralSummarizer):
    """A summarizer of sumy for documents of Lines: gives the best first, so that fewer are a shorter summary."""

    def __call__(self, document: ObjectDocumentModel, sentences_count: int | str) -> tuple[Line, ...]:
        lines = document.sentences
        spoken = np.array([str(line)[0] in SPOKEN for line in lines], dtype=np.float32)
        words = [frozenset(line.words) for line in lines]
        count = len(ItemsCount(sentences_count)(lines))
        chosen = _choose([line.candidate for line in lines], words, self.rate(document), spoken, count)
        return tuple(lines[i] for i in chosen)


def _document(sentences: Iterable[Sentence], title: str) -> ObjectDocumentModel:
    return ObjectDocumentModel([Paragraph([Sentence(title, _WORDS, is_heading=True), *sentences])])


@cache
def _summarizer(language: str) -> NewsSummarizer:
    return NewsSummarizer(language)


def _choose(
    found: list[Candidate], words: list[frozenset[str]], ratings: Ratings, spoken: Numbers, count: int
) -> list[int]:
    """The lead, then again and again the best that fits to what is chosen."""
    worth = ratings.central + _NAMED * ratings.named + [_EARLY / (one.place + 1) ** 0.5 - one.cost for one in found]
    near = np.zeros(len(found), dtype=np.float32)  # how like each is to the chosen one that it is most like
    chosen: list[int] = []
    rest = list(range(len(found)))  # neither chosen nor like a chosen one
    while len(chosen) < count:
        places = {found[j].place for j in chosen}
        fitting = [i for i in rest if not found[i].tied or found[i].place - 1 in places]
        if not fitting:
            break
        fit = (worth - _leaning(chosen, found) - _SPREAD * near).tolist() if chosen else []
        best = max(fitting, key=fit.__getitem__) if chosen else _lead(fitting, found)
        if chosen and fit[best] < _LEAST_WORTH:
            break
        chosen.append(best)
        near = np.maximum(near, ratings.alike[best])
        if len(chosen) == count:
            break
        if spoken[best]:
            worth = worth - _AGAIN * spoken
            spoken = np.zeros_like(spoken)
        rest = [i for i in rest if i != best and not _tell_the_same(words[i], words[best])]
    return chosen


def _lead(fitting: Sequence[int], found: Sequence[Candidate]) -> int:
    """The first sentence of the text; where that one is not fit, the next with nothing against it."""
    clean = [i for i in fitting[:_LEADS] if found[i].place == 0 or not (found[i].leaning or found[i].cost >= _POOR)]
    return (clean or fitting)[0]


def _leaning(chosen: Sequence[int], found: Sequence[Candidate]) -> Numbers:
    """What speaks against each sentence as long as those that it leans on are not chosen."""
    places = {found[j].place for j in chosen}
    costs = np.zeros(len(found), dtype=np.float32)
    for i, one in enumerate(found):
        follows = one.place - 1 in places
        if one.leaning or one.names.alone:
            told = frozenset[str]().union(*[found[j].names.told for j in chosen if j < i] if one.names.alone else ())
            costs[i] = leaning_cost(one, follows, told)
        if follows:
            costs[i] -= _NEXT
    return costs


def _tell_the_same(one: frozenset[str], other: frozenset[str]) -> bool:
    return len(one & other) > _SAME * min(len(one), len(other))
