"""Quotation marks, paired by what stands around them; nested pairs stay inside, a lost mark spoils one paragraph.

Marks and line breaks are the only tokens, a stack the only memory, so the time is linear in the text.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from itertools import islice
from typing import NamedTuple

from news.alphabet import LOWER

# Each way begins with a plain mark: so the search passes over letters without trying any of them.
TOKEN = re.compile(
    r"“|”|„|«|»|\"|‟|``|''|’’|‘‘|‘|’(?<=[.,!?…]’)(?![^\W_])|’(?=[.,]?[ \u00a0]?[-–—][ \u00a0])|\n\s*"
)
ONLY_OPENING = frozenset(["«", "„", "‘", "‘‘"])
ONLY_CLOSING = frozenset(["»", "”", "’", "’’"])
PARTNER = {"«": "»", "„": "“”", "“": "”", "‘": "’", "‘‘": "’’"}
ENDS_BOTH = re.compile(rf"[,.!?…]?\s?[-–—]\s?[{LOWER}]")
RUN_ON = 900  # characters a quote may go on over a line break before it closes
DEEP = 6
ENDED = re.compile(r"[.!?…]\s+$")
LEAST = 20  # characters of what may be a paragraph of its own
MOST_MARKS = 6_000  # marks and lines that are looked at: a text with more is no article


class QuoteCandidate(NamedTuple):
    """What stands between two marks. left and right include the marks; paragraphs of one long quote share a group."""

    start: int
    end: int
    left: int
    right: int
    group: int
    closed: bool = True
    opened: bool = True


class Mark(NamedTuple):
    """One token: a mark or a line break."""

    start: int
    end: int
    text: str


@dataclass
class _Pairing:
    """The state while walking over the marks of one text."""

    text: str
    marks: list[Mark]
    next_mark: list[int]  # for each token the place of the first mark at or after it
    stack: list[Mark] = field(default_factory=list)
    found: list[QuoteCandidate] = field(default_factory=list)
    group: int = 0

    def opens(self, mark: Mark) -> bool:
        """True when this mark begins a quote where it stands."""
        if mark.text in ONLY_CLOSING and (self.stack or mark.text != "”"):
            return False
        if mark.text == "‘":
            return self._free_before(mark) and self._letter_after(mark)
        if mark.text in ONLY_OPENING:
            return True
        if mark.text == "“":
            return not self.stack or not self._ends_low_mark(mark)
        return self._straight_opens(mark)

    def _ends_low_mark(self, mark: Mark) -> bool:
        """True for “ inside a quote that it closes: „...“."""
        return self.stack[-1].text == "„" or self._looks_closing(mark)

    def _straight_opens(self, mark: Mark) -> bool:
        if self._free_before(mark) and not self._space_after(mark):
            return True
        return (
            not self.stack
            and self._capital_after(mark)
            and not self.text[mark.start - 1 : mark.start].isalnum()
        )

    def _free_before(self, mark: Mark) -> bool:
        before = self.text[mark.start - 1 : mark.start]
        return not before or before.isspace() or before in '([{-–—«“„"/‘'

    def _space_after(self, mark: Mark) -> bool:
        after = self.text[mark.end : mark.end + 1]
        return not after or after.isspace() or after in ".,!?;:)]»”"

    def _letter_after(self, mark: Mark) -> bool:
        return self.text[mark.end : mark.end + 1].isalnum()

    def _capital_after(self, mark: Mark) -> bool:
        return self.text[mark.end : mark.end + 1].isupper()

    def _looks_closing(self, mark: Mark) -> bool:
        return not self._free_before(mark) and self._space_after(mark)

    def emit(self, first: Mark, end: int, right: int, *, closed: bool) -> None:
        """Keep the outermost stretch."""
        self.found.append(QuoteCandidate(first.end, end, first.start, right, self.group, closed))
        self.stack.clear()

    def close(self, mark: Mark) -> None:
        """A closing mark ends the nearest partner and all above it; with no partner it is kept as a lost one's end."""
        if mark.text == "’" and all(opener.text != "‘" for opener in self.stack):
            return  # an apostrophe
        if not self.stack:
            self.found.append(
                QuoteCandidate(
                    mark.start, mark.start, mark.start, mark.end, self.group, opened=False
                )
            )
            return
        depth = self._partner(mark)
        if depth > 0 and not (
            ENDS_BOTH.match(self.text, mark.end) and not self._closes_later(mark)
        ):
            del self.stack[depth:]
            return
        self.emit(self.stack[0], mark.start, mark.end, closed=True)

    def _closes_later(self, mark: Mark) -> bool:
        """True for the inner "X" of «... "X" - and ...», whose outer marks are others and close in this line."""
        partners = PARTNER.get(self.stack[0].text, "")
        if not partners or mark.text in partners:
            return False
        rest = (
            self.text[mark.end : mark.end + RUN_ON]
            .partition("\n")[0]
            .partition(self.stack[0].text)[0]
        )
        return any(one in rest for one in partners)

    def _partner(self, mark: Mark) -> int:
        for depth in range(len(self.stack) - 1, -1, -1):
            opener = self.stack[depth].text
            if (
                mark.text in PARTNER.get(opener, "")
                or opener == mark.text
                or {opener, mark.text} <= {"``", "''", '"'}
            ):
                return depth
        return 0 if len(self.stack) == 1 or mark.text in "»”" else len(self.stack)

    def begins_anew(self, place: int, mark: Mark) -> bool:
        """True where the next paragraph of a long quote opens again, though its line break was lost."""
        if (
            len(self.stack) != 1
            or self.stack[0].text != mark.text
            or mark.text not in {'"', "“", "‘"}
        ):
            return False
        if not ENDED.search(
            self.text, max(0, mark.start - 3), mark.start
        ) or not self._capital_after(mark):
            return False
        following = self.next_mark[place + 1] if place + 1 < len(self.marks) else len(self.marks)
        return following == len(self.marks) or self.marks[following].start - mark.end > LEAST

    def line_break(self, place: int) -> None:
        """A new line inside a quote: it runs on, goes on in the next paragraph's own marks, or ends here."""
        mark, first = self.marks[place], self.stack[0]
        following = self.next_mark[place]
        if following < len(self.marks):
            after = self.marks[following]
            opens = self.opens_paragraph(after, mark) and self._may_be_long(first)
            if not opens and self._runs_on(after, mark, first):
                return
            self.emit(first, mark.start, mark.start, closed=opens)
            self.group += not opens
            return
        self.emit(first, mark.start, mark.start, closed=False)

    def opens_paragraph(self, after: Mark, line: Mark) -> bool:
        """True when the new paragraph begins with an opening mark."""
        return (
            after.start == line.end
            and after.text not in ONLY_CLOSING
            and not self._space_after(after)
        )

    def _may_be_long(self, first: Mark) -> bool:
        """False inside a sentence: what has no closing mark there is a name closed once, not the start of a speech."""
        before = self.text[max(0, first.start - 6) : first.start].rstrip(" \u00a0")
        return not before[-1:].isalnum()

    def forget_name(self, mark: Mark) -> None:
        """A mark inside a sentence that was never closed is forgotten where the next sentence opens with a quote."""
        before = self.text[max(0, mark.start - 3) : mark.start].rstrip(" \u00a0")
        if (
            len(self.stack) == 1
            and before[-1:] in {".", "!", "?"}
            and not self._may_be_long(self.stack[0])
        ):
            self.stack.clear()

    def _runs_on(self, after: Mark, line: Mark, first: Mark) -> bool:
        if after.start - first.start > RUN_ON or (
            after.text in ONLY_OPENING and len(self.stack) == 1
        ):
            return False
        return self._looks_closing(after) and self.text.count("\n", line.end, after.start) < 3


def _tokens(text: str) -> tuple[list[Mark], list[int]]:
    marks = [Mark(m.start(), m.end(), m[0]) for m in islice(TOKEN.finditer(text), MOST_MARKS)]
    following, upcoming = [len(marks)] * len(marks), len(marks)
    for place in range(len(marks) - 1, -1, -1):
        if not marks[place].text.startswith("\n"):
            upcoming = place
        following[place] = upcoming
    return marks, following


def pair(text: str) -> list[QuoteCandidate]:
    """The outermost stretches between marks, in order; lone closing marks come as empty, un-opened ones."""
    marks, following = _tokens(text)
    state = _Pairing(text, marks, following)
    for place, mark in enumerate(marks):
        _step(state, place, mark)
    if state.stack:
        state.emit(state.stack[0], len(text.rstrip()), len(text), closed=False)
    return state.found


def _step(state: _Pairing, place: int, mark: Mark) -> None:
    if mark.text.startswith("\n"):
        if state.stack:
            state.line_break(place)
        else:
            state.group += 1
    elif state.opens(mark):
        state.forget_name(mark)
        if state.begins_anew(place, mark):
            state.emit(state.stack[0], mark.start, mark.start, closed=True)
        if len(state.stack) < DEEP:
            state.stack.append(mark)
    else:
        state.close(mark)
        state.group += not state.stack
