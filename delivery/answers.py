"""Answers to people while Telegram is ill: tried again for minutes, in order within each chat."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from typing import Any

import structlog
from telegram.error import NetworkError, RetryAfter, TelegramError, TimedOut

from delivery.passing import Time, passing, seconds

log = structlog.get_logger()
Call = Callable[[], Awaitable[Any]]
ANSWER = 180.0  # seconds for which an answer is worth trying
TOAST = 10.0  # and the note on top of a pressed button, which Telegram takes for a short time only
FIRST, LONGEST = 0.5, 5.0  # seconds between two tries
MOST = 20  # answers that wait for one chat while it is ill: more would take the room of the others


class Answers:
    """The answers that are on their way, by chat."""

    def __init__(self, time: Time) -> None:
        self._time = time
        self._order: dict[int, asyncio.Lock] = {}
        self._waiting: dict[int, int] = {}  # how many answers there are for a chat
        self._ill: set[int] = set()  # chats whose first answer has failed and is tried again

    async def say(self, chat: int, call: Call) -> Any:
        """Make a call that says something to a chat, after those that came before it."""
        if chat in self._ill and self._waiting[chat] >= MOST:
            raise NetworkError("too many answers wait for this chat")
        async with self._turn(chat):
            try:
                return await self._stubbornly(call, ANSWER, lambda: self._ill.add(chat))
            finally:
                self._ill.discard(chat)

    async def toast(self, call: Call) -> Any:
        """The small answer to a pressed button."""
        return await self._stubbornly(call, TOAST, lambda: None)

    @asynccontextmanager
    async def _turn(self, chat: int) -> AsyncIterator[None]:
        self._waiting[chat] = self._waiting.get(chat, 0) + 1
        try:
            async with self._order.setdefault(chat, asyncio.Lock()):
                yield
        finally:
            self._waiting[chat] -= 1
            if not self._waiting[chat]:
                del self._waiting[chat], self._order[chat]

    async def _stubbornly(self, call: Call, patience: float, on_trouble: Callable[[], None]) -> Any:
        until, pause = self._time.now() + patience, FIRST
        while True:
            try:
                return await call()
            except TelegramError as error:
                wait = seconds(error) if isinstance(error, RetryAfter) else pause
                if not _worth(error) or self._time.now() + wait > until:
                    raise
                on_trouble()
                log.warning("answer tried again", cause=error.message, next_try_in=wait)
            await self._time.sleep(wait)
            pause = min(LONGEST, 2 * pause)


def _worth(error: TelegramError) -> bool:
    """Whether to try again: a call that timed out may have arrived, and nobody wants an answer twice."""
    return passing(error) and not isinstance(error, TimedOut)
