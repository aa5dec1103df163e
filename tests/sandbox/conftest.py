"""A sandbox on a free port for each test, and somebody who talks to both of its sides over real HTTP."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from typing import Any

import aiohttp
import pytest

from sandbox.server import Sandbox

Json = dict[str, Any]
TOKEN = "7007:harbour_light"
READER = 42


class Desk:
    """The bot's side (`api`) and the people's side (`sim`) of one sandbox."""

    def __init__(self, session: aiohttp.ClientSession, box: Sandbox) -> None:
        self.session = session
        self.box = box

    async def call(self, method: str, **params: Any) -> Json:
        """The whole answer of a Bot API call sent as JSON."""
        async with self.session.post(f"/bot{TOKEN}/{method}", json=params) as response:
            body: Json = await response.json()
            assert response.status == (200 if body["ok"] else body["error_code"])
            return body

    async def api(self, method: str, **params: Any) -> Any:
        """The result of a call that must succeed."""
        body = await self.call(method, **params)
        assert body["ok"], body
        return body["result"]

    async def refused(self, method: str, **params: Any) -> str:
        """The description of a call that must fail."""
        body = await self.call(method, **params)
        assert not body["ok"], body
        return str(body["description"])

    async def sim(self, path: str, verb: str = "POST", **body: Any) -> Any:
        """The answer of a /sim request that must succeed."""
        status, answer = await self.sim_answer(path, verb, **body)
        assert status == 200, answer
        return answer

    async def sim_answer(self, path: str, verb: str = "POST", **body: Any) -> tuple[int, Any]:
        """Status and answer of a /sim request."""
        sent = {"params": body} if verb == "GET" else {"json": body}
        async with self.session.request(verb, f"/sim/{path}", **sent) as response:  # type: ignore[arg-type]
            return response.status, await response.json()

    async def messages(self, chat_id: int = READER, after: int = 0) -> list[Json]:
        """The messages of a chat."""
        answer = await self.sim("messages", "GET", chat_id=chat_id, after=after)
        found: list[Json] = answer["messages"]
        return found

    async def updates(self, offset: int = 0, **params: Any) -> list[Json]:
        """What getUpdates gives."""
        found: list[Json] = await self.api("getUpdates", offset=offset, **params)
        return found

    async def newest(self, kind: str) -> Json:
        """The payload of the last update, which must be of that kind; all updates are confirmed."""
        found = await self.updates(timeout=50)
        await self.updates(offset=found[-1]["update_id"] + 1)
        payload: Json = found[-1][kind]
        return payload

    async def waiting(self, **params: Any) -> asyncio.Task[Json]:
        """The answer to a getUpdates call that has reached the server and waits there."""
        updates = self.box.bots.by_token(TOKEN).updates
        before = updates.poll
        call = asyncio.create_task(self.call("getUpdates", timeout=50, **params))
        await until(lambda: updates.poll > before)
        assert not call.done()
        return call


@pytest.fixture
async def box() -> AsyncIterator[Sandbox]:
    """A running sandbox that repeats failed webhooks quickly."""
    sandbox = Sandbox(retry_delay=0.02)
    await sandbox.start("127.0.0.1", 0)
    yield sandbox
    await sandbox.stop()


@pytest.fixture
async def desk(box: Sandbox) -> AsyncIterator[Desk]:
    """Somebody who knows one reader already: a private chat with one message in it."""
    async with aiohttp.ClientSession(box.url) as session:
        desk = Desk(session, box)
        await desk.api("getMe")
        await desk.sim("messages", chat_id=READER, text="/start", first_name="Ida")
        await desk.newest("message")
        yield desk


async def until(look: Callable[[], object], seconds: float = 90) -> None:
    """Wait until look() finds something."""
    async with asyncio.timeout(seconds):
        while not look():  # noqa: ASYNC110
            await asyncio.sleep(0.01)
