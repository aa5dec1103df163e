"""One summary of several articles that tell the same event: the newest one's lead, then what the others add."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from math import log, sqrt

from analysis.languages.aftermath import AFTER
from analysis.stories.content_words import ContentWords, content_words
from analysis.summary.candidates import Candidate, candidates, leaning_cost
from analysis.summary.ranking import Ratings
from analysis.summary.single import rated
from news.types import Span

_MOST_ARTICLES = 12  # looked at
_MOST_SENTENCES = 240  # of all of them
_EARLY, _FACT, _SPREAD, _OTHER_SOURCE = 3.0, 0.5, 1.0, 1.0  # beside 1 for a standard deviation of centrality
_TOLD = 1.0  # what a number that was told before counts against a sentence
_MOST_FACTS = 4  # new ones that count: more make a list
_NEW = 0.5  # share of a sentence, by how rare its words are, that must be new
_SAME = 0.45  # share of the lesser of two sentences from which they tell the same
_SAME_LEAD = 0.8  # the same for a lead beside one that tells what came after the event, and so names the event too
_NAMED = 2  # words that it must name it with
_EVENT = 3.0  # what telling that event is worth
_BACKGROUND = 1.5  # what it costs a sentence that its only numbers are years: when a thing was built
_ALL_NEW = 0.75  # the same for one whose names and numbers have all been told


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


@dataclass(frozen=True, slots=True)
class _Line:
    """A sentence that can stand in a summary."""

    article: int
    source: str
    one: Candidate
    content: ContentWords
    after: frozenset[str]  # of a lead that tells what came after an event: the words that name the event
    background: bool  # whose only numbers are years


def summarise_together(articles: Sequence[OutletText], count: int) -> tuple[Pick, ...]:
    """At most `count` sentences that tell each thing once; the articles are of one language, the newest full one first.

    The first article's lead comes first and what else is taken of it after that, then article by article, the most
    important first, each in the order of its text. Fewer sentences when no more add anything.
    """
    lines = _lines(articles[:_MOST_ARTICLES])
    if not lines or count < 1:
        return ()
    ratings = rated([line.one.span.of(articles[line.article].text) for line in lines], articles[0].language)
    chosen = _choose(lines, ratings, count)
    order = list(dict.fromkeys(lines[i].article for i in chosen))
    placed = sorted((order.index(lines[i].article), lines[i].one.place, i) for i in chosen)
    return tuple(Pick(lines[i].article, lines[i].one.span) for *_, i in placed)


def _lines(articles: Sequence[OutletText]) -> list[_Line]:
    """Of all articles in their order; what stands in several of them in the same words only once."""
    most = _MOST_SENTENCES // max(1, len(articles))
    found: dict[ContentWords, _Line] = {}
    for number, told in enumerate(articles):
        for one in candidates(told.text, told.sentences[:most], told.language, told.title):
            words = one.span.of(told.text)
            content = content_words(words, told.language)
            after = _event_named(words, told.language) if one.place == 0 else frozenset[str]()
            found.setdefault(content, _Line(number, told.source, one, content, after, _is_background(words)))
    return list(found.values())


def _event_named(words: str, language: str) -> frozenset[str]:
    """The words for the event after which a sentence tells what came, none when it does not."""
    cue = re.search(rf"\s(?:{AFTER[language]})\s", words) if language in AFTER else None
    return frozenset(content_words(words[cue.end() :], language).words) if cue else frozenset()


def _is_background(words: str) -> bool:
    numbers = re.findall(r"\d+", words)
    return bool(numbers) and all(re.fullmatch(r"1[5-9]\d\d|20\d\d", number) for number in numbers)


def _tells_event(line: _Line, chosen: Sequence[_Line]) -> bool:
    """Whether it is the first lead that tells the event of which only what came after was told."""
    leads = [other for other in chosen if other.one.place == 0]
    if line.one.place or not leads:
        return False
    return all(len(line.content.words & other.after) >= _NAMED for other in leads)


def _choose(lines: Sequence[_Line], ratings: Ratings, count: int) -> list[int]:
    """The first article's lead, then again and again the best that adds something."""
    rarity = _rarity(lines)
    chosen: list[int] = []
    known = ContentWords()
    while len(chosen) < count:
        fitting = [i for i in range(len(lines)) if i not in chosen and _fits(i, chosen, lines, known, rarity)]
        if not fitting:
            break
        best = max(fitting, key=lambda i: _worth(i, chosen, lines, known, ratings)) if chosen else fitting[0]
        chosen.append(best)
        known |= lines[best].content
    return chosen


def _rarity(lines: Sequence[_Line]) -> dict[str, float]:
    """What each word weighs: those of the event itself stand in most sentences and tell little."""
    having = Counter(word for line in lines for word in line.content.words)
    return {word: log(1 + len(lines) / count) for word, count in having.items()}


def _fits(i: int, chosen: Sequence[int], lines: Sequence[_Line], known: ContentWords, rarity: dict[str, float]) -> bool:
    """Whether a sentence can be read where it would stand, and tells something new."""
    line = lines[i]
    if line.one.tied and not any(_is_after(line, lines[j]) for j in chosen):
        return False
    if any(_retells(line, lines[j]) for j in chosen):
        return False
    event = _tells_event(line, [lines[j] for j in chosen])
    same = _SAME_LEAD if event else _SAME
    if any(_shared(line.content, lines[j].content, rarity) > same for j in chosen):
        return False
    fresh = sum(rarity[word] for word in line.content.words - known.words)
    whole = sum(rarity[word] for word in line.content.words)
    if event:
        return fresh >= (1.0 - _SAME_LEAD) * whole
    told = line.content.facts() > 0 and line.content.new_facts(known) == 0
    return fresh >= (_ALL_NEW if told else _NEW) * whole


def _retells(line: _Line, other: _Line) -> bool:
    """Whether another article told the same numbers of the same thing: this sentence names nothing else, or is a lead
    as that one is, which tell the same event, or counts the very same things.
    """
    mine, told = line.content, other.content
    if line.article != other.article and not mine.counts.isdisjoint(told.counts):
        return True
    if line.article == other.article or not mine.told_numbers(told) or mine.words.isdisjoint(told.words):
        return False
    return mine.new_facts(told) == 0 or line.one.place == other.one.place == 0


def _shared(one: ContentWords, other: ContentWords, rarity: dict[str, float]) -> float:
    """Share of the lesser one, by how rare its words are, that the other has too."""
    whole = min(sum(rarity[word] for word in one.words), sum(rarity[word] for word in other.words))
    return sum(rarity[word] for word in one.words & other.words) / max(whole, 1e-9)


def _worth(i: int, chosen: Sequence[int], lines: Sequence[_Line], known: ContentWords, ratings: Ratings) -> float:
    line = lines[i]
    near = float(ratings.alike[i, chosen].max())
    return (
        float(ratings.central[i])
        + _EARLY / sqrt(line.one.place + 1)
        + _FACT * min(_MOST_FACTS, line.content.new_facts(known))
        + _OTHER_SOURCE * all(line.source != lines[j].source for j in chosen)
        - _TOLD * line.content.told_numbers(known)
        - _SPREAD * near
        + _EVENT * _tells_event(line, [lines[j] for j in chosen])
        - _BACKGROUND * line.background
        - _drawbacks(line, [lines[j] for j in chosen])
    )


def _drawbacks(line: _Line, chosen: Sequence[_Line]) -> float:
    follows = any(_is_after(line, other) for other in chosen)
    told = frozenset[str]().union(*(other.one.names.told for other in chosen))
    return line.one.cost + leaning_cost(line.one, follows, told)


def _is_after(line: _Line, other: _Line) -> bool:
    return line.article == other.article and line.one.place == other.one.place + 1
