"""/speakers and /speaker: who spoke, and everything one person said."""

from __future__ import annotations

from datetime import timedelta

from sqlalchemy import Connection

from analysis.lookup import best_matches
from handlers.ask import Answer, Ask, follow, followed, number
from messages import done, errors, lists, wire
from messages.actions import action
from messages.back import leads_back
from messages.paging import LINES, QUOTES, clamp, offset
from messages.speaker import speaker_page
from news.types import Message, SpeakerLine
from storage import speakers as table

DAYS = 7
MOST_DAYS = 3650
NAME = 100  # characters of a name somebody asks for
SUGGESTIONS = 5


def speakers(db: Connection, ask: Ask) -> Message:
    """Who spoke most in the last days."""
    days = number(ask.words) if ask.words else DAYS
    return _list(db, ask, min(days, MOST_DAYS), 0) if days else errors.bad_number(ask.t, command="speakers")


def speakers_page(db: Connection, ask: Ask, days: str, page: str) -> Answer:
    """A page of that list."""
    return Answer(_list(db, ask, min(int(days) or DAYS, MOST_DAYS), int(page)))


def _list(db: Connection, ask: Ask, days: int, page: int) -> Message:
    since = ask.now - timedelta(days=days)
    total = table.count(db, since, ask.chat.languages, ask.chat.id)
    page = clamp(page, total)
    rows = table.top(db, since, ask.chat.languages, LINES, offset(page), ask.chat.id)
    return leads_back(lists.speakers(rows, ask.t, days=days, page=page, total=total), action("speakers", days, page))


def speaker(db: Connection, ask: Ask) -> Message:
    """The page of the person named, in any spelling; a choice when several fit."""
    name = ask.words[:NAME]
    if not name:
        return errors.speaker_needs_name(ask.t)
    found = _named(db, ask, name)
    if len(found) == 1:
        return _page(db, ask, found[0].id, 0)
    if found:
        return lists.matches(found, ask.t, name=name)
    since = ask.now - timedelta(days=DAYS)
    heard = table.top(db, since, ask.chat.languages, SUGGESTIONS, 0, ask.chat.id)
    return errors.speaker_not_found(ask.t, name=name, suggestions=heard)


def _named(db: Connection, ask: Ask, name: str) -> list[SpeakerLine]:
    """The speakers this name can mean, in any script, slips of the finger forgiven."""
    ids = best_matches(name, table.spellings(db))[:LINES]
    lines = (table.speaker(db, one, _languages(db, ask, one), ask.chat.id) for one in ids)
    return [line for line in lines if line is not None and line.quotes]


def _languages(db: Connection, ask: Ask, which: int) -> tuple[str, ...]:
    """The interface language, in which names are spelt, then the reader's that the speaker was heard in, else all."""
    spoken = table.spoken(db, which, ask.chat.id)
    return (ask.chat.language, *([one for one in ask.chat.languages if one in spoken] or spoken))


def speaker_button(db: Connection, ask: Ask, which: str, page: str) -> Answer:
    """A page of what one speaker said."""
    return Answer(_page(db, ask, int(which), int(page)))


def watch_button(db: Connection, ask: Ask, which: str, page: str, wish: str) -> Answer:
    """Follow a speaker, or no longer, as the button said."""
    line = table.speaker(db, int(which), (ask.chat.language,), ask.chat.id)
    if line is None:
        return Answer(toast=wire.toast(errors.old_button(ask.t)))
    follow(db, ask, "speaker", which, wish == "1")
    said = done.followed if wish == "1" else done.unfollowed
    return Answer(_page(db, ask, line.id, int(page)), toast=wire.toast(said(ask.t, name=line.name)))


def _page(db: Connection, ask: Ask, which: int, page: int) -> Message:
    chat, now = ask.chat, ask.now
    languages = _languages(db, ask, which)
    line = table.speaker(db, which, languages, chat.id)
    if line is None or not line.quotes:
        return errors.old_button(ask.t)
    page = clamp(page, line.quotes, QUOTES)
    said = table.statements(db, which, languages, QUOTES, offset(page, QUOTES), chat.id)
    mine = str(which) in followed(db, ask, "speaker")
    shown = speaker_page(line, said, ask.t, page=page, total=line.quotes, zone=chat.zone, now=now, followed=mine)
    return leads_back(shown, action("speaker", which, page))
