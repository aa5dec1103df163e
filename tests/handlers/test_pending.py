"""A text that cannot be read: its sender is told in one sentence, and it is not read a third time."""

from __future__ import annotations

import asyncio
import base64
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import aiohttp
import pytest
from telegram import Update

from bot.app import build
from bot.settings import Settings
from handlers.ask import House
from handlers.pending import LEASE, take_up
from ingest.pipeline.workers import Workers
from ingest.web.fetch import Web
from messages import errors
from messages.texts import Texts
from news.errors import TooCostly
from sandbox.server import Sandbox
from storage import unread
from storage.store import Store

TEXT = {
    "en": "The council of Port Alder voted on Tuesday to close the north pier for two years. Repairs begin on 1 March.",
    "uk": "Міська рада Вільхового у вівторок вирішила закрити північний причал на два роки. Ремонт почнуть у березні.",
    "ru": "Городской совет Ольховска во вторник решил закрыть северный причал на два года. Ремонт начнут в марте.",
}
NOW = datetime(2026, 3, 2, 9, tzinfo=UTC)


class Reading:
    """A bot in this process whose person writes from one chat; `now` is its time."""

    def __init__(self, bot: Any, house: House, session: aiohttp.ClientSession) -> None:
        self.bot, self.house, self.session, self.seen = bot, house, session, 0

    async def send(self, text: str, language: str, **more: Any) -> list[Update]:
        """The updates that a message causes; nobody has looked at them yet."""
        body = {"chat_id": 700, "text": text, "language_code": language, **more}
        async with self.session.post("/sim/messages", json=body) as answer:
            answer.raise_for_status()
        updates: tuple[Update, ...] = await self.bot.bot.get_updates(offset=self.seen + 1)
        self.seen = updates[-1].update_id
        return list(updates)

    async def read(self, updates: list[Update]) -> None:
        """What the bot does with them."""
        for update in updates:
            await self.bot.process_update(update)

    async def said(self) -> list[str]:
        """All that the bot has said."""
        async with self.session.get("/sim/messages", params={"chat_id": 700, "after": 0}) as answer:
            return [one["text"] for one in (await answer.json())["messages"] if one["from_bot"]]

    async def taken_up(self) -> list[Update]:
        """The updates that are taken up again when a process starts."""
        await self.house.store.write(unread.hurry, self.house.clock())
        await take_up(self.bot, self.house)
        queue = self.bot.update_queue
        return [queue.get_nowait() for _ in range(queue.qsize())]


@asynccontextmanager
async def reading(store: Store, folder: Path, seconds: float) -> AsyncIterator[Reading]:
    """A bot whose workers have so many seconds for a task; none: nothing can be read."""
    sandbox = Sandbox(retry_delay=0.02)
    await sandbox.start("127.0.0.1", 0)
    settings = Settings(
        bot_token="1000000001:local-sandbox", bot_api_url=sandbox.url, data_dir=folder
    )
    async with (
        Workers(seconds=seconds) as workers,
        Web() as web,
        aiohttp.ClientSession(sandbox.url) as session,
    ):
        house = House(store, web, workers, ("uk", "en", "ru"), None, lambda: NOW, asyncio.Event())
        bot = build(settings, house)
        await bot.initialize()
        try:
            yield Reading(bot, house, session)
        finally:
            await bot.shutdown()
            await sandbox.stop()


def sentence(language: str) -> str:
    """What a person is told of a text that costs too much."""
    return errors.trouble(TooCostly(), Texts(language)).html


@pytest.mark.parametrize("language", ["uk", "en", "ru"])
async def test_the_sender_is_told_once_and_it_is_not_read_again(
    sqlite_store: Store, tmp_path: Path, language: str
) -> None:
    async with reading(sqlite_store, tmp_path, seconds=0) as bot:
        await bot.read(await bot.send(TEXT[language], language))
        assert await bot.said() == [sentence(language)]
        assert await bot.taken_up() == []
        assert await bot.said() == [sentence(language)]


async def test_nothing_that_people_send_is_read_outside_of_a_worker(
    sqlite_store: Store, tmp_path: Path
) -> None:
    """A worker without any time reads nothing; so whatever is read here is read by us."""
    document = {
        "name": "page.html",
        "content_base64": base64.b64encode(TEXT["en"].encode()).decode(),
    }
    async with reading(sqlite_store, tmp_path, seconds=0) as bot:
        for more in ({"document": document}, {"forward_from": {"title": "Alder Times"}}, {}):
            await bot.read(await bot.send("" if "document" in more else TEXT["en"], "en", **more))
        assert await bot.said() == 3 * [sentence("en")]


@pytest.mark.parametrize("language", ["uk", "en", "ru"])
async def test_what_twice_took_long_when_the_bot_died_is_let_go_with_a_sentence(
    sqlite_store: Store, tmp_path: Path, language: str
) -> None:
    async with reading(sqlite_store, tmp_path, seconds=60) as bot:
        updates = await bot.send(TEXT[language], language)
        for _ in range(2):
            reader = asyncio.create_task(bot.read(updates))
            await _in_hand(bot.house)
            # As a slow worker has it noted.
            await sqlite_store.write(unread.suspect, 700, [_message(updates)], 10)
            reader.cancel()  # as when the process is gone: nothing is settled
            await asyncio.gather(reader, return_exceptions=True)
            again = await bot.taken_up()
            updates = again or updates
        assert again == []
        assert await bot.said() == [sentence(language)]
        assert await bot.taken_up() == []


async def test_what_only_waited_when_the_bot_died_is_read_after_many_restarts(
    sqlite_store: Store, tmp_path: Path
) -> None:
    async with reading(sqlite_store, tmp_path, seconds=60) as bot:
        updates = await bot.send(TEXT["en"], "en")
        for _ in range(6):
            reader = asyncio.create_task(bot.read(updates))
            await _in_hand(bot.house)
            reader.cancel()
            await asyncio.gather(reader, return_exceptions=True)
            updates = await bot.taken_up()
        await bot.read(updates)
        assert any("pier" in text for text in await bot.said())


async def test_what_is_being_read_is_not_taken_up_beside(
    sqlite_store: Store, tmp_path: Path
) -> None:
    async with reading(sqlite_store, tmp_path, seconds=60) as bot:
        bot.house.reading.append((700, [5]))
        await sqlite_store.write(unread.keep, 700, 5, "{}", NOW - 2 * LEASE)
        assert await bot.taken_up() == []
        assert await bot.said() == []


def _message(updates: list[Update]) -> int:
    message = updates[-1].message
    assert message is not None
    return message.message_id


async def _in_hand(house: House) -> None:
    for _ in range(2_000):
        if house.reading:
            return
        await asyncio.sleep(0.005)
    raise AssertionError("nothing is being read")
