"""Confirmations: what was done, in one sentence. With `group` they speak to a chat of many, not to one person."""

from __future__ import annotations

from collections.abc import Sequence

from messages.shown import show
from messages.steps import languages_button, latest_button, mine_button, says, subscribe_button
from messages.texts import Texts
from news.types import Message

_TITLE = 100  # units


def subscribed(t: Texts, *, topic: str, group: bool = False) -> Message:
    """New stories on the topic will come."""
    key = "subscribed-group" if group else "subscribed"
    return says(t(key, topic=t.topic(topic)), (latest_button(t), mine_button(t, group)))


def already_subscribed(t: Texts, *, topic: str, group: bool = False) -> Message:
    """They come already."""
    key = "already-subscribed-group" if group else "already-subscribed"
    return says(t(key, topic=t.topic(topic)), (mine_button(t, group),))


def unsubscribed(t: Texts, *, topic: str, group: bool = False) -> Message:
    """They come no longer."""
    key = "unsubscribed-group" if group else "unsubscribed"
    return says(t(key, topic=t.topic(topic)), (mine_button(t, group),))


def not_subscribed(t: Texts, *, topic: str, group: bool = False) -> Message:
    """They did not come before."""
    key = "not-subscribed-group" if group else "not-subscribed"
    return says(t(key, topic=t.topic(topic)), (subscribe_button(t),))


def followed(t: Texts, *, name: str) -> Message:
    """What a speaker says will come."""
    return says(t("speaker-followed", name=show(name, _TITLE)))


def unfollowed(t: Texts, *, name: str) -> Message:
    """What a speaker says comes no longer."""
    return says(t("speaker-left", name=show(name, _TITLE)))


def words_followed(t: Texts, *, words: str, new: bool = True, group: bool = False) -> Message:
    """Stories with these words will come, or come already."""
    said = "words-followed" if new else "words-followed-already"
    return says(t(said, words=show(words, _TITLE)), (mine_button(t, group),))


def words_left(t: Texts, *, words: str, group: bool = False) -> Message:
    """Stories with these words come no longer."""
    return says(t("words-left", words=show(words, _TITLE)), (mine_button(t, group),))


def interface_set(t: Texts, *, languages: Sequence[str]) -> Message:
    """Lede speaks this language now; `t` is already the new one. `languages`: those of the stories, told with it."""
    read = t("settings-languages", languages=", ".join(t.language_name(code) for code in languages))
    return says(f"{t('interface-set')}\n{read}", (latest_button(t), languages_button(t)))


def feed_added(t: Texts, *, title: str) -> Message:
    """A feed is polled from now on."""
    return says(t("feed-added", title=show(title, _TITLE)))


def feed_known(t: Texts, *, title: str) -> Message:
    """A feed was polled already."""
    return says(t("feed-known", title=show(title, _TITLE)))


def channel_bound(t: Texts, *, title: str, topic: str, language: str) -> Message:
    """A channel gets the new stories of a topic in a language."""
    shown = show(title, _TITLE)
    return says(
        t("channel-bound", title=shown, topic=t.topic(topic), language=t.language_name(language))
    )


def channel_removed(t: Texts, *, title: str) -> Message:
    """A channel gets nothing more."""
    return says(t("channel-removed", title=show(title, _TITLE)))
