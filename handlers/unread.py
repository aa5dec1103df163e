"""What a person sent to be read is kept until it is answered, and taken up again when its reader is gone."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator, Collection
from contextlib import asynccontextmanager
from datetime import timedelta
from typing import Any

import structlog
from sqlalchemy import Connection
from telegram import Update
from telegram.error import TelegramError
from telegram.ext import Application

from handlers.ask import Ask, House
from storage import unread

log = structlog.get_logger()
LEASE = timedelta(seconds=60)  # a page may take 20 seconds to come and a few to be understood
TRIES = 2  # times that a message is taken up again: one that ends its process every time is let go
TAKEN_UP = 0  # the number of an update that comes from our own store; Telegram's are positive
LOOK = 10.0  # seconds between two looks


def keep(db: Connection, ask: Ask, update: Update) -> bool:
    """Keep a message until it is settled; False for one that Telegram brings again while we still have it."""
    message = update.message
    assert message is not None
    new = unread.keep(db, ask.chat.id, message.message_id, update.to_json(), ask.now + LEASE)
    return new or update.update_id == TAKEN_UP


@asynccontextmanager
async def until_answered(ask: Ask, messages: Collection[int]) -> AsyncIterator[None]:
    """Settles the messages at the end; not when Telegram could not be told the answer, nor when we were cut off."""
    answered = True
    try:
        yield
    except (TelegramError, asyncio.CancelledError):
        answered = False
        raise
    finally:
        if answered:
            await ask.house.store.write(unread.settle, ask.chat.id, list(messages))


async def take_up(application: Application[Any, Any, Any, Any, Any, Any], house: House) -> float:
    """Read again what a process left unanswered; gives the seconds until the next look."""
    for one in await house.store.write(unread.take, house.clock(), LEASE):
        if one.tries > TRIES:
            log.error("let go", chat=one.chat, message=one.message)
            await house.store.write(unread.settle, one.chat, [one.message])
            continue
        log.warning("read again", chat=one.chat, message=one.message)
        raw = json.loads(one.update) | {"update_id": TAKEN_UP}
        await application.update_queue.put(Update.de_json(raw, application.bot))
    return LOOK
