"""/start, /help and everything that has no better place."""

from __future__ import annotations

from handlers.ask import Answer, Ask
from messages import errors, greet
from news.types import Message


async def start(ask: Ask) -> Message:
    """What this is, and what to do next; a link with a story's number opens that story."""
    from handlers.stories import story

    if ask.words.startswith("story-"):
        return await story(Ask(ask.house, ask.chat, ask.thread, ask.user, ask.words.removeprefix("story-")))
    return greet.start(ask.t)


async def unknown(ask: Ask) -> Message:
    """A command we do not have."""
    return errors.unknown_command(ask.t)


async def close_button(ask: Ask) -> Answer:
    """Take the message away."""
    return Answer(close=True)
