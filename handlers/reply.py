"""Answers on their way to a person: sent, shown in place of what was pressed, or put as a short note on top."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Any

import structlog
from telegram import CallbackQuery
from telegram.error import BadRequest, Forbidden, TelegramError
from telegram.ext import ExtBot

from handlers.ask import Ask
from messages import errors, wire
from messages.close import owned
from messages.read import reading
from news.errors import LedeError
from news.types import Message
from storage import chats, unread

log = structlog.get_logger()
Bot = ExtBot[Any]


async def say(bot: Bot, ask: Ask, message: Message) -> int | None:
    """Send; the new message's id, or None when this chat does not take messages."""
    try:
        return await _send(bot, ask, message)
    except Forbidden as error:
        log.info("chat is closed to us", chat=ask.chat.id, cause=error.message)
        await ask.house.store.write(chats.pause, ask.chat.id)
        return None


async def edit(bot: Bot, ask: Ask, message_id: int, message: Message) -> None:
    """Change a message; one that looks the same already is fine, one that cannot be changed is sent anew."""
    try:
        await _call(bot, *wire.edit(ask.chat.id, message_id, _owned(ask, message)))
    except BadRequest as error:
        if "not modified" in error.message.lower():
            return
        log.info("sent anew", chat=ask.chat.id, cause=error.message)
        await say(bot, ask, message)


async def toast(query: CallbackQuery, text: str) -> None:
    """The small answer that stops the button's waiting sign. When it comes to nobody, the message still changes."""
    try:
        await query.answer(text or None)
    except TelegramError as error:
        log.info("button answered too late", cause=error.message)


async def work(
    bot: Bot, ask: Ask, do: Callable[[], Awaitable[Message]], *, shows: int | None = None
) -> None:
    """Answer with what takes a while: "typing" meanwhile; to message `shows` also a line that becomes the answer."""
    await _typing(bot, ask)
    progress = await _progress(bot, ask, shows) if shows else None
    try:
        message = await do()
    except LedeError as error:
        log.info("told a person", cause=repr(error), chat=ask.chat.id)
        message = (
            errors.restarting(ask.t) if ask.house.closing.is_set() else errors.trouble(error, ask.t)
        )
    if progress is None:
        await say(bot, ask, message)
    else:
        await edit(bot, ask, progress, message)


async def _progress(bot: Bot, ask: Ask, message: int) -> int | None:
    """The line that says that we read: the one that a process left behind which died, else a new one."""
    known = await ask.house.store.read(unread.progress, ask.chat.id, message)
    sent = known or await say(bot, ask, reading(ask.t))
    if sent and not known:
        await ask.house.store.write(unread.show, ask.chat.id, message, sent)
    return sent


async def _typing(bot: Bot, ask: Ask) -> None:
    """A sign of life; when it cannot be given, the answer still comes."""
    try:
        await bot.send_chat_action(ask.chat.id, "typing", message_thread_id=ask.thread or None)
    except TelegramError as error:
        log.info("no typing sign", chat=ask.chat.id, cause=error.message)


def _owned(ask: Ask, message: Message) -> Message:
    """In a group the message, to be closed by whoever asked."""
    return owned(message, ask.user) if ask.group else message


async def _send(bot: Bot, ask: Ask, message: Message) -> int:
    message = _owned(ask, message)
    try:
        return await _call(bot, *wire.send(ask.chat.id, message, thread=ask.thread))
    except BadRequest as error:
        log.error("bad formatting", chat=ask.chat.id, cause=error.message)
        return await _call(bot, *wire.send_plain(ask.chat.id, message, thread=ask.thread))


async def _call(bot: Bot, method: str, params: dict[str, Any]) -> int:
    """The message's id. While Telegram is ill the bot's rate limiter tries again (delivery.answers)."""
    sent = await bot.do_api_request(method, api_kwargs=params)
    return int(sent["message_id"]) if isinstance(sent, dict) else 0
