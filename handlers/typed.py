"""What a person types or pastes: the name of a topic opens it, everything else is read."""

from __future__ import annotations

from handlers.ask import Ask
from handlers.read import read_text
from handlers.stories import of_topic
from news.types import Message


async def typed(ask: Ask, text: str, forwarded_from: str = "") -> Message:
    """The answer to a message that is no command; `forwarded_from` as read_text() has it."""
    topic = ask.t.topic_named(text) if not forwarded_from else None
    if topic is not None:
        return await ask.house.store.read(of_topic, ask, topic)
    return await read_text(ask, text, forwarded_from=forwarded_from)
