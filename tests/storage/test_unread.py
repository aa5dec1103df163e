"""What people sent to be read is kept until it is answered."""

from __future__ import annotations

from datetime import timedelta

from sqlalchemy import Connection

from storage import unread
from storage.store import Store
from storage.unread import Unread
from tests.storage.make import NOW

LEASE = timedelta(seconds=90)


def _sent(db: Connection) -> None:
    for message in (1, 2, 3):
        assert unread.keep(db, 5, message, f'{{"update_id": {message}}}', NOW + message * LEASE)
    assert not unread.keep(db, 5, 1, "again", NOW)


async def test_a_message_that_nobody_answered_is_taken_up_by_one_process_and_again_when_that_dies_too(
    store: Store,
) -> None:
    await store.write(_sent)
    assert await store.write(unread.take, NOW, LEASE) == []
    later = NOW + LEASE
    assert await store.write(unread.take, later, LEASE) == [Unread(5, 1, '{"update_id": 1}', 1)]
    assert await store.write(unread.take, later, LEASE) == []
    await store.write(unread.show, 5, 1, 77)
    both = await store.write(unread.take, later + LEASE, LEASE)
    assert [(one.message, one.tries, one.progress) for one in both] == [(1, 2, 77), (2, 1, None)]


async def test_an_answered_message_is_not_taken_up_again(store: Store) -> None:
    await store.write(_sent)
    await store.write(unread.show, 5, 2, 70)
    assert await store.read(unread.progress, 5, 2) == 70
    await store.write(unread.settle, 5, [1, 2])
    assert await store.read(unread.progress, 5, 2) is None
    assert [one.message for one in await store.write(unread.take, NOW + 9 * LEASE, LEASE)] == [3]


async def test_a_process_that_is_alone_takes_everything_up_at_its_start(store: Store) -> None:
    await store.write(_sent)
    await store.write(unread.hurry, NOW)
    assert [one.message for one in await store.write(unread.take, NOW, LEASE)] == [1, 2, 3]


async def test_what_is_still_being_answered_is_taken_up_later(store: Store) -> None:
    await store.write(_sent)
    later = NOW + 3 * LEASE
    await store.write(unread.renew, 5, [1, 3], later + LEASE)
    assert [one.message for one in await store.write(unread.take, later, LEASE)] == [2]
    assert [one.message for one in await store.write(unread.take, later + LEASE, LEASE)] == [
        1,
        2,
        3,
    ]
