"""A real bot of the library on a real sandbox over HTTP, with a real store: no part is played by anything else."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import aiohttp
import pytest
from sqlalchemy import Connection, select

from bot.app import Bot, build
from bot.settings import Settings
from delivery.pace import Pace
from delivery.send import Post, deliver
from handlers.ask import House
from ingest.pipeline.workers import Workers
from ingest.web.fetch import Web
from news.types import Photo
from sandbox.server import Sandbox
from storage import chats, letters, subscriptions
from storage.store import Store
from storage.tables import letters as outbox
from tests.delivery.times import Clock
from tests.storage import make

TOKEN = "1000000001:local-sandbox"
RATE = 200.0  # letters a second: the tests' own time is dear
Json = dict[str, Any]


@dataclass
class Office:
    """A post office: one bot with its outbox, and the sandbox's people."""

    store: Store
    bot: Bot
    session: aiohttp.ClientSession
    clock: Clock

    def post(self, owner: str = "first") -> Post:
        """The sender as the bot's clock uses it; another owner is another process."""
        return Post(self.store, self.bot.bot, owner, 25, self.clock, self.clock)

    @property
    def pace(self) -> Pace:
        """The bot's send limits."""
        pace = self.bot.bot.rate_limiter
        assert isinstance(pace, Pace)
        return pace

    async def deliver(self) -> int:
        """One round of the clock."""
        return await deliver(self.post(), self.clock())

    async def until(self, chat: int, messages: int, rounds: int = 100) -> None:
        """Rounds of the clock, a second apart, until the chat has heard so many messages."""
        for _ in range(rounds):
            if len(await self.heard(chat)) >= messages:
                return
            await self.deliver()
            self.clock.ahead += timedelta(seconds=1)
        raise AssertionError(f"{len(await self.heard(chat))} messages after {rounds} rounds")

    async def sim(self, path: str, **body: Any) -> Json:
        """POST to the sandbox's side of the people."""
        async with self.session.post(f"/sim/{path}", json=body) as response:
            answer: Json = await response.json()
            assert response.status == 200, answer
            return answer

    async def fault(self, code: int, chat: int, times: int = 1, **more: Any) -> None:
        """The next calls of sendMessage for this chat fail so."""
        await self.sim(
            "faults", method="sendMessage", error_code=code, chat_id=chat, times=times, **more
        )

    async def calls_until(self, number: int, method: str = "sendMessage") -> None:
        """Until the sandbox has seen so many calls of a method."""
        for _ in range(3000):
            if len(await self.calls(method)) >= number:
                return
            await asyncio.sleep(0.01)
        raise AssertionError(f"{len(await self.calls(method))} calls of {method}")

    async def heard(self, chat: int) -> list[Json]:
        """What the bot sent to a chat."""
        async with self.session.get("/sim/messages", params={"chat_id": chat}) as response:
            return [one for one in (await response.json())["messages"] if one["from_bot"]]

    async def calls(self, method: str = "sendMessage") -> list[Json]:
        """The calls of a method, oldest first."""
        async with self.session.get("/sim/calls", params={"method": method}) as response:
            found: list[Json] = (await response.json())["calls"]
            return found

    async def chat(self, id: int, kind: str = "private", language: str = "en") -> int:
        """A chat that follows society, known to both sides."""
        who = {} if id > 0 else {"chat_type": kind, "title": f"Chat {id}", "from_id": 42}
        await self.sim("messages", chat_id=id, text="/start", **who)
        await self.store.write(_known, id, kind, language, self.clock())
        return id

    async def story(self, text: str = "The pier closed. Boats left.", **more: Any) -> int:
        """A new story on society; the letters it causes are put into the outbox."""
        return await self.store.write(_story, text, self.clock(), more)

    async def state(self, chat: int) -> list[Any]:
        """(state, seconds until due, error, attempts) of a chat's letters, oldest first."""
        rows = await self.store.read(_letters, chat)
        now = self.clock()
        return [
            (row.state, (row.due - now).total_seconds(), row.error, row.attempts) for row in rows
        ]


def _known(db: Connection, id: int, kind: str, language: str, now: datetime) -> None:
    chats.ensure(db, id, kind, language, (language,), f"Chat {id}", None, now)
    subscriptions.subscribe(db, id, 0, "topic", "society", now)


def _story(db: Connection, text: str, now: datetime, more: Json) -> int:
    story = make.keep(db, text, published=now, now=now, **more)
    letters.fill(db, story, now)
    return story


def _letters(db: Connection, chat: int) -> list[Any]:
    return list(db.execute(select(outbox).where(outbox.c.chat == chat).order_by(outbox.c.id)))


@pytest.fixture
async def office(sqlite_store: Store, tmp_path: Path) -> AsyncIterator[Office]:
    """The post office of one test."""
    sandbox = Sandbox(retry_delay=0.02)
    await sandbox.start("127.0.0.1", 0)
    settings = Settings(bot_token=TOKEN, bot_api_url=sandbox.url, data_dir=tmp_path, send_rate=RATE)
    clock = Clock()
    async with Workers() as workers, Web() as web, aiohttp.ClientSession(sandbox.url) as session:
        house = House(sqlite_store, web, workers, ("uk", "en", "ru"), None, clock, asyncio.Event())
        bot = build(settings, house, clock)
        await bot.initialize()
        try:
            yield Office(sqlite_store, bot, session, clock)
        finally:
            await bot.shutdown()
            await sandbox.stop()


PHOTO = Photo("The pier at dawn", "Ola Brandt", "https://alder.example/pier.jpg")
