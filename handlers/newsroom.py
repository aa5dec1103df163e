"""/addfeed, /feeds, /addchannel, /removechannel, /channels: what admins set up, and the list everybody may see."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Connection
from telegram.error import BadRequest, Forbidden

from handlers.ask import Answer, Ask
from handlers.read import address_in
from ingest.feeds.kinds import find_source
from messages import done, errors, mine, wire
from news.errors import BadInput
from news.types import Chat, Message
from storage import chats, feeds, subscriptions


async def add_feed(ask: Ask) -> Message:
    """Poll the feed at an address, or the one its page points to."""
    if not ask.admin:
        return errors.admin_only(ask.t)
    url = address_in(ask.words)
    if url is None:
        return errors.needs_address(ask.t, command="addfeed")
    try:
        title, address = await find_source(ask.house.web, ask.hands, url)
    except BadInput:
        return errors.not_a_feed(ask.t)
    new = await ask.house.store.write(feeds.keep, address, title, ask.now)
    ask.house.look.set()
    return (done.feed_added if new else done.feed_known)(ask.t, title=title)


def list_feeds(db: Connection, ask: Ask) -> Message:
    """The feeds that are polled."""
    return _feeds(db, ask, 0) if ask.admin else errors.admin_only(ask.t)


def feeds_button(db: Connection, ask: Ask, page: str) -> Answer:
    """A page of them."""
    if not ask.admin:
        return Answer(toast=wire.toast(errors.admin_only(ask.t)))
    return Answer(_feeds(db, ask, int(page)))


def _feeds(db: Connection, ask: Ask, page: int) -> Message:
    return mine.feeds(feeds.all(db), ask.t, page=page, zone=ask.chat.zone, now=ask.now)


def channels(db: Connection, ask: Ask) -> Message:
    """The topic channels people can join."""
    return mine.channels(chats.channels(db), ask.t)


def channels_button(db: Connection, ask: Ask, page: str) -> Answer:
    """A page of them."""
    return Answer(mine.channels(chats.channels(db), ask.t, page=int(page)))


async def add_channel(ask: Ask, bot: Any) -> Message:
    """Bind a channel to a topic and a language: /addchannel @name topic [language]."""
    if not ask.admin:
        return errors.admin_only(ask.t)
    name, topic, code = _channel_words(ask)
    if not name or topic is None or code is None:
        return errors.channel_usage(ask.t)
    try:
        channel = await bot.get_chat(name)
        member = await bot.get_chat_member(channel.id, bot.id)
    except (BadRequest, Forbidden):
        return errors.channel_unknown(ask.t)
    if channel.type != "channel" or member.status != "administrator":
        return errors.bot_not_admin(ask.t)
    bound = Chat(
        channel.id,
        "channel",
        code,
        (code,),
        title=channel.title or str(name),
        username=channel.username,
    )
    await ask.house.store.write(_bind, bound, topic, ask.now)
    return done.channel_bound(ask.t, title=bound.title, topic=topic, language=code)


def _channel_words(ask: Ask) -> tuple[str | int, str | None, str | None]:
    """(channel, topic, language) of "@name topic language"; the language defaults to the chat's own."""
    words = ask.words.split()
    if len(words) < 2:
        return "", None, None
    code = ask.t.language_named(words[-1]) if len(words) > 2 else None
    topic = ask.t.topic_named(" ".join(words[1:-1] if code else words[1:]))
    channel = words[0].removeprefix("https://t.me/")
    known = channel.lstrip("-").isdigit()
    name: str | int = int(channel) if known else f"@{channel.lstrip('@')}"
    return name, topic, code or ask.chat.language


def _bind(db: Any, channel: Chat, topic: str, now: Any) -> None:
    chats.ensure(
        db,
        channel.id,
        "channel",
        channel.language,
        channel.languages,
        channel.title,
        channel.username,
        now,
    )
    chats.set_language(db, channel.id, channel.language)
    chats.set_languages(db, channel.id, channel.languages)
    chats.resume(db, channel.id)
    subscriptions.subscribe(db, channel.id, 0, "topic", topic, now)


def remove_channel(db: Connection, ask: Ask) -> Message:
    """Post to a channel no longer: /removechannel @name."""
    if not ask.admin:
        return errors.admin_only(ask.t)
    wanted = ask.words.removeprefix("https://t.me/").lstrip("@").casefold()
    rows = chats.channels(db)
    bound = next(
        (chat for chat, _ in rows if wanted in (str(chat.id), (chat.username or "").casefold())),
        None,
    )
    if not wanted:
        return errors.channel_usage(ask.t, command="removechannel")
    if bound is None:
        return errors.channel_not_bound(ask.t)
    chats.remove(db, bound.id)
    return done.channel_removed(ask.t, title=bound.title)
