"""Facts, searches behind buttons, and which bot a database belongs to."""

from __future__ import annotations

from sqlalchemy import Connection

from storage import articles, chats, facts, letters, searches, stories
from storage.bot import change_bot
from storage.store import Store
from tests.storage.make import NOW, chat, keep


async def test_a_fact_is_the_last_value_put(store: Store) -> None:
    assert await store.read(facts.get, "colour") is None
    await store.write(facts.put, "colour", "green")
    await store.write(facts.put, "colour", "blue")
    assert await store.read(facts.get, "colour") == "blue"


async def test_a_search_has_one_number_for_good(store: Store) -> None:
    long = "пірс " * 900
    numbers = [await store.write(searches.remember, words) for words in ("pier", long, "pier", "\x00")]
    assert numbers[0] == numbers[2] and len(set(numbers)) == 3
    assert [await store.read(searches.words, number) for number in numbers[:2]] == ["pier", long]
    assert await store.read(searches.words, 99) is None


def _house(db: Connection) -> int:
    chat(db)
    keep(db, "A demo.", origin="demo")
    keep(db, "Sent in.", origin="paste", owner=5)
    story = keep(db, "Real news.")
    letters.fill(db, story, NOW)
    return story


async def test_chats_of_the_sandbox_are_not_taken_for_chats_of_telegram(store: Store) -> None:
    assert not await store.write(change_bot, "sandbox:1", NOW)
    story = await store.write(_house)
    assert not await store.write(change_bot, "sandbox:1", NOW)
    assert await store.write(change_bot, "123456", NOW)
    assert await store.read(chats.chat, 5) is None
    assert await store.read(letters.open_count) == 0
    assert [line.story for line in await store.read(stories.latest, ["en"], owner=5)] == [story]
    assert await store.read(articles.count) == 1


async def test_another_bot_of_telegram_keeps_everything(store: Store) -> None:
    await store.write(change_bot, "123456", NOW)
    await store.write(_house)
    assert not await store.write(change_bot, "654321", NOW)
    assert await store.read(chats.chat, 5) is not None
    assert await store.read(articles.count) == 3
