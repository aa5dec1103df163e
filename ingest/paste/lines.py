"""Lines to paragraphs. A text is worked on as a list of lines in which "" is an empty line."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby, pairwise

from ingest.paste.clean import has_words
from ingest.paste.emoji import undecorated
from news.alphabet import LOWER

MOST_LINES = 5_000  # a longer text is no article; what stands further down is kept but not looked at
_ENDS_SENTENCE = re.compile(r"[.!?…:;]['\"»”’)\]]*\Z")
_CLOSING = re.compile(r"[,.;:!?)\]»”](?!\w)|[|·]")  # no line begins with such a sign: the one before goes on
_INNER = re.compile(f"[,.;:] | [{LOWER}]")
_UNFINISHED = re.compile(r"[«(“„|·–—-]\s*\Z|(?<![\w.@/])[^\W\d_]{1,2}\s*\Z")  # no line ends with one, or with "в", "of"
_SAID_BY = re.compile(r"[–—] ?[^\W\d_]")
_TOLD = re.compile(r"[–—-] ?[^\W\d_][^\s–—]*(?: [^\s–—]+){0,2}\Z")  # a headline that ends in who said it
_SPACES = re.compile(" {2,}")
_WRAP_WIDTHS = range(40, 121)
_SHORTEST_WRAPPED = 40  # characters; a shorter line is a heading or an item of a list, not a wrapped line


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
        if not fresh and (_carries_on(before, line) or (len(joined) > 1 and _is_link(before, line, after))):
            joined[-1] += ["" if _CLOSING.match(line.lstrip()) else " ", line.strip()]
        else:
            joined += [[line.rstrip()]] if bare or not line else []
            fresh = not bare
        before = line
    return ["".join(pieces) for pieces in joined]


def broken_by_export(lines: Sequence[str]) -> bool:
    """Whether a line holds only emoji or begins with a space in mid-sentence: exports do that, people do not."""
    return any(line and (_INNER.match(line) or not undecorated(line)) for line in lines)


def _is_link(before: str, line: str, after: str) -> bool:
    """A few words in the middle of a sentence. (The first line may be a headline, and no sentence goes on after it.)"""
    goes_on = (after[:1] == " " and after.lstrip()[:1].islower()) or _CLOSING.match(after)
    return bool(goes_on) and len(line) < 60 and bool(undecorated(line)) and not ends_sentence(before)


def _carries_on(before: str, line: str) -> bool:
    start = line.lstrip()[:3]
    if not start:
        return False
    if _UNFINISHED.search(before, max(0, len(before) - 5)) or _CLOSING.match(start):
        return True
    if before[-1:] == " " and len(line) < 40 and ends_sentence(line) and not ends_sentence(before.rstrip()):
        return True  # a space stands before a link, and the link ends the sentence
    if start[0] in "–—-":  # after a comma or a quote it goes on with who said it, else it is an item of a list
        after_words = line[0] == " " or before.rstrip()[-1:] in ',"»”'
        return after_words and start[1:].lstrip()[:1].islower()
    spaced = line[0] == " " or (before[-1:] == " " and start[0].islower())
    return spaced and start[0].isalpha() and not ends_sentence(before)


def headline_joined(lines: Sequence[str]) -> list[str]:
    """A post's lines, its first two joined when the second goes on: in a small letter, or with who said it."""
    first = next((at for at, line in enumerate(lines) if has_words(line)), None)
    if first is None or first + 1 >= len(lines) or ends_sentence(lines[first]) or _TOLD.search(lines[first]):
        return list(lines)
    after = lines[first + 1]
    said = _SAID_BY.match(after) is not None and len(after) < 90
    if said or (after[:1].islower() and len(lines[first]) > _SHORTEST_WRAPPED // 3):
        return [*lines[:first], f"{lines[first]} {after}", *lines[first + 2 :]]
    return list(lines)


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
            yield _SPACES.sub(" ", undecorated(line))


def trimmed(lines: Sequence[str]) -> list[str]:
    """The lines without empty ones at the ends and without two empty ones together."""
    kept = [line for at, line in enumerate(lines) if line or (at and lines[at - 1])]
    while kept and not kept[0]:
        kept.pop(0)
    while kept and not kept[-1]:
        kept.pop()
    return kept
