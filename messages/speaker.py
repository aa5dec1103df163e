"""One speaker: what they said, newest first, each statement with its kind, its day, its outlet and its title."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from messages.actions import action, language_or_none
from messages.html import Piece, Sheet, bold
from messages.paging import QUOTES, Row, button, clamp, numbers, some_rows, turn
from messages.saying import kind_of, name_of, repeat, role_of
from messages.shown import show, visible
from messages.story import outlets
from messages.texts import Texts, upper_first
from news.addresses import is_web_address
from news.types import Message, SpeakerLine, Statement

DIRECT, ALL = "d", "a"  # which statements are shown, as buttons say it
_ROLE = 160  # units
_PLACE = 200  # units of the lines above a quote
_TITLE = 120  # units of the title in them
_ADDRESS = 500  # characters of an address written into the message


def speaker_page(
    line: SpeakerLine,
    statements: Sequence[Statement],
    t: Texts,
    *,
    page: int = 0,
    direct: int,
    which: str = ALL,
    zone: str,
    now: datetime,
    followed: bool | None = None,
    numbered: bool = False,
) -> Message:
    """One page of a speaker's statements, `direct` of which are in their own words; numbers open the stories.

    `which`: DIRECT or ALL are shown; `followed` None: no button to follow; `numbered`: for admins, with its number.
    """
    total = direct if which == DIRECT else line.quotes
    page, sheet = clamp(page, total, QUOTES), Sheet()
    _head(sheet, line, t, numbered)
    shown = _said(sheet, statements[:QUOTES], t, zone, now)
    if not shown:
        sheet.paragraph(t("speaker-silent"))
    opened = numbers(action("story", each.story, language_or_none(each.language)) for each in shown)
    pages = turn(page, total, lambda to: action("speaker", line.id, to, which), QUOTES)
    last = some_rows(_choice(line, t, direct, which), _follow(line, t, page, which, followed))
    return Message(sheet.html, opened + pages + last)


def _said(
    sheet: Sheet, statements: Sequence[Statement], t: Texts, zone: str, now: datetime
) -> list[Statement]:
    """Write the statements, a title once for those of one article in a row; those that fitted are given back."""
    shown: list[Statement] = []
    for share, one in sheet.shares(statements):
        sheet.paragraph(*_place(one, len(shown) + 1, t, zone, now))
        if visible(one.title) and (not shown or _article(shown[-1]) != _article(one)):
            sheet.line(show(one.title, _TITLE))
        repeat(sheet, one, share - _PLACE)
        shown.append(one)
    return shown


def _article(statement: Statement) -> tuple[int, str, str]:
    """What statements of one article have in common."""
    return statement.story, statement.source, statement.title


def _head(sheet: Sheet, line: SpeakerLine, t: Texts, numbered: bool) -> None:
    sheet.line(bold(name_of(line, t)))
    role = show(role_of(line.role, line.name), _ROLE) if visible(line.name) else ""
    count = t("speaker-count", quotes=line.quotes, stories=line.stories)
    number = t("speaker-number", n=str(line.id)) if numbered else ""
    sheet.line(" · ".join(filter(None, (role, count, number))))


def _place(
    one: Statement, number: int, t: Texts, zone: str, now: datetime
) -> tuple[Piece | str, ...]:
    """The kind, the time and the outlet, which opens the article where its address is known."""
    outlet = outlets(one.source, 0, t)
    start = f"{number}. {upper_first(kind_of(one, t))} · {t.date(one.published, zone, now)}"
    if one.url is not None and len(one.url) <= _ADDRESS and is_web_address(one.url):
        return (f"{start} · ", Piece(outlet or t("button-read"), url=one.url))
    return (f"{start} · {outlet}" if outlet else start,)


def _choice(line: SpeakerLine, t: Texts, direct: int, which: str) -> Row:
    """Only what is in their own words, or all; nothing to choose when that is the same."""
    if direct in (0, line.quotes):
        return ()
    labels = ((DIRECT, t("button-direct", n=direct)), (ALL, t("button-all-said", n=line.quotes)))
    return tuple(
        button(f"• {words}" if each == which else words, "speaker", line.id, 0, each)
        for each, words in labels
    )


def _follow(line: SpeakerLine, t: Texts, page: int, which: str, followed: bool | None) -> Row:
    if followed is None:
        return ()
    words, wish = (t("button-followed"), 0) if followed else (t("button-follow"), 1)
    return (button(words, "watch", line.id, page, wish, which),)
