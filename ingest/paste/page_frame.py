"""The frame of a pasted page: what stands above its title and below its last sentence. Only for pages, never for posts.

A line that says surely what it is (a date, a button, a byline, a notice) is known; the steps after this one read it.
Other short lines are judged by where they stand: above the title or right beside a known line they are frame too.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from ingest.languages import LEXICONS
from ingest.paste.boilerplate import asks, is_button, is_menu, is_noise
from ingest.paste.byline import is_author_line, is_role, names_author
from ingest.paste.caption import is_credit, read_caption
from ingest.paste.dates import holds_day, read_date
from ingest.paste.emoji import undecorated
from ingest.paste.heading import could_be_headline, is_alarm, without_suffix
from ingest.paste.lines import ends_sentence
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
_LONG_WORD = re.compile(r"[^\W_]{4,}")
_STEM_LETTERS = 5  # letters by which a word of the title is found again in the text
_LIST_ITEM = re.compile(r"[•▪◦‣*–—-]|\d{1,2}[.)]|[«“\"„]")
_DIGIT = re.compile(r"\d")
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
    known = [bool(line) and is_known(line) for line in lines]
    lines, known = _without_portrait(lines, known)
    start = next((at for at, line in enumerate(lines[:_TITLE_LINES]) if _is_prose(line) and not known[at]), None)
    if start is None:  # only short lines: nothing to tell a page by
        return Framed(list(lines))
    known = [fact or (at < start and is_menu(line)) for at, (line, fact) in enumerate(zip(lines, known, strict=True))]
    title = _title(lines, known, start)
    above = [
        line
        for at, line in enumerate(lines[:title])
        if _is_fact(line, known[at]) or _is_site(line, lines[title]) or _is_author(lines, at)
    ]
    head = [line for at, line in enumerate(lines[:start]) if at > title and not _beside(lines, known, at, title)]
    first = [lines[title]] if title < start else []
    kept = [*above, *first, *(line for line in head if not is_notice(line)), *_without_tail(lines, known, start)]
    return Framed(kept, _rubrics(lines, known, title), _name_above(lines[:title]))


def _without_portrait(lines: list[str], known: list[bool]) -> tuple[list[str], list[bool]]:
    """The same without the author's name below the text and what is told of them there: "Nina Castell covers ..."."""
    signed = [fold(line) for line in lines[:_TITLE_LINES] if line and is_author_line(line)]
    full = [at for at, line in enumerate(lines) if line]
    for at, told in pairwise(full):
        name = lines[at]
        by_author = names_author(name) and any(fold(name) in line for line in signed)
        if by_author and _tells_of(lines[told], name) and any(map(_is_prose, lines[:at])):
            return [*lines[:at], *lines[told + 1 :]], [*known[:at], *known[told + 1 :]]
    return lines, known


def _tells_of(line: str, name: str) -> bool:
    return ends_sentence(line) and fold(line).startswith((f"{fold(name)} ", f"{fold(name.split()[-1])} "))


def _is_fact(line: str, known: bool) -> bool:
    return known and not is_menu(line) and not is_notice(line) and pointed_to(line) != ""


def _is_author(lines: Sequence[str], at: int) -> bool:
    """Whether a line is a name beside a date or above an office, or that office."""
    beside = [line for line in (*lines[max(0, at - 1) : at], *lines[at + 1 : at + 2]) if line]
    if is_role(lines[at]):
        return at > 0 and names_author(lines[at - 1])
    dated = any((when := read_date(line)) and when.time for line in beside)
    return names_author(lines[at]) and (dated or any(map(is_role, beside)))


def _name_above(lines: Sequence[str]) -> str:
    """The outlet's name: the first line, when a menu or the path to the article follows it."""
    full = [line for line in lines if line and not is_noise(line)][:6]
    if not full or is_known(full[0]) or " " not in full[0]:
        return ""
    if len(full[0].split()) < 3 and not any(map(is_menu, lines)):
        return ""
    capitals = [word[0].isupper() for word in full[0].split()]
    return full[0] if len(full[0]) <= 40 and sum(capitals) > len(capitals) / 2 else ""


def _is_site(line: str, title: str) -> bool:
    return 2 <= len(line) <= 40 and without_suffix(title, line) != title


def is_known(line: str) -> bool:
    """Whether a line near the ends of a page is surely one of its facts or its furniture."""
    return (
        is_noise(line)
        or read_date(line) is not None
        or pointed_to(line) is not None
        or read_caption(line) is not None
        or is_author_line(line)
        or is_notice(line)
    )


def is_notice(line: str) -> bool:
    """Whether a line speaks to the reader of cookies, subscriptions and rights; only near the ends of a page."""
    if not 0 < len(line) <= 300 or _LIST_ITEM.match(line):
        return _PERCENT.match(line) is not None
    folded = fold(line)
    noticed = _NOTICE_WORDS.search(folded) is not None and (_TO_READERS.search(folded) or not ends_sentence(line))
    return bool(noticed) or _HELPED.search(folded) is not None or _PERCENT.match(line) is not None


def _is_prose(line: str) -> bool:
    """A sentence of some length, as only articles (and notices) have them."""
    return ends_sentence(line) and line[-1] not in ":;" and len(line.split()) >= 8


def _title(lines: Sequence[str], known: Sequence[bool], start: int) -> int:
    """Where the title stands: the first line that could be one and whose words the text uses again."""
    lowest = max((at + 1 for at in range(start) if lines[at] and is_menu(lines[at])), default=0)
    told = (at for at in range(lowest, start) if not known[at] and lines[at] and _is_told(lines[at]))
    start = next(told, start)  # a sentence is text, and no title stands below it
    could = [at for at in range(lowest, start) if not known[at] and _could_be_title(lines[at])]
    if not could:
        return next((at for at in range(lowest, start + 1) if lines[at] and not known[at]), start)
    text = {word[:_STEM_LETTERS] for line in lines[start : start + 12] for word in _LONG_WORD.findall(fold(line))}
    could = [at for at in could if not _leads_a_menu(lines, at)] or could
    for at in could:
        if _is_told_again(lines[at], text) or len(lines[at].split()) > 6:
            return at
    return could[0]


def _is_told(line: str) -> bool:
    """Whether a line is a sentence, or a piece of one, however short."""
    return (ends_sentence(line) or line.endswith(",")) and len(line.split()) > 2


def _leads_a_menu(lines: Sequence[str], at: int) -> bool:
    """Whether three lines of one or two words follow a short line in its block, as below an outlet's name."""
    below = lines[at + 1 : at + 4]
    return len(lines[at].split()) <= 4 and len(below) == 3 and all(0 < len(line.split()) <= 2 for line in below)


def _could_be_title(line: str) -> bool:
    bare = undecorated(line)
    return could_be_headline(bare) and (len(bare) >= 15 or len(bare.split()) >= 3) and not holds_day(bare)


def _is_told_again(line: str, text: set[str]) -> bool:
    words = {word[:_STEM_LETTERS] for word in _LONG_WORD.findall(fold(line))}
    return len(words & text) >= max(1, len(words) / 3)


def _rubrics(lines: Sequence[str], known: Sequence[bool], title: int) -> tuple[str, ...]:
    """The one to three short lines right above the title; a longer row is a menu, unless it names one thing twice."""
    above = [line for at, line in enumerate(lines[:title]) if _is_rubric(line) and not known[at]]
    twice = [line for at, line in enumerate(above) if line in above[:at]]
    if twice:
        return tuple(dict.fromkeys(twice))
    block: list[str] = []
    for at in range(title - 1, -1, -1):
        if _is_rubric(lines[at]) and not known[at] and not _is_site(lines[at], lines[title]):
            block.insert(0, lines[at])
        elif len(block) > 1 and _in_menu(lines[at]) and not known[at]:
            return ()
        elif block or is_button(lines[at]) or not (known[at] or _DIGIT.search(lines[at] or "0")):
            return () if (is_noise(lines[at]) and len(block) > 1) or len(block) > 3 else tuple(block)
    return tuple(block) if len(block) <= 3 else ()


def _in_menu(line: str) -> bool:
    """A few words right above a row of rubrics: the row is longer than it seems."""
    return 2 < len(line.split()) <= 4 and len(line) <= 25 and not ends_sentence(line)


def _is_rubric(line: str) -> bool:
    short = 0 < len(line) <= 25 and len(line.split()) <= 2
    return short and words_only(line) != "" and line[-1].isalpha() and not is_alarm(line)


def _beside(lines: Sequence[str], known: Sequence[bool], at: int, title: int) -> bool:
    """Whether a short line below the title is frame because the line above or below it is."""
    line = lines[at]
    if (
        at == title
        or not line
        or known[at]
        or len(line) > _LONGEST_FRAME_LINE
        or len(line.split()) > 5
        or ends_sentence(line)
    ):
        return False
    if ":" in line or _LIST_ITEM.match(line) or is_credit(line) or names_author(line) or is_role(line):
        return False
    neighbours = [other for other in (at - 1, at + 1) if title < other < len(lines)]
    return any(known[other] and read_caption(lines[other]) is None for other in neighbours)


def _without_tail(lines: Sequence[str], known: Sequence[bool], start: int) -> list[str]:
    """The text from its first sentence to its last; below that, from the first known line on, only known lines."""
    last = max(at for at in range(start, len(lines)) if at == start or (_closes(lines[at]) and not known[at]))
    tail = next((at for at in range(last + 1, len(lines)) if known[at]), len(lines))
    tail -= _leading(lines, last, tail) if tail < len(lines) else 0
    below: list[str] = []
    listed = False  # below "Read also:" or "Topics"
    for line, fact in zip(lines[tail:], known[tail:], strict=True):
        listed = pointed_to(line) == "" if fact else listed
        below += [line] if (fact or listed or not line) and not is_notice(line) else []
    return [*lines[start:tail], *below]


def _leading(lines: Sequence[str], last: int, tail: int) -> int:
    """How many lines of the same block lead to the first known line of the tail: "Get it into your inbox"."""
    at = tail
    while at - 1 > last and lines[at - 1] and not names_author(lines[at - 1]) and not _LIST_ITEM.match(lines[at - 1]):
        at -= 1
    return tail - at if at - 1 > last and not lines[at - 1] else 0


def _closes(line: str) -> bool:
    """A line that can be the last one of a text: a sentence with a full stop, or a long line."""
    words = len(line.split())
    return (words >= 3 and _FULL_STOP.search(line) is not None) or words >= 14 or (words >= 3 and line[:1] in "•—–-")


def without_comments(lines: Sequence[str]) -> list[str]:
    """The lines up to the readers' comments, which are known by their heading and by the buttons below it."""
    short = [at for at, line in enumerate(lines) if 0 < len(line) <= _LONGEST_FRAME_LINE]
    last = next((at for at in reversed(short) if words_only(lines[at]) in _REPLIES), 0)
    text = next((at for at, line in enumerate(lines[:last]) if _is_prose(line)), last)
    cut = next((at for at in short if text < at < last and words_only(lines[at]) in _COMMENTS), len(lines))
    return list(lines[:cut])


def _without_boxes(lines: Sequence[str]) -> list[str]:
    """The lines without what stands between "Sign up to our letter" and the field for the address."""
    kept: list[str] = []
    for line in lines:
        kept.append(line)
        if len(line) > _LONGEST_FRAME_LINE or words_only(line) not in _FIELDS:
            continue
        begun = [
            back for back in range(2, min(_MOST_BOX_LINES, len(kept)) + 1) if is_noise(kept[-back]) or asks(kept[-back])
        ]
        if begun:
            del kept[-max(begun) :]
    return kept
