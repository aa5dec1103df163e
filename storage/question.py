"""Questions that come with nearly every update, put to SQLite without all that SQLAlchemy does around a statement.

The statements are SQLAlchemy's, compiled once, and so are the types of their columns. In the midst of a process' other
work its execute() takes several times as long as SQLite needs for a page of stories.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import cached_property
from typing import Any, NamedTuple

from sqlalchemy import Connection, Select
from sqlalchemy.dialects import sqlite


class _Plain(NamedTuple):
    """A statement as SQLite itself takes it."""

    text: str
    constants: dict[str, Any]
    readers: tuple[
        tuple[int, Callable[[Any], Any]], ...
    ]  # of the columns that SQLite keeps in another form


class Question:
    """A SELECT that is asked again and again; its parameters are numbers and plain words, no lists."""

    def __init__(self, statement: Select[Any]) -> None:
        self._statement = statement

    def rows(self, db: Connection, values: Mapping[str, Any]) -> Sequence[Sequence[Any]]:
        """All rows."""
        if db.dialect.name != "sqlite":
            return db.execute(self._statement, values).all()
        plain, connection = self._plain, db.connection.dbapi_connection
        assert connection is not None
        found = [*map(list, connection.execute(plain.text, {**plain.constants, **values}))]
        for row in found:
            for i, read in plain.readers:
                row[i] = read(row[i])
        return found

    @cached_property
    def _plain(self) -> _Plain:
        dialect = sqlite.dialect(paramstyle="named")
        compiled = self._statement.compile(dialect=dialect)
        columns = enumerate(self._statement.selected_columns)
        readers = (
            (i, one.type.dialect_impl(dialect).result_processor(dialect, None))
            for i, one in columns
        )
        return _Plain(
            compiled.string, compiled.params, tuple((i, read) for i, read in readers if read)
        )
