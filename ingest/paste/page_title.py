"""Where the title of a pasted page stands, and the rubrics right above it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from ingest.paste.boilerplate import is_button, is_menu, is_noise
from ingest.paste.clean import undecorated
from ingest.paste.dates import holds_day
from ingest.paste.heading import could_be_headline, is_alarm, without_suffix
from ingest.paste.lines import ends_sentence
from ingest.paste.phrase_patterns import fold, words_only

_LONG_WORD = re.compile(r"[^\W_]{4,}")
_STEM_LETTERS = 5  # by which a word of the title is found again in the text
_TEXT_LINES = 12  # in which it is looked for
_SURE_TITLE_WORDS = 6  # a longer line needs not be told again
_DIGIT = re.compile(r"\d")
_LONGEST_RUBRICS_ROW = 3
_LONGEST_RUBRIC = 25
LONGEST_OUTLET = 40


@dataclass(frozen=True, slots=True)
class MarkedLines:
    """The lines of a page, and of each whether it surely is a fact or furniture."""

    lines: Sequence[str]
    known: Sequence[bool]

    def unknown(self, start: int, end: int) -> Iterator[int]:
        """The places of full lines that may be article."""
        return (at for at in range(start, end) if self.lines[at] and not self.known[at])


def title_line(page: MarkedLines, start: int) -> int:
    """Where the title stands: the first line that could be one and whose words the text uses again.

    `start`: the first line that is prose.
    """
    lowest = max(
        (at + 1 for at in range(start) if page.lines[at] and is_menu(page.lines[at])), default=0
    )
    told = (at for at in page.unknown(lowest, start) if _is_told(page.lines[at]))
    start = next(told, start)  # a sentence is text, and no title stands below it
    could = [at for at in page.unknown(lowest, start) if _could_be_title(page.lines[at])]
    if could:
        return _best_title(page.lines, could, start)
    return next(page.unknown(lowest, start + 1), start)


def _best_title(lines: Sequence[str], could: list[int], start: int) -> int:
    """The first of these lines that the text tells again; the first of all when it tells none."""
    could = [at for at in could if not _leads_a_menu(lines, at)] or could
    text = {stem for line in lines[start : start + _TEXT_LINES] for stem in _stems(line)}
    return next((at for at in could if _is_title_of(lines[at], text)), could[0])


def _is_told(line: str) -> bool:
    """Whether a line is a sentence, or a piece of one, however short."""
    return len(line.split()) > 2 and (line.endswith(",") or ends_sentence(line))


def _could_be_title(line: str) -> bool:
    bare = undecorated(line)
    if not could_be_headline(bare) or holds_day(bare):
        return False
    return len(bare) >= 15 or len(bare.split()) >= 3


def _leads_a_menu(lines: Sequence[str], at: int) -> bool:
    """Whether three lines of one or two words follow a short line in its block, as below an outlet's name."""
    below = [len(line.split()) for line in lines[at + 1 : at + 4] if line]
    return len(lines[at].split()) <= 4 and len(below) == 3 and max(below) <= 2


def _is_title_of(line: str, text: set[str]) -> bool:
    """Whether a line has the words of the text, or so many that it is no menu."""
    words = _stems(line)
    return len(words & text) >= max(1, len(words) / 3) or len(line.split()) > _SURE_TITLE_WORDS


def _stems(line: str) -> set[str]:
    return {word[:_STEM_LETTERS] for word in _LONG_WORD.findall(fold(line))}


def rubrics_above(page: MarkedLines, title: int) -> tuple[str, ...]:
    """The one to three short lines right above the title; a longer row is a menu, unless it names one thing twice."""
    above = [page.lines[at] for at in page.unknown(0, title) if _is_rubric(page.lines[at])]
    twice = [line for at, line in enumerate(above) if line in above[:at]]
    if twice:
        return tuple(dict.fromkeys(twice))
    row, end = _row_above(page, title)
    in_menu = end is not None and len(row) > 1 and _goes_on(page, end)
    return () if in_menu or len(row) > _LONGEST_RUBRICS_ROW else tuple(row)


def _row_above(page: MarkedLines, title: int) -> tuple[list[str], int | None]:
    """The rubrics nearest above the title, and the place of the line that ends their row."""
    row: list[str] = []
    for at in range(title - 1, -1, -1):
        if _is_rubric_of(page, at, title):
            row.insert(0, page.lines[at])
        elif row or _parts_from_rubrics(page, at):
            return row, at
    return row, None


def _is_rubric_of(page: MarkedLines, at: int, title: int) -> bool:
    line = page.lines[at]
    return not page.known[at] and _is_rubric(line) and not is_site(line, page.lines[title])


def _is_rubric(line: str) -> bool:
    if not 0 < len(line) <= _LONGEST_RUBRIC or len(line.split()) > 2 or not line[-1].isalpha():
        return False
    return words_only(line) != "" and not is_alarm(line)


def _parts_from_rubrics(page: MarkedLines, at: int) -> bool:
    """Whether no rubric stands above this line: facts, numbers and empty lines do not part them from the title."""
    line = page.lines[at]
    if is_button(line):
        return True
    return bool(line) and not page.known[at] and _DIGIT.search(line) is None


def _goes_on(page: MarkedLines, at: int) -> bool:
    """Whether a row of rubrics is longer than it seems: a few more words, or a button, stand above it."""
    line = page.lines[at]
    return is_noise(line) or (not page.known[at] and _in_menu(line))


def _in_menu(line: str) -> bool:
    return 2 < len(line.split()) <= 4 and len(line) <= _LONGEST_RUBRIC and not ends_sentence(line)


def is_site(line: str, title: str) -> bool:
    """Whether a line is the outlet's name that stands behind the title: "Title - Site"."""
    return 2 <= len(line) <= LONGEST_OUTLET and without_suffix(title, line) != title
