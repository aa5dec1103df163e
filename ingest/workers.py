"""Reading and understanding cost processor time: they run in worker processes, so that nobody waits meanwhile."""

from __future__ import annotations

import asyncio
import contextlib
import multiprocessing
import os
from collections.abc import Callable
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from types import TracebackType
from typing import ParamSpec, TypeVar

PATIENCE = 1.5  # seconds that running work may take to end when we stop
P = ParamSpec("P")
R = TypeVar("R")


class Workers:
    """A few processes that run our own pure functions; one that dies is replaced and its task done again, once."""

    def __init__(self, processes: int | None = None) -> None:
        self._processes = processes or max(1, (os.cpu_count() or 2) - 1)
        self._pool = self._fresh()

    def _fresh(self) -> ProcessPoolExecutor:
        # "spawn": a forked copy of a process with threads and open connections can hang.
        context = multiprocessing.get_context("spawn")
        return ProcessPoolExecutor(self._processes, mp_context=context, initializer=_quiet)

    async def run(self, work: Callable[P, R], *args: P.args, **kwargs: P.kwargs) -> R:
        """What work(*args) returns or raises; it must be a module's function, its arguments picklable."""
        pool = self._pool
        try:
            return await self._once(pool, work, *args, **kwargs)
        except BrokenProcessPool:
            if pool is self._pool:
                self._pool = self._fresh()
            return await self._once(self._pool, work, *args, **kwargs)

    def begin(self, work: Callable[[], None]) -> None:
        """Start a process on work() at once; nobody waits for it."""
        self._pool.submit(work)

    async def _once(self, pool: ProcessPoolExecutor, work: Callable[P, R], *args: P.args, **kwargs: P.kwargs) -> R:
        return await asyncio.wrap_future(pool.submit(work, *args, **kwargs))

    async def __aenter__(self) -> Workers:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Begin nothing new, and wait a little for what runs: a pool left alone complains when the interpreter ends."""
        closing = asyncio.to_thread(self._pool.shutdown, wait=True, cancel_futures=True)
        with contextlib.suppress(TimeoutError):
            await asyncio.wait_for(closing, PATIENCE)


def _quiet() -> None:
    """Ctrl-C is for the parent, which closes its workers itself."""
    import signal

    signal.signal(signal.SIGINT, signal.SIG_IGN)
