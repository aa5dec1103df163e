"""Pages and rows of buttons. Pages count from 0, people see them from 1."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import TypeVar

from messages.actions import Action, action, encode
from messages.shown import show, visible
from news.addresses import is_web_address
from news.types import Button

LINES = 10  # entries of a list on one page
QUOTES = 5  # quotes on one page
_IN_A_ROW = 5  # number buttons in a row
_LAST = 999_999  # the last page a button can name
_LABEL = 40  # units of a button's words

Row = tuple[Button, ...]
Rows = tuple[Row, ...]
Thing = TypeVar("Thing")


def offset(page: int, size: int = LINES) -> int:
    """How many entries stand before this page."""
    return page * size


def clamp(page: int, total: int, size: int = LINES) -> int:
    """The page itself, or the nearest one there is."""
    return max(0, min(page, _last(total, size)))


def cut(items: Sequence[Thing], page: int, size: int = LINES) -> Sequence[Thing]:
    """The entries of one page."""
    return items[offset(page, size) : offset(page + 1, size)]


def button(words: str, verb: str, *args: object) -> Button:
    """A button for our own handlers."""
    return Button(label(words), data=encode(action(verb, *args)))


def tick(words: str, on: bool, verb: str, value: str) -> Button:
    """A button for a choice, marked when it is made."""
    return button(f"✓ {words}" if on else words, verb, value)


def label(words: str) -> str:
    """Words that fit a button and are never empty, which Telegram refuses."""
    return show(words, _LABEL) if visible(words) else "…"


def link(words: str, url: str | None) -> Row:
    """A row of one button that opens a web address; an empty row when Telegram would not take the address."""
    return (Button(label(words), url=url),) if url is not None and is_web_address(url) else ()


def numbers(actions: Iterable[Action], first: int = 1) -> Rows:
    """Number buttons in rows of five."""
    return in_rows(
        (Button(str(number), data=encode(act)) for number, act in enumerate(actions, first)),
        _IN_A_ROW,
    )


def in_rows(buttons: Iterable[Button], width: int) -> Rows:
    """The same buttons, so many in a row."""
    flat = tuple(buttons)
    return tuple(flat[start : start + width] for start in range(0, len(flat), width))


def turn(page: int, total: int, at: Callable[[int], Action], size: int = LINES) -> Rows:
    """One row ‹ 2/7 ›, without the arrow that would lead out; the middle shows the page anew; nothing for one page."""
    last = _last(total, size)
    if last == 0:
        return ()
    back = (Button("‹", data=encode(at(page - 1))),) if page > 0 else ()
    here = Button(f"{page + 1}/{last + 1}", data=encode(at(page)))
    on = (Button("›", data=encode(at(page + 1))),) if page < last else ()
    return ((*back, here, *on),)


def some_rows(*some: Row) -> Rows:
    """The rows that have a button."""
    return tuple(row for row in some if row)


def _last(total: int, size: int) -> int:
    return min(max(0, (total - 1) // size), _LAST)
