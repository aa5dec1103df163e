"""Letters become messages: claimed, sent, settled. A crash repeats at most what was in flight, and loses nothing."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Coroutine, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from typing import Any, TypeVar

import structlog
from prometheus_client import Counter
from sqlalchemy import Connection
from telegram.error import BadRequest, ChatMigrated, Forbidden, RetryAfter, TelegramError
from telegram.ext import ExtBot

from delivery.pace import BROADCAST, Pace, gap
from delivery.passing import LoopTime, Time, passing, seconds
from messages import wire
from messages.story import card, post
from messages.texts import Texts
from news.types import Letter, Message, Story
from storage import chats, letters, stories, subscriptions
from storage.store import AWAY, Store

T = TypeVar("T")
log = structlog.get_logger()
LETTERS = Counter("lede_letters_total", "Letters by what became of them", ["outcome"])
LEASE = 20.0  # seconds a claimed letter is ours
CALL = 15.0  # seconds one call may take at most: a letter is sent only while the lease outlasts it
LAST = 3.0  # seconds a letter on its way may take when we are asked to stop
PATIENT = timedelta(days=2)  # so long a letter's tries may fail before it is given up
LONGEST = 45.0  # seconds between two tries, and a fifth: nobody is kept waiting for long after the cause is gone
SHORT, SHORTEST = 2.0, 0.25  # seconds between two tries of the database, at most and at first
GONE = (
    *("chat not found", "user is deactivated", "was deactivated", "bot is not a member"),
    *(
        "have no rights",
        "not enough rights to send text",
        "need administrator rights",
        "chat_write_forbidden",
    ),
)


@dataclass(frozen=True, slots=True)
class Post:
    """What delivering needs. `owner` is this process' own name on the letters it claims."""

    store: Store
    bot: ExtBot[Any]
    owner: str
    batch: int  # letters claimed at once: no more than are sent in about a second
    clock: Callable[[], datetime]
    time: Time = field(default_factory=LoopTime)


async def deliver(post: Post, now: datetime) -> int:
    """Claim and send what is due; the number of letters claimed. Cancelled: letters on their way are still settled."""
    claimed = await post.store.write(letters.claim, post.owner, now, LEASE, post.batch)
    by_chat: dict[int, list[Letter]] = {}
    for letter in claimed:
        by_chat.setdefault(letter.chat, []).append(letter)
    # One chat's trouble must not leave the others' letters behind: all are waited for, then the first trouble is told.
    done = await asyncio.gather(
        *(_chat(post, of_chat) for of_chat in by_chat.values()), return_exceptions=True
    )
    for trouble in done:
        if trouble is not None:
            raise trouble
    return len(claimed)


async def _chat(post: Post, of_chat: Sequence[Letter]) -> None:
    """A chat's oldest letter. The others come one by one, each at its time: a busy chat keeps nobody waiting."""
    if len(of_chat) > 1:
        await _kept(post, lambda: post.store.write(_line_up, of_chat[1:], post.clock()))
    await _one(post, of_chat[0])


def _line_up(db: Connection, later: Sequence[Letter], now: datetime) -> None:
    for place, letter in enumerate(later, 1):
        letters.postpone(
            db, letter.id, now + timedelta(seconds=place * gap(letter.chat)), "others go first"
        )


async def _one(post: Post, letter: Letter) -> None:
    pace = post.bot.rate_limiter
    assert isinstance(pace, Pace)
    if halted := pace.halted(letter.chat):
        until = post.clock() + timedelta(seconds=halted)
        await _kept(
            post, lambda: post.store.write(_wait, letter, until, "Telegram wants us to wait")
        )
        return
    story, followed = await _kept(post, lambda: post.store.read(_told, letter))
    if story is None:
        now = post.clock()
        await _kept(
            post, lambda: post.store.write(letters.give_up, letter.id, "the story is gone", now)
        )
        return
    await pace.turn(letter.chat)
    if await _kept(
        post, lambda: post.store.read(letters.still_mine, letter.id, post.owner, _back(post))
    ):
        await _to_the_end(_settled(post, letter, _message(letter, story, followed, post.clock())))


def _back(post: Post) -> datetime:
    """When a call that is made now is back at the latest."""
    return post.clock() + timedelta(seconds=CALL)


async def _kept(post: Post, work: Callable[[], Awaitable[T]]) -> T:
    """Do it again until the database takes it. Meanwhile the round goes on, so that no more letters are claimed.

    What became of a letter must not be forgotten because the database is away or the disk full: it would be sent twice.
    """
    pause, began = SHORTEST, True
    while True:
        try:
            return await work()
        except AWAY as error:
            if began:
                log.warning("the database is away, letters wait", cause=type(error).__name__)
        began = False
        await post.time.sleep(pause)
        pause = min(SHORT, 2 * pause)


async def _to_the_end(work: Coroutine[Any, Any, None]) -> None:
    """Also when we are stopped meanwhile: a message that is out must be put down as sent, or it is sent again."""
    task = asyncio.ensure_future(work)
    try:
        await asyncio.shield(task)
    except asyncio.CancelledError:
        await asyncio.wait([task], timeout=LAST)
        task.cancel()
        raise


async def _settled(post: Post, letter: Letter, message: Message) -> None:
    try:
        message_id = await _send(post, letter, message)
    except TelegramError as error:
        await _failed(post, letter, error)
        return
    LETTERS.labels("sent").inc()
    now = post.clock()
    await _kept(post, lambda: post.store.write(letters.settle, letter.id, message_id, now))


def _told(db: Connection, letter: Letter) -> tuple[Story | None, frozenset[str]]:
    """The story in the chat's language, and the topics the chat follows."""
    wishes = subscriptions.of_chat(db, letter.chat, letter.thread)
    followed = frozenset(wish.value for wish in wishes if wish.kind == "topic")
    return stories.story(db, letter.story, letter.languages, length=letter.length), followed


def _message(letter: Letter, story: Story, followed: frozenset[str], now: datetime) -> Message:
    """A card; in a channel without buttons that one reader's tap would change for all."""
    t = Texts(letter.language)
    if letter.chat_kind == "channel":
        return post(story, t, zone=letter.zone, now=now)
    return card(story, t, subscribed=followed, zone=letter.zone, now=now)


async def _send(post: Post, letter: Letter, message: Message) -> int:
    """The message's id. What Telegram does not take is sent once more in a simpler shape: told late beats not told."""
    try:
        return await _call(post, *wire.send(letter.chat, message, thread=letter.thread))
    except BadRequest as error:
        if _gone(error):
            raise
        log.error("not taken", letter=letter.id, story=letter.story, cause=error.message)
        due = post.clock() + timedelta(seconds=LEASE)
        await _kept(post, lambda: post.store.write(letters.extend, letter.id, post.owner, due))
        return await _call(
            post, *wire.send(letter.chat, _simpler(message, error), thread=letter.thread)
        )


def _simpler(message: Message, error: BadRequest) -> Message:
    """Without its photo, which Telegram may fail to fetch; without any tag when those are the trouble."""
    if message.photo and "can't parse" not in error.message.lower():
        return replace(message, photo=None)
    return wire.plain(message)


async def _call(post: Post, method: str, params: Mapping[str, Any]) -> int:
    kwargs = dict(params)
    sent = await post.bot.do_api_request(
        method, api_kwargs=kwargs, rate_limit_args=BROADCAST, read_timeout=CALL - 5
    )
    return int(sent["message_id"])


def _gone(error: TelegramError) -> bool:
    """Whether the chat takes nothing from us any more."""
    return isinstance(error, Forbidden) or any(text in error.message.lower() for text in GONE)


async def _failed(post: Post, letter: Letter, error: TelegramError) -> None:
    LETTERS.labels(type(error).__name__).inc()
    log.warning("letter not sent", letter=letter.id, chat=letter.chat, cause=repr(error))
    now = post.clock()
    await _kept(post, lambda: post.store.write(_after, letter, error, now))


def _after(db: Connection, letter: Letter, error: TelegramError, now: datetime) -> None:
    """What becomes of a letter that was not sent."""
    if isinstance(error, ChatMigrated):
        chats.migrate(db, letter.chat, error.new_chat_id)
        letters.postpone(db, letter.id, now, error.message)
    elif _gone(error):
        _blocked(db, letter, error.message)
    elif isinstance(error, RetryAfter):
        _wait(db, letter, now + timedelta(seconds=seconds(error)), error.message)
    elif passing(error) and now - (letter.failing or now) < PATIENT:
        letters.failed(
            db, letter.id, now + backoff(letter.attempts + 1, letter.id), error.message, now
        )
    else:
        letters.give_up(db, letter.id, error.message, now)


def _wait(db: Connection, letter: Letter, until: datetime, cause: str) -> None:
    """This letter and all others to its chat."""
    letters.postpone(db, letter.id, until, cause)
    letters.postpone_chat(db, letter.chat, until)


def _blocked(db: Connection, letter: Letter, cause: str) -> None:
    """The chat is told nothing until it writes again. Its subscriptions stay; its letters wait, this one too."""
    chats.pause(db, letter.chat)
    letters.hold(db, letter.id, cause)


def backoff(attempts: int, letter: int) -> timedelta:
    """How long to wait after so many failed tries; a fifth more or less by the letter's number, to spread them."""
    spread = 0.8 + 0.4 * (letter * 7919 % 101) / 100
    return timedelta(seconds=min(LONGEST, 2.0 ** min(attempts, 10)) * spread)
