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
    """Words in one style: tag is "b", "i" or "" for plain words."""

    words: str
    tag: str = ""


def bold(words: str) -> Piece:
    """Words in bold."""
    return Piece(words, "b")


def italic(words: str) -> Piece:
    """Words in italics."""
    return Piece(words, "i")


class Sheet:
    """A message being written: blocks of pieces, each on lines of its own, up to `limit` units."""

    def __init__(self, limit: int = TEXT_LIMIT) -> None:
        self._blocks: list[str] = []
        self._room = limit
        self._bytes = RAW_LIMIT
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
        return self._add("\n", "", pieces)

    def paragraph(self, *pieces: Piece | str) -> bool:
        """Add one line after an empty one; False when it did not fit and was left out."""
        return self._add("\n\n", "", pieces)

    def quote(self, *lines: tuple[Piece | str, ...], gap: str = "\n\n") -> bool:
        """Add a block of quoted lines; False when it did not fit and was left out."""
        pieces: list[Piece | str] = []
        for line in lines:
            pieces += ["\n", *line] if pieces else line
        return self._add(gap, "blockquote", pieces)

    def _add(self, gap: str, tag: str, pieces: Sequence[Piece | str]) -> bool:
        before = gap if self._blocks else ""
        whole = [Piece(piece) if isinstance(piece, str) else piece for piece in pieces]
        words = [piece.words if piece.words == "\n" else clean(piece.words) for piece in whole]
        marked = [_mark(escape(word, quote=False), piece.tag) for word, piece in zip(words, whole, strict=True)]
        html = before + _mark("".join(marked), tag)
        size = units("".join(words)) + len(before)
        entities = sum(1 for piece in whole if piece.tag) + bool(tag)
        return self._take(html, size, entities)

    def _take(self, html: str, size: int, entities: int) -> bool:
        left = (self._room - size, self._bytes - len(html.encode()), self._entities - entities)
        if min(left) < 0:
            return False
        self._room, self._bytes, self._entities = left
        self._blocks.append(html)
        return True


def _mark(html: str, tag: str) -> str:
    return f"<{tag}>{html}</{tag}>" if tag and html else html


def words_of(html: str) -> str:
    """The words of HTML from this builder, as they are read."""
    return unescape(sub(r"<[^>]*>", "", html))
