"""Small things to remember, by key."""

from __future__ import annotations

from sqlalchemy import Connection, select

from storage.keys import insert
from storage.tables import facts


def get(db: Connection, key: str) -> str | None:
    """The value, or None."""
    return db.scalar(select(facts.c.value).where(facts.c.key == key))


def put(db: Connection, key: str, value: str) -> None:
    """Keep the value in place of any other."""
    new = insert(db, facts).values(key=key, value=value)
    db.execute(new.on_conflict_do_update(index_elements=["key"], set_={"value": value}))
