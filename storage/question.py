"""Questions that come with nearly every update, put to SQLite without all that SQLAlchemy does around a statement.

The statements are SQLAlchemy's, compiled once, and so are the types of their columns. In the midst of a process' other
work its execute() takes several times as long as SQLite needs for a page of stories.
"""

from __future__ import annotations

from collections import namedtuple
from collections.abc import Callable, Mapping, Sequence
from functools import cached_property
from typing import Any, NamedTuple

from sqlalchemy import Connection, Select
from sqlalchemy.dialects import sqlite


class _Plain(NamedTuple):
    """A statement as SQLite itself takes it, and what makes its rows."""

    text: str
    constants: dict[str, Any]
    readers: tuple[tuple[int, Callable[[Any], Any]], ...]  # of the columns that SQLite keeps in another form
    row: Callable[[Sequence[Any]], Any]


class Question:
    """A SELECT that is asked again and again; its parameters are numbers and plain words, no lists."""

    def __init__(self, statement: Select[Any]) -> None:
        self._statement = statement

    def rows(self, db: Connection, values: Mapping[str, Any]) -> Sequence[Any]:
        """All rows, whose values have the names of the columns."""
        if db.dialect.name != "sqlite":
            return db.execute(self._statement, values).all()
        plain, connection = self._plain, db.connection.dbapi_connection
        assert connection is not None
        found = connection.execute(plain.text, {**plain.constants, **values}).fetchall()
        return [_read(plain, row) for row in found]

    @cached_property
    def _plain(self) -> _Plain:
        dialect = sqlite.dialect(paramstyle="named")
        compiled = self._statement.compile(dialect=dialect)
        columns = self._statement.selected_columns
        readers = ((i, one.type.dialect_impl(dialect).result_processor(dialect, None)) for i, one in enumerate(columns))
        row = namedtuple("Row", columns.keys())  # type: ignore[misc]
        return _Plain(compiled.string, compiled.params, tuple((i, read) for i, read in readers if read), row._make)


def _read(plain: _Plain, row: Sequence[Any]) -> Any:
    values = list(row)
    for i, read in plain.readers:
        values[i] = read(values[i])
    return plain.row(values)
