"""The outbox: what is to be sent is a row before it is a message, so a crash loses nothing and repeats little."""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import (
    JSON,
    ColumnElement,
    Connection,
    Select,
    Text,
    and_,
    cast,
    column,
    delete,
    distinct,
    func,
    literal,
    or_,
    select,
    type_coerce,
    update,
)

from news.types import Letter
from storage import words
from storage.keys import AnyRow, added, insert
from storage.tables import (
    PUBLIC,
    chats,
    letters,
    quotes,
    speakers,
    stories,
    subscriptions,
    wished_words,
)

_OPEN = letters.c.state == "open"


def fill(db: Connection, story: int, now: datetime) -> int:
    """How many letters were new: one for every chat and thread that wants this story and reads one of its languages."""
    public = select(stories.c.topics, stories.c.languages).where(
        stories.c.id == story, stories.c.owner == PUBLIC
    )
    known = db.execute(public).first()
    if known is None:
        return 0
    spoke = select(quotes.c.speaker).where(quotes.c.story == story)
    # Under any number they ever had.
    heard = db.scalars(select(speakers.c.id).where(speakers.c.root.in_(spoke)))
    worded = subscriptions.c.id.in_(_wishing(db, words.of_story(db, story)))
    columns = ("chat", "thread", "story", "kind", "state", "due", "attempts", "added")
    same = (
        literal(story),
        literal("story"),
        literal("open"),
        literal(now, letters.c.due.type),
        literal(0),
    )
    wanted = (
        select(
            subscriptions.c.chat, subscriptions.c.thread, *same, literal(now, letters.c.added.type)
        )
        .join(chats, chats.c.id == subscriptions.c.chat)
        .where(
            ~chats.c.paused,
            _wants(known.topics, [str(id) for id in heard]) | worded,
            _reads(known.languages),
        )
        .distinct()
    )
    return added(db, insert(db, letters).from_select(columns, wanted).on_conflict_do_nothing())


def claim(
    db: Connection, owner: str, now: datetime, lease_seconds: float, limit: int
) -> list[Letter]:
    """Up to `limit` letters that are due, oldest first; nobody else gets them before the lease ends."""
    due = (
        select(letters.c.id)
        .where(_OPEN, letters.c.due <= now)
        .order_by(letters.c.due, letters.c.id)
        .limit(limit)
    )
    # On PostgreSQL a letter that another worker is just claiming is passed over; SQLite leaves the clause out.
    ids = db.scalars(due.with_for_update(skip_locked=True)).all()
    if not ids:
        return []
    lease = {
        "owner": owner,
        "due": now + timedelta(seconds=lease_seconds),
    }  # no try yet: others may have to go first
    db.execute(update(letters).where(letters.c.id.in_(ids)).values(lease))
    own = (letters.c.id, letters.c.chat, letters.c.thread, letters.c.story, letters.c.attempts)
    chat = (chats.c.language, chats.c.languages, chats.c.zone, chats.c.kind, chats.c.length)
    whole = select(*own, *chat, letters.c.failing).join(chats, chats.c.id == letters.c.chat)
    claimed = {row.id: _letter(row) for row in db.execute(whole.where(letters.c.id.in_(ids)))}
    return [claimed[id] for id in ids]


def still_mine(db: Connection, id: int, owner: str, now: datetime) -> bool:
    """Whether the lease still holds: ask right before sending."""
    mine = select(letters.c.id).where(
        letters.c.id == id, _OPEN, letters.c.owner == owner, letters.c.due > now
    )
    return db.scalar(mine) is not None


def extend(db: Connection, id: int, owner: str, due: datetime) -> None:
    """The lease lasts longer, for a second call."""
    _set(db, and_(letters.c.id == id, _OPEN, letters.c.owner == owner), due=due)


def settle(db: Connection, id: int, message_id: int, now: datetime) -> None:
    """It is sent."""
    _set(
        db,
        letters.c.id == id,
        state="sent",
        message_id=message_id,
        settled=now,
        owner=None,
        error=None,
    )


def postpone(db: Connection, id: int, due: datetime, error: str) -> None:
    """It has to wait until then, through no fault of its own: that is no try."""
    _set(db, and_(letters.c.id == id, _OPEN), due=due, owner=None, error=error)


def failed(db: Connection, id: int, due: datetime, error: str, now: datetime) -> None:
    """A call was made and did not work; try again then."""
    count = {
        "attempts": letters.c.attempts + 1,
        "failing": func.coalesce(letters.c.failing, literal(now, letters.c.failing.type)),
    }
    _set(db, and_(letters.c.id == id, _OPEN), due=due, owner=None, error=error, **count)


def hold(db: Connection, id: int, error: str) -> None:
    """The chat takes nothing: remember why. The letter waits with the chat's others."""
    _set(db, letters.c.id == id, error=error)


def hasten(db: Connection, owner: str, now: datetime) -> None:
    """The clock was set back: what waits by the old one is due now; what others have claimed stays theirs."""
    free = or_(letters.c.owner.is_(None), letters.c.owner == owner)
    _set(db, and_(_OPEN, letters.c.due > now, free), due=now, owner=None)


def postpone_chat(db: Connection, chat: int, due: datetime) -> None:
    """Telegram wants us to wait with this chat: nothing is sent to it before then."""
    _set(db, and_(letters.c.chat == chat, _OPEN, letters.c.due < due), due=due, owner=None)


def give_up(db: Connection, id: int, error: str, now: datetime) -> None:
    """It can never be sent."""
    _set(db, letters.c.id == id, state="given up", error=error, settled=now, owner=None)


def prune(db: Connection, before: datetime) -> int:
    """How many letters went that were settled before then; those of a story that lives on keep it from coming twice."""
    old = select(stories.c.id).where(stories.c.updated_at < before)
    done = letters.c.state.in_(("sent", "given up")) & (letters.c.settled < before)
    return db.execute(delete(letters).where(done, letters.c.story.in_(old))).rowcount


def next_due(db: Connection) -> datetime | None:
    """When the next letter is due, or a lease ends; None when nothing is open."""
    due: datetime | None = db.scalar(select(func.min(letters.c.due)).where(_OPEN))
    return due


def open_count(db: Connection) -> int:
    """How many letters are not sent yet, those of paused chats left out."""
    return db.scalar(select(func.count()).where(_OPEN)) or 0


def _letter(row: AnyRow) -> Letter:
    return Letter(*row)


def _set(db: Connection, which: ColumnElement[bool], **new: Any) -> None:
    db.execute(update(letters).where(which).values(new))


def _wants(topics: tuple[str, ...], speakers: list[str]) -> ColumnElement[bool]:
    """Subscriptions that a story with these topics and speakers answers."""
    wishes = subscriptions.c
    return or_(
        and_(wishes.kind == "topic", wishes.value.in_(topics)),
        and_(wishes.kind == "speaker", wishes.value.in_(speakers)),
    )


def _wishing(db: Connection, told: Sequence[str]) -> Select[tuple[int]]:
    """Subscriptions to words all of which are among those told: for each of these one look into an index."""
    listed = literal(json.dumps(told), Text)
    # Not one parameter for each: a story of many articles has 5,000 words.
    rows = (
        func.json_each(listed)
        if db.dialect.name == "sqlite"
        else func.json_array_elements_text(cast(listed, JSON))
    )
    one, wish = rows.table_valued(column("value", Text)), wished_words.c
    found = select(wish.subscription).where(wish.form == one.c.value)
    return found.group_by(wish.subscription, wish.words).having(
        func.count(distinct(wish.place)) == wish.words
    )


def _reads(languages: tuple[str, ...]) -> ColumnElement[bool]:
    """Chats that read one of these languages."""
    read = type_coerce(chats.c.languages, Text)
    return or_(*(read.contains(f" {language} ", autoescape=True) for language in languages))
