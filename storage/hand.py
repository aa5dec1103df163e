"""One connection to SQLite that is kept at hand, for questions that may not take long."""

from __future__ import annotations

from types import TracebackType

from sqlalchemy import Connection, Engine

MOST = 20_000  # steps of SQLite's machine, about a millisecond; a page of stories takes one or two thousand
_STEPS = 1_000  # between two counts


class Hand:
    """`with hand as db:` gives the connection; sqlite3's or SQLAlchemy's OperationalError: it took too long.

    To take a connection from the pool would cost as much as a short question.
    """

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self._db: Connection | None = None
        self._left = MOST

    def __enter__(self) -> Connection:
        db = self._db = self._db or self._opened()
        self._left = MOST
        return db

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._left = MOST  # closing must not be broken off
        if self._db is not None and self._db.in_transaction():
            self._db.rollback()

    def close(self) -> None:
        """Give the connection back."""
        if self._db is not None:
            self._db.connection.dbapi_connection.set_progress_handler(None, 0)  # type: ignore[union-attr]
            self._db.close()
            self._db = None

    def _opened(self) -> Connection:
        db = self._engine.connect()
        db.connection.dbapi_connection.set_progress_handler(self._is_late, _STEPS)  # type: ignore[union-attr]
        return db

    def _is_late(self) -> bool:
        self._left -= _STEPS
        return self._left < 0
