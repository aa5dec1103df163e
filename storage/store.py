"""The one door to the database: a unit of work is a plain function that runs in one transaction in one thread."""

from __future__ import annotations

import asyncio
import contextlib
import random
import sqlite3
import threading
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Concatenate, ParamSpec, TypeVar

from sqlalchemy import Connection, Engine, text
from sqlalchemy.exc import DBAPIError, InterfaceError, InternalError, OperationalError
from sqlalchemy.exc import TimeoutError as NoConnection

from news.errors import OldDatabase
from storage.engine import THREADS, open_engine, reading, writing
from storage.migrate import is_current

P = ParamSpec("P")
T = TypeVar("T")

_ATTEMPTS = 30
# The database is away, its disk full, or it is stopping: the same unit may work later.
AWAY = (OperationalError, InterfaceError, InternalError, NoConnection, sqlite3.OperationalError)
LOOK = 1.0  # seconds between two looks whether it is back
_FEW = 5  # clashes after which no other unit of ours may begin: a long one would lose to short ones for ever
# Serialization failure, deadlock; and a key that another unit made after we looked and did not find it.
_CLASHES = ("40001", "40P01", "23505")


class Store:
    """`await store.read(stories.latest, ["uk"], limit=5)`; of a `write` all is kept or nothing."""

    def __init__(self, url: str) -> None:
        """Open a migrated database. OldDatabase when it is not migrated, NoDatabase when it cannot be reached."""
        self._engine = open_engine(url)
        if not is_current(self._engine):
            self._engine.dispose()
            raise OldDatabase(
                "The database is not at the newest migration. Run: python -m bot migrate"
            )
        self._reading, self._writing = reading(self._engine), writing(self._engine)
        # SQLite has one writer at a time: ours queue in one thread, which is fairer than its polling for the lock.
        # Its reads are our own processor time, so that more readers only wait for Python's lock.
        readers, writers = (2, 1) if self.dialect == "sqlite" else (THREADS, THREADS)
        self._readers = ThreadPoolExecutor(readers, thread_name_prefix="read")
        self._writers = ThreadPoolExecutor(writers, thread_name_prefix="write")
        # Whoever holds it writes alone, but for units that run already.
        self._way = threading.Lock()
        self._away, self._looked = False, 0.0

    @property
    def dialect(self) -> str:
        """`sqlite` or `postgresql`."""
        return self._engine.dialect.name

    async def answers(self) -> bool:
        """Whether the database is there. It is asked only after a unit has found it away, by one caller each second."""
        if self._away and time.monotonic() - self._looked > LOOK:
            self._looked = time.monotonic()
            with contextlib.suppress(*AWAY):
                await self.read(lambda db: db.execute(text("SELECT 1")).scalar())
        return not self._away

    async def _done(self, threads: ThreadPoolExecutor, unit: Callable[[], T]) -> T:
        try:
            done = await asyncio.get_running_loop().run_in_executor(threads, unit)
        except AWAY:
            self._away = True
            raise
        self._away = False
        return done

    async def read(
        self, work: Callable[Concatenate[Connection, P], T], *args: P.args, **kw: P.kwargs
    ) -> T:
        """What work(db, ...) returns; it sees one moment of the database and may not write."""

        def unit() -> T:
            return _once(self._reading, work, *args, **kw)

        return await self._done(self._readers, unit)

    async def write(
        self, work: Callable[Concatenate[Connection, P], T], *args: P.args, **kw: P.kwargs
    ) -> T:
        """What work(db, ...) returns, committed. It may run twice, so it must touch nothing but the database."""

        def unit() -> T:
            return self._until_no_clash(work, *args, **kw)

        return await self._done(self._writers, unit)

    def _until_no_clash(
        self, work: Callable[Concatenate[Connection, P], T], *args: P.args, **kw: P.kwargs
    ) -> T:
        """Run the unit again while PostgreSQL finds that it clashed with another one."""
        for attempt in range(_FEW):
            with self._way:
                pass
            try:
                return _once(self._writing, work, *args, **kw)
            except DBAPIError as error:
                _pause(error, attempt)
        with self._way:
            for attempt in range(_FEW, _ATTEMPTS):
                try:
                    return _once(self._writing, work, *args, **kw)
                except DBAPIError as error:
                    _pause(error, attempt)
            return _once(self._writing, work, *args, **kw)

    def close(self) -> None:
        """Finish the units that run, then close all connections."""
        self._readers.shutdown()
        self._writers.shutdown()
        self._engine.dispose()


def _once(
    engine: Engine, work: Callable[Concatenate[Connection, P], T], *args: P.args, **kw: P.kwargs
) -> T:
    with engine.begin() as db:
        return work(db, *args, **kw)


def _pause(error: DBAPIError, attempt: int) -> None:
    """A moment before the next attempt, when it was a clash; any other error is raised again."""
    if getattr(error.orig, "sqlstate", None) not in _CLASHES:
        raise error
    time.sleep(random.uniform(0, min(0.002 * 2**attempt, 0.25)))
