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

BROADCAST = 1  # rate_limit_args of a letter, which has waited for its turn; answers to people carry none
PER_CHAT = 1.0  # seconds between two letters to one private chat
PER_GROUP = 3.0  # 20 a minute
PATIENCE = 10.0  # seconds an answer to a person waits for a 429 to pass, once
SEVERAL = 3  # chats stopped by a 429 at the same time: the limit is on all of us
REMEMBERED = 10_000  # chats


def gap(chat: int) -> float:
    """Seconds between two letters to this chat; groups and channels have negative ids."""
    return PER_GROUP if chat < 0 else PER_CHAT


class Pace(BaseRateLimiter[int]):
    """Holds letters back to `rate` a second over all chats and to each chat's own limit; lets answers pass at once."""

    def __init__(self, rate: float) -> None:
        self._gap = 1 / rate
        self._next = 0.0  # when the next letter may leave, on the loop's clock
        self._chats: dict[int, float] = {}  # when the next letter to a chat may leave
        self._halted: dict[int, float] = {}  # until when a chat is stopped by a 429

    async def initialize(self) -> None:
        """Nothing to open."""

    async def shutdown(self) -> None:
        """Nothing to close."""

    async def turn(self, chat: int) -> None:
        """Wait until a letter may leave for this chat: first the chat's own limit, then the one over all chats."""
        at = max(_now(), self._chats.get(chat, 0.0))
        self._chats[chat] = at + gap(chat)
        self._forget()
        await asyncio.sleep(at - _now())
        at = max(_now(), self._next)
        self._next = at + self._gap
        await asyncio.sleep(at - _now())

    def halted(self, chat: int) -> float:
        """Seconds for which Telegram wants nothing sent to this chat; when it stopped several, they count for all."""
        stopped = [until for until in self._halted.values() if until > _now()]
        until = max(stopped) if len(stopped) >= SEVERAL else self._halted.get(chat, 0.0)
        return max(0.0, until - _now())

    async def process_request(
        self,
        callback: Callable[..., Coroutine[Any, Any, Any]],
        args: Any,
        kwargs: dict[str, Any],
        endpoint: str,
        data: dict[str, Any],
        rate_limit_args: int | None,
    ) -> Any:
        """Make a call. A 429 stops its chat: RetryAfter is raised for a letter, and waited out once for an answer."""
        chat = data.get("chat_id")
        if not isinstance(chat, int) or not endpoint.startswith(("send", "edit", "copy", "forward")):
            return await callback(*args, **kwargs)
        if rate_limit_args != BROADCAST:
            await self._answer(chat)
        try:
            return await callback(*args, **kwargs)
        except RetryAfter as error:
            pause = _seconds(error)
            self._halt(chat, pause)
            if rate_limit_args == BROADCAST or pause > PATIENCE:
                raise
        await asyncio.sleep(pause)
        return await callback(*args, **kwargs)

    async def _answer(self, chat: int) -> None:
        """An answer takes a slot before all letters that wait, and waits only where its chat is stopped."""
        self._next = max(self._next, _now()) + self._gap
        await asyncio.sleep(min(PATIENCE, max(0.0, self._halted.get(chat, 0.0) - _now())))

    def _halt(self, chat: int, pause: float) -> None:
        now = _now()
        self._halted = {one: until for one, until in self._halted.items() if until > now} | {chat: now + pause}

    def _forget(self) -> None:
        if len(self._chats) > REMEMBERED:
            self._chats = {chat: at for chat, at in self._chats.items() if at > _now()}


def _now() -> float:
    return asyncio.get_running_loop().time()


def _seconds(error: RetryAfter) -> float:
    pause = error.retry_after
    return pause if isinstance(pause, int | float) else pause.total_seconds()
