"""Time as tests need it: an hour of waiting passes at once, and nothing depends on how busy the machine is."""

from __future__ import annotations

import asyncio
import heapq
from collections.abc import Awaitable, Callable, Coroutine
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from itertools import count
from typing import Any, TypeVar

T = TypeVar("T")
TURNS = 100  # of the loop, after which everybody who is not asleep has come to rest


class Sleepers:
    """A clock that stands still until all sleep, then goes on to the first who is to wake. For work without I/O."""

    def __init__(self) -> None:
        self._now = 1000.0
        self._places = count()
        self._asleep: list[tuple[float, int, asyncio.Future[None]]] = []

    def now(self) -> float:
        """Seconds since some moment."""
        return self._now

    async def sleep(self, seconds: float) -> None:
        """Wait until the clock has come so far."""
        if seconds <= 0:
            return
        waking = asyncio.get_running_loop().create_future()
        heapq.heappush(self._asleep, (self._now + seconds, next(self._places), waking))
        await waking

    async def run(self, work: Coroutine[Any, Any, T]) -> T:
        """What the work gives, however long it takes by this clock."""
        task = asyncio.ensure_future(work)
        while not await self._rest(task):
            self._now, _, waking = heapq.heappop(self._asleep)
            if not waking.done():
                waking.set_result(None)
        return await task

    async def _rest(self, task: asyncio.Future[Any]) -> bool:
        for _ in range(TURNS):
            await asyncio.sleep(0)
        assert task.done() or self._asleep, "it waits for something that never comes"
        return task.done()


@dataclass
class Clock:
    """The hour of the bot, and the time by which it waits. It stands still; who sleeps is woken at once, and it is later."""

    began: datetime = field(default_factory=lambda: datetime.now(UTC))
    ahead: timedelta = field(default_factory=timedelta)
    slept: list[float] = field(default_factory=list)
    meanwhile: Callable[[], Awaitable[None]] | None = (
        None  # what happens, once, while somebody sleeps
    )

    def __call__(self) -> datetime:
        return self.began + self.ahead

    def now(self) -> float:
        """Seconds since some moment."""
        return self.ahead.total_seconds()

    async def sleep(self, seconds: float) -> None:
        """It is later."""
        if seconds > 0:
            self.slept.append(seconds)
            # Rounding must not wake anybody too early.
            self.ahead += timedelta(seconds=seconds, microseconds=1)
            happens, self.meanwhile = self.meanwhile, None
            if happens:
                await happens()
        await asyncio.sleep(0)
