"""Faults on order."""

from __future__ import annotations

import time
from typing import Any

import aiohttp
import pytest

from tests.sandbox.conftest import READER, TOKEN, Desk


@pytest.mark.parametrize(
    ("fault", "answer"),
    [
        (
            {"error_code": 429, "retry_after": 7},
            {
                "error_code": 429,
                "description": "Too Many Requests: retry after 7",
                "parameters": {"retry_after": 7},
            },
        ),
        (
            {"error_code": 403},
            {"error_code": 403, "description": "Forbidden: bot was blocked by the user"},
        ),
        (
            {"error_code": 403, "description": "Forbidden: user is deactivated"},
            {"error_code": 403, "description": "Forbidden: user is deactivated"},
        ),
        ({"error_code": 500}, {"error_code": 500, "description": "Internal Server Error"}),
        ({"error_code": 502}, {"error_code": 502, "description": "Bad Gateway"}),
        (
            {"error_code": 400, "migrate_to_chat_id": -100},
            {
                "error_code": 400,
                "description": "Bad Request",
                "parameters": {"migrate_to_chat_id": -100},
            },
        ),
    ],
)
async def test_the_next_calls_fail_as_ordered_and_then_work_again(
    desk: Desk, fault: dict[str, Any], answer: dict[str, Any]
) -> None:
    await desk.sim("faults", method="sendMessage", times=2, **fault)
    for _ in range(2):
        assert await desk.call("sendMessage", chat_id=READER, text="x") == {"ok": False, **answer}
    await desk.api("getMe")
    await desk.api("sendMessage", chat_id=READER, text="x")
    assert len(await desk.messages()) == 2, "what failed was not sent"


async def test_a_429_says_in_its_header_when_to_come_back(desk: Desk) -> None:
    await desk.sim("faults", method="*", error_code=429, retry_after=3, times=1)
    async with desk.session.get(f"/bot{TOKEN}/getMe") as answer:
        assert (answer.status, answer.headers["Retry-After"]) == (429, "3")


async def test_a_fault_may_be_for_one_chat_only_and_can_be_taken_back(desk: Desk) -> None:
    await desk.sim("messages", chat_id=5, text="hello")
    await desk.sim("faults", method="sendMessage", error_code=500, times=9, chat_id=5)
    await desk.api("sendMessage", chat_id=READER, text="x")
    await desk.refused("sendMessage", chat_id=5, text="x")
    assert (await desk.sim("faults", "GET"))["faults"] == [{"method": "sendMessage", "times": 8}]
    await desk.sim("faults", "DELETE")
    await desk.api("sendMessage", chat_id=5, text="x")


@pytest.mark.parametrize(("drop", "sent"), [(True, 0), ("before", 0), ("after", 1)])
async def test_a_dropped_line_loses_the_call_or_only_its_answer(
    desk: Desk, drop: Any, sent: int
) -> None:
    await desk.sim("faults", method="sendMessage", drop=drop, times=1)
    with pytest.raises(aiohttp.ClientError):
        await desk.call("sendMessage", chat_id=READER, text="x")
    assert len(await desk.messages(after=1)) == sent
    assert [
        call["ok"] for call in (await desk.sim("calls", "GET", method="sendMessage"))["calls"]
    ] == [False]


async def test_a_delay_comes_before_the_answer(desk: Desk) -> None:
    await desk.sim("faults", method="sendMessage", delay=0.2, times=1)
    began = time.perf_counter()
    await desk.api("sendMessage", chat_id=READER, text="slow")
    assert time.perf_counter() - began >= 0.2


async def test_a_timeout_keeps_the_client_waiting(desk: Desk) -> None:
    await desk.sim("faults", method="sendMessage", timeout=True, times=1)
    url, wait = f"/bot{TOKEN}/sendMessage", aiohttp.ClientTimeout(0.2)
    with pytest.raises(TimeoutError):
        await desk.session.post(url, json={"chat_id": READER, "text": "x"}, timeout=wait)
    assert len(await desk.messages()) == 1


@pytest.mark.parametrize("body", ["<html>Bad gateway</html>", "", '{"ok": true', "[[["])
async def test_a_fault_may_answer_what_no_bot_api_says(desk: Desk, body: str) -> None:
    await desk.sim("faults", method="sendMessage", status=200, body=body, times=1)
    async with desk.session.post(
        f"/bot{TOKEN}/sendMessage", json={"chat_id": READER, "text": "x"}
    ) as answer:
        assert (answer.status, await answer.text()) == (200, body)
    await desk.api("sendMessage", chat_id=READER, text="x")
    assert sum(one["from_bot"] for one in await desk.messages()) == 1


async def test_a_fault_may_hit_a_share_of_the_calls_the_same_ones_for_the_same_seed(
    desk: Desk,
) -> None:
    async def run() -> list[bool]:
        await desk.sim("faults", method="getMe", error_code=500, times=999, share=0.25, seed=7)
        met = [(await desk.call("getMe"))["ok"] for _ in range(60)]
        await desk.sim("faults", "DELETE")
        return met

    first = await run()
    assert await run() == first
    assert 5 < first.count(False) < 30


@pytest.mark.parametrize(
    "more", [{"share": 0}, {"share": 2}, {"share": "half"}, {"body": 5}, {"status": 99, "body": ""}]
)
async def test_a_share_and_a_body_must_make_sense(desk: Desk, more: dict[str, Any]) -> None:
    status, answer = await desk.sim_answer("faults", method="getMe", error_code=500, **more)
    assert status == 400
    assert answer["error"]
