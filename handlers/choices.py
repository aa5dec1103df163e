"""/topics, /subscribe, /unsubscribe, /list, /languages, /language: what a chat wants to read, and how."""

from __future__ import annotations

import re

from sqlalchemy import Connection

from handlers.ask import Answer, Ask, follow, followed
from handlers.speakers import NAME, named, perhaps, speaker
from handlers.stories import of_topic
from handlers.words import follow_words, leave_words, offer, plain, quoted, with_offer
from messages import choices, done, errors, lists, mine, wire
from messages.actions import NONE
from messages.texts import Texts
from news.types import Message, Subscription
from storage import chats, same, speakers, stories, subscriptions


def topics(db: Connection, ask: Ask) -> Message:
    """All topics with the number of their stories, or the newest stories of the one named."""
    if ask.words:
        topic = ask.t.topic_named(ask.words)
        return of_topic(db, ask, topic) if topic else errors.unknown_topic(ask.t, name=ask.words)
    return choices.topics(
        stories.by_topic(db, ask.chat.languages, ask.chat.id), ask.t, group=ask.group
    )


def topics_button(db: Connection, ask: Ask) -> Answer:
    """The same list, in place."""
    return Answer(topics(db, ask))


def subscribe(db: Connection, ask: Ask) -> Message:
    """Subscribe to the topic named, or offer all topics."""
    if not ask.words:
        return choices.choose_topics(ask.t, subscribed=followed(db, ask), group=ask.group)
    topic = ask.t.topic_named(ask.words)
    if topic is None:
        return _no_topic(db, ask)
    said = done.subscribed if follow(db, ask, "topic", topic, True) else done.already_subscribed
    return said(ask.t, topic=topic, group=ask.group)


def _no_topic(db: Connection, ask: Ask) -> Message:
    """Words in quotation marks are followed at once; a speaker's page has its own button; else words are offered."""
    if quoted(ask.words):
        return follow_words(db, ask, ask.words)
    name = ask.words[:NAME]
    if named(db, ask, name):
        return with_offer(db, ask, speaker(db, ask), ask.words)
    near = perhaps(db, ask, name)
    if not near:
        return offer(db, ask, ask.words)
    return with_offer(db, ask, lists.perhaps(near, ask.t, name=name, numbered=ask.admin), ask.words)


def unsubscribe(db: Connection, ask: Ask) -> Message:
    """Unsubscribe from the topic named, or show what there is to unsubscribe from."""
    if not ask.words:
        return subscribed(db, ask)
    topic = ask.t.topic_named(ask.words)
    if topic is None:
        return leave_words(db, ask, plain(ask.words)) or errors.no_subscription(
            ask.t, name=ask.words
        )
    said = done.unsubscribed if follow(db, ask, "topic", topic, False) else done.not_subscribed
    return said(ask.t, topic=topic, group=ask.group)


def sub_button(db: Connection, ask: Ask, topic: str) -> Answer:
    """Subscribe from the list of topics; "-" only shows it."""
    return _chosen(db, ask, topic, True)


def unsub_button(db: Connection, ask: Ask, topic: str) -> Answer:
    """Unsubscribe from the list of topics."""
    return _chosen(db, ask, topic, False)


def _chosen(db: Connection, ask: Ask, topic: str, wanted: bool) -> Answer:
    toast = ""
    if topic != NONE:
        follow(db, ask, "topic", topic, wanted)
        toast = wire.toast(
            (done.subscribed if wanted else done.unsubscribed)(ask.t, topic=topic, group=ask.group)
        )
    return Answer(
        choices.choose_topics(ask.t, subscribed=followed(db, ask), group=ask.group), toast=toast
    )


def subscribed(db: Connection, ask: Ask) -> Message:
    """Everything this chat is subscribed to."""
    return _subscriptions(db, ask, 0)


def list_button(db: Connection, ask: Ask, page: str) -> Answer:
    """A page of the subscriptions."""
    return Answer(_subscriptions(db, ask, int(page)))


def drop_button(db: Connection, ask: Ask, which: str, page: str) -> Answer:
    """Remove one subscription of this chat, and with it those to speakers who are one with that one."""
    meant = next(
        (rows for rows in _wishes(db, ask) if any(row.id == int(which) for row in rows)), ()
    )
    for row in meant:
        subscriptions.drop(db, ask.chat.id, row.id)
    return Answer(_subscriptions(db, ask, int(page)))


def _subscriptions(db: Connection, ask: Ask, page: int) -> Message:
    rows = [each[0] for each in _wishes(db, ask)]
    people = [int(row.value) for row in rows if row.kind == "speaker"]
    lines = {one: speakers.speaker(db, one, (ask.chat.language,)) for one in people}
    names = {one: line.name for one, line in lines.items() if line}
    return mine.subscriptions(rows, ask.t, names=names, page=page, group=ask.group)


def _wishes(db: Connection, ask: Ask) -> list[list[Subscription]]:
    """The subscriptions of this place, oldest first; those to speakers whom an admin has merged stand together."""
    rows = subscriptions.of_chat(db, ask.chat.id, ask.thread)
    roots = same.roots(db, [int(row.value) for row in rows if row.kind == "speaker"])
    together: dict[tuple[str, str | int], list[Subscription]] = {}
    for row in rows:
        value = roots.get(int(row.value), row.value) if row.kind == "speaker" else row.value
        together.setdefault((row.kind, value), []).append(row)
    return list(together.values())


def languages(db: Connection, ask: Ask) -> Message:
    """The languages there are stories in, with counts, to choose from; those named are chosen at once."""
    named = [ask.t.language_named(word) for word in re.split(r"[\s,;]+", ask.words) if word]
    known = tuple(dict.fromkeys(code for code in named if code and code in ask.house.languages))
    if None in named or (named and not known):
        return errors.unknown_language(ask.t, name=ask.words)
    if known:
        chats.set_languages(db, ask.chat.id, known)
    return _languages(db, ask, known or ask.chat.languages)


def _languages(db: Connection, ask: Ask, chosen: tuple[str, ...]) -> Message:
    counts = stories.by_language(db, ask.chat.id)
    offered = {code: counts.get(code, 0) for code in ask.house.languages}
    return choices.languages(offered, ask.t, chosen=chosen)


def read_button(db: Connection, ask: Ask, code: str) -> Answer:
    """Read stories in a language, or no longer; at least one stays. "-" only shows the choice."""
    chosen = ask.chat.languages
    if code in ask.house.languages:
        changed = tuple(one for one in chosen if one != code) if code in chosen else (*chosen, code)
        if not changed:
            return Answer(toast=wire.toast(errors.one_language_needed(ask.t)))
        chosen = changed
        chats.set_languages(db, ask.chat.id, chosen)
    return Answer(_languages(db, ask, chosen))


def language(db: Connection, ask: Ask) -> Message:
    """Choose the language of the interface, or set the one named."""
    if not ask.words:
        return choices.interface(ask.t)
    code = ask.t.language_named(ask.words)
    known = code is not None and code in ask.house.languages
    return _speak(db, ask, code or "") if known else errors.unknown_language(ask.t, name=ask.words)


def ui_button(db: Connection, ask: Ask, code: str) -> Answer:
    """Set the language of the interface; "-" only shows the choice."""
    return Answer(
        _speak(db, ask, code) if code in ask.house.languages else choices.interface(ask.t)
    )


def _speak(db: Connection, ask: Ask, code: str) -> Message:
    """A chat that reads only its old interface language, and waits for nothing in it, reads the new one from now on."""
    chats.set_language(db, ask.chat.id, code)
    chosen = ask.chat.languages
    if chosen == (ask.chat.language,) and not subscriptions.of_chat(db, ask.chat.id):
        chosen = (code,)
        chats.set_languages(db, ask.chat.id, chosen)
    return done.interface_set(Texts(code), languages=chosen)
