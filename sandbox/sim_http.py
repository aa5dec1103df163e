"""The HTTP side of /sim: JSON bodies in, JSON answers out, every SimError a 400 that says why."""

from __future__ import annotations

import json
from collections.abc import Awaitable, Callable
from typing import Any

from aiohttp import web

from sandbox.bots import Bot, Bots
from sandbox.errors import Json, SimError
from sandbox.sim_input import string

Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]


def bot_of(bots: Bots, wanted: Json) -> Bot:
    """The bot a request is about: named by "bot", or the one people talk to."""
    bot = bots.current(string(wanted, "bot"))
    if bot is None:
        raise SimError(f"there is no bot {wanted['bot']}")
    return bot


async def json_of(request: web.Request) -> Json:
    """The JSON object in a body."""
    try:
        body = json.loads(await request.read() or b"{}")
    except (ValueError, RecursionError) as error:
        raise SimError(f"the body is not JSON: {error}") from None
    if not isinstance(body, dict):
        raise SimError("the body must be a JSON object")
    return body


def checked(handler: Callable[[web.Request], Awaitable[Any]]) -> Handler:
    """A handler whose SimError becomes a 400 with the reason as JSON."""

    async def run(request: web.Request) -> web.StreamResponse:
        try:
            result = await handler(request)
        except SimError as error:
            return web.json_response({"error": str(error)}, status=400)
        return result if isinstance(result, web.StreamResponse) else web.json_response(result)

    return run
