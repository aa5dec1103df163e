"""Confirmations: what was done, in one sentence."""

from __future__ import annotations

from messages.shown import show
from messages.steps import latest_button, mine_button, says, subscribe_button
from messages.texts import Texts
from news.types import Message

_TITLE = 100  # units


def subscribed(t: Texts, *, topic: str) -> Message:
    """New stories on the topic will come."""
    return says(t("subscribed", topic=t.topic(topic)), (latest_button(t), mine_button(t)))


def already_subscribed(t: Texts, *, topic: str) -> Message:
    """They come already."""
    return says(t("already-subscribed", topic=t.topic(topic)), (mine_button(t),))


def unsubscribed(t: Texts, *, topic: str) -> Message:
    """They come no longer."""
    return says(t("unsubscribed", topic=t.topic(topic)), (mine_button(t),))


def not_subscribed(t: Texts, *, topic: str) -> Message:
    """They did not come before."""
    return says(t("not-subscribed", topic=t.topic(topic)), (subscribe_button(t),))


def interface_set(t: Texts) -> Message:
    """Lede speaks this language now; `t` is already the new one."""
    return says(t("interface-set"), (latest_button(t),))


def feed_added(t: Texts, *, title: str) -> Message:
    """A feed is polled from now on."""
    return says(t("feed-added", title=show(title, _TITLE)))


def feed_known(t: Texts, *, title: str) -> Message:
    """A feed was polled already."""
    return says(t("feed-known", title=show(title, _TITLE)))


def channel_bound(t: Texts, *, title: str, topic: str, language: str) -> Message:
    """A channel gets the new stories of a topic in a language."""
    shown = show(title, _TITLE)
    return says(t("channel-bound", title=shown, topic=t.topic(topic), language=t.language_name(language)))


def channel_removed(t: Texts, *, title: str) -> Message:
    """A channel gets nothing more."""
    return says(t("channel-removed", title=show(title, _TITLE)))
