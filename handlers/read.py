"""Anything a person sends to be read: pasted or forwarded text, a document, an address."""

from __future__ import annotations

import re
from dataclasses import replace

from sqlalchemy import Connection

from analysis.text.tokens import search_query
from handlers.ask import WORDS, Ask, followed, remember_opened, remember_search
from ingest.paste.gibberish import says_nothing
from ingest.pipeline.arrive import Arrived, arrive
from ingest.pipeline.incoming import read_bytes, read_page_or_text
from ingest.pipeline.posts import read_post
from messages import errors
from messages.read import answer
from news.errors import EmptyInput, NoArticle, NotText
from news.lengths import Length
from news.types import Article, Message, Origin
from storage import stories

ADDRESS = re.compile(r"(?:https?://|www\.)[^\s<>\"«»]+", re.IGNORECASE)
BARE = re.compile(r"(?:[a-z0-9-]+\.)+[a-z]{2,}(?::\d+)?/\S*", re.IGNORECASE)
SCHEME = re.compile(r"https?://", re.IGNORECASE)
WORD = re.compile(r"\w+")
FEW = 12  # words: a text with fewer is talk, or something to search for, but no article
DOCUMENT_BYTES = 5_000_000


def address_in(text: str) -> str | None:
    """The address a message is about: the first one in it, when there are few words beside; else None."""
    found = ADDRESS.search(text) or BARE.fullmatch(text.strip())
    if found is None or _words(ADDRESS.sub(" ", text) if found.re is ADDRESS else "") >= FEW:
        return None
    url = found[0].rstrip(".,;:!?)")
    return url if url.lower().startswith("http") else f"https://{url}"


def _words(text: str) -> int:
    return len(WORD.findall(text))


async def read_text(
    ask: Ask, text: str, *, forwarded_from: str = "", length: Length | None = None
) -> Message:
    """The answer to a pasted or forwarded text, or to an address with few words beside it.

    `length` is the summary's when another one is asked for than the chat's own.
    """
    url = address_in(text)
    if url is not None:
        return await read_address(ask, url, length)
    if 0 < _words(text) < FEW and not forwarded_from:
        return await ask.house.store.write(_talk, ask, text)
    article = await read_post(
        ask.house.store, ask.hands, text, forwarded_from, ask.now, ask.chat.zone
    )
    return await _kept(
        ask, replace(article, source=article.source or forwarded_from.strip("-")), "paste", length
    )


def _talk(db: Connection, ask: Ask, text: str) -> Message:
    """A few words are no article; perhaps they are something to search for."""
    words = " ".join(text.split())[:WORDS]
    search = remember_search(db, ask, words) if search_query(SCHEME.sub("", words)) else None
    return errors.too_short(ask.t, words=words, search=search)


async def read_address(ask: Ask, url: str, length: Length | None = None) -> Message:
    """The answer to an address. Raises NoArticle for a picture, a PDF or an empty page."""
    page = await ask.house.web.get(url)
    assert page is not None  # not a conditional request
    try:
        article = await ask.hands.run(read_page_or_text, page, zone=ask.chat.zone)
    except (NotText, EmptyInput) as error:
        raise NoArticle(str(error)) from error
    return await _kept(ask, article, "page", length)


async def read_document(ask: Ask, body: bytes, name: str) -> Message:
    """The answer to a .txt or .html document."""
    return await _kept(
        ask, await ask.hands.run(read_bytes, body, name=name, zone=ask.chat.zone), "paste"
    )


async def _kept(
    ask: Ask, article: Article, origin: Origin, length: Length | None = None
) -> Message:
    """What a person sends is theirs alone: it joins no list of others and is sent to nobody.

    Raises NoArticle when it says nothing in any language.
    """
    house, chat = ask.house, ask.chat
    if says_nothing(article.text):
        raise NoArticle("no words of any language")
    arrived = await arrive(
        house.store,
        ask.hands,
        article,
        origin=origin,
        owner=chat.id,
        now=ask.now,
        reader=chat.language,
    )
    return await house.store.write(_shown, ask, arrived, length)


def _shown(db: Connection, ask: Ask, arrived: Arrived, length: Length | None) -> Message:
    remember_opened(db, ask, arrived.story)
    chat = ask.chat
    story = stories.story(
        db, arrived.story, (arrived.language, *chat.languages), chat.id, length or chat.length
    )
    if story is None:  # pruned between two steps
        return errors.story_not_found(ask.t)
    other = None if length == chat.length else length
    return answer(
        story, ask.t, subscribed=followed(db, ask), zone=chat.zone, now=ask.now, length=other
    )
