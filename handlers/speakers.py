"""/speakers and /speaker: who spoke, and everything one person said."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime, timedelta

from sqlalchemy import Connection

from handlers.ask import Answer, Ask, number
from messages import errors, lists
from messages.actions import action
from messages.back import leads_back
from messages.paging import LINES, QUOTES, offset
from messages.speaker import speaker_page
from news.types import Message, SpeakerLine
from storage import speakers as table

DAYS = 7
MOST_DAYS = 3650


async def speakers(ask: Ask) -> Message:
    """Who spoke most in the last days."""
    days = number(ask.words) if ask.words else DAYS
    if not days:
        return errors.bad_number(ask.t, command="speakers")
    return await _list(ask, min(days, MOST_DAYS), 0)


async def speakers_page(ask: Ask, days: str, page: str) -> Answer:
    """A page of that list."""
    return Answer(await _list(ask, min(int(days), MOST_DAYS), int(page)))


async def _list(ask: Ask, days: int, page: int) -> Message:
    since = ask.now - timedelta(days=days)
    rows, total = await ask.house.store.read(_top, since, ask.chat.languages, offset(page), ask.chat.id)
    listed = lists.speakers(rows, ask.t, days=days, page=page, total=total)
    return leads_back(listed, action("speakers", days, page))


def _top(
    db: Connection, since: datetime, languages: tuple[str, ...], start: int, owner: int
) -> tuple[list[SpeakerLine], int]:
    rows = table.top(db, since, languages, LINES, start, owner=owner)
    return rows, table.count(db, since, languages, owner=owner)


async def speaker(ask: Ask) -> Message:
    """The page of the person named, in any spelling; a choice when several fit."""
    if not ask.words:
        return errors.speaker_needs_name(ask.t)
    found = await ask.house.store.read(_named, ask.words[:100], ask.chat.language, ask.chat.id)
    if len(found) == 1:
        return await _page(ask, found[0].id, 0)
    if found:
        return lists.matches(found, ask.t, name=ask.words)
    return errors.speaker_not_found(ask.t, name=ask.words[:100], suggestions=await _suggested(ask))


async def _suggested(ask: Ask) -> list[SpeakerLine]:
    rows, _ = await ask.house.store.read(_top, ask.now - timedelta(days=DAYS), ask.chat.languages, 0, ask.chat.id)
    return rows[:5]


def _named(db: Connection, name: str, language: str, owner: int) -> list[SpeakerLine]:
    """The speakers this name can mean, in any script, slips of the finger forgiven."""
    from analysis.lookup import best_matches

    ids = best_matches(name, table.spellings(db))
    lines = (table.speaker(db, one, language, owner=owner) for one in ids[:LINES])
    return _heard(lines)


def _heard(lines: Iterable[SpeakerLine | None]) -> list[SpeakerLine]:
    return [line for line in lines if line is not None and line.quotes]


async def speaker_button(ask: Ask, which: str, page: str) -> Answer:
    """A page of what one speaker said."""
    return Answer(await _page(ask, int(which), int(page)))


async def watch_button(ask: Ask, which: str, page: str) -> Answer:
    """Follow a speaker, or no longer."""
    mine = await ask.subscribed("speaker")
    await ask.follow("speaker", which, which not in mine)
    return Answer(await _page(ask, int(which), int(page)))


async def _page(ask: Ask, which: int, page: int) -> Message:
    line = await ask.house.store.read(table.speaker, which, ask.chat.language, owner=ask.chat.id)
    if line is None:
        return errors.speaker_not_found(ask.t, name=f"№ {which}")
    said = await ask.house.store.read(table.statements, which, QUOTES, offset(page, QUOTES), owner=ask.chat.id)
    total = await ask.house.store.read(table.statement_count, which, owner=ask.chat.id)
    followed = str(which) in await ask.subscribed("speaker")
    zone, now = ask.chat.zone, ask.now
    shown = speaker_page(line, said, ask.t, page=page, total=total, zone=zone, now=now, followed=followed)
    return leads_back(shown, action("speaker", which, page))
