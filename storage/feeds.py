"""Feeds that are polled, and which of their entries were seen."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, delete, select, update

from news.types import Source
from storage.keys import AnyRow, digest, insert
from storage.tables import feed_seen, feed_waiting, feeds

SURE = 3  # looks in a row that must find the feed at the same new address before we believe it
_CHUNK = 1_000


@dataclass(frozen=True, slots=True)
class Waiting:
    """An entry whose page did not answer so far; `entry` as it was given to wait()."""

    entry: Mapping[str, Any]
    tries: int
    tell: bool


def add(db: Connection, url: str, title: str, now: datetime) -> int:
    """The feed's id; new ones are due at once, known ones stay as they are."""
    new = {
        "url": url,
        "url_key": digest(url),
        "title": title,
        "next_poll": now,
        "errors": 0,
        "polled": False,
    }
    db.execute(insert(db, feeds).values(**new, added=now).on_conflict_do_nothing())
    id: int = db.scalars(select(feeds.c.id).where(feeds.c.url_key == digest(url))).one()
    return id


def keep(db: Connection, url: str, title: str, now: datetime) -> bool:
    """Poll this feed from now on; False when it was polled already."""
    new = db.scalar(select(feeds.c.id).where(feeds.c.url_key == digest(url))) is None
    add(db, url, title, now)
    return new


def all(db: Connection) -> list[Source]:
    """Every feed, by title."""
    return [_source(row) for row in db.execute(select(feeds).order_by(feeds.c.title, feeds.c.id))]


def due(db: Connection, now: datetime, limit: int = 100) -> list[Source]:
    """Feeds whose time has come, longest waiting first."""
    waiting = (
        select(feeds)
        .where(feeds.c.next_poll <= now)
        .order_by(feeds.c.next_poll, feeds.c.id)
        .limit(limit)
    )
    return [_source(row) for row in db.execute(waiting)]


def polled(
    db: Connection,
    id: int,
    *,
    etag: str | None,
    modified: str | None,
    body_hash: str | None,
    next_poll: datetime,
    errors: int,
    title: str | None = None,
) -> None:
    """Keep how the poll went: after its articles are kept, never before. `errors` counts failures in a row."""
    new = {
        "etag": etag,
        "modified": modified,
        "body_hash": body_hash,
        "next_poll": next_poll,
        "errors": errors,
    }
    if title:
        new["title"] = title
    if errors == 0:
        new["polled"] = True
    db.execute(update(feeds).where(feeds.c.id == id).values(new))


def sent_to(db: Connection, id: int, url: str | None) -> bool:
    """The feed was read where its address sends us for good (None: at its own address, or not at all).

    True when it lives there from now on: that was said SURE times in a row, and nothing else is polled there.
    """
    row = db.execute(select(feeds.c.moved_to, feeds.c.moves).where(feeds.c.id == id)).one()
    again = row.moves if url and url == row.moved_to else 0
    moves = min(again + 1, SURE) if url else 0
    if (row.moved_to, row.moves) != (url, moves):
        db.execute(update(feeds).where(feeds.c.id == id).values(moved_to=url, moves=moves))
    return url is not None and moves >= SURE and move(db, id, url)


def move(db: Connection, id: int, url: str) -> bool:
    """The feed lives at another address from now on; False, and nothing changes, when that one is polled already."""
    taken = db.scalar(select(feeds.c.id).where(feeds.c.url_key == digest(url)))
    if taken is None:
        db.execute(
            update(feeds)
            .where(feeds.c.id == id)
            .values(url=url, url_key=digest(url), moved_to=None, moves=0)
        )
    return taken is None


def remove(db: Connection, url: str) -> bool:
    """Stop polling; False when there was no such feed. Its articles stay."""
    return db.execute(delete(feeds).where(feeds.c.url_key == digest(url))).rowcount > 0


def seen_guids(db: Connection, id: int, guids: Collection[str]) -> set[str]:
    """Those of the guids that this feed has shown before."""
    keys = {digest(guid): guid for guid in guids}
    seen = select(feed_seen.c.guid_key).where(feed_seen.c.feed == id)
    return {
        keys[key]
        for some in _chunks([*keys])
        for key in db.scalars(seen.where(feed_seen.c.guid_key.in_(some)))
    }


def _chunks(keys: Sequence[str]) -> Iterator[Sequence[str]]:
    """A database takes only so many parameters at once."""
    return (keys[start : start + _CHUNK] for start in range(0, len(keys), _CHUNK))


def mark_seen(db: Connection, id: int, guids: Collection[str], now: datetime) -> None:
    """Remember that this feed has shown these entries, now."""
    rows = [
        {"feed": id, "guid_key": key, "at": now} for key in sorted({digest(guid) for guid in guids})
    ]
    if rows:
        new = insert(db, feed_seen)
        db.execute(
            new.on_conflict_do_update(
                index_elements=["feed", "guid_key"], set_={"at": new.excluded.at}
            ),
            rows,
        )


def wait(db: Connection, id: int, guid: str, entry: Mapping[str, Any], tell: bool) -> None:
    """Keep an entry whose page did not answer; each time more counts as one try."""
    new = insert(db, feed_waiting).values(
        feed=id, guid_key=digest(guid), tries=1, tell=tell, entry=dict(entry)
    )
    more = {"tries": feed_waiting.c.tries + 1}
    db.execute(new.on_conflict_do_update(index_elements=["feed", "guid_key"], set_=more))


def waiting(db: Connection, id: int) -> list[Waiting]:
    """The feed's entries whose pages did not answer."""
    rows = db.execute(
        select(feed_waiting).where(feed_waiting.c.feed == id).order_by(feed_waiting.c.guid_key)
    )
    return [Waiting(row.entry, row.tries, row.tell) for row in rows]


def settle(db: Connection, id: int, guid: str, keys: Collection[str], now: datetime) -> None:
    """The entry is kept: it is seen under these keys, and waits no more."""
    mark_seen(db, id, keys, now)
    db.execute(
        delete(feed_waiting).where(
            feed_waiting.c.feed == id, feed_waiting.c.guid_key == digest(guid)
        )
    )


def forget_seen(db: Connection, before: datetime) -> int:
    """How many entries were forgotten that no feed has shown since then."""
    return db.execute(delete(feed_seen).where(feed_seen.c.at < before)).rowcount


def _source(row: AnyRow) -> Source:
    return Source(
        id=row.id,
        url=row.url,
        title=row.title,
        etag=row.etag,
        modified=row.modified,
        body_hash=row.body_hash,
        next_poll=row.next_poll,
        errors=row.errors,
        polled=row.polled,
        moves=row.moves,
    )
