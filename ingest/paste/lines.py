"""Lines to paragraphs. A text is worked on as a list of lines in which "" is an empty line."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby, pairwise

from ingest.paste.clean import has_words, undecorated
from news.alphabet import LOWER

MOST_LINES = (
    5_000  # a longer text is no article; what stands further down is kept but not looked at
)
_ENDS_SENTENCE = re.compile(r"[.!?…:;]['\"»”’)\]]*\Z")
# No line begins with such a sign: the one before goes on.
_CLOSING = re.compile(r"[,.;:!?)\]»”](?!\w)|[|·]")
_INNER = re.compile(f"[,.;:] | [{LOWER}]")
# No line ends with one, or with "в", "of"
_UNFINISHED = re.compile(r"[«(“„|·–—-]\s*\Z|(?<![\w.@/])[^\W\d_]{1,2}\s*\Z")
_SAID_BY = re.compile(r"[–—] ?[^\W\d_]")
# A headline that ends in who said it.
_TOLD = re.compile(r"[–—-] ?[^\W\d_][^\s–—]*(?: [^\s–—]+){0,2}\Z")
_DOUBLE_SPACES = re.compile(" {2,}")
_WRAP_WIDTHS = range(40, 121)
_SHORTEST_WRAPPED = (
    40  # characters; a shorter line is a heading or an item of a list, not a wrapped line
)


def ends_sentence(line: str) -> bool:
    """Whether a line ends as a sentence (or the beginning of a list) does."""
    return _ENDS_SENTENCE.search(line, max(0, len(line) - 8)) is not None


def rejoined(lines: Sequence[str]) -> list[str]:
    """Lines of a chat export, which are broken at every link, bold word and emoji, put together again."""
    joined: list[list[str]] = []  # the pieces of each line
    before = ""
    fresh = True  # after an empty line or a line of emoji only, which both begin a paragraph
    for line, after in zip(lines, [*lines[1:], ""], strict=True):
        if line.isspace():  # a space between two links
            continue
        bare = undecorated(line)
        if not fresh and _goes_on(before, line, after, first=len(joined) < 2):
            joined[-1] += ["" if _CLOSING.match(line.lstrip()) else " ", line.strip()]
        else:
            joined += [[line.rstrip()]] if bare or not line else []
            fresh = not bare
        before = line
    return ["".join(pieces) for pieces in joined]


def _goes_on(before: str, line: str, after: str, first: bool) -> bool:
    """Whether a line is a piece of the one before; the first one may be a headline, and no link stands behind that."""
    return _carries_on(before, line) or (not first and _is_link(before, line, after))


def broken_by_export(lines: Sequence[str]) -> bool:
    """Whether a line holds only emoji or begins with a space in mid-sentence: exports do that, people do not."""
    return any(line and (_INNER.match(line) or not undecorated(line)) for line in lines)


def _is_link(before: str, line: str, after: str) -> bool:
    """A few words in the middle of a sentence. (The first line may be a headline, and no sentence goes on after it.)"""
    if len(line) >= 60 or ends_sentence(before) or not undecorated(line):
        return False
    return _CLOSING.match(after) is not None or (after[:1] == " " and after.lstrip()[:1].islower())


def _carries_on(before: str, line: str) -> bool:
    """Whether a line goes on where the one before was broken."""
    start = line.lstrip()[:3]
    if not start:
        return False
    if _ends_inside(before) or _CLOSING.match(start) or _is_last_link(before, line):
        return True
    if start[0] in "–—-":
        return _tells_who_said_it(before, line, start)
    return start[0].isalpha() and _is_spaced(before, line, start) and not ends_sentence(before)


def _tells_who_said_it(before: str, line: str, start: str) -> bool:
    """Whether a line with a dash goes on after a comma or a quote; else it is an item of a list."""
    if line[0] != " " and before.rstrip()[-1:] not in ',"»”':
        return False
    return start[1:].lstrip()[:1].islower()


def _ends_inside(before: str) -> bool:
    """Whether a line ends as no line does: with an opening mark, or "of"."""
    return _UNFINISHED.search(before, max(0, len(before) - 5)) is not None


def _is_last_link(before: str, line: str) -> bool:
    """Whether a space stands before a link, and the link ends the sentence."""
    if before[-1:] != " " or len(line) >= 40:
        return False
    return ends_sentence(line) and not ends_sentence(before.rstrip())


def _is_spaced(before: str, line: str, start: str) -> bool:
    """Whether the space between two words stands at the break."""
    return line[0] == " " or (before[-1:] == " " and start[0].islower())


def headline_joined(lines: Sequence[str]) -> list[str]:
    """A post's lines, its first two joined when the second goes on: in a small letter, or with who said it."""
    first = next((at for at, line in enumerate(lines) if has_words(line)), None)
    if first is None or first + 1 >= len(lines):
        return list(lines)
    headline, after = lines[first], lines[first + 1]
    if (
        ends_sentence(headline)
        or _TOLD.search(headline)
        or not _continues_headline(headline, after)
    ):
        return list(lines)
    return [*lines[:first], f"{headline} {after}", *lines[first + 2 :]]


def _continues_headline(headline: str, after: str) -> bool:
    if len(after) < 90 and _SAID_BY.match(after):
        return True
    return after[:1].islower() and len(headline) > _SHORTEST_WRAPPED // 3


def unwrapped(lines: Sequence[str]) -> list[str]:
    """Lines that a mail program or a text editor broke at its width, put together again."""
    blocks = [list(block) for _, block in groupby(lines, key=bool)]
    return [line for block in blocks for line in (_join_block(block) if block[0] else block)]


def _join_block(block: list[str]) -> list[str]:
    if _is_wrapped(block):
        return [" ".join(block)]
    joined = block[:1]
    for line in block[1:]:
        if line[0].islower() and _may_be_wrapped(joined[-1]):
            joined[-1] = f"{joined[-1]} {line}"
        else:
            joined.append(line)
    return joined


def _may_be_wrapped(line: str) -> bool:
    return len(line) >= _SHORTEST_WRAPPED and not ends_sentence(line)


def _is_wrapped(block: list[str]) -> bool:
    """Three lines or more, none of which had room for the first word of the next one."""
    if len(block) < 3 or not any(line[0].islower() for line in block[1:]):
        return False
    width = max(map(len, block[:-1]))
    if width not in _WRAP_WIDTHS:
        return False
    return all(
        len(line) + 1 + len(after.split(maxsplit=1)[0]) > width for line, after in pairwise(block)
    )


def paragraphs(lines: Iterable[str]) -> Iterator[str]:
    """Every line that says something, without emoji and bullets at its ends."""
    for line in lines:
        if has_words(line):
            yield _DOUBLE_SPACES.sub(" ", undecorated(line))


def trimmed(lines: Sequence[str]) -> list[str]:
    """The lines without empty ones at the ends and without two empty ones together."""
    full = [at for at, line in enumerate(lines) if line]
    if not full:
        return []
    return [lines[at] for at in range(full[0], full[-1] + 1) if lines[at] or lines[at - 1]]
