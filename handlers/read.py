"""Anything a person sends to be read: pasted or forwarded text, a document, an address."""

from __future__ import annotations

import re
from dataclasses import replace

from sqlalchemy import Connection

from handlers.ask import Ask, followed, remember_opened
from ingest.arrive import Arrived, arrive
from ingest.incoming import read_bytes, read_page_or_text
from ingest.pasted import read_pasted
from messages import errors
from messages.read import answer
from news.types import Article, Message, Origin
from storage import stories

ADDRESS = re.compile(r"(?:https?://|www\.)\S+", re.IGNORECASE)
DOCUMENT_BYTES = 5_000_000


def address_in(text: str) -> str | None:
    """The address a message consists of, or None when it says anything else."""
    text = text.strip()
    if not ADDRESS.fullmatch(text):
        return None
    return text if text.lower().startswith("http") else f"https://{text}"


async def read_text(ask: Ask, text: str, *, forwarded_from: str = "") -> Message:
    """The answer to a pasted or forwarded text, or to an address standing alone."""
    url = address_in(text)
    if url is not None:
        return await read_address(ask, url)
    article = await ask.house.workers.run(read_pasted, text, telegram=bool(forwarded_from))
    return await _kept(ask, replace(article, source=article.source or forwarded_from.strip("-")), "paste")


async def read_address(ask: Ask, url: str) -> Message:
    """The answer to an address."""
    page = await ask.house.web.get(url)
    assert page is not None  # not a conditional request
    return await _kept(ask, await ask.house.workers.run(read_page_or_text, page), "page")


async def read_document(ask: Ask, body: bytes, name: str) -> Message:
    """The answer to a .txt or .html document."""
    return await _kept(ask, await ask.house.workers.run(read_bytes, body, name=name), "paste")


async def _kept(ask: Ask, article: Article, origin: Origin) -> Message:
    """What a person sends is theirs alone: it joins no list of others and is sent to nobody."""
    house, chat = ask.house, ask.chat
    arrived = await arrive(house.store, house.workers, article, origin=origin, owner=chat.id, now=ask.now)
    return await house.store.write(_shown, ask, arrived)


def _shown(db: Connection, ask: Ask, arrived: Arrived) -> Message:
    remember_opened(db, ask, arrived.story)
    chat = ask.chat
    story = stories.story(db, arrived.story, (arrived.language, *chat.languages), chat.id)
    if story is None:  # pruned between two steps
        return errors.story_not_found(ask.t)
    return answer(story, ask.t, subscribed=followed(db, ask), zone=chat.zone, now=ask.now)
