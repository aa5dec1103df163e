"""How fast we may speak: Telegram's send limits, with answers to people before what was promised to subscribers.

Why not the library's AIORateLimiter: it keeps one queue for answers and broadcasts, has no limit per private chat, and
one 429 stops every chat. Here a 429 moves only its own chat, and only several of them at once stop everybody.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine
from typing import Any

from telegram.error import RetryAfter
from telegram.ext import BaseRateLimiter

from delivery.answers import Answers, Call
from delivery.passing import LoopTime, Time, checked, seconds

BROADCAST = (
    1  # rate_limit_args of a letter, which has waited for its turn; answers to people carry none
)
PER_CHAT = 1.0  # seconds between two letters to one private chat
PER_GROUP = 3.0  # 20 a minute
PATIENCE = (
    10.0  # seconds that an answer waits before its first try when its chat is stopped by a 429
)
SEVERAL = 3  # chats stopped by a 429 at the same time: the limit is on all of us
REMEMBERED = 10_000  # chats
CATCH_UP = 0.1  # seconds that a letter woken late is forgiven; more would be a burst after a stall
# Beginnings of the methods that say something to a chat.
TO_A_CHAT = (
    "send",
    "edit",
    "copy",
    "forward",
)
UNORDERED = ("sendChatAction",)  # a sign of life: not worth waiting for


def gap(chat: int) -> float:
    """Seconds between two letters to this chat; groups and channels have negative ids."""
    return PER_GROUP if chat < 0 else PER_CHAT


class Pace(BaseRateLimiter[int]):
    """Holds letters back to `rate` a second over all chats and to each chat's own limit; lets answers pass at once."""

    def __init__(self, rate: float, time: Time | None = None) -> None:
        self._gap = 1 / rate
        self._time = time or LoopTime()
        self._next = 0.0  # when the next letter may leave
        self._gate = asyncio.Lock()  # one letter at a time waits for that moment
        self._chats: dict[int, float] = {}  # when the next letter to a chat may leave
        self._halted: dict[int, float] = {}  # until when a chat is stopped by a 429
        self._answers = Answers(self._time)

    async def initialize(self) -> None:
        """Nothing to open."""

    async def shutdown(self) -> None:
        """Nothing to close."""

    async def turn(self, chat: int) -> None:
        """Wait until a letter may leave for this chat: first the chat's own limit, then the one over all chats."""
        while not await self._leaves(chat):
            pass

    async def _leaves(self, chat: int) -> bool:
        """Wait once for both limits; False when another letter to this chat left meanwhile."""
        while (wait := self._chats.get(chat, 0.0) - self._time.now()) > 0:
            await self._time.sleep(wait)
        async with self._gate:
            waited = await self._wait_for_slot()
            now = self._time.now()
            if self._chats.get(chat, 0.0) > now:
                return False
            self._next = max(self._next, now - CATCH_UP if waited else now) + self._gap
            self._chats[chat] = now + gap(chat)
        self._forget()
        return True

    async def _wait_for_slot(self) -> bool:
        """Wait for the next slot over all chats, which answers may move meanwhile; whether there was a wait."""
        waited = False
        while (wait := self._next - self._time.now()) > 0:
            await self._time.sleep(wait)
            waited = True
        return waited

    def halted(self, chat: int) -> float:
        """Seconds for which Telegram wants nothing sent to this chat; when it stopped several, they count for all."""
        now = self._time.now()
        stopped = [until for until in self._halted.values() if until > now]
        until = max(stopped) if len(stopped) >= SEVERAL else self._halted.get(chat, 0.0)
        return max(0.0, until - now)

    async def process_request(
        self,
        callback: Callable[..., Coroutine[Any, Any, Any]],
        args: Any,
        kwargs: dict[str, Any],
        endpoint: str,
        data: dict[str, Any],
        rate_limit_args: int | None,
    ) -> Any:
        """Make a call. A letter's failure is raised at once; an answer to a person is tried again for minutes."""
        chat = data.get("chat_id")

        async def call() -> Any:
            return checked(endpoint, await callback(*args, **kwargs))

        if endpoint == "answerCallbackQuery":
            return await self._answers.toast(call)
        if not isinstance(chat, int) or not endpoint.startswith(TO_A_CHAT):
            return await call()
        if rate_limit_args == BROADCAST or endpoint in UNORDERED:
            return await self._once(chat, call)
        return await self._answers.say(chat, lambda: self._answer(chat, call))

    async def _once(self, chat: int, call: Call) -> Any:
        try:
            return await call()
        except RetryAfter as error:
            self._halt(chat, seconds(error))
            raise

    async def _answer(self, chat: int, call: Call) -> Any:
        """An answer takes a slot before all letters that wait, and waits only where its chat is stopped."""
        self._next = max(self._next, self._time.now()) + self._gap
        halted = self._halted.get(chat, 0.0) - self._time.now()
        if halted > 0:
            await self._time.sleep(min(PATIENCE, halted))
        return await self._once(chat, call)

    def _halt(self, chat: int, pause: float) -> None:
        now = self._time.now()
        self._halted = {one: until for one, until in self._halted.items() if until > now} | {
            chat: now + pause
        }

    def _forget(self) -> None:
        if len(self._chats) > REMEMBERED:
            now = self._time.now()
            self._chats = {chat: at for chat, at in self._chats.items() if at > now}
