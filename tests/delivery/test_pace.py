"""How fast letters leave, who goes first, and whom a flood limit stops; on a real bot over HTTP, in real time."""

from __future__ import annotations

import asyncio
import time
from typing import Any

import pytest
from telegram.error import RetryAfter

from delivery.pace import BROADCAST, PER_GROUP, Pace, gap
from tests.delivery.conftest import Office


async def letter(office: Office, pace: Pace, chat: int) -> float:
    """Send a letter as the sender does; when it had its turn."""
    await pace.turn(chat)
    went = time.perf_counter()
    await _call(office, chat, BROADCAST)
    return went


async def answer(office: Office, chat: int) -> float:
    """Send an answer to a person; when it was there."""
    await _call(office, chat, None)
    return time.perf_counter()


async def _call(office: Office, chat: int, args: int | None) -> Any:
    params = {"chat_id": chat, "text": "The pier closed."}
    return await office.bot.bot.do_api_request("sendMessage", api_kwargs=params, rate_limit_args=args)


async def _chats(office: Office, number: int) -> list[int]:
    for chat in range(1, number + 1):
        await office.sim("messages", chat_id=chat, text="/start")
    return list(range(1, number + 1))


async def test_letters_to_many_chats_hold_to_the_rate() -> None:
    pace = Pace(rate=50)
    went: list[float] = []

    async def one(chat: int) -> None:
        await pace.turn(chat)
        went.append(time.perf_counter())

    await asyncio.gather(*map(one, range(1, 41)))
    seconds = max(went) - min(went)
    assert seconds >= 39 / 50 - 0.02
    assert seconds < 1.6
    for first in sorted(went):
        assert sum(first <= at < first + 0.2 for at in went) <= 0.2 * 50 + 2


async def test_letters_to_one_chat_are_a_second_apart_and_others_do_not_wait_for_them() -> None:
    pace = Pace(rate=1000)
    began = time.perf_counter()

    async def one(chat: int) -> float:
        await pace.turn(chat)
        return time.perf_counter() - began

    same = asyncio.gather(one(1), one(1))
    other = await one(2)
    first, second = await same
    assert max(first, other) < 0.2
    assert 0.95 < second < 1.3


def test_groups_and_channels_get_at_most_twenty_letters_a_minute() -> None:
    assert gap(-100_123) == PER_GROUP
    assert 60 / PER_GROUP <= 20
    assert gap(5) == 1


async def test_a_chat_that_waits_for_its_own_turn_takes_no_slot_from_the_others() -> None:
    pace = Pace(rate=20)
    await pace.turn(1)
    waiting = asyncio.create_task(pace.turn(1))
    await asyncio.sleep(0)
    began = time.perf_counter()
    for chat in range(2, 7):
        await pace.turn(chat)
    assert time.perf_counter() - began < 5 / 20 + 0.15
    await waiting


async def test_a_burst_that_became_due_together_still_holds_to_the_rate() -> None:
    pace = Pace(rate=50)
    chats = range(1, 21)
    await asyncio.gather(*map(pace.turn, chats))
    went: list[float] = []

    async def again(chat: int) -> None:
        await pace.turn(chat)
        went.append(time.perf_counter())

    await asyncio.gather(*map(again, chats))
    assert max(went) - min(went) >= 19 / 50 - 0.05


async def test_an_answer_passes_at_once_in_front_of_waiting_letters(office: Office) -> None:
    chats = await _chats(office, 8)
    pace = Pace(rate=4)
    waiting = [asyncio.create_task(letter(office, pace, chat)) for chat in chats[:4]]
    await asyncio.sleep(0.05)
    began = time.perf_counter()
    assert await answer(office, chats[7]) - began < 0.3
    assert not waiting[-1].done()
    await asyncio.gather(*waiting)


async def test_an_answer_makes_the_letters_wait_one_slot_longer() -> None:
    pace = Pace(rate=10)
    await pace.turn(1)

    async def sent() -> str:
        return "sent"

    for _ in range(3):
        said = await pace.process_request(sent, (), {}, "sendMessage", {"chat_id": 9}, None)
        assert said == "sent"
    began = time.perf_counter()
    await pace.turn(2)
    assert time.perf_counter() - began >= 0.35


async def test_a_flood_limit_of_a_letter_reaches_the_sender_and_stops_that_chat_only(office: Office) -> None:
    one, two, *_ = await _chats(office, 3)
    await office.fault(429, one, retry_after=30)
    with pytest.raises(RetryAfter):
        await letter(office, office.pace, one)
    assert 29 < office.pace.halted(one) <= 30
    assert office.pace.halted(two) == 0
    began = time.perf_counter()
    await letter(office, office.pace, two)
    assert time.perf_counter() - began < 0.5


async def test_flood_limits_of_several_chats_stop_all(office: Office) -> None:
    chats = await _chats(office, 4)
    for place, chat in enumerate(chats[:3], 1):
        assert office.pace.halted(99) == 0
        await office.fault(429, chat, retry_after=10 * place)
        with pytest.raises(RetryAfter):
            await letter(office, office.pace, chat)
    assert 29 < office.pace.halted(99) <= 30


async def test_a_short_flood_limit_of_an_answer_is_waited_out_and_of_a_long_one_the_person_hears_no_more(
    office: Office,
) -> None:
    one, two, *_ = await _chats(office, 3)
    await office.fault(429, one, retry_after=1)
    began = time.perf_counter()
    assert 0.9 < await answer(office, one) - began < 2.5
    await office.fault(429, two, retry_after=100)
    with pytest.raises(RetryAfter):
        await answer(office, two)
    assert len(await office.heard(one)) == 1


async def test_what_is_not_a_message_to_a_chat_is_never_held_up() -> None:
    pace = Pace(rate=0.1)

    async def done() -> str:
        return "done"

    began = time.perf_counter()
    for endpoint, data in (("getMe", {}), ("answerCallbackQuery", {"callback_query_id": "1"}), ("setMyCommands", {})):
        assert await pace.process_request(done, (), {}, endpoint, data, None) == "done"
    assert time.perf_counter() - began < 0.1
