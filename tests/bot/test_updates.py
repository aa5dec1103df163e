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
from telegram.ext import ExtBot

from bot.request import AiohttpRequest
from bot.updates import PollingBot, built

TOKEN = "1000000001:odd"
LIBRARY: ExtBot[Any] = ExtBot(TOKEN)
ODD = {"update_id": 8, "message": {"message_id": 1, "date": "yesterday", "chat": {"id": 1, "type": "private"}}}
GOOD = {"update_id": 9, "message": {"message_id": 2, "date": 1, "chat": {"id": 1, "type": "private"}, "text": "hello"}}
ANY_JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=9),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=9), inner, max_size=3),
    max_leaves=9,
)
PARTS = st.sampled_from(["message", "callback_query", "my_chat_member", "chat", "from", "date", "entities", "text"])


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
        updates = await bot.get_updates(offset=8, timeout=timedelta(seconds=1), allowed_updates=["message"])
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
