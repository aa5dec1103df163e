"""/settings, /zone and the length of summaries: what a chat chooses once."""

from __future__ import annotations

from dataclasses import replace

from sqlalchemy import Connection

from handlers.ask import Answer, Ask
from handlers.stories import card_of
from messages import settings as screens
from messages import wire, zones
from messages.actions import NONE, action
from messages.back import leads_back
from news.lengths import SENTENCES, Length
from news.types import Message
from storage import chats

NAME = 100  # characters of a zone somebody asks for


def settings(db: Connection, ask: Ask) -> Message:
    """All settings with their values, and the ways to change them."""
    shown = screens.settings(ask.chat, ask.t, now=ask.now, group=ask.group)
    return leads_back(shown, action("settings"))


def settings_button(db: Connection, ask: Ask) -> Answer:
    """The same, in place."""
    return Answer(settings(db, ask))


def length_button(db: Connection, ask: Ask, length: str) -> Answer:
    """Set the length of summaries on the screen of settings."""
    chosen = _length(length)
    chats.set_length(db, ask.chat.id, chosen)
    changed = replace(ask, chat=replace(ask.chat, length=chosen))
    return Answer(settings(db, changed), toast=wire.toast(screens.length_set(chosen, ask.t)))


def always_button(db: Connection, ask: Ask, which: str, lang: str, length: str) -> Answer:
    """Set the length of summaries to that of the one just read."""
    chosen = _length(length)
    chats.set_length(db, ask.chat.id, chosen)
    changed = replace(ask, chat=replace(ask.chat, length=chosen))
    return Answer(
        card_of(db, changed, int(which), lang), toast=wire.toast(screens.length_set(chosen, ask.t))
    )


def _length(name: str) -> Length:
    return next(one for one in SENTENCES if one == name)


def zone(db: Connection, ask: Ask) -> Message:
    """Choose the time zone, or set the one named."""
    name = ask.words[:NAME]
    if not name:
        return screens.zones(ask.chat.zone, ask.t, now=ask.now)
    near = zones.meant(name)
    return (
        _set(db, ask, near[0])
        if len(near) == 1
        else screens.zone_unclear(name, near, ask.t, now=ask.now)
    )


def zone_button(db: Connection, ask: Ask, name: str) -> Answer:
    """Set the time zone; "-" only shows the choice."""
    if name == NONE or not zones.is_zone(name):
        return Answer(screens.zones(ask.chat.zone, ask.t, now=ask.now))
    return Answer(_set(db, ask, name))


def _set(db: Connection, ask: Ask, zone: str) -> Message:
    chats.set_zone(db, ask.chat.id, zone)
    return screens.zone_set(zone, ask.t, now=ask.now)
