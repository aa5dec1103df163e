"""One speaker: what they said, newest first, each quote with its day, its outlet and the title it stood under."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from messages.actions import action, language_or_none
from messages.html import Sheet, bold
from messages.paging import QUOTES, Rows, button, clamp, numbers, turn
from messages.saying import name_of, repeat, role_of
from messages.shown import show, visible
from messages.story import outlets
from messages.texts import Texts
from news.types import Message, SpeakerLine, Statement

_ROLE = 160  # units
_PLACE = 200  # units of the line above a quote
_TITLE = 80  # units of the title in it


def speaker_page(
    line: SpeakerLine,
    statements: Sequence[Statement],
    t: Texts,
    *,
    page: int = 0,
    total: int,
    zone: str,
    now: datetime,
    followed: bool | None = None,
) -> Message:
    """One page of a speaker's `total` statements; numbers open the articles; `followed` None: no button to follow."""
    page, sheet = clamp(page, total, QUOTES), Sheet()
    _head(sheet, line, t)
    places = _said(sheet, statements[:QUOTES], t, zone, now)
    if not places:
        sheet.paragraph(t("speaker-silent"))
    opened = numbers(action("story", each.story, language_or_none(each.language)) for each in places)
    pages = turn(page, total, lambda to: action("speaker", line.id, to), QUOTES)
    return Message(sheet.html, opened + pages + _follow(line, t, page, followed))


def _said(sheet: Sheet, statements: Sequence[Statement], t: Texts, zone: str, now: datetime) -> list[Statement]:
    """Write the statements, those of one article under one numbered line; the first of each article is given back."""
    first: list[Statement] = []
    for share, statement in sheet.shares(statements):
        if not first or _article(first[-1]) != _article(statement):
            first.append(statement)
            sheet.paragraph(f"{len(first)}. {_place(statement, t, zone, now)}")
        repeat(sheet, statement, t, share - _PLACE)
    return first


def _article(statement: Statement) -> tuple[int, str, str]:
    """What statements of one article have in common."""
    return statement.story, statement.source, statement.title


def _head(sheet: Sheet, line: SpeakerLine, t: Texts) -> None:
    sheet.line(bold(name_of(line, t)))
    role = show(role_of(line.role, line.name), _ROLE) if visible(line.name) else ""
    count = t("speaker-count", quotes=line.quotes, stories=line.stories)
    sheet.line(f"{role} · {count}" if role else count)


def _place(statement: Statement, t: Texts, zone: str, now: datetime) -> str:
    title = show(statement.title, _TITLE) if visible(statement.title) else ""
    return " · ".join(filter(None, (t.date(statement.published, zone, now), outlets(statement.source, 0, t), title)))


def _follow(line: SpeakerLine, t: Texts, page: int, followed: bool | None) -> Rows:
    if followed is None:
        return ()
    words, wish = (t("button-followed"), 0) if followed else (t("button-follow"), 1)
    return ((button(words, "watch", line.id, page, wish),),)
