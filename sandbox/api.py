"""The Bot API over HTTP: /bot<token>/<method> and /file/bot<token>/<path>."""

from __future__ import annotations

import asyncio
import inspect
import re
import time
from collections import deque
from collections.abc import Callable
from typing import Any

from aiohttp import web

from sandbox import (
    methods_bot,
    methods_chat,
    methods_edit,
    methods_query,
    methods_send,
    methods_updates,
)
from sandbox.bots import Bot, Bots, unauthorized
from sandbox.errors import ApiError, Json
from sandbox.faults import Faults, RawAnswer
from sandbox.params import Params, read_params

TOKEN = re.compile(r"\d{1,15}:[A-Za-z0-9_-]{3,80}")
CALLS_KEPT = 20_000
Method = Callable[[Bot, Params], Any]
METHODS: dict[str, tuple[str, Method]] = {
    name.lower(): (name, method)
    for module in (
        methods_bot,
        methods_chat,
        methods_edit,
        methods_query,
        methods_send,
        methods_updates,
    )
    for name, method in module.METHODS.items()
}


class Api:
    """Runs the calls of all bots and keeps a log of them."""

    def __init__(self, bots: Bots) -> None:
        self.bots = bots
        self.faults = Faults()
        self.calls: deque[Json] = deque(maxlen=CALLS_KEPT)

    def routes(self) -> list[web.AbstractRouteDef]:
        """What it answers to."""
        return [
            web.route("*", "/bot{token}/{method}", self.handle),
            web.get("/file/bot{token}/{path:.+}", self.file),
            web.route("*", "/bot{rest:.*}", self.nothing),
        ]

    def bot_of(self, request: web.Request) -> Bot:
        """The bot of the token in the address."""
        token = request.match_info["token"]
        if not TOKEN.fullmatch(token):
            raise unauthorized()
        return self.bots.by_token(token)

    async def handle(self, request: web.Request) -> web.StreamResponse:
        """One call over HTTP."""
        try:
            bot = self.bot_of(request)
            params = await read_params(request)
            result = await self.call(bot, request.match_info["method"], params)
        except ApiError as error:
            headers = (
                {"Retry-After": str(error.parameters["retry_after"])}
                if "retry_after" in error.parameters
                else {}
            )
            return web.json_response(error.json(), status=error.code, headers=headers)
        except RawAnswer as raw:
            return web.Response(status=raw.status, text=raw.body)
        except web.HTTPRequestEntityTooLarge:
            return web.json_response(ApiError(413, "Request Entity Too Large").json(), status=413)
        except ConnectionResetError:
            if request.transport is not None:
                request.transport.abort()
            return web.Response()  # nobody is left to read it
        return web.json_response({"ok": True, "result": result})

    async def call(self, bot: Bot, wanted: str, params: Params) -> Any:
        """Run one method and log it; raises ApiError, or ConnectionResetError where a fault drops the line."""
        known = METHODS.get(wanted.lower())
        name = known[0] if known else "setWebhook" if wanted.lower() == "setwebhook" else wanted
        entry: Json = {
            "method": name,
            "params": params.shown(),
            "ok": True,
            "time": time.time(),
            "bot": bot.id,
        }
        self.calls.append(entry)
        try:
            return await self.run(bot, name, known, params)
        except ApiError as error:
            entry |= {"ok": False, "error": error.json()}
            raise
        except (ConnectionResetError, RawAnswer):
            entry |= {"ok": False, "error": {"description": "no answer, on order"}}
            raise

    async def run(
        self, bot: Bot, name: str, known: tuple[str, Method] | None, params: Params
    ) -> Any:
        """The method itself, after whatever fault was ordered for it."""
        fault = self.faults.take(name, params)
        if fault:
            await asyncio.sleep(fault.delay)
            if fault.error:
                raise fault.error
            if fault.raw:
                raise fault.raw
            if fault.drop == "before":
                raise ConnectionResetError
        result = await self.method(bot, name, known, params)
        if fault and fault.drop == "after":
            raise ConnectionResetError
        return result

    async def method(
        self, bot: Bot, name: str, known: tuple[str, Method] | None, params: Params
    ) -> Any:
        """Run a method, sync or async; 404 when there is none of this name."""
        if name == "setWebhook":
            return await methods_updates.set_webhook(
                bot, params, lambda call: self.replied(bot, call)
            )
        if known is None:
            raise ApiError(404, "Not Found: method not found")
        result = known[1](bot, params)
        return await result if inspect.isawaitable(result) else result

    async def replied(self, bot: Bot, call: Json) -> None:
        """Run the method a bot named in its answer to a webhook; like Telegram, its outcome is told to nobody."""
        params = {name: value for name, value in call.items() if name != "method"}
        try:
            await self.call(bot, call["method"], Params(params))
        except (ApiError, ConnectionResetError, RawAnswer):
            return

    async def nothing(self, request: web.Request) -> web.Response:
        """An address under /bot that names no method."""
        return web.json_response(ApiError(404, "Not Found").json(), status=404)

    async def file(self, request: web.Request) -> web.Response:
        """The bytes of a file getFile named."""
        try:
            file = self.bot_of(request).files.by_path(request.match_info["path"])
        except ApiError as error:
            return web.json_response(error.json(), status=error.code)
        if file is None or file.content is None:
            return web.json_response(ApiError(404, "Not Found").json(), status=404)
        return web.Response(body=file.content, content_type="application/octet-stream")
