"""Letters become messages: claimed, sent, settled. A crash repeats at most what was in flight, and loses nothing."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

import structlog
from prometheus_client import Counter
from sqlalchemy import Connection
from telegram.error import BadRequest, ChatMigrated, Forbidden, NetworkError, RetryAfter, TelegramError
from telegram.ext import ExtBot

from delivery.pace import BROADCAST
from messages import wire
from messages.story import card, post
from messages.texts import Texts
from news.types import Letter, Message, Story
from storage import chats, letters, stories, subscriptions
from storage.store import Store

log = structlog.get_logger()
LETTERS = Counter("lede_letters_total", "Letters by what became of them", ["outcome"])
LEASE = 20.0  # seconds a claimed letter is ours
TRIES = 8  # after that a letter is given up: about two hours of a network that does not answer
GONE = ("chat not found", "user is deactivated", "bot is not a member", "have no rights", "need administrator rights")


@dataclass(frozen=True, slots=True)
class Post:
    """What delivering needs. `owner` is this process' own name on the letters it claims."""

    store: Store
    bot: ExtBot[Any]
    owner: str
    batch: int  # letters claimed at once: no more than are sent in about a second
    clock: Callable[[], datetime]


async def deliver(post: Post, now: datetime) -> int:
    """Claim and send what is due; the number of letters claimed."""
    claimed = await post.store.write(letters.claim, post.owner, now, LEASE, post.batch)
    by_chat: dict[int, list[Letter]] = {}
    for letter in claimed:
        by_chat.setdefault(letter.chat, []).append(letter)
    await asyncio.gather(*(_chat(post, of_chat) for of_chat in by_chat.values()))
    return len(claimed)


async def _chat(post: Post, of_chat: list[Letter]) -> None:
    """One chat's letters in order; when one fails the others wait for their next turn."""
    for letter in of_chat:
        if not await _one(post, letter):
            return


async def _one(post: Post, letter: Letter) -> bool:
    story, followed = await post.store.read(_told, letter)
    if story is None:
        await post.store.write(letters.give_up, letter.id, "the story is gone", post.clock())
        return True
    if not await post.store.read(letters.still_mine, letter.id, post.owner, post.clock()):
        return True
    try:
        message_id = await _send(post, letter, _message(letter, story, followed, post.clock()))
    except TelegramError as error:
        await _failed(post, letter, error)
        return False
    await post.store.write(letters.settle, letter.id, message_id, post.clock())
    LETTERS.labels("sent").inc()
    return True


def _told(db: Connection, letter: Letter) -> tuple[Story | None, frozenset[str]]:
    """The story in the chat's language, and the topics the chat follows."""
    wishes = subscriptions.of_chat(db, letter.chat, letter.thread)
    followed = frozenset(wish.value for wish in wishes if wish.kind == "topic")
    return stories.story(db, letter.story, letter.languages), followed


def _message(letter: Letter, story: Story, followed: frozenset[str], now: datetime) -> Message:
    """A card; in a channel without buttons that one reader's tap would change for all."""
    t = Texts(letter.language)
    if letter.chat_kind == "channel":
        return post(story, t, zone=letter.zone, now=now)
    return card(story, t, subscribed=followed, zone=letter.zone, now=now)


async def _send(post: Post, letter: Letter, message: Message) -> int:
    """The message's id. A formatting error is our bug: logged, and the words go out plain."""
    try:
        return await _call(post, *wire.send(letter.chat, message, thread=letter.thread))
    except BadRequest as error:
        if "can't parse" not in error.message.lower():
            raise
        log.error("bad formatting", letter=letter.id, story=letter.story, cause=error.message)
        return await _call(post, *wire.send(letter.chat, wire.plain(message), thread=letter.thread))


async def _call(post: Post, method: str, params: Mapping[str, Any]) -> int:
    sent = await post.bot.do_api_request(method, api_kwargs=dict(params), rate_limit_args=BROADCAST)
    return int(sent["message_id"])


async def _failed(post: Post, letter: Letter, error: TelegramError) -> None:
    now = post.clock()
    LETTERS.labels(type(error).__name__).inc()
    log.warning("letter not sent", letter=letter.id, chat=letter.chat, cause=repr(error))
    if isinstance(error, ChatMigrated):
        await post.store.write(chats.migrate, letter.chat, error.new_chat_id)
        await post.store.write(letters.postpone, letter.id, now, error.message)
    elif isinstance(error, Forbidden) or any(text in error.message.lower() for text in GONE):
        await post.store.write(_blocked, letter, error.message, now)
    elif isinstance(error, RetryAfter):
        await post.store.write(_wait, letter, now + _pause(error), error.message)
    elif isinstance(error, NetworkError) and not isinstance(error, BadRequest) and letter.attempts < TRIES:
        wait = timedelta(seconds=min(3600.0, 5.0 * 3**letter.attempts) * _spread(letter.id))
        await post.store.write(letters.postpone, letter.id, now + wait, error.message)
    else:
        await post.store.write(letters.give_up, letter.id, error.message, now)


def _wait(db: Connection, letter: Letter, until: datetime, cause: str) -> None:
    """This letter and all others to its chat."""
    letters.postpone(db, letter.id, until, cause)
    letters.postpone_chat(db, letter.chat, until)


def _blocked(db: Connection, letter: Letter, cause: str, now: datetime) -> None:
    """The chat is not told anything until it writes again; what it subscribed to stays."""
    chats.pause(db, letter.chat)
    letters.give_up(db, letter.id, cause, now)


def _pause(error: RetryAfter) -> timedelta:
    return error.retry_after if isinstance(error.retry_after, timedelta) else timedelta(seconds=error.retry_after)


def _spread(letter: int) -> float:
    """0.8 to 1.2, by the letter's number: retries do not all come at once."""
    return 0.8 + 0.4 * (letter * 7919 % 101) / 100
