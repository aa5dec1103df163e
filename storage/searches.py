"""What people searched for: a paging button has no room for the words, only for a number."""

from __future__ import annotations

from sqlalchemy import Connection, select

from storage.keys import digest, insert
from storage.tables import searches


def remember(db: Connection, words: str) -> int:
    """The number of this search; the same words have the same one."""
    db.execute(insert(db, searches).values(words_key=digest(words), words=words).on_conflict_do_nothing())
    id: int = db.scalars(select(searches.c.id).where(searches.c.words_key == digest(words))).one()
    return id


def words(db: Connection, id: int) -> str | None:
    """The words of that search; None when there is no such."""
    return db.scalar(select(searches.c.words).where(searches.c.id == id))
