"""Lines that point to other pieces ("Read also: ..."). They are never part of the article."""

from __future__ import annotations

import re
from collections.abc import Sequence

from ingest.languages import LEXICONS
from ingest.paste.boilerplate import is_noise
from ingest.paste.clean import undecorated
from ingest.paste.dates import read_date
from ingest.paste.phrase_patterns import fold, starting_with, words_only

_POINTERS = {phrase for words in LEXICONS for phrase in words.related}
_POINTER = starting_with(_POINTERS)
_SECTIONS = {fold(phrase) for words in LEXICONS for phrase in words.sections}
_POINTER_SIGN = re.compile(r"\s*[:—–-]\s*")
_ENDS_IN_STOP = re.compile(r"[.!…]['\"»”)]*\Z")
_SECTION_SIGN = re.compile(r"(?:(?<!\s)\s+)?[|•·]\s*")
_LONGEST_POINTER = 220  # characters
_MOST_LISTED = 10


def take_related(lines: Sequence[str]) -> tuple[tuple[str, ...], list[str]]:
    """The titles pointed to, and the lines without them."""
    titles: list[str] = []
    kept: list[str] = []
    at = 0
    while at < len(lines):
        title = pointed_to(lines[at])
        if title is None:
            kept.append(lines[at])
            at += 1
            continue
        listed = [title] if title else _listed(lines, at + 1)
        at += 1 if title else 1 + _span(lines, at + 1, len(listed))
        titles += [undecorated(one) for one in listed if _is_title(one)]
    return tuple(dict.fromkeys(titles)), kept


def _is_title(line: str) -> bool:
    """Not the heading of a further list, nor a section and a time: "World · 26 November 2026 · 1:02 PM"."""
    if not words_only(line) or is_noise(line) or pointed_to(line) == "":
        return False
    return not any(part and read_date(part) for part in _SECTION_SIGN.split(line))


def pointed_to(line: str) -> str | None:
    """The title behind "Read also:"; "" when it must stand in the next lines; None when the line is something else."""
    line = undecorated(line).strip("()[]") if len(line) <= _LONGEST_POINTER else ""
    folded = fold(line)
    lead = _POINTER.match(folded)
    if not lead:
        return "" if folded.rstrip(" :") in _SECTIONS else None
    sign = _POINTER_SIGN.match(line, lead.end())
    title = undecorated(line[sign.end() if sign else lead.end() :])
    if sign or not title:
        return title
    # Without a sign it is a pointer only when a title follows: a capital and no full stop at the end.
    begins = title[0].isupper() or title[0] in "\"«“'"
    return title if begins and not _ENDS_IN_STOP.search(title) else None


def _listed(lines: Sequence[str], start: int) -> list[str]:
    """The titles below a bare "Read also:": lines right below it, one after an empty line, or all that are left."""
    near = lines[start : start + 2 * _MOST_LISTED]
    rest = [line for line in near if line]
    if start + len(near) == len(lines) and all(map(_like_title, rest)):
        return rest
    block: list[str] = []
    gap = bool(near) and not near[0]
    for line in near[gap:]:
        if not _like_title(line):
            break
        block.append(line)
    return block[:1] if gap else block[:_MOST_LISTED]


def _like_title(line: str) -> bool:
    return 0 < len(line) <= _LONGEST_POINTER and not _ENDS_IN_STOP.search(line)


def _span(lines: Sequence[str], start: int, count: int) -> int:
    """How many lines, empty ones too, hold the next `count` full ones."""
    at = start
    while count and at < len(lines):
        count -= bool(lines[at])
        at += 1
    return at - start
