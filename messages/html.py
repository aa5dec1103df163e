"""The one builder of Telegram HTML: what it gives always parses and fits.

Tags are only ever written in pairs around escaped words, and a block that does not fit is left out whole.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from html import escape, unescape
from re import sub
from typing import NamedTuple, TypeVar

from messages.shown import clean, units

TEXT_LIMIT = 4096  # units of a message after parsing
CAPTION_LIMIT = 1024  # units of a photo's caption after parsing
RAW_LIMIT = 32768  # bytes of the HTML itself
ENTITY_LIMIT = 100

Thing = TypeVar("Thing")


class Piece(NamedTuple):
    """Words in one style: tag is "b", "i" or "" for plain words; `url` is what they open."""

    words: str
    tag: str = ""
    url: str = ""


def bold(words: str) -> Piece:
    """Words in bold."""
    return Piece(words, "b")


def italic(words: str) -> Piece:
    """Words in italics."""
    return Piece(words, "i")


class Sheet:
    """A message being written: blocks of pieces, each on lines of its own, up to `limit` units and RAW_LIMIT bytes.

    Only addresses can make the HTML that long: 4,096 units in 100 styled pieces stay below 23,000 bytes.
    """

    def __init__(self, limit: int = TEXT_LIMIT) -> None:
        self._blocks: list[str] = []
        self._room = limit
        self._raw = RAW_LIMIT
        self._entities = ENTITY_LIMIT

    @property
    def room(self) -> int:
        """Units that are left for the next block, its line breaks taken off."""
        return self._room - 2

    @property
    def html(self) -> str:
        """The whole message."""
        return "".join(self._blocks)

    def shares(self, items: Sequence[Thing]) -> Iterator[tuple[int, Thing]]:
        """Each item with its fair share of the room left at that moment, in units."""
        for left, item in zip(range(len(items), 0, -1), items, strict=True):
            yield self.room // left, item

    def line(self, *pieces: Piece | str) -> bool:
        """Add one line; False when it did not fit and was left out."""
        return self._add("\n", "", (pieces,))

    def paragraph(self, *pieces: Piece | str) -> bool:
        """Add one line after an empty one; False when it did not fit and was left out."""
        return self._add("\n\n", "", (pieces,))

    def entry(self, *lines: str) -> bool:
        """Add plain lines that belong together after an empty one; False when they did not fit and were left out."""
        return self._add("\n\n", "", [(line,) for line in lines])

    def quote(self, *lines: Sequence[Piece | str], gap: str = "\n\n") -> bool:
        """Add a block of quoted lines; False when it did not fit and was left out."""
        return self._add(gap, "blockquote", lines)

    def _add(self, gap: str, tag: str, lines: Sequence[Sequence[Piece | str]]) -> bool:
        gap = gap if self._blocks else ""
        size, entities = len(gap) + len(lines) - 1, int(bool(tag))
        written = []
        for line in lines:
            html = ""
            for piece in line:
                one = Piece(piece) if isinstance(piece, str) else piece
                words = clean(one.words)
                size += units(words)
                entities += bool(one.tag) + bool(one.url)
                html += _link(_mark(escape(words, quote=False), one.tag), one.url)
            written.append(html)
        return self._take(gap + _mark("\n".join(written), tag), size, entities)

    def _take(self, html: str, size: int, entities: int) -> bool:
        raw = len(html.encode("utf-8", "replace"))
        if size > self._room or entities > self._entities or raw > self._raw:
            return False
        self._raw -= raw
        self._room -= size
        self._entities -= entities
        self._blocks.append(html)
        return True


def _mark(html: str, tag: str) -> str:
    return f"<{tag}>{html}</{tag}>" if tag and html else html


def _link(html: str, url: str) -> str:
    return f'<a href="{escape(url)}">{html}</a>' if url and html else html


def words_of(html: str) -> str:
    """The words of HTML from this builder, as they are read."""
    return unescape(sub(r"<[^>]*>", "", html))
