"""Private chats, groups and channels, and what their people chose."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Table, bindparam, delete, exists, insert, select, update

from news.lengths import NORMAL, Length
from news.types import Chat, Subscription
from storage import articles, searches, subscriptions
from storage.keys import insert as insert_or
from storage.keys import unique
from storage.question import Question
from storage.tables import chats, letters
from storage.tables import subscriptions as wishes

_KNOWN = select(*(chats.c[name] for name in Chat.__dataclass_fields__))
_ONE = Question(_KNOWN.where(chats.c.id == bindparam("chat")))


def chat(db: Connection, id: int) -> Chat | None:
    """The chat, or None when it was never seen."""
    rows = _ONE.rows(db, {"chat": id})
    return Chat(*rows[0]) if rows else None


def ensure(
    db: Connection,
    id: int,
    kind: str,
    language: str,
    languages: Sequence[str],
    title: str,
    username: str | None,
    now: datetime,
) -> Chat:
    """The chat, made with these languages when it is new; a known one gets the new title, username and kind only."""
    seen = {"kind": kind, "title": title, "username": username}
    first = {
        "language": language,
        "languages": unique(languages),
        "zone": Chat(id, kind, language, ()).zone,
        "length": NORMAL,
        "paused": False,
        "added": now,
    }
    new = insert_or(db, chats).values(id=id, **seen, **first)
    db.execute(new.on_conflict_do_update(index_elements=["id"], set_=seen))
    return Chat(*db.execute(_KNOWN.where(chats.c.id == id)).one())


def set_language(db: Connection, id: int, language: str) -> None:
    """The language of the interface."""
    _set(db, id, language=language)


def set_languages(db: Connection, id: int, languages: Sequence[str]) -> None:
    """The languages of the stories, preferred first."""
    _set(db, id, languages=unique(languages))


def set_zone(db: Connection, id: int, zone: str) -> None:
    """The IANA name of the zone that times are shown in."""
    _set(db, id, zone=zone)


def set_length(db: Connection, id: int, length: Length) -> None:
    """How long summaries are."""
    _set(db, id, length=length)


def pause(db: Connection, id: int) -> None:
    """Send it nothing more; letters not yet sent wait until resume()."""
    _set(db, id, paused=True)
    db.execute(
        update(letters)
        .where(letters.c.chat == id, letters.c.state == "open")
        .values(state="held", owner=None)
    )


def resume(db: Connection, id: int) -> None:
    """Send to it again; the letters that waited are due as they were."""
    _set(db, id, paused=False)
    free = {
        "state": "open",
        "failing": None,
    }  # how long its tries failed before says nothing of now
    db.execute(update(letters).where(letters.c.chat == id, letters.c.state == "held").values(free))


def migrate(db: Connection, old: int, new: int) -> None:
    """Telegram gave the group a new id: move all that belongs to it; what the new one has already is kept once."""
    row = db.execute(select(chats).where(chats.c.id == old)).first()
    if row is None or old == new:
        return
    if chat(db, new) is None:
        db.execute(insert(chats).values({**row._mapping, "id": new}))
    _move(db, wishes, ("thread", "kind", "value"), old, new)
    _move(db, letters, ("thread", "story", "kind"), old, new)
    articles.give(db, old, new)
    searches.give(db, old, new)
    remove(db, old)


def channels(db: Connection) -> list[tuple[Chat, tuple[Subscription, ...]]]:
    """Every channel, by title, with what it is sent."""
    rows = db.execute(
        _KNOWN.where(chats.c.kind == "channel").order_by(chats.c.title, chats.c.id)
    ).all()
    return [(Chat(*row), tuple(subscriptions.of_chat(db, row.id))) for row in rows]


def remove(db: Connection, id: int) -> None:
    """Forget the chat, its subscriptions, its letters, its searches and what it sent in."""
    articles.forget_private(db, id)
    searches.forget(db, id)
    db.execute(delete(chats).where(chats.c.id == id))


def _set(db: Connection, id: int, **new: Any) -> None:
    db.execute(update(chats).where(chats.c.id == id).values(new))


def _move(db: Connection, table: Table, same: Sequence[str], old: int, new: int) -> None:
    """Give the old chat's rows to the new one, but for those it has already; remove() takes what is left."""
    other = table.alias()
    had = exists().where(other.c.chat == new, *(other.c[name] == table.c[name] for name in same))
    db.execute(update(table).where(table.c.chat == old, ~had).values(chat=new))
