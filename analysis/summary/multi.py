"""One summary of several articles that tell the same event: the newest one's lead, then what the others add."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from math import log, sqrt

from analysis.stories.content_words import ContentWords, content_words
from analysis.summary.candidates import Candidate, candidates, dependence_penalty
from analysis.summary.ranking import Ratings
from analysis.summary.sentence import summary_words
from analysis.summary.single import rated
from analysis.text.rules import holds
from news.types import Span

_MOST_ARTICLES = 12  # looked at
_MOST_SENTENCES_TOGETHER = 240  # of all of them
# What counts beside 1 for a standard deviation of centrality.
_EARLY_POINTS = 3.0  # standing first; falls with the root
_NEW_FACT = 0.5
_MOST_FACTS = 4  # new ones that count: more make a list
_OTHER_SOURCE = 1.0
_KNOWN_NUMBER = 1.0  # a number that was told before
_LIKE_CHOSEN = 1.0
_EVENT = 3.0  # telling the event of which only what came after was told
_ONLY_YEARS = 1.5  # when a thing was built

_NEW_SHARE = 0.5  # of a sentence, by how rare its words are, that must be new
_NEW_SHARE_OF_TOLD = 0.75  # the same for one whose names and numbers have all been told
_SHARED_WEIGHT = 0.45  # share of the lesser of two sentences from which they tell the same
# The same for a lead beside one that tells what came after the event, and so names the event too.
_SHARED_WEIGHT_OF_EVENT = 0.8
_NAMING_WORDS = 2  # of the event, that it must name it with


@dataclass(frozen=True, slots=True)
class OutletText:
    """One article of a story: its text, the sentences of it as `sentences.split` gives them, and whose it is."""

    text: str
    sentences: Sequence[Span]
    title: str
    language: str
    source: str


@dataclass(frozen=True, slots=True)
class Pick:
    """A sentence of the summary: which of the articles it stands in, from 0, and where in that article's text."""

    article: int
    span: Span


@dataclass(frozen=True, slots=True, eq=False)
class _Line:
    """A sentence that can stand in a summary."""

    number: int  # among all lines
    article: int
    source: str
    candidate: Candidate
    content: ContentWords
    event: frozenset[
        str
    ]  # of a lead that tells what came after an event: the words that name the event
    only_years: bool  # it has no other numbers


def summarise_together(articles: Sequence[OutletText], count: int) -> tuple[Pick, ...]:
    """At most `count` sentences that tell each thing once; the articles are of one language, the newest full one first.

    The first article's lead comes first and what else is taken of it after that, then article by article, the most
    important first, each in the order of its text. Fewer sentences when no more add anything.
    """
    lines = _lines(articles[:_MOST_ARTICLES])
    if not lines or count < 1:
        return ()
    words = [line.candidate.span.of(articles[line.article].text) for line in lines]
    telling = _Telling(lines, rated(words, articles[0].language))
    telling.grow(count)
    return tuple(Pick(line.article, line.candidate.span) for line in _in_order(telling.chosen))


def _in_order(chosen: Sequence[_Line]) -> list[_Line]:
    """Article by article as they were first chosen, each in the order of its text."""
    order = list(dict.fromkeys(line.article for line in chosen))
    return sorted(
        chosen, key=lambda line: (order.index(line.article), line.candidate.place, line.number)
    )


def _lines(articles: Sequence[OutletText]) -> list[_Line]:
    """Of all articles in their order; what stands in several of them in the same words only once."""
    most = _MOST_SENTENCES_TOGETHER // max(1, len(articles))
    found: dict[ContentWords, _Line] = {}
    for article, outlet in enumerate(articles):
        for one in candidates(outlet.text, outlet.sentences[:most], outlet.language, outlet.title):
            words = one.span.of(outlet.text)
            content = content_words(words, outlet.language)
            event = _event_named(words, outlet.language) if one.place == 0 else frozenset[str]()
            line = _Line(
                len(found), article, outlet.source, one, content, event, _has_only_years(words)
            )
            found.setdefault(content, line)
    return list(found.values())


def _event_named(words: str, language: str) -> frozenset[str]:
    """The words for the event after which a sentence tells what came, none when it does not."""
    aftermath = summary_words(language).aftermath
    cue = re.search(rf"\s(?:{aftermath})\s", words) if aftermath else None
    return content_words(words[cue.end() :], language).words if cue else frozenset()


def _has_only_years(words: str) -> bool:
    """Whether it has numbers, and all of them are years."""
    numbers = re.findall(r"\d+", words)
    return bool(numbers) and all(re.fullmatch(r"1[5-9]\d\d|20\d\d", number) for number in numbers)


class _Telling:
    """A summary of several articles as it grows: the first lead, then again and again the best that adds something."""

    def __init__(self, lines: Sequence[_Line], ratings: Ratings) -> None:
        self.chosen: list[_Line] = []
        self._lines = lines
        self._ratings = ratings
        self._known = ContentWords()  # all that the chosen ones tell
        self._rarity = _rarity(lines)

    def grow(self, count: int) -> None:
        """Up to so many sentences."""
        while len(self.chosen) < count:
            fitting = [line for line in self._lines if line not in self.chosen and self._fits(line)]
            if not fitting:
                return
            best = max(fitting, key=self._score) if self.chosen else fitting[0]
            self.chosen.append(best)
            self._known |= best.content

    def _fits(self, line: _Line) -> bool:
        """Whether a sentence can be read where it would stand, and tells something new."""
        return not holds("story", line.candidate.span.start, _ADDS_NOTHING, self, line)

    def is_tied_to_untold(self, line: _Line) -> bool:
        """It needs the sentence before it, which is not chosen."""
        return line.candidate.tied and not self._follows(line)

    def retells_numbers(self, line: _Line) -> bool:
        """A chosen sentence told the same numbers of the same thing."""
        return any(_retells(line, other) for other in self.chosen)

    def is_like_a_chosen_one(self, line: _Line) -> bool:
        """A chosen sentence has most of its words."""
        most = _SHARED_WEIGHT_OF_EVENT if self._tells_event(line) else _SHARED_WEIGHT
        return any(
            _shared(line.content, other.content, self._rarity) > most for other in self.chosen
        )

    def tells_little_new(self, line: _Line) -> bool:
        """Most of its words were told, by how rare they are."""
        fresh = _weight(line.content.words - self._known.words, self._rarity)
        return fresh < self._least_new(line) * _weight(line.content.words, self._rarity)

    def _least_new(self, line: _Line) -> float:
        if self._tells_event(line):
            return 1.0 - _SHARED_WEIGHT_OF_EVENT
        return _NEW_SHARE_OF_TOLD if self._facts_are_told(line) else _NEW_SHARE

    def _facts_are_told(self, line: _Line) -> bool:
        return line.content.facts() > 0 and line.content.new_facts(self._known) == 0

    def _score(self, line: _Line) -> float:
        place = line.candidate.place
        likest = float(
            self._ratings.similarity[line.number, [other.number for other in self.chosen]].max()
        )
        return (
            float(self._ratings.central[line.number])
            + _EARLY_POINTS / sqrt(place + 1)
            + _NEW_FACT * min(_MOST_FACTS, line.content.new_facts(self._known))
            + _OTHER_SOURCE * all(line.source != other.source for other in self.chosen)
            - _KNOWN_NUMBER * line.content.told_numbers(self._known)
            - _LIKE_CHOSEN * likest
            + _EVENT * self._tells_event(line)
            - _ONLY_YEARS * line.only_years
            - self._penalty(line)
        )

    def _penalty(self, line: _Line) -> float:
        told = frozenset[str]().union(*(other.candidate.names.told for other in self.chosen))
        return line.candidate.penalty + dependence_penalty(
            line.candidate, self._follows(line), told
        )

    def _follows(self, line: _Line) -> bool:
        return any(_is_after(line, other) for other in self.chosen)

    def _tells_event(self, line: _Line) -> bool:
        """Whether it is the first lead that tells the event of which only what came after was told."""
        leads = [other for other in self.chosen if other.candidate.place == 0]
        if line.candidate.place or not leads:
            return False
        return all(len(line.content.words & other.event) >= _NAMING_WORDS for other in leads)


_ADDS_NOTHING: tuple[Callable[[_Telling, _Line], bool], ...] = (
    _Telling.is_tied_to_untold,
    _Telling.retells_numbers,
    _Telling.is_like_a_chosen_one,
    _Telling.tells_little_new,
)


def _rarity(lines: Sequence[_Line]) -> dict[str, float]:
    """What each word weighs: those of the event itself stand in most sentences and tell little."""
    having = Counter(word for line in lines for word in line.content.words)
    return {word: log(1 + len(lines) / count) for word, count in having.items()}


def _weight(words: Iterable[str], rarity: dict[str, float]) -> float:
    return sum(rarity[word] for word in words)


def _shared(one: ContentWords, other: ContentWords, rarity: dict[str, float]) -> float:
    """Share of the lesser one, by how rare its words are, that the other has too."""
    whole = min(_weight(one.words, rarity), _weight(other.words, rarity))
    return _weight(one.words & other.words, rarity) / max(whole, 1e-9)


def _retells(line: _Line, other: _Line) -> bool:
    """Whether another article told the same numbers of the same thing: this sentence names nothing else, or is a lead
    as that one is, which tell the same event, or counts the very same things.
    """
    mine, told = line.content, other.content
    if line.article == other.article:
        return False
    if not mine.counts.isdisjoint(told.counts):
        return True
    if not mine.told_numbers(told) or mine.words.isdisjoint(told.words):
        return False
    return mine.new_facts(told) == 0 or line.candidate.place == other.candidate.place == 0


def _is_after(line: _Line, other: _Line) -> bool:
    return line.article == other.article and line.candidate.place == other.candidate.place + 1
