"""/topics, /subscribe, /unsubscribe, /list, /languages, /language: what a chat wants to read, and how."""

from __future__ import annotations

from sqlalchemy import Connection

from handlers.ask import Answer, Ask
from messages import choices, done, errors, mine, wire
from messages.texts import Texts
from news.types import Message, Subscription
from storage import chats, stories, subscriptions
from storage import speakers as speaker_table


async def topics(ask: Ask) -> Message:
    """All topics with the number of their stories."""
    return choices.topics(await ask.house.store.read(stories.by_topic, ask.chat.languages, owner=ask.chat.id), ask.t)


async def topics_button(ask: Ask) -> Answer:
    """The same list, in place."""
    return Answer(await topics(ask))


async def subscribe(ask: Ask) -> Message:
    """Subscribe to the topic named, or offer all topics."""
    if not ask.words:
        return choices.choose_topics(ask.t, subscribed=await ask.subscribed())
    topic = ask.t.topic_named(ask.words)
    if topic is None:
        return errors.unknown_topic(ask.t, name=ask.words)
    new = await ask.follow("topic", topic, True)
    return (done.subscribed if new else done.already_subscribed)(ask.t, topic=topic)


async def unsubscribe(ask: Ask) -> Message:
    """Unsubscribe from the topic named, or show what there is to unsubscribe from."""
    if not ask.words:
        return await subscribed(ask)
    topic = ask.t.topic_named(ask.words)
    if topic is None:
        return errors.unknown_topic(ask.t, name=ask.words)
    had = await ask.follow("topic", topic, False)
    return (done.unsubscribed if had else done.not_subscribed)(ask.t, topic=topic)


async def sub_button(ask: Ask, topic: str) -> Answer:
    """Subscribe from the list of topics; "-" only shows it."""
    return await _chosen(ask, topic, True)


async def unsub_button(ask: Ask, topic: str) -> Answer:
    """Unsubscribe from the list of topics."""
    return await _chosen(ask, topic, False)


async def _chosen(ask: Ask, topic: str, wanted: bool) -> Answer:
    toast = ""
    if topic != "-":
        await ask.follow("topic", topic, wanted)
        toast = wire.toast((done.subscribed if wanted else done.unsubscribed)(ask.t, topic=topic))
    return Answer(choices.choose_topics(ask.t, subscribed=await ask.subscribed()), toast=toast)


async def subscribed(ask: Ask) -> Message:
    """Everything this chat is subscribed to."""
    return await _subscriptions(ask, 0)


async def list_button(ask: Ask, page: str) -> Answer:
    """A page of the subscriptions."""
    return Answer(await _subscriptions(ask, int(page)))


async def drop_button(ask: Ask, which: str, page: str) -> Answer:
    """Remove one subscription of this chat."""
    await ask.house.store.write(subscriptions.drop, ask.chat.id, int(which))
    return Answer(await _subscriptions(ask, int(page)))


async def _subscriptions(ask: Ask, page: int) -> Message:
    rows, names = await ask.house.store.read(_mine, ask.chat.id, ask.thread, ask.chat.language)
    return mine.subscriptions(rows, ask.t, names=names, page=page)


def _mine(db: Connection, chat: int, thread: int, language: str) -> tuple[list[Subscription], dict[int, str]]:
    rows = subscriptions.of_chat(db, chat, thread)
    people = [int(row.value) for row in rows if row.kind == "speaker"]
    lines = [speaker_table.speaker(db, one, language) for one in people]
    return rows, {line.id: line.name for line in lines if line}


async def languages(ask: Ask) -> Message:
    """The languages there are stories in, with counts, to choose from."""
    counts = await ask.house.store.read(stories.by_language, owner=ask.chat.id)
    offered = {code: counts.get(code, 0) for code in ask.house.languages}
    return choices.languages(offered, ask.t, chosen=ask.chat.languages)


async def read_button(ask: Ask, code: str) -> Answer:
    """Read stories in a language, or no longer; at least one stays."""
    chosen = ask.chat.languages
    if code in ask.house.languages:
        changed = tuple(one for one in chosen if one != code) if code in chosen else (*chosen, code)
        chosen = changed or chosen
        await ask.house.store.write(chats.set_languages, ask.chat.id, chosen)
    counts = await ask.house.store.read(stories.by_language, owner=ask.chat.id)
    offered = {one: counts.get(one, 0) for one in ask.house.languages}
    return Answer(choices.languages(offered, ask.t, chosen=chosen))


async def language(ask: Ask) -> Message:
    """Choose the language of the interface, or set the one named."""
    if not ask.words:
        return choices.interface(ask.t)
    code = ask.t.language_named(ask.words)
    if code is None or code not in ask.house.languages:
        return errors.unknown_language(ask.t, name=ask.words)
    return await _speak(ask, code)


async def ui_button(ask: Ask, code: str) -> Answer:
    """Set the language of the interface; "-" only shows the choice."""
    if code not in ask.house.languages:
        return Answer(choices.interface(ask.t))
    return Answer(await _speak(ask, code))


async def _speak(ask: Ask, code: str) -> Message:
    """A chat that reads only its old interface language reads the new one from now on."""
    await ask.house.store.write(chats.set_language, ask.chat.id, code)
    if ask.chat.languages == (ask.chat.language,):
        await ask.house.store.write(chats.set_languages, ask.chat.id, (code,))
    return done.interface_set(Texts(code))
