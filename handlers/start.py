"""/start and everything that has no better place."""

from __future__ import annotations

from dataclasses import replace

from sqlalchemy import Connection

from handlers.ask import Answer, Ask
from handlers.stories import story
from messages import errors, greet
from news.types import Message


def start(db: Connection, ask: Ask) -> Message:
    """What this is, and what to do next; a link that names a story (?start=story-12) opens it."""
    if ask.words.startswith("story-"):
        return story(db, replace(ask, words=ask.words.removeprefix("story-")))
    return greet.start(ask.t, group=ask.group)


def unknown(db: Connection, ask: Ask) -> Message:
    """A command we do not have."""
    return errors.unknown_command(ask.t)


def close_button(db: Connection, ask: Ask, whose: str = "") -> Answer:
    """Take the message away. Whose it is says the message itself: what a button sends can be made up."""
    return Answer(close=True)
