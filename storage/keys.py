"""Short keys for long texts: an entry of a PostgreSQL index holds 2,700 bytes at most."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from typing import Any, TypeAlias

from sqlalchemy import ColumnElement, Connection, Row, Table
from sqlalchemy.dialects import postgresql, sqlite

AnyRow: TypeAlias = Row[*tuple[Any, ...]]  # any row of a result
LONGEST = 200  # characters of a name, key or value that is looked up as it is
LEAST_TEXT = 200  # characters from which a text alone tells which article it is


def digest(text: str) -> str:
    """32 hex digits, equal for equal texts."""
    return hashlib.sha256(text.encode("utf-8", "replace")).hexdigest()[:32]


def insert(db: Connection, table: Table) -> sqlite.Insert | postgresql.Insert:
    """An INSERT that knows ON CONFLICT in the dialect of db; the two spell it alike."""
    return sqlite.insert(table) if db.dialect.name == "sqlite" else postgresql.insert(table)


def added(db: Connection, statement: sqlite.Insert | postgresql.Insert) -> int:
    """How many rows the INSERT made."""
    return db.execute(statement, execution_options={"preserve_rowcount": True}).rowcount


def text_key(text: str) -> str | None:
    """Equal for equal words of a text without its title, whatever the spaces; None for a short one: many share it."""
    words = " ".join(text.casefold().split())
    return digest(words) if len(words) >= LEAST_TEXT else None


def visible(owner: ColumnElement[int], reader: ColumnElement[int] | int) -> ColumnElement[bool]:
    """True for what is public (owner 0) and for what the reading chat sent in itself."""
    return owner.in_((0, reader))


def unique(values: Sequence[str]) -> list[str]:
    """The values, each once, in their order."""
    return list(dict.fromkeys(values))
