"""The frame of a pasted page: what stands above its title and below its last sentence. Only for pages, never for posts.

A line that says surely what it is (a date, a button, a byline, a notice) is known; the steps after this one read it.
Other short lines are judged by where they stand: above the title or right beside a known line they are frame too.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import pairwise

from ingest.languages import LEXICONS
from ingest.paste.boilerplate import asks, is_menu, is_noise
from ingest.paste.byline import is_author_line, is_role, names_author
from ingest.paste.credit import is_credit, read_caption
from ingest.paste.dates import read_date
from ingest.paste.lines import ends_sentence
from ingest.paste.page_title import LONGEST_OUTLET, MarkedLines, is_site, rubrics_above, title_line
from ingest.paste.phrase_patterns import containing, fold, words_only
from ingest.paste.related import pointed_to

_NOTICE_WORDS = containing(phrase for words in LEXICONS for phrase in words.notices)
_HELPED = containing(phrase for words in LEXICONS for phrase in words.helped)
_TO_READERS = containing(phrase for words in LEXICONS for phrase in words.to_readers)
_FIELDS = {words_only(phrase) for words in LEXICONS for phrase in words.fields}
_REPLIES = {words_only(phrase) for words in LEXICONS for phrase in words.replies}
_COMMENTS = {words_only(phrase) for words in LEXICONS for phrase in words.comments}
_TITLE_LINES = 80  # lines among which the title is looked for
_MOST_BOX_LINES = 6  # lines of a box that asks for one's address
_LONGEST_FRAME_LINE = 45  # characters of a line that is frame because of its neighbour
_LONGEST_NOTICE_LINE = 300
_LIST_ITEM = re.compile(r"[•▪◦‣*–—-]|\d{1,2}[.)]|[«“\"„]")
_PERCENT = re.compile(r"(?:[^\W\d_]+ ){1,3}[—–:-]? ?\d{1,3}(?:[.,]\d)? ?%\Z")
_FULL_STOP = re.compile(r"(?:\.|…|[.!?…][\"'»”’)]+)\Z")


@dataclass(frozen=True)
class Framed:
    """The lines without frame (facts stand around the title still), and the rubrics and the outlet above it."""

    lines: list[str]
    rubrics: tuple[str, ...] = ()
    site: str = ""


def framed(lines: Sequence[str]) -> Framed:
    """A page's lines without the menus above its title, boxes inside it and what stands below the text."""
    lines = _without_boxes(lines)
    lines, known = _without_portrait(lines, [bool(line) and is_known(line) for line in lines])
    start = _first_prose(MarkedLines(lines, known))
    if start is None:  # only short lines: nothing to tell a page by
        return Framed(list(lines))
    known = [
        fact or (at < start and is_menu(line))
        for at, (line, fact) in enumerate(zip(lines, known, strict=True))
    ]
    page = MarkedLines(lines, known)
    title = title_line(page, start)
    kept = [*_facts_above(page, title), *_heading(page, title, start), *_without_tail(page, start)]
    return Framed(kept, rubrics_above(page, title), _outlet_above(lines[:title]))


def _first_prose(page: MarkedLines) -> int | None:
    """The place of the first sentence of some length that is no notice."""
    top = min(len(page.lines), _TITLE_LINES)
    return next((at for at in page.unknown(0, top) if _is_prose(page.lines[at])), None)


def _facts_above(page: MarkedLines, title: int) -> list[str]:
    """What the steps after this one read above the title: dates, bylines, the outlet's name."""
    return [line for at, line in enumerate(page.lines[:title]) if _is_fact_above(page, at, title)]


def _is_fact_above(page: MarkedLines, at: int, title: int) -> bool:
    line = page.lines[at]
    if page.known[at] and _is_fact(line):
        return True
    return is_site(line, page.lines[title]) or _is_author(page.lines, at)


def _heading(page: MarkedLines, title: int, start: int) -> list[str]:
    """The title and what stands between it and the text, without frame."""
    below = [
        page.lines[at] for at in range(title + 1, start) if not _is_beside_frame(page, at, title)
    ]
    first = [page.lines[title]] if title < start else []
    return [*first, *(line for line in below if not is_notice(line))]


def _without_portrait(lines: list[str], known: list[bool]) -> tuple[list[str], list[bool]]:
    """The same without the author's name below the text and what is told of them there: "Nina Castell covers ..."."""
    signed = [fold(line) for line in lines[:_TITLE_LINES] if line and is_author_line(line)]
    full = [at for at, line in enumerate(lines) if line] if signed else []
    for at, told in pairwise(full):
        if _is_portrait(lines[at], lines[told], signed) and any(map(_is_prose, lines[:at])):
            return [*lines[:at], *lines[told + 1 :]], [*known[:at], *known[told + 1 :]]
    return lines, known


def _is_portrait(name: str, told: str, signed: Sequence[str]) -> bool:
    """Whether a line is the author's name, and the next one tells who that is."""
    if not names_author(name) or not _tells_of(told, name):
        return False
    return any(fold(name) in line for line in signed)


def _tells_of(line: str, name: str) -> bool:
    return ends_sentence(line) and fold(line).startswith(
        (f"{fold(name)} ", f"{fold(name.split()[-1])} ")
    )


def _is_fact(line: str) -> bool:
    """Whether a line that is known tells something of the article."""
    return not is_menu(line) and not is_notice(line) and pointed_to(line) != ""


def _is_author(lines: Sequence[str], at: int) -> bool:
    """Whether a line is a name beside a date or above an office, or that office."""
    if is_role(lines[at]):
        return at > 0 and names_author(lines[at - 1])
    if not names_author(lines[at]):
        return False
    beside = [line for line in (*lines[max(0, at - 1) : at], *lines[at + 1 : at + 2]) if line]
    return any(_is_moment(line) or is_role(line) for line in beside)


def _is_moment(line: str) -> bool:
    when = read_date(line)
    return when is not None and when.time is not None


def _outlet_above(lines: Sequence[str]) -> str:
    """The outlet's name: the first line, when a menu or the path to the article follows it."""
    first = next((line for line in lines if line and not is_noise(line)), "")
    if " " not in first or len(first) > LONGEST_OUTLET or is_known(first):
        return ""
    words = first.split()
    if len(words) < 3 and not any(map(is_menu, lines)):
        return ""
    return first if sum(word[0].isupper() for word in words) > len(words) / 2 else ""


def is_known(line: str) -> bool:
    """Whether a line near the ends of a page is surely one of its facts or its furniture."""
    return any(rule(line) for rule in _KNOWN)


def _is_date(line: str) -> bool:
    return read_date(line) is not None


def _points(line: str) -> bool:
    return pointed_to(line) is not None


def _is_caption(line: str) -> bool:
    return read_caption(line) is not None


def is_notice(line: str) -> bool:
    """Whether a line speaks to the reader of cookies, subscriptions and rights; only near the ends of a page."""
    if _PERCENT.match(line):
        return True
    if not 0 < len(line) <= _LONGEST_NOTICE_LINE or _LIST_ITEM.match(line):
        return False
    folded = fold(line)
    return _HELPED.search(folded) is not None or _speaks_of_page(line, folded)


def _speaks_of_page(line: str, folded: str) -> bool:
    if not _NOTICE_WORDS.search(folded):
        return False
    return _TO_READERS.search(folded) is not None or not ends_sentence(line)


# What a line is surely, whatever stands around it.
_KNOWN: tuple[Callable[[str], bool], ...] = (
    is_noise,
    _is_date,
    _points,
    _is_caption,
    is_author_line,
    is_notice,
)


def _is_prose(line: str) -> bool:
    """A sentence of some length, as only articles (and notices) have them."""
    return ends_sentence(line) and line[-1] not in ":;" and len(line.split()) >= 8


def _is_beside_frame(page: MarkedLines, at: int, title: int) -> bool:
    """Whether a short line below the title is frame because the line above or below it is."""
    line = page.lines[at]
    if not line or page.known[at] or any(rule(line) for rule in _OF_THE_TEXT):
        return False
    neighbours = [other for other in (at - 1, at + 1) if title < other < len(page.lines)]
    return any(page.known[other] and not _is_caption(page.lines[other]) for other in neighbours)


def _is_long(line: str) -> bool:
    return len(line) > _LONGEST_FRAME_LINE or len(line.split()) > 5


def _has_colon(line: str) -> bool:
    return ":" in line


def _begins_item(line: str) -> bool:
    return _LIST_ITEM.match(line) is not None


# What is told by the text itself, whatever stands beside it.
_OF_THE_TEXT: tuple[Callable[[str], bool], ...] = (
    _is_long,
    ends_sentence,
    _has_colon,
    _begins_item,
    is_credit,
    names_author,
    is_role,
)


def _without_tail(page: MarkedLines, start: int) -> list[str]:
    """The text from its first sentence to its last; below that, from the first known line on, only known lines."""
    lines, end = page.lines, len(page.lines)
    last = max((at for at in page.unknown(start, end) if _closes(lines[at])), default=start)
    tail = next((at for at in range(last + 1, end) if page.known[at]), end)
    tail -= _leading(lines, last, tail) if tail < end else 0
    return [*lines[start:tail], *_facts_below(page, tail)]


def _facts_below(page: MarkedLines, tail: int) -> list[str]:
    """The known lines below the text, and the lists below "Read also:" or "Topics"."""
    below: list[str] = []
    listed = False
    for at in range(tail, len(page.lines)):
        line = page.lines[at]
        if page.known[at]:
            listed = pointed_to(line) == ""
        wanted = page.known[at] or listed or not line
        below += [line] if wanted and not is_notice(line) else []
    return below


def _leading(lines: Sequence[str], last: int, tail: int) -> int:
    """How many lines of the same block lead to the first known line of the tail: "Get it into your inbox"."""
    at = tail
    while at - 1 > last and _may_lead(lines[at - 1]):
        at -= 1
    return tail - at if at - 1 > last and not lines[at - 1] else 0


def _may_lead(line: str) -> bool:
    return line != "" and not names_author(line) and not _begins_item(line)


def _closes(line: str) -> bool:
    """A line that can be the last one of a text: a sentence with a full stop, or a long line."""
    words = len(line.split())
    if words >= 14:
        return True
    return words >= 3 and (line[0] in "•—–-" or _FULL_STOP.search(line) is not None)


def without_comments(lines: Sequence[str]) -> list[str]:
    """The lines up to the readers' comments, which are known by their heading and by the buttons below it."""
    short = [at for at, line in enumerate(lines) if 0 < len(line) <= _LONGEST_FRAME_LINE]
    last = next((at for at in reversed(short) if words_only(lines[at]) in _REPLIES), 0)
    text = next((at for at, line in enumerate(lines[:last]) if _is_prose(line)), last)
    cut = next(
        (at for at in short if text < at < last and words_only(lines[at]) in _COMMENTS), len(lines)
    )
    return list(lines[:cut])


def _without_boxes(lines: Sequence[str]) -> list[str]:
    """The lines without what stands between "Sign up to our letter" and the field for the address."""
    kept: list[str] = []
    for line in lines:
        kept.append(line)
        if len(line) > _LONGEST_FRAME_LINE or words_only(line) not in _FIELDS:
            continue
        begun = [
            back
            for back in range(2, min(_MOST_BOX_LINES, len(kept)) + 1)
            if is_noise(kept[-back]) or asks(kept[-back])
        ]
        if begun:
            del kept[-max(begun) :]
    return kept
