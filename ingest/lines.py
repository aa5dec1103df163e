"""Lines to paragraphs. A text is worked on as a list of lines in which "" is an empty line."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby, pairwise

from ingest.clean import has_words
from ingest.emoji import undecorated

_ENDS_SENTENCE = re.compile(r"[.!?…:;]['\"»”’)\]]*\Z")
_CARRIES_ON = re.compile(r"[,.;:!?)\]»”|·](?!\w)|[–—-] ?(?=[^\W\d_])")
_WRAP_WIDTHS = range(40, 121)
_SHORTEST_WRAPPED = 40  # characters; a shorter line is a heading or an item of a list, not a wrapped line


def ends_sentence(line: str) -> bool:
    """Whether a line ends as a sentence (or the beginning of a list) does."""
    return _ENDS_SENTENCE.search(line, max(0, len(line) - 8)) is not None


def rejoined(lines: Sequence[str]) -> list[str]:
    """Lines of a chat export, which are broken at every link, bold word and emoji, put together again."""
    joined: list[str] = []
    fresh = True  # after an empty line or a line of emoji only, which both begin a paragraph
    for line in lines:
        if not fresh and _carries_on(joined[-1], line):
            joined[-1] = f"{joined[-1].rstrip()} {line.lstrip()}"
            continue
        bare = undecorated(line)
        if bare or not line.strip():
            joined.append(line)
        fresh = not bare
    return joined


def broken_by_export(lines: Sequence[str]) -> bool:
    """Whether some line holds only emoji: people do not write so, exports of chats do."""
    return any(line.strip() and not undecorated(line) for line in lines)


def _carries_on(before: str, line: str) -> bool:
    start = line.lstrip()[:3]
    if not start:
        return False
    mark = _CARRIES_ON.match(start)
    if mark and start[0] in "–—-":
        return start[mark.end() : mark.end() + 1].islower()
    if mark or start[0].islower():
        return not ends_sentence(before) or mark is not None
    return line[0] == " " and start[0].isalpha() and not ends_sentence(before)


def unwrapped(lines: Sequence[str]) -> list[str]:
    """Lines that a mail program or a text editor broke at its width, put together again."""
    blocks = [list(block) for _, block in groupby(lines, key=bool)]
    return [line for block in blocks for line in (_join_block(block) if block[0] else block)]


def _join_block(block: list[str]) -> list[str]:
    if _is_wrapped(block):
        return [" ".join(block)]
    joined = block[:1]
    for line in block[1:]:
        last = joined[-1]
        if line[0].islower() and len(last) >= _SHORTEST_WRAPPED and not ends_sentence(last):
            joined[-1] = f"{last} {line}"
        else:
            joined.append(line)
    return joined


def _is_wrapped(block: list[str]) -> bool:
    """Three lines or more, none of which had room for the first word of the next one."""
    if len(block) < 3 or not any(line[0].islower() for line in block[1:]):
        return False
    width = max(map(len, block[:-1]))
    return width in _WRAP_WIDTHS and all(
        len(line) + 1 + len(after.split(maxsplit=1)[0]) > width for line, after in pairwise(block)
    )


def paragraphs(lines: Iterable[str]) -> Iterator[str]:
    """Every line that says something, without emoji and bullets at its ends."""
    for line in lines:
        if has_words(line):
            yield " ".join(undecorated(line).split())


def trimmed(lines: Sequence[str]) -> list[str]:
    """The lines without empty ones at the ends and without two empty ones together."""
    kept = [line for at, line in enumerate(lines) if line or (at and lines[at - 1])]
    while kept and not kept[0]:
        kept.pop(0)
    while kept and not kept[-1]:
        kept.pop()
    return kept
