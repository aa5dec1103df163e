"""Turns behind labels: which "Name:" asks, which one answers, and which colons are only those of a list."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import NamedTuple

from analysis.entities.people import people
from analysis.languages.shapes.interviews import InterviewWords as InterviewWords
from analysis.languages.shapes.reporting import ReportingWords
from analysis.text.document import Document
from news.alphabet import UPPER
from news.types import Span

_CAP = f"[{UPPER}]"
LINE_LABEL = re.compile(rf"\s*({_CAP}[\w.’'ʼ-]*(?: {_CAP}[\w.’'ʼ-]*){{0,2}})\s?:\s+(?=\S)")
LETTER_LABEL = re.compile(r"\s*([QAПВО])[.)]\s+(?=\S)")
# "Radio host:", "Our reporter:"
ASKER_LABEL = re.compile(rf"\s*({_CAP}[\w.’'ʼ-]*(?: [\w.’'ʼ-]+){{1,3}})\s?:\s+(?=\S)")
SITE_LABEL = re.compile(r"\w\.[a-z]{2,}$")  # a site before its links
SPEECH_END = re.compile(r"[.!…][»”\"')\]]*\s*$")
FEWEST_SMALL_WORDS = 3  # without a capital, that a speech has
FEWEST_ANSWERED = 2  # that are answered, from which labels are those of an interview


class LabelledLine(NamedTuple):
    """A line of an interview by its number; `body` is where its words begin."""

    place: int
    body: int
    asked: bool
    label: Span | None


@dataclass(frozen=True, slots=True)
class _Labels:
    """The labels of a text: (in lower case, where the words begin, where it stands) by the number of the line."""

    document: Document
    lines: Sequence[tuple[int, int]]
    asks: Sequence[bool]  # of each line, whether it ends with a question
    found: Mapping[int, tuple[str, int, Span]]
    talk: InterviewWords

    def by_label(self) -> dict[str, list[int]]:
        """The lines of each label."""
        named: dict[str, list[int]] = {}
        for place, (low, _, _) in self.found.items():
            named.setdefault(low, []).append(place)
        return named

    def is_answers_label(self, low: str) -> bool:
        """Whether it stands before answers whoever gives them: "A.", "Answer"."""
        return low in self.talk.answers or low in self.talk.answerer

    def is_speech(self, place: int) -> bool:
        """Whether a line ends as speech does."""
        return bool(SPEECH_END.search(self.document.text, *self.lines[place]))

    def is_spoken(self, place: int, body: int) -> bool:
        """Whether a line ends as speech does, and is no list of names."""
        end = self.lines[place][1]
        words = self.document.between(body, end)
        small = sum(not word.capital for word in words)
        if small < FEWEST_SMALL_WORDS or 2 * small <= len(words):
            return False
        return bool(SPEECH_END.search(self.document.text[body:end]))

    def first_question(self) -> int:
        """The first line that asks without a label; behind all lines when there is none."""
        alone = (
            place for place, asked in enumerate(self.asks) if asked and place not in self.found
        )
        return next(alone, len(self.lines))


def labelled_turns(
    document: Document,
    lines: Sequence[tuple[int, int]],
    lexicon: ReportingWords,
    talk: InterviewWords,
    asks: Sequence[bool],
) -> list[LabelledLine]:
    """The lines that ask and answer, in order; empty when the labels are none of an interview."""
    found = _labelled(document.text, lines, lexicon, talk)
    if not found:
        return []
    labels = _Labels(document, lines, asks, found, talk)
    named = labels.by_label()
    askers = {low for low, places in named.items() if _only_asks(low, places, asks, lexicon, talk)}
    answered = _answered(found, askers, asks)
    voices = _voices(labels, named, askers, answered)
    if not _is_interview(named, voices, answered):
        return _round(labels)
    return [
        LabelledLine(place, body, low in askers, None if labels.is_answers_label(low) else span)
        for place, (low, body, span) in found.items()
        if low in askers or low in voices
    ]


def _voices(
    labels: _Labels, named: Mapping[str, list[int]], askers: set[str], answered: set[int]
) -> set[str]:
    """The labels of those who answer: right behind a question, by their word, or named elsewhere in the text too."""
    often = Counter(word.low for word in labels.document.words if word.capital)

    def answers(low: str, places: Sequence[int]) -> bool:
        if labels.is_answers_label(low) or not answered.isdisjoint(places):
            return True
        return often[low.split()[-1]] > len(places) and all(map(labels.is_speech, places))

    return {low for low, places in named.items() if low not in askers and answers(low, places)}


def _is_interview(named: Mapping[str, list[int]], voices: set[str], answered: set[int]) -> bool:
    """Whether several questions are answered, or one by a full name or by somebody who says more."""
    if len(answered) >= FEWEST_ANSWERED:
        return True
    return bool(answered) and any(" " in low or len(named[low]) > 1 for low in voices)


def _labelled(
    text: str, lines: Sequence[tuple[int, int]], lexicon: ReportingWords, talk: InterviewWords
) -> dict[int, tuple[str, int, Span]]:
    """(label in lower case, where the words begin, the label) by the number of the line."""
    found = {}
    for place, line in enumerate(lines):
        label = (
            LINE_LABEL.match(text, *line)
            or LETTER_LABEL.match(text, *line)
            or _office(text, line, lexicon)
        )
        if label is None or SITE_LABEL.search(label[1]):
            continue
        low = label[1].lower().rstrip(".")
        first = low.split()[0]
        if first not in lexicon.starters | lexicon.asides or low in talk.asks | talk.answers:
            found[place] = low, label.end(), Span(label.start(1), label.end(1))
    return found


def _office(text: str, line: tuple[int, int], lexicon: ReportingWords) -> re.Match[str] | None:
    """A label in small letters that tells of somebody who asks."""
    label = ASKER_LABEL.match(text, *line)
    return label if label and not lexicon.askers.isdisjoint(label[1].lower().split()) else None


def _only_asks(
    low: str,
    places: Sequence[int],
    asks: Sequence[bool],
    lexicon: ReportingWords,
    talk: InterviewWords,
) -> bool:
    if low in talk.asks or not lexicon.askers.isdisjoint(low.split()):
        return any(asks[place] for place in places)
    return len(places) >= FEWEST_ANSWERED and all(asks[place] for place in places)


def _answered(
    found: Mapping[int, tuple[str, int, Span]], askers: set[str], asks: Sequence[bool]
) -> set[int]:
    """The lines right behind the question of another label."""
    places = list(found)
    return {
        following
        for one, following in pairwise(places)
        if found[one][0] in askers and asks[one] and found[following][0] not in askers
    }


def _round(labels: _Labels) -> list[LabelledLine]:
    """The answers of several people, each behind a full name, to a question that stands in a line of its own."""
    question = labels.first_question()
    told = [
        LabelledLine(place, body, False, span)
        for place, (low, body, span) in labels.found.items()
        if place > question and " " in low and labels.is_spoken(place, body)
    ]
    if len({one.label.of(labels.document.text) for one in told if one.label}) < FEWEST_ANSWERED:
        return []
    return told if _are_people(labels.document, told) else []


def _are_people(document: Document, told: Sequence[LabelledLine]) -> bool:
    """Whether half of the labels at least are names: a rare last name may be a common word too."""
    names = {one.start for one in people(document) if len(one.words) > 1}
    known = sum(one.label is not None and one.label.start in names for one in told)
    return 2 * known >= len(told)
