"""Updates that the library cannot build: the others come all the same, and none is asked for again."""

from __future__ import annotations

import json
from datetime import timedelta
from typing import Any

import pytest
from aiohttp import web
from aiohttp.test_utils import TestServer
from hypothesis import given
from hypothesis import strategies as st
from telegram import Update
from telegram.ext import ExtBot

from bot.request import AiohttpRequest
from bot.updates import PollingBot, built
from tests.delivery.times import Clock

TOKEN = "1000000001:odd"
LIBRARY: ExtBot[Any] = ExtBot(TOKEN)
ODD = {
    "update_id": 8,
    "message": {"message_id": 1, "date": "yesterday", "chat": {"id": 1, "type": "private"}},
}
GOOD = {
    "update_id": 9,
    "message": {"message_id": 2, "date": 1, "chat": {"id": 1, "type": "private"}, "text": "hello"},
}
ANY_JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=9),
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=9), inner, max_size=3)
    ),
    max_leaves=9,
)
PARTS = st.sampled_from(
    ["message", "callback_query", "my_chat_member", "chat", "from", "date", "entities", "text"]
)


@pytest.mark.filterwarnings(
    "ignore::telegram.warnings.PTBUserWarning"
)  # "use Bot.getUpdates": that is the one that fails
async def test_one_odd_update_does_not_keep_the_others_waiting() -> None:
    asked: list[dict[str, Any]] = []

    async def answer(request: web.Request) -> web.Response:
        asked.append(await request.json())
        return web.json_response({"ok": True, "result": [ODD, {"no": "number"}, GOOD]})

    app = web.Application()
    app.router.add_post(f"/bot{TOKEN}/getUpdates", answer)
    async with TestServer(app) as server:
        request = AiohttpRequest()
        bot = PollingBot(TOKEN, base_url=f"{server.make_url('/')}bot", get_updates_request=request)
        await request.initialize()
        updates = await bot.get_updates(
            offset=8, timeout=timedelta(seconds=1), allowed_updates=["message"]
        )
        await request.shutdown()
    assert [update.update_id for update in updates] == [8, 9]
    assert updates[0].message is None
    assert updates[1].message is not None
    assert updates[1].message.text == "hello"
    assert asked == [{"offset": 8, "timeout": 1, "allowed_updates": ["message"]}]


@given(st.dictionaries(PARTS, ANY_JSON, max_size=4) | ANY_JSON, st.integers(0, 2**31))
def test_whatever_comes_is_an_update_with_its_number_or_nothing(content: Any, number: int) -> None:
    raw = {**content, "update_id": number} if isinstance(content, dict) else content
    update = built(json.loads(json.dumps(raw)), LIBRARY)
    assert update is None or update.update_id == number
    assert update is not None or not isinstance(raw, dict)


class Polled:
    """A bot that polls a Bot API which answers the same, again and again."""

    def __init__(self, status: int, body: str) -> None:
        self.status, self.body, self.clock, self.asked = status, body, Clock(), 0

    async def answer(self, request: web.Request) -> web.Response:
        self.asked += 1
        return web.Response(status=self.status, text=self.body)

    async def polls(self, number: int, **asked: Any) -> list[tuple[Update, ...]]:
        """What so many polls give."""
        app = web.Application()
        app.router.add_post(f"/bot{TOKEN}/getUpdates", self.answer)
        async with TestServer(app) as server:
            request, url = AiohttpRequest(), f"{server.make_url('/')}bot"
            bot = PollingBot(TOKEN, base_url=url, get_updates_request=request, time=self.clock)
            await request.initialize()
            found = [
                await bot.get_updates(timeout=timedelta(seconds=1), **asked) for _ in range(number)
            ]
            await request.shutdown()
            return found


NONSENSE = {
    **{
        f"result {one}": (200, f'{{"ok": true, "result": {one}}}')
        for one in ("null", "true", "5", '"x"', "{}", "[5, null]")
    },
    **{
        f"body {one[:20]}": (200, one)
        for one in ("", "[]", "null", "<html></html>", '{"ok": true, "result": [', "[" * 90_000)
    },
    "deep result": (200, '{"ok": true, "result": ' + "[" * 90_000),
    "not ok": (200, '{"ok": false}'),
    "409": (409, '{"ok": false, "error_code": 409, "description": "Conflict"}'),
    "401": (401, '{"ok": false, "error_code": 401, "description": "Unauthorized"}'),
    "404": (404, "<html></html>"),
    "502": (502, "<html></html>"),
    **{
        f"429 {one}": (
            429,
            f'{{"ok": false, "description": "Too Many", "parameters": {{"retry_after": {one}}}}}',
        )
        for one in ("-5", '"x"', "0", "null", "1e400", "1")
    },
}


@pytest.mark.filterwarnings("ignore::telegram.warnings.PTBUserWarning")
@pytest.mark.parametrize(("status", "body"), NONSENSE.values(), ids=NONSENSE)
async def test_a_poll_that_fails_is_followed_by_a_short_pause_however_it_fails(
    status: int, body: str
) -> None:
    polled = Polled(status, body)
    assert await polled.polls(6) == [()] * 6
    assert polled.asked == 6
    assert len(polled.clock.slept) == 6
    assert all(1 <= pause <= 2 for pause in polled.clock.slept)


@pytest.mark.filterwarnings("ignore::telegram.warnings.PTBUserWarning")
async def test_updates_that_were_confirmed_already_are_not_asked_for_without_a_pause() -> None:
    polled = Polled(200, json.dumps({"ok": True, "result": [GOOD]}))
    (updates,) = await polled.polls(1, offset=10)
    assert [update.update_id for update in updates] == [9], (
        "Telegram may count anew after a quiet week"
    )
    assert sum(polled.clock.slept) >= 1


@pytest.mark.filterwarnings("ignore::telegram.warnings.PTBUserWarning")
async def test_after_a_long_flood_limit_the_next_poll_is_not_an_hour_away() -> None:
    polled = Polled(
        429, '{"ok": false, "description": "Too Many", "parameters": {"retry_after": 7000}}'
    )
    assert await polled.polls(1) == [()]
    assert polled.clock.slept == [60]


async def test_who_has_more_to_do_than_he_can_leaves_the_rest_with_telegram() -> None:
    clock = Clock()
    bot = PollingBot(TOKEN, time=clock, crowded=lambda: True)
    assert await bot.get_updates(timeout=timedelta(seconds=1)) == ()
    assert sum(clock.slept) >= 1
