"""What people searched for: a paging button has no room for the words, only for a number. Each chat has its own."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import Connection, delete, exists, select, update

from storage.keys import digest, insert
from storage.tables import searches


def remember(db: Connection, owner: int, words: str, now: datetime) -> int:
    """The number of this search in that chat; the same words have the same one."""
    key = digest(words)
    new = insert(db, searches).values(owner=owner, words_key=key, words=words, asked=now)
    db.execute(
        new.on_conflict_do_update(index_elements=["owner", "words_key"], set_={"asked": now})
    )
    its = (searches.c.owner == owner) & (searches.c.words_key == key)
    id: int = db.scalars(select(searches.c.id).where(its)).one()
    return id


def words(db: Connection, owner: int, id: int) -> str | None:
    """The words of that search; None when there is no such, and when another chat typed it."""
    return db.scalar(select(searches.c.words).where(searches.c.id == id, searches.c.owner == owner))


def give(db: Connection, old: int, new: int) -> None:
    """Make one chat's searches another's, but for those the other has too."""
    other = searches.alias()
    had = exists().where(other.c.owner == new, other.c.words_key == searches.c.words_key)
    db.execute(update(searches).where(searches.c.owner == old, ~had).values(owner=new))


def forget(db: Connection, owner: int) -> int:
    """How many searches of a chat went."""
    return db.execute(delete(searches).where(searches.c.owner == owner)).rowcount


def prune(db: Connection, before: datetime) -> int:
    """How many searches went that nobody asked again since then."""
    return db.execute(delete(searches).where(searches.c.asked < before)).rowcount
