"""What people chose stays as they chose it, through renaming, pausing and Telegram's new ids."""

from __future__ import annotations

from sqlalchemy import Connection

from storage import articles, chats, letters, stories, subscriptions
from storage.store import Store
from tests.storage.make import NOW, chat, keep


async def test_a_known_chat_keeps_what_it_chose(store: Store) -> None:
    def twice(db: Connection) -> None:
        chats.ensure(db, -(10**15), "group", "uk", ["uk"], "Old", None, NOW)
        chats.set_language(db, -(10**15), "ru")
        chats.set_languages(db, -(10**15), ["en", "uk", "en"])
        chats.set_zone(db, -(10**15), "Europe/Riga")
        chats.ensure(db, -(10**15), "supergroup", "en", ["en"], "New \ud800", "new", NOW)

    await store.write(twice)
    known = await store.read(chats.chat, -(10**15))
    assert known is not None
    assert (known.kind, known.title, known.username) == ("supergroup", "New \ufffd", "new")
    assert (known.language, known.languages, known.zone, known.paused) == (
        "ru",
        ("en", "uk"),
        "Europe/Riga",
        False,
    )


async def test_a_chat_never_seen_is_none(store: Store) -> None:
    assert await store.read(chats.chat, 1) is None


async def test_a_new_chat_has_the_usual_zone(store: Store) -> None:
    made = await store.write(chats.ensure, 1, "private", "uk", ["uk", "en"], "Ola", "ola", NOW)
    assert (made.zone, made.languages, made.paused) == ("Europe/Kyiv", ("uk", "en"), False)
    assert await store.read(chats.chat, 1) == made


async def test_a_wish_is_kept_once(store: Store) -> None:
    await store.write(chat)
    assert not await store.write(subscriptions.subscribe, 5, 0, "topic", "society", NOW)
    assert await store.write(subscriptions.subscribe, 5, 9, "topic", "society", NOW)
    assert await store.write(subscriptions.subscribe, 5, 0, "speaker", "17", NOW)
    own = await store.read(subscriptions.of_chat, 5, 0)
    assert [(one.chat, one.thread, one.kind, one.value) for one in own] == [
        (5, 0, "topic", "society"),
        (5, 0, "speaker", "17"),
    ]
    assert len(await store.read(subscriptions.of_chat, 5)) == 3
    assert await store.write(subscriptions.unsubscribe, 5, 0, "topic", "society")
    assert not await store.write(subscriptions.unsubscribe, 5, 0, "topic", "society")
    assert len(await store.read(subscriptions.of_chat, 5)) == 2


async def test_a_chat_drops_only_its_own_wishes(store: Store) -> None:
    await store.write(chat)
    (own,) = await store.read(subscriptions.of_chat, 5)
    assert not await store.write(subscriptions.drop, 6, own.id)
    assert await store.write(subscriptions.drop, 5, own.id)
    assert await store.read(subscriptions.of_chat, 5) == []


async def test_channels_come_by_title_with_their_wishes(store: Store) -> None:
    def some(db: Connection) -> None:
        chat(db, -2, kind="channel")
        chat(db, -1, kind="channel")
        chat(db, 7)
        subscriptions.subscribe(db, -1, 0, "topic", "war", NOW)

    await store.write(some)
    found = await store.read(chats.channels)
    assert [(one.id, [wish.value for wish in wishes]) for one, wishes in found] == [
        (-1, ["society", "war"]),
        (-2, ["society"]),
    ]


async def test_a_group_with_a_new_id_takes_everything_along(store: Store) -> None:
    def some(db: Connection) -> int:
        chat(db, -7, kind="group")
        chats.pause(db, -7)
        chats.resume(db, -7)
        letters.fill(db, keep(db, "Public."), NOW)
        return keep(db, "Private.", owner=-7)

    own = await store.write(some)
    await store.write(chats.migrate, -7, -1007)
    assert await store.read(chats.chat, -7) is None
    moved = await store.read(chats.chat, -1007)
    assert moved is not None and (moved.kind, moved.languages) == ("group", ("en",))
    assert [one.value for one in await store.read(subscriptions.of_chat, -1007)] == ["society"]
    assert [one.chat for one in await store.write(letters.claim, "me", NOW, 60, 5)] == [-1007]
    assert await store.read(stories.story, own, ["en"], owner=-1007) is not None
    assert await store.read(stories.story, own, ["en"], owner=-7) is None


async def test_a_new_id_that_is_known_already_gets_nothing_twice(store: Store) -> None:
    def some(db: Connection) -> None:
        for id in (-7, -1007):
            chat(db, id)
            keep(db, "Private to each.", owner=id)
        subscriptions.subscribe(db, -7, 0, "topic", "war", NOW)
        letters.fill(db, keep(db, "Both."), NOW)
        letters.fill(db, keep(db, "Old only.", topics=("war",)), NOW)

    await store.write(some)
    await store.write(chats.migrate, -7, -1007)
    assert [one.value for one in await store.read(subscriptions.of_chat, -1007)] == [
        "society",
        "war",
    ]
    claimed = await store.write(letters.claim, "me", NOW, 60, 9)
    assert len({one.story for one in claimed}) == len(claimed) == 2
    assert (await store.read(stories.listed, ["en"], owner=-1007))[1] == 3
    assert await store.read(articles.count) == 3


async def test_an_id_that_was_never_seen_moves_nothing(store: Store) -> None:
    await store.write(chat)
    await store.write(chats.migrate, -7, -8)
    await store.write(chats.migrate, 5, 5)
    assert await store.read(chats.chat, -8) is None
    assert await store.read(chats.chat, 5) is not None


async def test_a_removed_chat_leaves_nothing(store: Store) -> None:
    def some(db: Connection) -> None:
        chat(db)
        letters.fill(db, keep(db, "Public."), NOW)
        keep(db, "Private.", owner=5, ago=2)

    await store.write(some)
    await store.write(chats.remove, 5)
    assert await store.read(letters.open_count) == 0
    assert await store.read(subscriptions.of_chat, 5) == []
    assert await store.read(articles.count) == 1
