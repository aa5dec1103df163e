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

BROADCAST = 1  # rate_limit_args of a letter; answers to people carry none
PER_CHAT = 1.0  # seconds between two letters to one private chat
PER_GROUP = 3.0  # 20 a minute
PATIENCE = 10.0  # seconds an answer to a person waits for a 429 to pass, once
REMEMBERED = 10_000  # chats


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

    async def process_request(
        self,
        callback: Callable[..., Coroutine[Any, Any, Any]],
        args: Any,
        kwargs: dict[str, Any],
        endpoint: str,
        data: dict[str, Any],
        rate_limit_args: int | None,
    ) -> Any:
        """Call `callback` when its turn has come. RetryAfter is raised for a letter, and waited out for an answer."""
        chat = data.get("chat_id")
        if not isinstance(chat, int) or not endpoint.startswith(("send", "edit", "copy", "forward")):
            return await callback(*args, **kwargs)
        broadcast = rate_limit_args == BROADCAST
        await asyncio.sleep(self._wait(chat, broadcast))
        try:
            return await callback(*args, **kwargs)
        except RetryAfter as error:
            pause = _seconds(error)
            self._halt(chat, pause)
            if broadcast or pause > PATIENCE:
                raise
            await asyncio.sleep(pause)
            return await callback(*args, **kwargs)

    def _wait(self, chat: int, broadcast: bool) -> float:
        """Seconds until this send may leave; its slot is taken."""
        now = asyncio.get_running_loop().time()
        if not broadcast:
            self._next = max(self._next, now) + self._gap
            return min(PATIENCE, max(0.0, self._halted.get(chat, 0.0) - now))
        at = max(now, self._next, self._chats.get(chat, 0.0), self._halt_of(chat, now))
        self._next = max(self._next, now) + self._gap
        self._chats[chat] = at + (PER_GROUP if chat < 0 else PER_CHAT)
        self._forget(now)
        return at - now

    def _halt_of(self, chat: int, now: float) -> float:
        stopped = [until for until in self._halted.values() if until > now]
        return max(stopped) if len(stopped) >= 3 else self._halted.get(chat, 0.0)

    def _halt(self, chat: int, pause: float) -> None:
        self._halted[chat] = asyncio.get_running_loop().time() + pause

    def _forget(self, now: float) -> None:
        if len(self._chats) > REMEMBERED:
            self._chats = {chat: at for chat, at in self._chats.items() if at > now}
            self._halted = {chat: at for chat, at in self._halted.items() if at > now}


def _seconds(error: RetryAfter) -> float:
    pause = error.retry_after
    return pause if isinstance(pause, int | float) else pause.total_seconds()
