"""Feeds that are polled, and which of their entries were seen."""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime

from sqlalchemy import Connection, delete, select, update

from news.types import Source
from storage.keys import AnyRow, digest, insert
from storage.tables import feed_seen, feeds


def add(db: Connection, url: str, title: str, now: datetime) -> int:
    """The feed's id; new ones are due at once, known ones stay as they are."""
    new = {"url": url, "url_key": digest(url), "title": title, "next_poll": now, "errors": 0, "polled": False}
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
    waiting = select(feeds).where(feeds.c.next_poll <= now).order_by(feeds.c.next_poll, feeds.c.id).limit(limit)
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
    new = {"etag": etag, "modified": modified, "body_hash": body_hash, "next_poll": next_poll, "errors": errors}
    if title:
        new["title"] = title
    if errors == 0:
        new["polled"] = True
    db.execute(update(feeds).where(feeds.c.id == id).values(new))


def move(db: Connection, id: int, url: str) -> bool:
    """The feed lives at another address from now on; False, and nothing changes, when that one is polled already."""
    taken = db.scalar(select(feeds.c.id).where(feeds.c.url_key == digest(url)))
    if taken is None:
        db.execute(update(feeds).where(feeds.c.id == id).values(url=url, url_key=digest(url)))
    return taken is None


def remove(db: Connection, url: str) -> bool:
    """Stop polling; False when there was no such feed. Its articles stay."""
    return db.execute(delete(feeds).where(feeds.c.url_key == digest(url))).rowcount > 0


def seen_guids(db: Connection, id: int, guids: Collection[str]) -> set[str]:
    """Those of the guids that this feed has shown before."""
    keys = {digest(guid): guid for guid in guids}
    seen = select(feed_seen.c.guid_key).where(feed_seen.c.feed == id, feed_seen.c.guid_key.in_(keys))
    return {keys[key] for key in db.scalars(seen)}


def mark_seen(db: Connection, id: int, guids: Collection[str], now: datetime) -> None:
    """Remember that this feed has shown these entries, now."""
    rows = [{"feed": id, "guid_key": key, "at": now} for key in sorted({digest(guid) for guid in guids})]
    if rows:
        new = insert(db, feed_seen)
        db.execute(new.on_conflict_do_update(index_elements=["feed", "guid_key"], set_={"at": new.excluded.at}), rows)


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
    )
