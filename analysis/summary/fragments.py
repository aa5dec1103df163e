"""Which sentences are only a piece of a longer quotation: it runs into them, out of them, or ends in them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from news.types import Span

_OPEN = ("«", "“", "„", "``")
# Plain marks: the search passes over letters quickly.
_QUOTE_MARK = re.compile(r"«|»|“|”|„|\"|``|''")
_CLOSES = re.compile(r"[^\s(\[«“„][.,!?…]?\"(?!\w)")  # by its look: ... yesterday," said
# The speech that a colon announced, without its end.
_ANNOUNCED_SPEECH = re.compile(r":\s*[\"«“„‘][^\"»”]*$")
Marks = Sequence[Sequence[Sequence[str]]]  # of each sentence of each line
_LONGEST_SPEECH = 600  # characters of one sentence in which its speech was announced
_SILENT_SENTENCES = (
    6  # sentences without any mark that a quotation may go on through from line to line
)


class _State:
    """Marks that are open. One closing mark closes all, as in «A «B», unless the line has as many as opening ones."""

    def __init__(self) -> None:
        self.depth = 0
        self.straight = False
        self.nested = False

    def is_open(self) -> bool:
        return self.depth > 0 or self.straight

    def take(self, mark: str) -> bool:
        """Count one mark; False for a closing one that closes nothing."""
        if mark == '"':
            self.straight = not self.straight
            return True
        if mark in _OPEN:
            self.depth += 1
            return True
        was_open = self.depth > 0
        self.depth = max(0, self.depth - 1) if self.nested else 0
        return was_open


def fragments(text: str, sentences: Sequence[Span]) -> Iterator[bool]:
    """For each sentence whether it is a piece of a quotation and not the whole of it."""
    lines = list(_lines(text, sentences))
    marks = [[_QUOTE_MARK.findall(text, span.start, span.end) for span in line] for line in lines]
    state = _State()
    for number, line in enumerate(lines):
        if state.is_open() and not _goes_on(marks[number:]):
            state = _State()
        if state.is_open() or any(marks[number]):
            yield from _of_line(text, line, marks[number], state, marks[number + 1 :])
        else:
            yield from [False] * len(line)


def _of_line(
    text: str, line: Sequence[Span], marks: Sequence[Sequence[str]], state: _State, following: Marks
) -> Iterator[bool]:
    """The same for the sentences of one line."""
    state.nested = _is_nested([mark for sentence in marks for mark in sentence])
    for span, sentence in zip(line, marks, strict=True):
        runs_in = state.is_open()
        closed = [state.take(mark) for mark in sentence]
        if runs_in or not all(closed):
            yield True
        elif span == line[-1]:
            yield state.is_open() and not _is_forgotten(text, span, following)
        else:
            yield state.is_open()


def _is_nested(marks: Sequence[str]) -> bool:
    """Whether a line has as many closing marks as opening ones, so that each closes one."""
    opening = sum(mark in _OPEN for mark in marks)
    return opening == sum(mark not in (*_OPEN, '"') for mark in marks)


def _is_forgotten(text: str, span: Span, following: Marks) -> bool:
    """Whether a quotation that is open at the end of a line is only a mark too many in a plain sentence."""
    return not _is_speech(text, span) and not _goes_on(following)


def _is_speech(text: str, span: Span) -> bool:
    if _QUOTE_MARK.match(text, span.start) or _CLOSES.search(text, span.start, span.end):
        return True
    return (
        _ANNOUNCED_SPEECH.search(text, max(span.start, span.end - _LONGEST_SPEECH), span.end)
        is not None
    )


def _lines(text: str, sentences: Sequence[Span]) -> Iterator[list[Span]]:
    line: list[Span] = []
    for span in sentences:
        if line and "\n" in text[line[-1].end : span.start]:
            yield line
            line = []
        line.append(span)
    if line:
        yield line


def _goes_on(following: Marks) -> bool:
    """Whether a quotation that was left open goes on: the next mark, soon, is one that closes."""
    silent = 0
    for line in following:
        found = [mark for sentence in line for mark in sentence]
        if found:
            return _begins_with_closing(found)
        silent += len(line)
        if silent > _SILENT_SENTENCES:
            return False
    return False


def _begins_with_closing(marks: Sequence[str]) -> bool:
    """Whether the first mark closes; a straight one does where it has no partner."""
    if marks[0] == '"':
        return len(marks) % 2 == 1
    return marks[0] not in _OPEN
