"""From a DATABASE_URL to an engine whose transactions mean the same on SQLite and PostgreSQL."""

from __future__ import annotations

import sqlite3
import time
from pathlib import Path
from typing import Any

from sqlalchemy import URL, Connection, Engine, create_engine, event, make_url
from sqlalchemy.exc import ArgumentError

from news.errors import BadSettings, NoDatabase

THREADS = 8  # units of work at once, in each of reading and writing
_PRAGMAS = ("busy_timeout = 30000", "synchronous = NORMAL", "cache_size = -16000")
_TRIES, _PAUSE = 600, 0.05  # of a change that SQLite does not wait for by itself; seconds


def parse_url(url: str) -> URL:
    """A DATABASE_URL (sqlite:///path or postgresql://...) as SQLAlchemy wants it. BadSettings when it is neither."""
    try:
        parsed = make_url(url)
    except ArgumentError as error:
        raise BadSettings(
            "DATABASE_URL is not an address; write sqlite:///path or postgresql://..."
        ) from error
    match parsed.drivername.split("+")[0]:
        case "postgresql" | "postgres":
            return parsed.set(drivername="postgresql+psycopg")
        case "sqlite" if parsed.database and parsed.database != ":memory:":
            return parsed.set(drivername="sqlite+pysqlite")
        case "sqlite":
            raise BadSettings(
                "DATABASE_URL: a database in memory would be lost; write sqlite:///path"
            )
    raise BadSettings(
        f"DATABASE_URL begins with {parsed.drivername}; write sqlite:///path or postgresql://..."
    )


def open_engine(url: str, *, foreign_keys: bool = True) -> Engine:
    """An engine; nothing is connected yet. A migration that copies a table must not trip over foreign keys."""
    parsed = parse_url(url)
    if parsed.drivername.startswith("sqlite"):
        return _sqlite(parsed, foreign_keys)
    return create_engine(
        parsed,
        pool_size=THREADS,
        max_overflow=THREADS,
        pool_pre_ping=True,
        # Pages are in memory or on flash: with the old costs for disks it would not use the index over words.
        connect_args={
            "options": "-c timezone=utc -c jit=off -c random_page_cost=1.1",
            "connect_timeout": 10,
        },
    )


def reading(engine: Engine) -> Engine:
    """The same engine for units that only read: they see one moment and wait for no writer."""
    if engine.dialect.name == "sqlite":
        return engine
    return engine.execution_options(isolation_level="REPEATABLE READ", postgresql_readonly=True)


def writing(engine: Engine) -> Engine:
    """The same engine for units that write: what they have read is still so when they commit."""
    if engine.dialect.name == "sqlite":
        return engine.execution_options(sqlite_begin="IMMEDIATE")
    return engine.execution_options(isolation_level="SERIALIZABLE")


def migrating(engine: Engine) -> Engine:
    """The same engine for migrations: who waited for the lock must see what was done meanwhile."""
    return writing(engine) if engine.dialect.name == "sqlite" else engine


def _keep_a_log(connection: sqlite3.Connection) -> None:
    """Write-ahead logging; busy_timeout does not hold for this change, so who meets another one tries again."""
    for _ in range(_TRIES):
        try:
            connection.execute("PRAGMA journal_mode = WAL").close()
            return
        except sqlite3.OperationalError as error:
            if error.sqlite_errorcode != sqlite3.SQLITE_BUSY:
                raise
            time.sleep(_PAUSE)
    raise sqlite3.OperationalError("database is locked")


def _sqlite(url: URL, foreign_keys: bool) -> Engine:
    try:
        Path(url.database or "").parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise NoDatabase(f"The folder of the database cannot be made: {error}") from error
    # The connection used last has its pages and its statements at hand.
    engine = create_engine(url, pool_size=THREADS + 1, max_overflow=THREADS, pool_use_lifo=True)

    def prepare(connection: sqlite3.Connection, _record: Any) -> None:
        # Python's module would begin transactions by itself, and too late: only at the first write.
        connection.isolation_level = None
        for pragma in (*_PRAGMAS, f"foreign_keys = {'ON' if foreign_keys else 'OFF'}"):
            connection.execute(f"PRAGMA {pragma}").close()
        _keep_a_log(connection)

    def begin(db: Connection) -> None:
        kind = db.get_execution_options().get("sqlite_begin")
        if kind:
            db.exec_driver_sql(f"BEGIN {kind}")
        else:  # cannot fail, so it needs no translation of errors, which is half of the cost of an empty unit
            db.connection.dbapi_connection.execute("BEGIN")  # type: ignore[union-attr]

    event.listen(engine, "connect", prepare)
    event.listen(engine, "begin", begin)
    return engine
