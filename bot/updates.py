"""Updates as Telegram sends them, built one by one: one that the library cannot build must not stop the others."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta
from typing import Any

import structlog
from telegram import Bot, Update
from telegram.ext import ExtBot

from bot.request import TIMEOUT

log = structlog.get_logger()
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

    async def get_updates(
        self,
        offset: int | None = None,
        limit: int | None = None,
        timeout: float | timedelta | None = None,  # noqa: ASYNC109 - Telegram's own parameter
        allowed_updates: Sequence[str] | None = None,
        **options: Any,
    ) -> tuple[Update, ...]:
        """The next updates, oldest first; Telegram answers after `timeout` seconds when there are none."""
        wait = int(timeout.total_seconds() if isinstance(timeout, timedelta) else timeout or 0)
        asked = {"offset": offset, "limit": limit, "timeout": wait, "allowed_updates": allowed_updates}
        options["read_timeout"] = TIMEOUT + wait
        raw: Any = await self.do_api_request(
            "getUpdates", api_kwargs={key: value for key, value in asked.items() if value is not None}, **options
        )
        return tuple(update for one in raw if (update := built(one, self)) is not None)
