"""Updates that we have taken and not yet worked on: none of them is thrown away when we stop."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable
from typing import Any

from telegram import Update
from telegram.ext import BaseUpdateProcessor

AT_ONCE = 256  # updates worked on at the same time
MOST = 5_000  # updates that may wait: more stay with Telegram
END = 1.0  # seconds that handlers which are cut off may take to end


class Inbox(asyncio.Queue[object]):
    """The library's queue of updates, which also knows those that have left it and are not done."""

    def __init__(self) -> None:
        super().__init__()
        self._open: dict[int, Update] = {}

    def _put(self, item: object) -> None:
        super()._put(item)
        if isinstance(item, Update):
            self._open[id(item)] = item

    def done(self, item: object) -> None:
        """It is worked on."""
        self._open.pop(id(item), None)

    @property
    def left(self) -> list[Update]:
        """What is not worked on yet, oldest first."""
        return list(self._open.values())

    @property
    def crowded(self) -> bool:
        """Whether there is more than we can do soon."""
        return len(self._open) >= MOST


class UpdateProcessor(BaseUpdateProcessor):
    """Works on many updates at once, and can be made to let go of them."""

    __slots__ = ("_inbox", "_let_go", "_tasks")

    def __init__(self, inbox: Inbox, at_once: int = AT_ONCE) -> None:
        super().__init__(at_once)
        self._inbox = inbox
        self._tasks: set[asyncio.Task[Any]] = set()
        self._let_go = False

    async def initialize(self) -> None:
        """Nothing to open."""

    async def shutdown(self) -> None:
        """Nothing to close."""

    async def do_process_update(self, update: object, coroutine: Awaitable[Any]) -> None:
        """Work on one; it is done when its handler ends by itself, with an answer or an error."""
        if self._let_go:
            coroutine.close()  # type: ignore[attr-defined]  # the library hands in nothing but coroutines
            return
        task = asyncio.current_task()
        assert task is not None
        self._tasks.add(task)
        try:
            await coroutine
            self._inbox.done(update)
        finally:
            self._tasks.discard(task)

    async def let_go(self) -> None:
        """Cut off what is being worked on, and begin nothing more."""
        self._let_go = True
        tasks = set(self._tasks)
        for task in tasks:
            task.cancel()
        if tasks:
            await asyncio.wait(tasks, timeout=END)
