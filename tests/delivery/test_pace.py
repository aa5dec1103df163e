"""How fast letters leave, who goes first, and whom a flood limit stops; by a clock of the tests' own."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from itertools import pairwise
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from telegram.error import BadRequest, Forbidden, NetworkError, RetryAfter, TelegramError, TimedOut

from delivery.answers import ANSWER, LONGEST, MOST
from delivery.pace import BROADCAST, PER_GROUP, Pace, gap
from tests.delivery.times import Sleepers

Went = list[tuple[float, int]]


class Line:
    """A Bot API that answers what a test laid out, and writes down when it was called."""

    def __init__(self, time: Sleepers, *answers: TelegramError) -> None:
        self.time, self.answers, self.calls = time, list(answers), [0.0][:0]

    async def __call__(self) -> Any:
        self.calls.append(self.time.now())
        if self.answers:
            raise self.answers.pop(0)
        return {"message_id": len(self.calls)}


async def called(
    pace: Pace, line: Callable[[], Awaitable[Any]], chat: int, args: int | None = None
) -> Any:
    """A call of sendMessage through the limiter."""
    return await pace.process_request(line, (), {}, "sendMessage", {"chat_id": chat}, args)  # type: ignore[arg-type]


async def turns(time: Sleepers, pace: Pace, chats: list[int]) -> Went:
    """When each letter left, and for which chat."""
    went: Went = []

    async def one(chat: int) -> None:
        await pace.turn(chat)
        went.append((time.now(), chat))

    await asyncio.gather(*map(one, chats))
    return went


def most_within(went: Went, seconds: float) -> int:
    """The most letters in any window of that length."""
    return max(sum(first <= at < first + seconds for at, _ in went) for first, _ in went)


async def test_letters_to_many_chats_hold_to_the_rate() -> None:
    time = Sleepers()
    pace = Pace(50, time)
    went = await time.run(turns(time, pace, list(range(1, 41))))
    assert went[-1][0] - went[0][0] == pytest.approx(39 / 50)
    assert most_within(went, 0.1999) == 10
    assert [chat for _, chat in went] == list(range(1, 41))


@settings(max_examples=40)
@given(st.lists(st.sampled_from([1, 2, 3, -4, -5]), min_size=1, max_size=12), st.floats(0.5, 40))
def test_no_chat_gets_two_letters_too_soon_however_they_meet(chats: list[int], rate: float) -> None:
    async def run() -> Went:
        time = Sleepers()
        return await time.run(turns(time, Pace(rate, time), chats))

    went = asyncio.run(run())
    assert sorted(chat for _, chat in went) == sorted(chats)
    for chat in set(chats):
        own = [at for at, one in went if one == chat]
        assert all(b - a >= gap(chat) - 1e-6 for a, b in pairwise(own)), (
            "a gap under the chat's own"
        )
    assert all(b - a >= 1 / rate - 1e-6 for (a, _), (b, _) in pairwise(went)), "over the rate"


async def test_a_stalled_machine_sends_no_burst_afterwards() -> None:
    time = Sleepers()
    pace = Pace(25, time)

    async def stalled() -> Went:
        sending = asyncio.ensure_future(turns(time, pace, list(range(1, 101))))
        await time.sleep(1)
        time._now += 2  # nothing ran for two seconds
        return await sending

    went = await time.run(stalled())
    assert most_within(went, 1) <= 29


async def test_letters_to_one_chat_are_a_second_apart_and_others_do_not_wait_for_them() -> None:
    time = Sleepers()
    began = time.now()
    went = await time.run(turns(time, Pace(1000, time), [1, 1, 1, 2]))
    assert [(round(at - began, 2), chat) for at, chat in went] == [(0, 1), (0, 2), (1, 1), (2, 1)]


def test_groups_and_channels_get_at_most_twenty_letters_a_minute() -> None:
    assert gap(-100_123) == PER_GROUP
    assert 60 / PER_GROUP <= 20
    assert gap(5) == 1


async def test_an_answer_passes_at_once_in_front_of_waiting_letters_which_wait_one_slot_longer() -> (
    None
):
    time = Sleepers()
    pace, line, began = Pace(4, time), Line(time), time.now()

    async def both() -> Went:
        letters = asyncio.ensure_future(turns(time, pace, [1, 2, 3]))
        await time.sleep(0.1)
        await called(pace, line, 9)
        return await letters

    went = await time.run(both())
    assert line.calls == [began + 0.1]
    assert [round(at - began, 2) for at, _ in went] == [0, 0.5, 0.75]


async def test_a_flood_limit_of_a_letter_reaches_the_sender_and_stops_that_chat_only() -> None:
    time = Sleepers()
    pace = Pace(25, time)
    with pytest.raises(RetryAfter):
        await called(pace, Line(time, RetryAfter(30)), 1, BROADCAST)
    assert pace.halted(1) == 30
    assert pace.halted(2) == 0


async def test_flood_limits_of_several_chats_stop_all() -> None:
    time = Sleepers()
    pace = Pace(25, time)
    for chat in (1, 2, 3):
        assert pace.halted(99) == 0
        with pytest.raises(RetryAfter):
            await called(pace, Line(time, RetryAfter(10 * chat)), chat, BROADCAST)
    assert pace.halted(99) == 30


ILL = {
    "502": NetworkError("Bad Gateway"),
    "no json": NetworkError("the answer is not the Bot API's"),
    "unknown": TelegramError("something new"),
    "429": RetryAfter(6),
}


@pytest.mark.parametrize("error", ILL.values(), ids=ILL)
@pytest.mark.parametrize("ill", [6.0, 120.0])
async def test_an_answer_comes_soon_after_telegram_is_well_again(
    error: TelegramError, ill: float
) -> None:
    time = Sleepers()
    pace, began = Pace(25, time), time.now()

    async def line() -> Any:
        if time.now() < began + ill:
            raise error
        return {"message_id": 1}

    assert await time.run(called(pace, line, 1)) == {"message_id": 1}
    assert time.now() - began <= ill + max(LONGEST, 6)


async def test_answers_to_one_chat_come_in_order_and_another_chat_does_not_wait_for_them() -> None:
    time = Sleepers()
    pace, order, began = Pace(25, time), [""][:0], time.now()

    async def say(chat: int, words: str) -> None:
        async def line() -> Any:
            if chat == 1 and time.now() < began + 20:
                raise NetworkError("Bad Gateway")
            order.append(words)
            return {"message_id": 1}

        await called(pace, line, chat)

    async def all_of_them() -> None:
        first = [asyncio.ensure_future(say(1, words)) for words in ("one", "two")]
        await time.sleep(5)
        first.append(asyncio.ensure_future(say(1, "three")))
        await say(2, "other")
        assert order == ["other"]
        await asyncio.gather(*first)

    await time.run(all_of_them())
    assert order == ["other", "one", "two", "three"]


async def test_only_so_many_answers_wait_for_a_chat_that_is_ill() -> None:
    time = Sleepers()
    pace, began = Pace(25, time), time.now()

    async def line() -> Any:
        if time.now() < began + 20:
            raise NetworkError("Bad Gateway")
        return {"message_id": 1}

    async def many() -> list[Any]:
        first = asyncio.ensure_future(called(pace, line, 1))
        await time.sleep(1)
        more = await asyncio.gather(
            *(called(pace, line, 1) for _ in range(MOST + 9)), return_exceptions=True
        )
        return [await first, *more]

    done = await time.run(many())
    assert [type(one) for one in done] == [dict] * MOST + [NetworkError] * 10


@pytest.mark.parametrize("error", [BadRequest("no"), Forbidden("no"), TimedOut("arrived, perhaps")])
async def test_what_no_second_try_can_mend_is_raised_at_once(error: TelegramError) -> None:
    time = Sleepers()
    line = Line(time, error)
    with pytest.raises(type(error)):
        await called(Pace(25, time), line, 1)
    assert len(line.calls) == 1


@pytest.mark.parametrize("error", [NetworkError("Bad Gateway"), RetryAfter(1000)])
async def test_an_answer_is_not_tried_for_ever(error: TelegramError) -> None:
    time = Sleepers()
    pace, began = Pace(25, time), time.now()
    with pytest.raises(type(error)):
        await time.run(called(pace, Line(time, *[error] * 200), 1))
    assert time.now() - began <= ANSWER
    assert await time.run(called(pace, Line(time), 2)) == {"message_id": 1}


@pytest.mark.parametrize("nonsense", [None, True, 5, [], {}, {"message_id": "7"}, "sent"])
async def test_a_message_that_is_none_is_asked_for_again(nonsense: Any) -> None:
    time = Sleepers()
    answers = [nonsense, {"message_id": 7}]

    async def line() -> Any:
        return answers.pop(0)

    assert await time.run(called(Pace(25, time), line, 1)) == {"message_id": 7}


async def test_what_is_not_a_message_to_a_chat_is_never_held_up() -> None:
    time = Sleepers()
    pace, line, began = Pace(0.1, time), Line(time), time.now()
    for endpoint, data in (
        ("getMe", {}),
        ("answerCallbackQuery", {"callback_query_id": "1"}),
        ("setMyCommands", {}),
    ):
        await time.run(pace.process_request(line, (), {}, endpoint, data, None))
    assert line.calls == [began] * 3
