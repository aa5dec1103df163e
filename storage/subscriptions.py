"""What chats want to be sent."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import datetime

from sqlalchemy import Connection, delete, select

from news.types import Subscription, SubscriptionKind
from storage import words
from storage.keys import LONGEST, added, insert
from storage.tables import subscriptions, wished_words


def subscribe(
    db: Connection, chat: int, thread: int, kind: SubscriptionKind, value: str, now: datetime
) -> bool:
    """Keep the wish: a topic's name, or a speaker's id in decimal. False when it was there. The chat must be known.

    For words see subscribe_words().
    """
    new = {"chat": chat, "thread": thread, "kind": kind, "value": value[:LONGEST], "added": now}
    return added(db, insert(db, subscriptions).values(new).on_conflict_do_nothing()) > 0


def subscribe_words(
    db: Connection,
    chat: int,
    thread: int,
    value: str,
    forms: Sequence[Collection[str]],
    now: datetime,
) -> bool:
    """Keep the wish for stories that have, for each word of `value`, one of its forms. False when it was there."""
    new = subscribe(db, chat, thread, "words", value, now)
    if new:
        own = (subscriptions.c.chat == chat, subscriptions.c.thread == thread)
        named = (subscriptions.c.kind == "words", subscriptions.c.value == value[:LONGEST])
        id = db.scalars(select(subscriptions.c.id).where(*own, *named)).one()
        kept = [words.folded(some) for some in forms]
        rows = [(place, form) for place, some in enumerate(kept) for form in some]
        same = {"subscription": id, "words": len(kept)}
        db.execute(
            insert(db, wished_words),
            [{**same, "place": place, "form": form} for place, form in rows],
        )
    return new


def unsubscribe(db: Connection, chat: int, thread: int, kind: SubscriptionKind, value: str) -> bool:
    """Drop the wish; False when the chat did not have it."""
    columns = subscriptions.c
    own = (
        columns.chat == chat,
        columns.thread == thread,
        columns.kind == kind,
        columns.value == value[:LONGEST],
    )
    return db.execute(delete(subscriptions).where(*own)).rowcount > 0


def drop(db: Connection, chat: int, id: int) -> bool:
    """Drop the chat's wish of that id; False when it has none such."""
    own = (subscriptions.c.chat == chat, subscriptions.c.id == id)
    return db.execute(delete(subscriptions).where(*own)).rowcount > 0


def of_chat(db: Connection, chat: int, thread: int | None = None) -> list[Subscription]:
    """The chat's wishes in one thread (None: in all), oldest first."""
    own = select(subscriptions).where(subscriptions.c.chat == chat).order_by(subscriptions.c.id)
    if thread is not None:
        own = own.where(subscriptions.c.thread == thread)
    return [
        Subscription(row.id, row.chat, row.thread, row.kind, row.value) for row in db.execute(own)
    ]
