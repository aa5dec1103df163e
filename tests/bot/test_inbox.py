"""What we have taken is worked on, or known to be left."""

from __future__ import annotations

import asyncio

from telegram import Update

from bot.inbox import MOST, Inbox, UpdateProcessor


def _updates(number: int) -> list[Update]:
    return [Update(one) for one in range(1, number + 1)]


async def test_an_update_is_left_until_its_handler_has_ended() -> None:
    inbox = Inbox()
    hands, go = UpdateProcessor(inbox), asyncio.Event()
    for update in _updates(3):
        inbox.put_nowait(update)

    async def handler(wait: bool) -> None:
        if wait:
            await go.wait()

    taken = [await inbox.get() for _ in range(2)]
    working = [
        asyncio.create_task(hands.process_update(one, handler(place == 1)))
        for place, one in enumerate(taken)
    ]
    await asyncio.wait(working, return_when=asyncio.FIRST_COMPLETED)
    assert [update.update_id for update in inbox.left] == [2, 3]
    go.set()
    await asyncio.gather(*working)
    assert [update.update_id for update in inbox.left] == [3], "it is still in the queue"


async def test_who_is_made_to_let_go_has_done_nothing_and_begins_nothing() -> None:
    inbox, begun = Inbox(), [0][:0]
    hands = UpdateProcessor(inbox, at_once=2)

    async def handler(number: int) -> None:
        begun.append(number)
        await asyncio.Event().wait()

    for update in _updates(4):
        inbox.put_nowait(update)
    working = [
        asyncio.create_task(hands.process_update(one, handler(one.update_id))) for one in inbox.left
    ]
    while len(begun) < 2:  # noqa: ASYNC110 - it begins in the next turn of the loop
        await asyncio.sleep(0)
    await hands.let_go()
    await asyncio.gather(*working, return_exceptions=True)
    assert begun == [1, 2]
    assert [update.update_id for update in inbox.left] == [1, 2, 3, 4]


async def test_an_inbox_has_an_end() -> None:
    inbox = Inbox()
    updates = _updates(MOST)
    for update in updates[1:]:
        inbox.put_nowait(update)
    assert not inbox.crowded
    inbox.put_nowait(updates[0])
    assert inbox.crowded
