"""A handler as what it is: a plain function of a database and a question. No process, no network, no Telegram."""

from __future__ import annotations

import asyncio
import re

from sqlalchemy import Connection

from handlers.ask import Ask, House
from ingest.pipeline.workers import Workers
from ingest.web.fetch import Web
from news.languages import LANGUAGES
from news.types import Message, Speaker
from storage import chats
from storage.store import Store
from tests.storage.make import NOW, keep, quote, speaker

CHAT = 700
PIER = '"The pier will be open by the summer," said Nina Castell. Boats left.'


def ask(
    db: Connection, store: Store, words: str = "", *, user: int = CHAT, language: str = "en"
) -> Ask:
    """What somebody asks in a chat that reads stories in its own language only."""
    chats.ensure(db, CHAT, "private", language, (language,), "Ann", None, NOW)
    house = House(store, Web(), Workers(), LANGUAGES, frozenset({1}), lambda: NOW, asyncio.Event())
    here = chats.chat(db, CHAT)
    assert here is not None
    return Ask(house, here, 0, user, words)


def pier(db: Connection) -> int:
    """A story about a pier, in which the mayor speaks."""
    id = speaker(db)
    said = (
        quote(
            PIER,
            "The pier will be open by the summer,",
            Speaker("nina castell", "Nina Castell", "mayor"),
        ),
    )
    return keep(db, PIER, title="The north pier opens", quotes=said, speakers={"nina castell": id})


def bees(db: Connection) -> int:
    """A story about bees, of another topic, an hour younger."""
    return keep(
        db, "Bees came back to Garrow.", title="Bees are back", topics=("science",), ago=0.5
    )


def words(message: Message) -> str:
    """What can be read in a message."""
    return re.sub("<[^>]+>", "", message.html).replace("\u00a0", " ")


def presses(message: Message) -> list[str]:
    """What its buttons do, from left to right."""
    return [one.data for row in message.buttons for one in row if one.data]
