"""The summary: a few of the article's own sentences, the lead first, that can be read without the rest."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import cache

import numpy as np

from analysis.summary.candidates import Candidate, candidates, dependence_penalty
from analysis.summary.ranking import CentralSummarizer, Numbers, OurWords, Ratings
from analysis.summary.sentence import SPEECH_OPENERS
from analysis.summary.sumy_base import ItemsCount, ObjectDocumentModel, Paragraph, Sentence
from analysis.text.rules import record
from news.types import Span

_MOST_SENTENCES_OF_TEXT = (
    300  # looked at; news puts what matters first, and the work grows with the square
)
_EARLY = 6.0  # what standing first is worth against being central by one standard deviation; falls with the root
_TITLE_WORDS = 3.0  # the same for having all words of the title
_REDUNDANCY = 1.0  # how much being like a chosen sentence counts against one
_SECOND_QUOTATION = (
    3.0  # what a second sentence that begins with one costs: the quotes are shown by themselves
)
_FOLLOWING = 0.5  # what standing right after a chosen sentence is worth: it can depend on that one
_LEAD_CANDIDATES = 4  # candidates of which one may be the lead
_POOR_LEAD = 3.0  # a penalty from which a sentence opens no summary
_LEAST_SCORE = 0.5  # below this a shorter summary is better
_SAME_SHARE = 0.6  # share of the shorter sentence's words from which two tell the same
_TOKENIZER = OurWords()


def choice(
    text: str, sentences: Sequence[Span], language: str, title: str, count: int
) -> tuple[Span, ...]:
    """At most `count` sentences for a summary, best first: the first few of them are the summary of that many.

    Fewer when no more can stand alone, none when none can.
    """
    found = candidates(text, sentences[:_MOST_SENTENCES_OF_TEXT], language, title)
    if not found or count < 1:
        return ()
    chosen = _summarizer(language)(
        _document((Line(one.span.of(text), one) for one in found), title), count
    )
    return tuple(line.candidate.span for line in chosen)


def rated(told: Iterable[str], language: str) -> Ratings:
    """How central these sentences are among each other."""
    return _summarizer(language).rate(
        _document((Sentence(sentence, _TOKENIZER) for sentence in told), "")
    )


class Line(Sentence):  # type: ignore[misc]  # sumy has no types
    """A sentence of a sumy document with what is known of it as a candidate."""

    __slots__ = ("candidate",)

    def __init__(self, text: str, candidate: Candidate) -> None:
        super().__init__(text, _TOKENIZER)
        self.candidate = candidate


class NewsSummarizer(CentralSummarizer):
    """A summarizer of sumy for documents of Lines: gives the best first, so that fewer are a shorter summary."""

    def __call__(
        self, document: ObjectDocumentModel, sentences_count: int | str
    ) -> tuple[Line, ...]:
        lines = document.sentences
        choice = _Choice(lines, self.rate(document))
        choice.grow(len(ItemsCount(sentences_count)(lines)))
        return tuple(lines[i] for i in choice.chosen)


def _document(sentences: Iterable[Sentence], title: str) -> ObjectDocumentModel:
    return ObjectDocumentModel(
        [Paragraph([Sentence(title, _TOKENIZER, is_heading=True), *sentences])]
    )


@cache
def _summarizer(language: str) -> NewsSummarizer:
    return NewsSummarizer(language)


class _Choice:
    """A summary as it grows: the lead, then again and again the best sentence that fits to what is chosen."""

    def __init__(self, lines: Sequence[Line], ratings: Ratings) -> None:
        self.chosen: list[int] = []
        self._candidates = [line.candidate for line in lines]
        self._words = [frozenset(line.words) for line in lines]
        self._spoken: Numbers = np.array(
            [str(line)[0] in SPEECH_OPENERS for line in lines], dtype=np.float32
        )
        self._similarity = ratings.similarity
        # Likeness to the nearest chosen one.
        self._redundancy: Numbers = np.zeros(len(lines), dtype=np.float32)
        self._rest = list(range(len(lines)))  # neither chosen nor telling the same as a chosen one
        early = [_EARLY / (one.place + 1) ** 0.5 - one.penalty for one in self._candidates]
        self._scores = ratings.central + _TITLE_WORDS * ratings.named + early
        for one, score in zip(self._candidates, self._scores, strict=True):
            record("sentence", one.span.start, "score", round(float(score), 2))

    def grow(self, count: int) -> None:
        """Up to so many sentences, as long as another one is worth it."""
        while len(self.chosen) < count:
            best = self._best()
            if best is None:
                return
            record("sentence", self._candidates[best].span.start, "chosen", len(self.chosen) + 1)
            self._take(best)

    def _best(self) -> int | None:
        readable = self._readable()
        if not readable:
            return None
        if not self.chosen:
            return self._lead(readable)
        scores = self._scores_now()
        best = max(readable, key=scores.__getitem__)
        return best if scores[best] >= _LEAST_SCORE else None

    def _readable(self) -> list[int]:
        """Those that need nothing before them, or stand right behind what is chosen."""
        places = self._places()
        return [
            i
            for i in self._rest
            if not self._candidates[i].tied or self._candidates[i].place - 1 in places
        ]

    def _places(self) -> set[int]:
        return {self._candidates[j].place for j in self.chosen}

    def _lead(self, readable: Sequence[int]) -> int:
        """The first sentence of the text; where that one is not fit, the next with nothing against it."""
        return next((i for i in readable[:_LEAD_CANDIDATES] if self._opens_well(i)), readable[0])

    def _opens_well(self, i: int) -> bool:
        one = self._candidates[i]
        if one.place == 0:
            return True
        return not one.dependent and one.penalty < _POOR_LEAD

    def _scores_now(self) -> list[float]:
        scores: list[float] = (
            self._scores - self._dependence() - _REDUNDANCY * self._redundancy
        ).tolist()
        return scores

    def _dependence(self) -> Numbers:
        """What speaks against each sentence as long as those that it depends on are not chosen."""
        places = self._places()
        penalties = np.zeros(len(self._candidates), dtype=np.float32)
        for i, one in enumerate(self._candidates):
            follows = one.place - 1 in places
            if one.dependent or one.names.alone:
                penalties[i] = dependence_penalty(one, follows, self._told_before(i))
            if follows:
                penalties[i] -= _FOLLOWING
        return penalties

    def _told_before(self, i: int) -> frozenset[str]:
        """The names that the chosen sentences before this one tell."""
        if not self._candidates[i].names.alone:
            return frozenset()
        return frozenset[str]().union(
            *[self._candidates[j].names.told for j in self.chosen if j < i]
        )

    def _take(self, best: int) -> None:
        self.chosen.append(best)
        self._redundancy = np.maximum(self._redundancy, self._similarity[best])
        if self._spoken[best]:
            self._scores = self._scores - _SECOND_QUOTATION * self._spoken
            self._spoken = np.zeros_like(self._spoken)
        self._rest = [i for i in self._rest if i != best and not self._tell_the_same(i, best)]

    def _tell_the_same(self, i: int, j: int) -> bool:
        one, other = self._words[i], self._words[j]
        return len(one & other) > _SAME_SHARE * min(len(one), len(other))
