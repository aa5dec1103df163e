"""What people sent to be read, kept until it is answered: a process that dies in between loses nothing."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import Connection, delete, select, update

from storage.keys import added, insert
from storage.tables import unread


@dataclass(frozen=True, slots=True)
class Unread:
    """One message that nobody has answered: the update as JSON, what speaks against taking it up again (one for each
    time that it was, and what suspect() adds), our progress line.
    """

    chat: int
    message: int
    update: str
    tries: int
    progress: int | None = None


def keep(db: Connection, chat: int, message: int, raw: str, due: datetime) -> bool:
    """Keep a message until it is answered; False for one that is kept already, which stays as it is."""
    new = insert(db, unread).values(chat=chat, message=message, update=raw, tries=0, due=due)
    return added(db, new.on_conflict_do_nothing()) > 0


def show(db: Connection, chat: int, message: int, progress: int) -> None:
    """Remember our progress line of a kept message."""
    db.execute(
        update(unread)
        .where(unread.c.chat == chat, unread.c.message == message)
        .values(progress=progress)
    )


def progress(db: Connection, chat: int, message: int) -> int | None:
    """Our progress line of a kept message, where an earlier try has sent one."""
    return db.scalar(
        select(unread.c.progress).where(unread.c.chat == chat, unread.c.message == message)
    )


def suspect(db: Connection, chat: int, messages: Collection[int], points: int) -> None:
    """Reading these messages takes long: so many points more, as if they had been taken up so often."""
    mine = (unread.c.chat == chat) & unread.c.message.in_(messages)
    db.execute(update(unread).where(mine).values(tries=unread.c.tries + points))


def settle(db: Connection, chat: int, messages: Collection[int]) -> None:
    """These messages are answered."""
    db.execute(delete(unread).where(unread.c.chat == chat, unread.c.message.in_(messages)))


def take(db: Connection, now: datetime, lease: timedelta, limit: int = 20) -> list[Unread]:
    """Messages whose reader has not come back in time, oldest first; nobody else gets them while the lease lasts."""
    waiting = (
        select(unread)
        .where(unread.c.due <= now)
        .order_by(unread.c.due, unread.c.chat, unread.c.message)
    )
    rows = db.execute(waiting.limit(limit).with_for_update(skip_locked=True)).all()
    for row in rows:
        one = (unread.c.chat == row.chat) & (unread.c.message == row.message)
        db.execute(update(unread).where(one).values(tries=row.tries + 1, due=now + lease))
    return [Unread(row.chat, row.message, row.update, row.tries + 1, row.progress) for row in rows]


def renew(db: Connection, chat: int, messages: Collection[int], due: datetime) -> None:
    """Nobody takes these messages up before then, or everybody may from then on."""
    db.execute(
        update(unread).where(unread.c.chat == chat, unread.c.message.in_(messages)).values(due=due)
    )


def hurry(db: Connection, now: datetime) -> None:
    """Take up everything now: for a process that starts where no other one reads."""
    db.execute(update(unread).values(due=now))
