"""Turns behind labels: which "Name:" asks, which one answers, and which colons are only those of a list."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from itertools import pairwise
from typing import NamedTuple

from analysis.entities.people import people
from analysis.languages.shapes.interviews import InterviewWords as InterviewWords
from analysis.languages.shapes.reporting import ReportingWords
from analysis.text.document import Document
from news.alphabet import UPPER
from news.types import Span

_CAP = f"[{UPPER}]"
LABEL = re.compile(rf"\s*({_CAP}[\w.’'ʼ-]*(?: {_CAP}[\w.’'ʼ-]*){{0,2}})\s?:\s+(?=\S)")
LETTER = re.compile(r"\s*([QAПВО])[.)]\s+(?=\S)")
WHO = re.compile(rf"\s*({_CAP}[\w.’'ʼ-]*(?: [\w.’'ʼ-]+){{1,3}})\s?:\s+(?=\S)")  # "Radio host:", "Our reporter:"
SITE = re.compile(r"\w\.[a-z]{2,}$")  # a site before its links
SPEECH = re.compile(r"[.!…][»”\"')\]]*\s*$")
SMALL = 3  # words without a capital that a speech has at least
QUESTIONS = 2  # that are answered, from which labels are those of an interview


class LabelledLine(NamedTuple):
    """A line of an interview by its number; `body` is where its words begin."""

    place: int
    body: int
    asked: bool
    label: Span | None


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
    named: dict[str, list[int]] = {}
    for place, (low, _, _) in found.items():
        named.setdefault(low, []).append(place)
    askers = {low for low, places in named.items() if _only_asks(low, places, asks, lexicon, talk)}
    answered = _answered(found, askers, asks)
    told = Counter(word.low for word in document.words if word.capital)
    voices = {
        low
        for low, places in named.items()
        if low not in askers
        and (
            not answered.isdisjoint(places)
            or low in talk.answers | talk.answerer
            or (told[low.split()[-1]] > len(places) and all(SPEECH.search(document.text, *lines[n]) for n in places))
        )
    }
    if len(answered) < QUESTIONS and not (answered and any(" " in low or len(named[low]) > 1 for low in voices)):
        return _round(document, lines, found, asks)
    return [
        LabelledLine(place, body, low in askers, None if low in talk.answers | talk.answerer else span)
        for place, (low, body, span) in found.items()
        if low in askers or low in voices
    ]


def _labelled(
    text: str, lines: Sequence[tuple[int, int]], lexicon: ReportingWords, talk: InterviewWords
) -> dict[int, tuple[str, int, Span]]:
    """(label in lower case, where the words begin, the label) by the number of the line."""
    found = {}
    for place, line in enumerate(lines):
        label = LABEL.match(text, *line) or LETTER.match(text, *line) or _office(text, line, lexicon)
        if label is None or SITE.search(label[1]):
            continue
        low = label[1].lower().rstrip(".")
        first = low.split()[0]
        if first not in lexicon.starters | lexicon.asides or low in talk.asks | talk.answers:
            found[place] = low, label.end(), Span(label.start(1), label.end(1))
    return found


def _office(text: str, line: tuple[int, int], lexicon: ReportingWords) -> re.Match[str] | None:
    """A label in small letters that tells of somebody who asks."""
    label = WHO.match(text, *line)
    return label if label and not lexicon.askers.isdisjoint(label[1].lower().split()) else None


def _only_asks(
    low: str, places: Sequence[int], asks: Sequence[bool], lexicon: ReportingWords, talk: InterviewWords
) -> bool:
    if low in talk.asks or not lexicon.askers.isdisjoint(low.split()):
        return any(asks[place] for place in places)
    return len(places) >= QUESTIONS and all(asks[place] for place in places)


def _answered(found: Mapping[int, tuple[str, int, Span]], askers: set[str], asks: Sequence[bool]) -> set[int]:
    """The lines right behind the question of another label."""
    places = list(found)
    return {
        following
        for one, following in pairwise(places)
        if found[one][0] in askers and asks[one] and found[following][0] not in askers
    }


def _round(
    document: Document,
    lines: Sequence[tuple[int, int]],
    found: Mapping[int, tuple[str, int, Span]],
    asks: Sequence[bool],
) -> list[LabelledLine]:
    """The answers of several people, each behind a full name, to a question that stands in a line of its own."""
    question = next((place for place, asked in enumerate(asks) if asked and place not in found), len(asks))
    told = [
        LabelledLine(place, body, False, span)
        for place, (low, body, span) in found.items()
        if place > question and " " in low and _is_speech(document, body, lines[place][1])
    ]
    if len({one.label.of(document.text) for one in told if one.label}) < QUESTIONS:
        return []
    names = {one.start for one in people(document) if len(one.words) > 1}
    known = sum(one.label is not None and one.label.start in names for one in told)
    return told if 2 * known >= len(told) else []  # a rare last name may be a common word too


def _is_speech(document: Document, body: int, end: int) -> bool:
    words = document.between(body, end)
    small = sum(not word.capital for word in words)
    return small >= SMALL and 2 * small > len(words) and bool(SPEECH.search(document.text[body:end]))
