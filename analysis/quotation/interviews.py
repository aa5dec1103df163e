"""Interviews: which lines of a text ask and which answer, told by dashes, labels, or questions alone in a line."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from analysis.languages import language_of, reading_of
from analysis.languages.shapes.interviews import InterviewWords as InterviewWords
from analysis.languages.shapes.reporting import ReportingWords
from analysis.quotation import dashes
from analysis.quotation.dashes import QUOTE_MARKS
from analysis.quotation.speaker_labels import LabelledLine, labelled_turns
from analysis.text.document import Document
from analysis.text.tokens import tokens
from news.types import Span

WRITTEN_LINE = re.compile(r"^[^\n]*[^\s][^\n]*", re.MULTILINE)
TURN_DASH = re.compile(r"\s*[-–—―]\s*(?=[«“\"„(]?[^\W_])")
QUESTION_END = re.compile(r"\?[»”\"')\s]*$")
TURN_END = re.compile(r"[.!?…][»”\"')\]]*$")
FEWEST_TURNS = 4
FULL_ANSWER_WORDS = 8  # words of an answer that tells something
MANY_QUESTIONS = 4  # questions from which nobody has to say that it is an interview
FEWEST_LONE_QUESTIONS = 3  # questions that stand alone in their lines
LONGEST_QUESTION_LETTERS = 300  # characters
STORYTELLING_SHARE = 0.2  # share of lines with "- said she" from which dashes are those of a tale
STEADY_SHARE = 0.8  # share of questions with an answer right behind them
SHARE_THAT_SAYS_I = 0.5


@dataclass(frozen=True, slots=True)
class Turn:
    """One paragraph of a question or an answer; `body` is where its words begin, behind the dash or the label."""

    start: int
    body: int
    end: int
    asked: bool
    label: Span | None  # None: the answer of whom the interview is with
    group: int  # the same for all paragraphs of one answer, below 0


@dataclass(frozen=True)
class Interview:
    """The turns of a text in order."""

    turns: tuple[Turn, ...]

    @cached_property
    def answers(self) -> dict[int, Turn]:
        """The answers by their group, each with one of its paragraphs."""
        return {one.group: one for one in self.turns if not one.asked}

    @cached_property
    def groups(self) -> frozenset[int]:
        """The groups of all turns, questions too."""
        return frozenset(one.group for one in self.turns)

    def outside(self, spans: Sequence[Span]) -> tuple[Span, ...]:
        """The sentences that are the writer's: neither asked nor answered."""
        held, at, own = self.turns, 0, []
        for span in spans:
            while at < len(held) and held[at].end <= span.start:
                at += 1
            if at == len(held) or span.end <= held[at].start:
                own.append(span)
        return tuple(own)


def interview(document: Document, title: str = "") -> Interview | None:
    """The interview that this text is or holds; None for all other texts."""
    known = language_of(document.code)
    if known is None or "?" not in document.text:
        return None
    if known.reporting is None:
        return None  # who answers could not be told
    lines = [m.span() for m in WRITTEN_LINE.finditer(document.text)]
    reader = _Reader(document, title, known.reporting, known.interviews, lines)
    turns = reader.by_dashes() or reader.by_labels() or reader.by_questions()
    return Interview(tuple(reader.whole(turns))) if turns else None


class _Reader:
    """Looks at the lines of one text."""

    def __init__(
        self,
        document: Document,
        title: str,
        lexicon: ReportingWords,
        talk: InterviewWords,
        lines: Sequence[tuple[int, int]],
    ) -> None:
        self.document, self.text, self.title = document, document.text, title
        self.lexicon, self.talk, self.lines = lexicon, talk, lines
        self.personal = reading_of(document.code).personal

    def _asks(self, place: int) -> bool:
        start, end = self.lines[place]
        return bool(QUESTION_END.search(self.text, max(start, end - 6), end))

    def _spoken_of(self, first: int) -> bool:
        """Whether the title or the introduction says that there was a talk."""
        start = self.lines[first][0]
        return bool(
            self.talk.spoke.search(self.title) or self.talk.spoke.search(self.text, 0, start)
        )

    def by_dashes(self) -> list[LabelledLine]:
        """Lines behind dashes that ask and answer in turn, without "- said she"."""
        leads = [
            (place, TURN_DASH.match(self.text, *line)) for place, line in enumerate(self.lines)
        ]
        led = [(place, lead.end()) for place, lead in leads if lead]
        seen = [self._asks(place) for place, _ in led]
        if not _may_be_exchange(seen):
            return []
        asked = _in_turn(seen)
        if not _is_exchange(asked) or self._is_tale(led):
            return []
        if not self._spoken_of(led[0][0]) and not self._is_long_talk(led, asked):
            return []
        return [
            LabelledLine(place, body, one, None)
            for (place, body), one in zip(led, asked, strict=True)
        ]

    def _is_long_talk(self, led: Sequence[tuple[int, int]], asked: Sequence[bool]) -> bool:
        """Whether it needs nobody to say that it is an interview."""
        return sum(asked) >= MANY_QUESTIONS and self._at_length(led, asked)

    def _is_tale(self, led: Sequence[tuple[int, int]]) -> bool:
        told = sum(self._has_writer(body, self.lines[place][1]) for place, body in led)
        return told >= STORYTELLING_SHARE * len(led)

    def _has_writer(self, body: int, end: int) -> bool:
        """Whether the writer speaks between dashes: "- said she"."""
        pieces = dashes.split(self.text, body, end, self.lexicon)
        return len(pieces) > 1 or bool(pieces and pieces[0][1] < end)

    def _at_length(self, led: Sequence[tuple[int, int]], asked: Sequence[bool]) -> bool:
        """Whether most answers have the length of those to a reporter, not of those in a tale."""
        told = [
            len(self.document.between(body, self.lines[n][1]))
            for (n, body), one in zip(led, asked, strict=True)
            if not one
        ]
        return 2 * sum(words >= FULL_ANSWER_WORDS for words in told) > len(told)

    def by_labels(self) -> list[LabelledLine]:
        """Lines behind "Name:" of which some ask."""
        return labelled_turns(
            self.document,
            self.lines,
            self.lexicon,
            self.talk,
            [self._asks(n) for n in range(len(self.lines))],
        )

    def by_questions(self) -> list[LabelledLine]:
        """Questions that stand alone in their lines, where the text tells of a talk and the answers say "I"."""
        asked = self._lone_questions()
        if len(asked) < FEWEST_LONE_QUESTIONS or not self._spoken_of(asked[0]):
            return []
        questions = frozenset(asked)
        answers = [
            place + 1
            for place in asked
            if place + 1 < len(self.lines) and place + 1 not in questions
        ]
        mine = sum(self._is_mine(place) for place in answers)
        if len(answers) < STEADY_SHARE * len(asked) or mine < SHARE_THAT_SAYS_I * len(answers):
            return []
        turns = [(place, place in questions) for place in sorted({*asked, *answers})]
        return [LabelledLine(place, self.lines[place][0], one, None) for place, one in turns]

    def _lone_questions(self) -> list[int]:
        """The lines that ask; right behind a question an answer stands, be it one that asks."""
        asked: list[int] = []
        for place in range(len(self.lines)):
            if self._is_lone_question(place) and asked[-1:] != [place - 1]:
                asked.append(place)
        return asked

    def _is_lone_question(self, place: int) -> bool:
        start, end = self.lines[place]
        if end - start > LONGEST_QUESTION_LETTERS or not self._asks(place):
            return False
        return not QUOTE_MARKS.search(self.text, start, end)

    def _is_mine(self, place: int) -> bool:
        start, end = self.lines[place]
        return not self.personal.isdisjoint(tokens(self.text[start:end]))

    def whole(self, turns: Sequence[LabelledLine]) -> list[Turn]:
        """The turns with the paragraphs that go on with them."""
        found: list[Turn] = []
        last = turns[-1].place
        for one, following in zip(turns, [*turns[1:], None], strict=True):
            stop = following.place if following else len(self.lines)
            group = -self.lines[one.place][0] - 1
            found.append(self._turn(one, one.place, one.body, group))
            for place in range(one.place + 1, stop):
                if not self._goes_on(place, after=one.place == last):
                    break
                found.append(self._turn(one, place, self.lines[place][0], group))
        return found

    def _turn(self, one: LabelledLine, place: int, body: int, group: int) -> Turn:
        start, end = self.lines[place]
        while self.text[start].isspace():
            start += 1
        end = start + len(self.text[start:end].rstrip())
        body = max(start, body)
        while body < end and self.text[body].isspace():
            body += 1
        return Turn(start, body, end, one.asked, one.label, group)

    def _goes_on(self, place: int, *, after: bool) -> bool:
        """Whether a paragraph without a label belongs to the turn before it; behind the last one only what says "I"."""
        line = self.text[slice(*self.lines[place])].strip()
        if not TURN_END.search(line) or line[0] in "([" or TURN_DASH.match(line):
            return False
        if self._is_papers_own(place):
            return False
        if not after:
            return True
        return self._is_mine(place) and not QUOTE_MARKS.search(line)

    def _is_papers_own(self, place: int) -> bool:
        """Whether it begins as a hint at another article does, or tells what was before: "read also", "we remind"."""
        first = self.document.between(*self.lines[place])[:1]
        return bool(first) and first[0].low in self.lexicon.asides | self.lexicon.recalls


def _in_turn(asked: list[bool]) -> list[bool]:
    """Which lines ask; every other one where no answer does: "Tell us about the bridge." asks too."""
    if len(asked) % 2 or any(asked[1::2]):
        return asked
    return [place % 2 == 0 for place in range(len(asked))]


def _may_be_exchange(asked: Sequence[bool]) -> bool:
    """Whether the first line asks, others ask too, and others do not."""
    if len(asked) < FEWEST_TURNS or not asked[0] or all(asked):
        return False
    return sum(asked) >= FEWEST_TURNS // 2


def _is_exchange(asked: Sequence[bool]) -> bool:
    """Whether lines ask and answer by turns."""
    questions = sum(asked)
    if questions < (1 - STEADY_SHARE) * 2 * len(asked):
        return False
    answered = sum(
        one and not following for one, following in zip(asked, [*asked[1:], True], strict=True)
    )
    return answered >= STEADY_SHARE * questions
