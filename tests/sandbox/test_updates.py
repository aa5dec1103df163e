"""Updates: long polling that really waits, offsets that confirm, and webhooks in order with their secret."""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncIterator
from typing import Any

import pytest
from aiohttp import web

from tests.sandbox.conftest import READER, TOKEN, Desk, until

SOON = 40  # seconds: long for a busy machine, and less than the 50 that a poll waits


async def test_a_poll_waits_until_somebody_writes(desk: Desk) -> None:
    poll = await desk.waiting()
    began = time.perf_counter()
    await desk.sim("messages", chat_id=READER, text="now")
    (update,) = (await poll)["result"]
    assert update["message"]["text"] == "now" and time.perf_counter() - began < SOON


async def test_a_poll_without_news_ends_after_its_timeout(desk: Desk) -> None:
    began = time.perf_counter()
    assert await desk.updates(timeout=1) == []
    assert time.perf_counter() - began > 0.9
    assert await desk.updates() == [], "without a timeout it answers at once"


async def test_an_offset_confirms_what_is_before_it(desk: Desk) -> None:
    for text in "abc":
        await desk.sim("messages", chat_id=READER, text=text)
    first = await desk.updates()
    assert [u["message"]["text"] for u in first] == ["a", "b", "c"]
    assert [u["update_id"] for u in first] == list(
        range(first[0]["update_id"], first[0]["update_id"] + 3)
    )
    assert await desk.updates() == first, "what is not confirmed comes again"
    assert len(await desk.updates(limit=2)) == 2
    assert [u["message"]["text"] for u in await desk.updates(offset=first[1]["update_id"])] == [
        "b",
        "c",
    ]
    assert [u["message"]["text"] for u in await desk.updates(offset=-1)] == ["c"]
    assert await desk.updates(offset=first[2]["update_id"] + 1) == []


async def test_ids_go_on_after_a_reset_so_that_a_poller_misses_nothing(desk: Desk) -> None:
    await desk.sim("messages", chat_id=READER, text="before")
    (before,) = await desk.updates()
    await desk.sim("reset")
    await desk.sim("messages", chat_id=READER, text="after")
    (after,) = await desk.updates(offset=before["update_id"] + 1)
    assert after["message"]["text"] == "after" and after["message"]["message_id"] == 1


async def test_a_second_poll_ends_the_first_with_409(desk: Desk) -> None:
    first = await desk.waiting()
    second = asyncio.create_task(desk.updates(timeout=50))
    answer = await first
    assert answer["error_code"] == 409
    assert answer["description"] == (
        "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running"
    )
    await desk.sim("messages", chat_id=READER, text="x")
    assert len(await second) == 1


async def test_only_the_kinds_asked_for_come(desk: Desk) -> None:
    await desk.updates(allowed_updates=["callback_query"])
    await desk.sim("messages", chat_id=READER, text="x")
    assert await desk.updates() == [], "the choice stays until the next one"
    await desk.updates(allowed_updates=[])
    await desk.sim("messages", chat_id=READER, text="y")
    assert len(await desk.updates()) == 1


class Hook:
    """A bot's own web server: notes what arrives and answers as told."""

    def __init__(self) -> None:
        self.got: list[tuple[str, str]] = []
        self.answers: list[web.Response] = []
        self.url = ""
        self.news = asyncio.Condition()

    async def take(self, request: web.Request) -> web.Response:
        update = await request.json()
        self.got.append(
            (update["message"]["text"], request.headers.get("X-Telegram-Bot-Api-Secret-Token", ""))
        )
        async with self.news:
            self.news.notify_all()
        return self.answers.pop(0) if self.answers else web.Response()

    async def wait(self, count: int) -> list[str]:
        """The texts of the first `count` posts, once they are there."""
        async with asyncio.timeout(90), self.news:
            await self.news.wait_for(lambda: len(self.got) >= count)
        return [text for text, _ in self.got]


@pytest.fixture
async def hook() -> AsyncIterator[Hook]:
    """A running web server for updates."""
    hook = Hook()
    app = web.Application()
    app.router.add_post("/hook", hook.take)
    runner = web.AppRunner(app)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    hook.url = f"http://127.0.0.1:{runner.addresses[0][1]}/hook"
    yield hook
    await runner.cleanup()


async def test_a_webhook_gets_updates_in_order_with_the_secret(desk: Desk, hook: Hook) -> None:
    await desk.sim("messages", chat_id=READER, text="waiting")
    await desk.api("setWebhook", url=hook.url, secret_token="north-pier_1")
    await desk.sim("messages", chat_id=READER, text="fresh")
    assert await hook.wait(2) == ["waiting", "fresh"]
    assert {secret for _, secret in hook.got} == {"north-pier_1"}
    info = await desk.api("getWebhookInfo")
    assert (info["url"], info["pending_update_count"]) == (hook.url, 0)


async def test_a_failed_update_comes_again_before_the_next(desk: Desk, hook: Hook) -> None:
    hook.answers = [web.Response(status=500), web.Response(status=502), web.Response()]
    await desk.api("setWebhook", url=hook.url)
    for text in ("first", "second"):
        await desk.sim("messages", chat_id=READER, text=text)
    assert await hook.wait(4) == ["first", "first", "first", "second"]
    info = await desk.api("getWebhookInfo")
    assert (
        info["last_error_message"].startswith("Wrong response from the webhook: 502")
        and info["last_error_date"] > 0
    )


async def test_a_bot_that_is_away_loses_nothing(desk: Desk, hook: Hook) -> None:
    await desk.api("setWebhook", url="http://127.0.0.1:9/hook")
    await desk.sim("messages", chat_id=READER, text="kept")
    hooked = desk.box.bots.by_token(TOKEN).webhook
    await until(lambda: hooked.error)
    info = await desk.api("getWebhookInfo")
    assert (info["pending_update_count"], info["last_error_message"]) == (1, "Connection refused")
    await desk.api("setWebhook", url=hook.url)
    assert await hook.wait(1) == ["kept"]


async def test_a_webhook_may_answer_with_a_method(desk: Desk, hook: Hook) -> None:
    answer: dict[str, Any] = {"method": "sendMessage", "chat_id": READER, "text": "by the way"}
    hook.answers = [web.json_response(answer), web.json_response({"method": "sendNothing"})]
    await desk.api("setWebhook", url=hook.url)
    await desk.sim("messages", chat_id=READER, text="hello")
    await desk.sim("messages", chat_id=READER, text="again")
    await hook.wait(2)
    assert "by the way" in [m["text"] for m in await desk.messages()]


async def test_polling_and_webhook_exclude_each_other(desk: Desk, hook: Hook) -> None:
    poll = await desk.waiting()
    await desk.api("setWebhook", url=hook.url)
    assert (await poll)["description"] == "Conflict: terminated by setWebhook request"
    assert await desk.refused("getUpdates") == (
        "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first"
    )
    await desk.api("deleteWebhook")
    assert await desk.updates() == []


@pytest.mark.parametrize(
    ("params", "words"),
    [
        ({"url": "ftp://alder.example"}, "invalid webhook URL specified"),
        ({"url": "https://"}, "invalid webhook URL specified"),
        ({"secret_token": "x" * 257}, "secret token is too long"),
        ({"secret_token": "no spaces"}, "secret token contains unallowed characters"),
    ],
)
async def test_a_wrong_webhook_is_refused(desk: Desk, params: dict[str, Any], words: str) -> None:
    refused = await desk.refused("setWebhook", **{"url": "https://alder.example/hook", **params})
    assert refused == f"Bad Request: {words}"


async def test_pending_updates_can_be_dropped(desk: Desk, hook: Hook) -> None:
    await desk.sim("messages", chat_id=READER, text="old")
    await desk.api(
        "setWebhook", url=hook.url, drop_pending_updates=True, allowed_updates=["message"]
    )
    await desk.sim("messages", chat_id=READER, text="new")
    assert await hook.wait(1) == ["new"]
    assert (await desk.api("getWebhookInfo"))["allowed_updates"] == ["message"]
    await desk.api("setWebhook", url="")
    assert (await desk.api("getWebhookInfo"))["url"] == ""


async def test_stopping_answers_who_waits_at_once(desk: Desk, hook: Hook) -> None:
    events = await desk.session.get("/sim/events")
    poll = await desk.waiting()
    began = time.perf_counter()
    await desk.box.stop()
    assert time.perf_counter() - began < SOON
    assert (await poll)["result"] == []
    events.close()
