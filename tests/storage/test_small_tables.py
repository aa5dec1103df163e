"""Facts, searches behind buttons, and which bot a database belongs to."""

from __future__ import annotations

from sqlalchemy import Connection

from storage import articles, chats, facts, letters, searches, stories
from storage.bot import change_bot
from storage.store import Store
from tests.storage.make import NOW, chat, hours, keep


async def test_a_fact_is_the_last_value_put(store: Store) -> None:
    assert await store.read(facts.get, "colour") is None
    await store.write(facts.put, "colour", "green")
    await store.write(facts.put, "colour", "blue")
    assert await store.read(facts.get, "colour") == "blue"


async def test_a_search_has_one_number_for_good(store: Store) -> None:
    long = "пірс " * 900
    numbers = [
        await store.write(searches.remember, 5, words, NOW)
        for words in ("pier", long, "pier", "\x00")
    ]
    assert numbers[0] == numbers[2] and len(set(numbers)) == 3
    assert [await store.read(searches.words, 5, number) for number in numbers[:2]] == ["pier", long]
    assert await store.read(searches.words, 5, 99) is None


async def test_a_search_is_its_own_chats_alone(store: Store) -> None:
    mine, yours = [
        await store.write(searches.remember, chat, "divorce lawyer", NOW) for chat in (5, 6)
    ]
    assert mine != yours
    assert await store.read(searches.words, 5, mine) == "divorce lawyer"
    assert await store.read(searches.words, 6, mine) is None


async def test_the_searches_of_a_chat_move_with_it_and_go_with_it(store: Store) -> None:
    def some(db: Connection) -> list[int]:
        chat(db, -5), chat(db, -6)
        return [
            searches.remember(db, *one, NOW) for one in ((-5, "pier"), (-5, "ferry"), (-6, "pier"))
        ]

    pier, ferry, same = await store.write(some)
    await store.write(chats.migrate, -5, -6)
    assert [await store.read(searches.words, -6, one) for one in (pier, ferry, same)] == [
        None,
        "ferry",
        "pier",
    ]
    assert await store.read(searches.words, -5, pier) is None
    await store.write(chats.remove, -6)
    assert await store.read(searches.words, -6, ferry) is None


async def test_searches_that_nobody_asks_again_are_forgotten(store: Store) -> None:
    old, asked = [
        await store.write(searches.remember, 5, words, NOW - hours(999))
        for words in ("pier", "ferry")
    ]
    await store.write(searches.remember, 5, "ferry", NOW)
    assert await store.write(searches.prune, NOW - hours(720)) == 1
    assert [await store.read(searches.words, 5, one) for one in (old, asked)] == [None, "ferry"]
    assert await store.write(searches.remember, 5, "pier", NOW) > asked


def _house(db: Connection) -> int:
    chat(db)
    keep(db, "A demo.", origin="demo")
    keep(db, "Sent in.", origin="paste", owner=5)
    story = keep(db, "Real news.")
    letters.fill(db, story, NOW)
    searches.remember(db, 5, "pier", NOW)
    return story


async def test_chats_of_the_sandbox_are_not_taken_for_chats_of_telegram(store: Store) -> None:
    assert not await store.write(change_bot, "sandbox:1", NOW)
    story = await store.write(_house)
    assert not await store.write(change_bot, "sandbox:1", NOW)
    assert await store.write(change_bot, "123456", NOW)
    assert await store.read(chats.chat, 5) is None
    assert await store.read(letters.open_count) == 0
    assert await store.read(searches.words, 5, 1) is None
    assert [line.story for line in await store.read(stories.latest, ["en"], owner=5)] == [story]
    assert await store.read(articles.count) == 1


async def test_another_bot_of_telegram_keeps_everything(store: Store) -> None:
    await store.write(change_bot, "123456", NOW)
    await store.write(_house)
    assert not await store.write(change_bot, "654321", NOW)
    assert await store.read(chats.chat, 5) is not None
    assert await store.read(articles.count) == 3
