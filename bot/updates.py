"""Updates as Telegram sends them, built one by one: one that the library cannot build must not stop the others."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import timedelta
from typing import Any

import structlog
from telegram import Bot, Update
from telegram.error import NetworkError, RetryAfter, TelegramError
from telegram.ext import ExtBot

from bot.request import TIMEOUT
from delivery.passing import LoopTime, Time, seconds

log = structlog.get_logger()
LAST = 3.0  # seconds for the call that confirms updates when we stop
LONGEST_PAUSE = 2.0  # seconds between two polls that fail
LONGEST_WAIT = 60.0  # seconds that a 429 may keep us from polling
UNBUILDABLE = (TypeError, ValueError, LookupError, AttributeError, OverflowError, OSError)


def built(raw: Any, bot: Bot) -> Update | None:
    """The update; an empty one with its number when the library cannot build it; None for what has no number."""
    try:
        return Update.de_json(raw, bot)
    except UNBUILDABLE as error:
        log.error("update not understood", cause=repr(error), update=str(raw)[:500])
    number = raw.get("update_id") if isinstance(raw, dict) else None
    return Update(number) if isinstance(number, int) else None


class PollingBot(ExtBot[Any]):
    """The library's bot; its own get_updates fails on one odd update, and asks for the same ones for ever."""

    def __init__(
        self,
        *args: Any,
        time: Time | None = None,
        crowded: Callable[[], bool] = lambda: False,
        **options: Any,
    ) -> None:
        super().__init__(*args, **options)
        self._crowded = (
            crowded  # whether there is more to do than we can: the rest stays with Telegram
        )
        self._time = time or LoopTime()
        self._failed = 0  # polls in a row

    async def get_updates(
        self,
        offset: int | None = None,
        limit: int | None = None,
        timeout: float | timedelta | None = None,  # noqa: ASYNC109 - Telegram's own parameter
        allowed_updates: Sequence[str] | None = None,
        **options: Any,
    ) -> tuple[Update, ...]:
        """The next updates, oldest first; Telegram answers after `timeout` seconds when there are none.

        A poll that fails, however it does, gives none after a short pause. An error would end in the library's own
        pauses, which are none at all for some and half a minute for others.
        """
        wait = int(timeout.total_seconds() if isinstance(timeout, timedelta) else timeout or 0)
        asked = {
            "offset": offset,
            "limit": limit,
            "timeout": wait,
            "allowed_updates": allowed_updates,
        }
        if wait and self._crowded():
            await self._time.sleep(LONGEST_PAUSE)
            return ()
        # Without a polling time it is the last call before we stop, which only confirms.
        options["read_timeout"] = TIMEOUT + wait if wait else LAST
        try:
            updates = await self._poll(
                {key: value for key, value in asked.items() if value is not None}, options
            )
        except TelegramError as error:
            await self._pause(error, wait)
            return ()
        self._failed = 0
        return updates

    async def _poll(self, asked: dict[str, Any], options: dict[str, Any]) -> tuple[Update, ...]:
        raw: Any = await self.do_api_request("getUpdates", api_kwargs=asked, **options)
        if not isinstance(raw, list):
            raise NetworkError("getUpdates was answered with no list")
        updates = tuple(update for one in raw if (update := built(one, self)) is not None)
        if raw and not updates:
            raise NetworkError("getUpdates was answered with no update")
        if raw and updates[-1].update_id < asked.get(
            "offset", 0
        ):  # known ones, or Telegram has begun to count anew
            await self._time.sleep(LONGEST_PAUSE)
        return updates

    async def _pause(self, error: TelegramError, wait: int) -> None:
        self._failed += 1
        pause = pause_after(self._failed, error) if wait else 0.0
        log.warning("updates cannot be fetched", cause=error.message, next_try_in=pause)
        await self._time.sleep(pause)


def pause_after(failed: int, error: TelegramError) -> float:
    """Seconds between a poll that failed and the next one."""
    if isinstance(error, RetryAfter):
        return min(LONGEST_WAIT, seconds(error))
    return min(LONGEST_PAUSE, 0.75 + 0.25 * failed)
