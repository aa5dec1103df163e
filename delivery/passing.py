"""Which failures of a call to Telegram pass by themselves, and the time by which we wait for that."""

from __future__ import annotations

import asyncio
from typing import Any, Protocol

from telegram.error import (
    BadRequest,
    ChatMigrated,
    Forbidden,
    NetworkError,
    RetryAfter,
    TelegramError,
)

NO_MESSAGE = ("sendChatAction", "sendMediaGroup")  # give something else


class Time(Protocol):
    """A clock that only goes forward, and a way to wait by it."""

    def now(self) -> float:
        """Seconds since some moment."""

    async def sleep(self, seconds: float) -> None:
        """Wait; not at all for zero or less."""


class LoopTime:
    """The time of the running event loop."""

    def now(self) -> float:
        """Seconds since some moment."""
        return asyncio.get_running_loop().time()

    async def sleep(self, seconds: float) -> None:
        """Wait; not at all for zero or less."""
        await asyncio.sleep(max(0.0, seconds))


def passing(error: TelegramError) -> bool:
    """Whether the same call may work later. Only Telegram's own 400 and 403 are its last word."""
    return not isinstance(error, BadRequest | ChatMigrated | Forbidden)


def seconds(error: RetryAfter) -> float:
    """How long Telegram wants us to wait."""
    pause = error.retry_after
    return float(pause) if isinstance(pause, int | float) else pause.total_seconds()


def checked(endpoint: str, result: Any) -> Any:
    """The result of a call; NetworkError where a message was to come and something else did."""
    if (
        endpoint.startswith(("send", "edit"))
        and endpoint not in NO_MESSAGE
        and not _is_message(endpoint, result)
    ):
        raise NetworkError(f"{endpoint} was answered with no message")
    return result


def _is_message(endpoint: str, result: Any) -> bool:
    if endpoint.startswith("edit") and result is True:  # an inline message's
        return True
    number = result.get("message_id") if isinstance(result, dict) else None
    return isinstance(number, int)
