"""What a person sent to be read is kept until it is answered, and taken up again when its reader is gone.

So is all else that a process which stops has taken and not worked on.
"""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator, Callable, Collection, Coroutine, Iterator, Sequence
from contextlib import asynccontextmanager, contextmanager
from dataclasses import replace
from datetime import datetime, timedelta
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
Handler = Callable[[Update, Any], Coroutine[Any, Any, None]]
LEASE = timedelta(seconds=60)  # a page may take 20 seconds to come and a few to be understood
SUSPECT = 10  # points of a message whose reading takes long; taking it up again costs it one
ENOUGH = 20  # points: reading it has twice taken long when its process ended, so it is let go
LOOK = 10.0  # seconds between two looks


def keep(db: Connection, ask: Ask, update: Update) -> bool:
    """Keep a message until it is settled; False for one that Telegram brings again while we still have it."""
    message = update.message
    assert message is not None
    new = unread.keep(db, ask.chat.id, message.message_id, update.to_json(), ask.now + LEASE)
    return new or taken_up(update)


def taken_up(update: Update) -> bool:
    """Whether an update comes from our own store: its number is turned into a negative one, Telegram's are positive."""
    return update.update_id <= 0


async def leave(house: House, updates: Collection[Update]) -> None:
    """Keep what we cannot work on any more, for whoever comes after us."""
    await house.store.write(_leave, updates, house.clock())


def _leave(db: Connection, updates: Collection[Update], now: datetime) -> None:
    for update in updates:
        chat, place = _place(update)
        if chat and not unread.keep(db, chat, place, update.to_json(), now):
            unread.renew(db, chat, [place], now)


def _place(update: Update) -> tuple[int, int]:
    """The chat and the number by which an update is kept: its message's, or its own, turned negative."""
    chat = update.effective_chat.id if update.effective_chat else 0
    return chat, update.message.message_id if update.message else -abs(update.update_id)


def settling(handler: Handler) -> Handler:
    """A handler that keeps nothing itself: what it is given from our own store is settled when it is done."""

    async def handle(update: Update, context: Any) -> None:
        if not taken_up(update):
            await handler(update, context)
            return
        house, (chat, place) = context.bot_data["house"], _place(update)
        with _reading(house, chat, [place]):
            await handler(update, context)
        await house.store.write(unread.settle, chat, [place])

    return handle


def noting(ask: Ask, messages: Collection[int]) -> Ask:
    """The question, so that messages whose reading takes long are noted as such."""
    return replace(
        ask, note=partial(ask.house.store.write, unread.suspect, ask.chat.id, messages, SUSPECT)
    )


@asynccontextmanager
async def until_answered(ask: Ask, messages: Collection[int]) -> AsyncIterator[None]:
    """Settles the messages at the end; not when Telegram could not be told the answer, nor when we were cut off."""
    answered = True
    try:
        with _reading(ask.house, ask.chat.id, messages):
            yield
    except (TelegramError, asyncio.CancelledError):
        answered = False
        raise
    finally:
        if answered:
            await ask.house.store.write(unread.settle, ask.chat.id, list(messages))


@contextmanager
def _reading(house: House, chat: int, messages: Collection[int]) -> Iterator[None]:
    """These messages are being answered, and nobody else's, however long it takes."""
    one = chat, messages
    house.reading.append(one)
    try:
        yield
    finally:
        house.reading.remove(one)


async def take_up(application: Application[Any, Any, Any, Any, Any, Any], house: House) -> float:
    """Read again what a process left unanswered; gives the seconds until the next look."""
    if house.reading:  # Telegram is ill, or somebody's page slow: still ours
        await house.store.write(
            _renew, [(chat, list(messages)) for chat, messages in house.reading], house.clock()
        )
    for one in await house.store.write(unread.take, house.clock(), LEASE):
        if one.tries > ENOUGH:
            await _let_go(application, house, one)
            continue
        log.warning("read again", chat=one.chat, message=one.message)
        raw = json.loads(one.update)
        raw["update_id"] = -abs(raw["update_id"])
        await application.update_queue.put(Update.de_json(raw, application.bot))
    return LOOK


def _renew(db: Connection, reading: Sequence[tuple[int, list[int]]], now: datetime) -> None:
    for chat, messages in reading:
        unread.renew(db, chat, messages, now + LEASE)


async def _let_go(
    application: Application[Any, Any, Any, Any, Any, Any], house: House, one: unread.Unread
) -> None:
    """Tell the sender, once, that this message cannot be read; whatever becomes of that, it is not read again."""
    log.error("let go", chat=one.chat, message=one.message)
    chat = await house.store.write(_settled, one)
    if chat is None:
        return
    sentence = errors.trouble(TooCostly(), Texts(chat.language))
    call = (
        wire.edit(one.chat, one.progress, sentence)
        if one.progress
        else wire.send(one.chat, sentence)
    )
    try:
        await application.bot.do_api_request(call[0], api_kwargs=call[1])
    except TelegramError as error:
        log.warning("not told", chat=one.chat, cause=error.message)


def _settled(db: Connection, one: unread.Unread) -> Chat | None:
    unread.settle(db, one.chat, [one.message])
    return chats.chat(db, one.chat)
