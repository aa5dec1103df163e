"""What a handler is given: the house it works in, and what one person asked."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from ingest.fetch import Web
from ingest.workers import Workers
from messages.texts import Texts
from news.types import Chat, Message, SubscriptionKind
from storage import facts, subscriptions
from storage.store import Store


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

    @property
    def t(self) -> Texts:
        """Texts in the chat's language."""
        return Texts(self.chat.language)

    @property
    def now(self) -> datetime:
        """The time of the question."""
        return self.house.clock()

    @property
    def admin(self) -> bool:
        """Whether an admin asks."""
        return self.house.is_admin(self.user)

    async def subscribed(self, kind: str = "topic") -> frozenset[str]:
        """The values this chat is subscribed to."""
        mine = await self.house.store.read(subscriptions.of_chat, self.chat.id, self.thread)
        return frozenset(one.value for one in mine if one.kind == kind)

    async def opened(self, story: int) -> None:
        """Remember the story this chat opened last: what /quotes without a number means."""
        await self.house.store.write(facts.put, f"opened by {self.chat.id}", str(story))

    async def last_opened(self) -> int | None:
        """The story this chat opened last."""
        kept = await self.house.store.read(facts.get, f"opened by {self.chat.id}")
        return int(kept) if kept else None

    async def follow(self, kind: SubscriptionKind, value: str, wanted: bool) -> bool:
        """Subscribe this chat, or no longer; False when it was so already."""
        store = self.house.store
        if wanted:
            return await store.write(subscriptions.subscribe, self.chat.id, self.thread, kind, value, self.now)
        return await store.write(subscriptions.unsubscribe, self.chat.id, self.thread, kind, value)


@dataclass(frozen=True, slots=True)
class Answer:
    """What a pressed button does: `message` replaces the one it stands under, `toast` is a short note on top."""

    message: Message | None = None
    toast: str = ""
    close: bool = False  # remove the message


def number(words: str) -> int | None:
    """The number a person wrote, or None; "№ 12", "#12" and "12." will do."""
    digits = words.strip().lstrip("#№ ").rstrip(". ")
    return int(digits) if digits.isascii() and digits.isdigit() and len(digits) <= 18 else None
