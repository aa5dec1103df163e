"""What a handler is given: the house it works in, and what one person asked.

Most handlers are plain functions `(db, ask, ...)` that run as one unit of work: query, render, answer. Those that fetch
something, or ask Telegram, are coroutines `(ask, ...)` and go to the store themselves.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Collection
from dataclasses import dataclass, field
from datetime import datetime

from sqlalchemy import Connection

from handlers.rights import Rights
from handlers.split_messages import MessageParts
from ingest.pipeline.workers import Hands, Note, Workers
from ingest.web.fetch import Web
from messages.texts import Texts
from news.types import Chat, Message, SubscriptionKind
from storage import facts, searches, subscriptions
from storage.store import Store

WORDS = 200  # characters of a search


@dataclass(frozen=True, slots=True)
class House:
    """What all handlers share."""

    store: Store
    web: Web
    workers: Workers
    languages: tuple[str, ...]  # offered, of the interface and of the stories
    admins: frozenset[int] | None  # None: everybody is one (the sandbox)
    clock: Callable[[], datetime]
    wake: asyncio.Event  # set when there are new letters
    look: asyncio.Event = field(default_factory=asyncio.Event)  # set when there is a new feed
    parts: MessageParts = field(default_factory=MessageParts)
    rights: Rights = field(default_factory=Rights)
    closing: asyncio.Event = field(default_factory=asyncio.Event)  # set when this process stops
    # Chats and messages being answered.
    reading: list[tuple[int, Collection[int]]] = field(default_factory=list)

    def language(self, code: str | None) -> str:
        """The interface language for a user's Telegram language: theirs, else English, else the first one offered."""
        wanted = (code or "").lower().split("-")[0]
        fallback = "en" if "en" in self.languages else self.languages[0]
        return wanted if wanted in self.languages else fallback

    def is_admin(self, user: int) -> bool:
        """Whether this Telegram user may change what everybody sees."""
        return self.admins is None or user in self.admins


@dataclass(frozen=True, slots=True)
class Ask:
    """One thing a person asked: where, who, and in what words."""

    house: House
    chat: Chat
    thread: int  # a forum topic's id, 0 outside forums
    user: int
    words: str = ""  # what stands after the command
    replied: str = ""  # the text of the message this one answers
    replied_story: int | None = None  # the story that message shows, when it is a card of ours
    note: Note | None = None  # called when reading what was sent takes long

    @property
    def t(self) -> Texts:
        """Texts in the chat's language."""
        return Texts(self.chat.language)

    @property
    def now(self) -> datetime:
        """The time of the question."""
        return self.house.clock()

    @property
    def hands(self) -> Hands:
        """The workers, for whoever asks."""
        return self.house.workers.people(self.user or self.chat.id, self.note)

    @property
    def group(self) -> bool:
        """Whether many read along."""
        return self.chat.kind != "private"

    @property
    def admin(self) -> bool:
        """Whether an admin asks."""
        return self.house.is_admin(self.user)


@dataclass(frozen=True, slots=True)
class Answer:
    """What a pressed button does: `message` replaces the one it stands under, `toast` is a short note on top."""

    message: Message | None = None
    toast: str = ""
    close: bool = False  # remove the message


def followed(db: Connection, ask: Ask, kind: SubscriptionKind = "topic") -> frozenset[str]:
    """The values of this kind that the chat is subscribed to."""
    mine = subscriptions.of_chat(db, ask.chat.id, ask.thread)
    return frozenset(one.value for one in mine if one.kind == kind)


def follow(db: Connection, ask: Ask, kind: SubscriptionKind, value: str, wanted: bool) -> bool:
    """Subscribe the chat, or no longer; False when it was so already."""
    if wanted:
        return subscriptions.subscribe(db, ask.chat.id, ask.thread, kind, value, ask.now)
    return subscriptions.unsubscribe(db, ask.chat.id, ask.thread, kind, value)


def remember_opened(db: Connection, ask: Ask, story: int) -> None:
    """Keep the story that this chat opened last: what /quotes without a number means."""
    facts.put(db, f"opened by {ask.chat.id}", str(story))


def last_opened(db: Connection, ask: Ask) -> int | None:
    """The story that this chat opened last."""
    kept = facts.get(db, f"opened by {ask.chat.id}")
    return int(kept) if kept else None


def remember_search(db: Connection, ask: Ask, words: str) -> int:
    """The number under which these words stand in buttons of this chat."""
    return searches.remember(db, ask.chat.id, words, ask.now)


def searched(db: Connection, ask: Ask, kept: str) -> str | None:
    """The words of that number; None when this chat did not type them, or long ago."""
    return searches.words(db, ask.chat.id, int(kept))


def number(words: str) -> int | None:
    """The number a person wrote, or None; "№ 12", "#12" and "12." will do."""
    digits = words.strip().lstrip("#№ \u00a0").rstrip(". ")
    return int(digits) if digits.isascii() and digits.isdigit() and len(digits) <= 18 else None
