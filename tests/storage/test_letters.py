"""A letter is promised once, sent by one worker, and lost by no crash."""

from __future__ import annotations

import asyncio
import subprocess
import sys

from sqlalchemy import Connection, select

from news.types import Letter
from storage import chats, letters, subscriptions
from storage.store import Store
from storage.tables import letters as rows
from storage.tables import wished_words
from tests.storage.make import MAYOR, NOW, chat, hours, keep, quote, speaker

LEASE = 60


def _promised(db: Connection, number: int = 3) -> int:
    """That many letters of one story, to chats 1, 2, ..."""
    for id in range(1, number + 1):
        chat(db, id)
    story = keep(db)
    assert letters.fill(db, story, NOW) == number
    return story


async def _claim(
    store: Store, owner: str = "me", after: float = 0, limit: int = 99
) -> list[Letter]:
    return await store.write(letters.claim, owner, NOW + hours(after), LEASE, limit)


async def test_every_chat_that_wants_a_story_is_promised_it_once(store: Store) -> None:
    def some(db: Connection) -> tuple[int, list[tuple[int, int]]]:
        chat(db, 1)
        subscriptions.subscribe(db, 1, 0, "topic", "war", NOW)  # two wishes, one story
        subscriptions.subscribe(db, 1, 44, "topic", "war", NOW)  # another thread of the same forum
        chat(db, 2, ("uk", "ru"))  # cannot read it
        chat(db, 3, ("uk", "en"))
        chat(db, 4)
        chats.pause(db, 4)
        chats.ensure(db, 6, "private", "en", ["en"], "", None, NOW)
        subscriptions.subscribe(db, 6, 0, "topic", "sports", NOW)  # wants something else
        story = keep(db, topics=("society", "war"))
        new = letters.fill(db, story, NOW)
        assert letters.fill(db, story, NOW) == 0
        return new, [
            (row.chat, row.thread)
            for row in db.execute(select(rows).order_by(rows.c.chat, rows.c.thread))
        ]

    assert await store.write(some) == (3, [(1, 0), (1, 44), (3, 0)])


async def test_a_story_reaches_those_who_follow_who_speaks_in_it(store: Store) -> None:
    text = '"We waited far too long for this," said Castell.'

    def some(db: Connection) -> list[int]:
        castell, brandt = speaker(db), speaker(db, "Ola Brandt")
        for id, followed in ((1, castell), (2, brandt)):
            chats.ensure(db, id, "private", "en", ["en"], "", None, NOW)
            subscriptions.subscribe(db, id, 0, "speaker", str(followed), NOW)
        said = (quote(text, "We waited far too long for this,"),)
        letters.fill(
            db, keep(db, text, quotes=said, speakers={MAYOR.key: castell}, topics=("other",)), NOW
        )
        return list(db.scalars(select(rows.c.chat)))

    assert await store.write(some) == [1]


async def test_a_story_reaches_those_who_asked_for_its_words(store: Store) -> None:
    def some(db: Connection) -> tuple[int, list[tuple[int, int]]]:
        for id, value, forms in (
            (1, "north pier", [{"north"}, {"pier", "piers"}]),
            (2, "pier war", [{"pier"}, {"war"}]),  # one of its words is not told
            (3, "причал", [{"причал", "pier"}]),
            (4, "pier", [{"pier"}]),  # cannot read it
        ):
            chats.ensure(db, id, "private", "en", ("uk",) if id == 4 else ("en",), "", None, NOW)
            assert subscriptions.subscribe_words(db, id, 0, value, forms, NOW)
            assert not subscriptions.subscribe_words(db, id, 0, value, forms, NOW)
        story = keep(db, "The PIERS of the north close.", topics=("war",))
        new = letters.fill(db, story, NOW), letters.fill(db, story, NOW)
        assert new[1] == 0
        return new[0], [
            tuple(row)
            for row in db.execute(select(rows.c.chat, rows.c.thread).order_by(rows.c.chat))
        ]

    new, made = await store.write(some)
    assert (new, made) == (1, [(1, 0)])
    assert await store.write(_told_more) == 1


def _told_more(db: Connection) -> int:
    """How many letters the word "pier" alone brings."""
    return letters.fill(db, keep(db, "A pier.", topics=("war",)), NOW)


async def test_words_asked_for_go_with_their_subscription(store: Store) -> None:
    def some(db: Connection) -> int:
        chats.ensure(db, 1, "private", "en", ("en",), "", None, NOW)
        subscriptions.subscribe_words(db, 1, 0, "pier", [{"pier"}], NOW)
        chats.migrate(db, 1, 2)
        moved = letters.fill(db, keep(db, "A pier."), NOW)
        subscriptions.unsubscribe(db, 2, 0, "words", "pier")
        assert db.scalars(select(wished_words)).all() == []
        return moved

    assert await store.write(some) == 1


async def test_a_chat_hears_of_a_story_when_its_language_arrives(store: Store) -> None:
    def some(db: Connection) -> list[int]:
        chat(db, 1, ("uk",))
        story = keep(db)
        first = letters.fill(db, story, NOW)
        keep(db, "Пірс.", language="uk", story=story)
        return [first, letters.fill(db, story, NOW)]

    assert await store.write(some) == [0, 1]


async def test_what_a_chat_sent_in_is_told_to_nobody(store: Store) -> None:
    def some(db: Connection) -> list[int]:
        chat(db, 1)
        return [letters.fill(db, keep(db, owner=1), NOW), letters.fill(db, 999, NOW)]

    assert await store.write(some) == [0, 0]


async def test_a_claimed_letter_carries_what_its_chat_chose(store: Store) -> None:
    def some(db: Connection) -> int:
        chat(db, 1, ("uk", "en"))
        chats.set_zone(db, 1, "Europe/Riga")
        story = keep(db)
        letters.fill(db, story, NOW)
        return story

    story = await store.write(some)
    assert await _claim(store) == [Letter(1, 1, 0, story, 0, "uk", ("uk", "en"), "Europe/Riga")]


async def test_letters_are_claimed_oldest_first_and_not_before_they_are_due(store: Store) -> None:
    def some(db: Connection) -> None:
        _promised(db)
        letters.postpone(db, 1, NOW + hours(1), "Too Many Requests")
        letters.postpone(db, 2, NOW - hours(1), "later")

    await store.write(some)
    assert await store.read(letters.next_due) == NOW - hours(1)
    assert [one.id for one in await _claim(store, limit=1)] == [2]
    assert [one.id for one in await _claim(store)] == [3]
    assert await _claim(store) == []


async def test_a_claimed_letter_is_its_owners_until_the_lease_ends(store: Store) -> None:
    await store.write(_promised, 1)
    (letter,) = await _claim(store)
    later = NOW + hours(1)
    assert await store.read(letters.still_mine, letter.id, "me", NOW)
    assert not await store.read(letters.still_mine, letter.id, "you", NOW)
    assert not await store.read(letters.still_mine, letter.id, "me", later)
    assert await _claim(store, "you") == []
    (again,) = await _claim(store, "you", after=1)
    assert again.id == letter.id
    assert not await store.read(letters.still_mine, letter.id, "me", later)


async def test_a_sent_letter_is_never_claimed_again(store: Store) -> None:
    await store.write(_promised, 2)
    first, second = await _claim(store)
    await store.write(letters.settle, first.id, 77, NOW)
    await store.write(letters.give_up, second.id, "Forbidden: bot was blocked by the user", NOW)
    assert await store.read(letters.open_count) == 0
    assert await store.read(letters.next_due) is None
    assert await _claim(store, after=9) == []

    def told(db: Connection) -> list[tuple[str, int | None, str | None]]:
        return [
            (row.state, row.message_id, row.error)
            for row in db.execute(select(rows).order_by(rows.c.id))
        ]

    blocked = "Forbidden: bot was blocked by the user"
    assert await store.read(told) == [("sent", 77, None), ("given up", None, blocked)]


async def test_a_postponed_letter_comes_back_when_it_is_due(store: Store) -> None:
    await store.write(_promised, 1)
    (letter,) = await _claim(store)
    await store.write(letters.postpone, letter.id, NOW + hours(2), "Bad Gateway")
    assert not await store.read(letters.still_mine, letter.id, "me", NOW)
    assert await _claim(store, after=1.9) == []
    assert len(await _claim(store, after=2)) == 1
    await store.write(letters.settle, letter.id, 1, NOW)
    await store.write(letters.postpone, letter.id, NOW, "too late")
    assert await store.read(letters.open_count) == 0


async def test_one_chat_can_be_made_to_wait(store: Store) -> None:
    await store.write(_promised)
    await _claim(store, limit=1)
    for id in (1, 2):
        await store.write(letters.postpone_chat, id, NOW + hours(3))
    assert not await store.read(letters.still_mine, 1, "me", NOW)
    assert [one.chat for one in await _claim(store, after=2.9)] == [3]
    assert [one.chat for one in await _claim(store, after=3)] == [
        3,
        1,
        2,
    ]  # the first lease ended before


async def test_a_paused_chats_letters_wait_until_it_is_back(store: Store) -> None:
    await store.write(_promised)
    await store.write(chats.pause, 2)
    assert await store.read(letters.open_count) == 2
    assert [one.chat for one in await _claim(store)] == [1, 3]
    await store.write(chats.resume, 2)
    assert [one.chat for one in await _claim(store)] == [2]


async def test_workers_at_once_get_no_letter_twice(database_url: str) -> None:
    stores = [Store(database_url), Store(database_url)]
    try:
        await stores[0].write(_promised, 120)

        async def work(store: Store, owner: str) -> list[int]:
            mine: list[int] = []
            while some := await _claim(store, owner, limit=7):
                mine += [one.id for one in some]
            return mine

        shares = await asyncio.gather(
            *(work(store, f"{n} {i}") for i in range(3) for n, store in enumerate(stores))
        )
        assert sorted(id for share in shares for id in share) == list(range(1, 121))
    finally:
        for store in stores:
            store.close()


_WORKER = """
import asyncio, sys
from datetime import datetime
from storage import letters
from storage.store import Store

def claim_and_hang(db):
    letters.claim(db, "doomed", datetime.fromisoformat(sys.argv[2]), 60, 2)
    if sys.argv[3] == "inside":
        print("claimed", flush=True)
        sys.stdin.read()

async def main():
    await Store(sys.argv[1]).write(claim_and_hang)
    print("claimed", flush=True)
    sys.stdin.read()

asyncio.run(main())
"""


def _killed(url: str, where: str) -> None:
    """A worker that claims two letters and is killed, inside the write or after it."""
    command = [sys.executable, "-c", _WORKER, url, NOW.isoformat(), where]
    with subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as worker:
        assert worker.stdout and worker.stdout.readline() == "claimed\n"
        worker.kill()


async def test_a_worker_killed_after_claiming_loses_no_letter(
    store: Store, database_url: str
) -> None:
    await store.write(_promised)
    await asyncio.to_thread(_killed, database_url, "after")
    assert [one.id for one in await _claim(store)] == [3]
    assert [(one.id, one.attempts) for one in await _claim(store, after=1)] == [
        (1, 0),
        (2, 0),
        (3, 0),
    ]


async def test_a_worker_killed_while_claiming_has_claimed_nothing(
    store: Store, database_url: str
) -> None:
    await store.write(_promised)
    await asyncio.to_thread(_killed, database_url, "inside")
    async with asyncio.timeout(90):
        claimed: list[int] = []
        while len(claimed) < 3:  # PostgreSQL may need a moment to notice that the worker is gone
            claimed += [one.id for one in await _claim(store)]
    assert sorted(claimed) == [1, 2, 3]


async def test_a_clock_that_was_set_back_hastens_what_waits_but_not_what_another_worker_holds(
    store: Store,
) -> None:
    def some(db: Connection) -> None:
        _promised(db)

    await store.write(some)
    first, second = (
        await _claim(store, "me", after=2, limit=1),
        await _claim(store, "other", after=2, limit=1),
    )
    await store.write(letters.postpone, 3, NOW + hours(2), "others go first")
    assert await _claim(store) == []
    await store.write(letters.hasten, "me", NOW)
    assert {one.id for one in await _claim(store)} == {first[0].id, 3}
    assert second[0].id == 2


async def test_a_failed_call_is_counted_and_since_when_they_fail_until_the_chat_comes_back(
    store: Store,
) -> None:
    await store.write(lambda db: _promised(db, 1))
    for hour in (0, 1):
        await store.write(letters.failed, 1, NOW + hours(hour), "Bad Gateway", NOW + hours(hour))
    (letter,) = await _claim(store, after=2)
    assert (letter.attempts, letter.failing) == (2, NOW)
    await store.write(chats.pause, 1)
    await store.write(chats.resume, 1)
    (letter,) = await _claim(store, after=4)
    assert letter.failing is None


async def test_a_lease_lasts_longer_for_its_owner_only(store: Store) -> None:
    await store.write(lambda db: _promised(db, 1))
    await _claim(store)
    for owner, free in (("other", [1]), ("me", [])):
        await store.write(letters.extend, 1, owner, NOW + hours(2))
        assert [one.id for one in await _claim(store, "me", after=1)] == free
