"""What a person sent to be read is kept until it is answered, and taken up again when its reader is gone."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator, Collection
from contextlib import asynccontextmanager
from dataclasses import replace
from datetime import timedelta
from functools import partial
from typing import Any

import structlog
from sqlalchemy import Connection
from telegram import Update
from telegram.error import TelegramError
from telegram.ext import Application

from handlers.ask import Ask, House
from messages import errors, wire
from messages.texts import Texts
from news.errors import TooCostly
from news.types import Chat
from storage import chats, unread

log = structlog.get_logger()
LEASE = timedelta(seconds=60)  # a page may take 20 seconds to come and a few to be understood
SUSPECT = 10  # points of a message whose reading takes long; taking it up again costs it one
ENOUGH = 20  # points: reading it has twice taken long when its process ended, so it is let go
TAKEN_UP = 0  # the number of an update that comes from our own store; Telegram's are positive
LOOK = 10.0  # seconds between two looks


def keep(db: Connection, ask: Ask, update: Update) -> bool:
    """Keep a message until it is settled; False for one that Telegram brings again while we still have it."""
    message = update.message
    assert message is not None
    new = unread.keep(db, ask.chat.id, message.message_id, update.to_json(), ask.now + LEASE)
    return new or update.update_id == TAKEN_UP


def noting(ask: Ask, messages: Collection[int]) -> Ask:
    """The question, so that messages whose reading takes long are noted as such."""
    return replace(ask, note=partial(ask.house.store.write, unread.suspect, ask.chat.id, messages, SUSPECT))


@asynccontextmanager
async def until_answered(ask: Ask, messages: Collection[int]) -> AsyncIterator[None]:
    """Settles the messages at the end; not when Telegram could not be told the answer, nor when we were cut off."""
    answered, mine = True, {(ask.chat.id, message) for message in messages}
    ask.house.in_hand.update(mine)
    try:
        yield
    except (TelegramError, asyncio.CancelledError):
        answered = False
        raise
    finally:
        ask.house.in_hand.difference_update(mine)
        if answered:
            await ask.house.store.write(unread.settle, ask.chat.id, list(messages))


async def take_up(application: Application[Any, Any, Any, Any, Any, Any], house: House) -> float:
    """Read again what a process left unanswered; gives the seconds until the next look."""
    for one in await house.store.write(unread.take, house.clock(), LEASE):
        if (one.chat, one.message) in house.in_hand:
            continue  # it only takes its time
        if one.tries > ENOUGH:
            await _let_go(application, house, one)
            continue
        log.warning("read again", chat=one.chat, message=one.message)
        raw = json.loads(one.update) | {"update_id": TAKEN_UP}
        await application.update_queue.put(Update.de_json(raw, application.bot))
    return LOOK


async def _let_go(application: Application[Any, Any, Any, Any, Any, Any], house: House, one: unread.Unread) -> None:
    """Tell the sender, once, that this message cannot be read; whatever becomes of that, it is not read again."""
    log.error("let go", chat=one.chat, message=one.message)
    chat = await house.store.write(_settled, one)
    if chat is None:
        return
    sentence = errors.trouble(TooCostly(), Texts(chat.language))
    call = wire.edit(one.chat, one.progress, sentence) if one.progress else wire.send(one.chat, sentence)
    try:
        await application.bot.do_api_request(call[0], api_kwargs=call[1])
    except TelegramError as error:
        log.warning("not told", chat=one.chat, cause=error.message)


def _settled(db: Connection, one: unread.Unread) -> Chat | None:
    unread.settle(db, one.chat, [one.message])
    return chats.chat(db, one.chat)
