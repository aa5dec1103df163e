"""Column types: what Python values look like in the two databases, decided once."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import JSON, DateTime, Dialect, Text
from sqlalchemy.dialects.postgresql import TSVECTOR
from sqlalchemy.types import TypeDecorator, TypeEngine

# PostgreSQL refuses the character NUL, and no database takes half of a surrogate pair.
_UNSTORABLE = re.compile("[\x00\ud800-\udfff]")


def storable(text: str) -> str:
    """The text with U+FFFD for each character that cannot be stored; of the same length, so that spans stay right."""
    return _UNSTORABLE.sub("\ufffd", text)


def _clean(value: Any) -> Any:
    """The same JSON value with every text in it storable."""
    if isinstance(value, str):
        return storable(value)
    if isinstance(value, dict):
        return {storable(key): _clean(item) for key, item in value.items()}
    return [_clean(item) for item in value] if isinstance(value, list | tuple) else value


class StoredText(TypeDecorator[str]):
    """Text of any length; ingest removes what cannot be stored, and this is the guard behind it."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: str | None, dialect: Dialect) -> str | None:
        return None if value is None else storable(value)


class Codes(TypeDecorator[tuple[str, ...]]):
    """A few short codes in order, kept as " uk en ", so that LIKE '% uk %' finds one of them."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: Sequence[str] | None, dialect: Dialect) -> str | None:
        return None if value is None else storable(f" {' '.join(value)} ")

    def process_result_value(self, value: str | None, dialect: Dialect) -> tuple[str, ...]:
        return tuple((value or "").split())


class Json(TypeDecorator[Any]):
    """Lists, dicts and texts as JSON."""

    impl = JSON
    cache_ok = True

    def process_bind_param(self, value: Any, dialect: Dialect) -> Any:
        return _clean(value)


class Utc(TypeDecorator[datetime]):
    """An aware time; SQLite, which knows no zones, keeps it in UTC without one."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError(f"a time without a zone: {value}")
        moment = value.astimezone(UTC)
        return moment.replace(tzinfo=None) if dialect.name == "sqlite" else moment

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        if value is None:
            return None
        if value.tzinfo is not None:
            return value.astimezone(UTC)
        return datetime.combine(value, value.time(), UTC)  # replace() takes four times as long


class WordSet(TypeDecorator[Sequence[str]]):
    """The words a story is found by: a tsvector on PostgreSQL; on SQLite the text which the FTS5 table was given."""

    impl = Text
    cache_ok = True

    def load_dialect_impl(self, dialect: Dialect) -> TypeEngine[Any]:
        return dialect.type_descriptor(TSVECTOR() if dialect.name == "postgresql" else Text())

    def process_bind_param(self, value: Sequence[str] | None, dialect: Dialect) -> str | None:
        if value is None or dialect.name == "sqlite":
            return None if value is None else " ".join(value)
        return " ".join(lexeme(word) for word in value)


def lexeme(word: str) -> str:
    """A word in the quotes of PostgreSQL's tsvector and tsquery, so that nothing in it is syntax."""
    return "'" + word.replace("\\", "\\\\").replace("'", "''") + "'"
