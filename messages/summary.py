"""A story's summary: its sentences in paragraphs, each paragraph of one outlet when several tell it, which is named."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby
from urllib.parse import urlsplit

from messages.html import Piece, Sheet
from messages.shown import show, units, visible
from news.addresses import is_web_address
from news.types import Outlet, Story

_SENTENCE = 500  # units
_SOURCE = 40  # units of an outlet's name


def tell(sheet: Sheet, story: Story) -> bool:
    """Write the summary, in at most two thirds of the room; False when there is none."""
    limit, before = sheet.room * 2 // 3, sheet.room
    for outlet, sentences in _runs(story):
        text = _joined(sentences, limit - (before - sheet.room))
        if not text or not _paragraph(sheet, text, outlet):
            break
    return sheet.room < before


def _runs(story: Story) -> Iterator[tuple[Outlet | None, Sequence[str]]]:
    """Sentences that one outlet tells in a row; None: nobody needs to be named."""
    if len(story.told_by) != len(story.summary):
        yield None, story.summary
        return
    for outlet, some in groupby(
        zip(story.told_by, story.summary, strict=True), lambda pair: pair[0]
    ):
        yield outlet, [sentence for _, sentence in some]


def _paragraph(sheet: Sheet, text: str, outlet: Outlet | None) -> bool:
    name = _name(outlet) if outlet else ""
    if outlet is None or not name:
        return sheet.paragraph(text)
    url = outlet.url or ""
    return sheet.paragraph(text, " (", Piece(name, url=url if is_web_address(url) else ""), ")")


def _name(outlet: Outlet) -> str:
    """As people know it, else the host of its address."""
    if visible(outlet.name):
        return show(outlet.name, _SOURCE)
    host = urlsplit(outlet.url).hostname if outlet.url and is_web_address(outlet.url) else ""
    return show((host or "").removeprefix("www."), _SOURCE)


def _joined(sentences: Sequence[str], limit: int) -> str:
    """Whole sentences, as many as fit; only a very long one is shortened."""
    kept = ""
    for sentence in sentences:
        longer = f"{kept} {show(sentence, min(_SENTENCE, limit - 2))}".strip()
        if units(longer) > limit:
            break
        kept = longer
    return kept
