"""The reading half of /sim: messages, chats, calls and what happens."""

from __future__ import annotations

import asyncio
import json

from aiohttp import web

from sandbox import people
from sandbox.api import Api
from sandbox.bots import Bots
from sandbox.chats import chat_type_of
from sandbox.errors import Json, SimError
from sandbox.methods_bot import commands_for
from sandbox.sim_http import bot_of, checked
from sandbox.sim_input import integer, string
from sandbox.views import bot_view, chat_view, message_view

KEEPALIVE_SECONDS = 15.0


class SimViews:
    """The handlers that change nothing."""

    def __init__(self, bots: Bots, api: Api) -> None:
        self.bots = bots
        self.api = api
        self.closing = asyncio.Event()

    def routes(self) -> list[web.AbstractRouteDef]:
        """What it answers to."""
        return [
            web.get("/sim/messages", checked(self.get_messages)),
            web.get("/sim/chats", checked(self.get_chats)),
            web.get("/sim/bots", checked(self.get_bots)),
            web.get("/sim/commands", checked(self.get_commands)),
            web.get("/sim/typing", checked(self.get_typing)),
            web.get("/sim/file", checked(self.get_file)),
            web.get("/sim/faults", checked(self.get_faults)),
            web.get("/sim/calls", checked(self.get_calls)),
            web.get("/sim/events", self.events),
        ]

    async def get_messages(self, request: web.Request) -> Json:
        """The messages of a chat after a number; an unknown chat has none."""
        query = dict(request.query)
        bot, number, after = (
            bot_of(self.bots, query),
            integer(query, "chat_id"),
            integer(query, "after", 0),
        )
        chat = bot.chats.get(number)
        messages = [m for m in chat.messages.values() if m["message_id"] > after] if chat else []
        limit = integer(query, "limit", len(messages))
        return {"messages": [message_view(bot, chat, m) for m in messages[:limit]] if chat else []}

    async def get_chats(self, request: web.Request) -> Json:
        """All chats, the one with the newest message first."""
        bot = bot_of(self.bots, dict(request.query))
        views = [chat_view(bot, chat) for chat in bot.chats.values()]
        return {
            "chats": sorted(
                views, key=lambda view: view["last"]["date"] if view["last"] else 0, reverse=True
            )
        }

    async def get_bots(self, request: web.Request) -> Json:
        """All bots."""
        current = self.bots.current()
        return {"bots": [bot_view(bot, bot is current) for bot in self.bots.all]}

    async def get_commands(self, request: web.Request) -> Json:
        """The commands a person sees in a chat, in a language."""
        query = dict(request.query)
        bot = bot_of(self.bots, query)
        number = integer(query, "chat_id", people.DEFAULT_PERSON)
        kind = bot.chats[number].type if number in bot.chats else chat_type_of(number)
        user = integer(query, "from_id", number if number > 0 else people.DEFAULT_PERSON)
        language = string(query, "language_code") or bot.users.get(user, {}).get(
            "language_code", ""
        )
        return {"commands": commands_for(bot, number, kind, user, language)}

    async def get_typing(self, request: web.Request) -> Json:
        """The chat action that shows in a chat now, or null."""
        query = dict(request.query)
        chat = bot_of(self.bots, query).chats.get(integer(query, "chat_id"))
        return {"action": (chat.typing() or None) if chat else None}

    async def get_file(self, request: web.Request) -> web.Response:
        """The bytes of a file, for the page."""
        query = dict(request.query)
        file = bot_of(self.bots, query).files.known.get(string(query, "file_id"))
        if file is None or file.content is None:
            raise SimError("there is no such file")
        picture = file.mime in {"image/png", "image/jpeg", "image/gif", "image/webp"}
        headers = {"X-Content-Type-Options": "nosniff", "Content-Security-Policy": "sandbox"}
        return web.Response(
            body=file.content,
            content_type=file.mime if picture else "application/octet-stream",
            headers=headers,
        )

    async def get_faults(self, request: web.Request) -> Json:
        """The faults still to come."""
        return {
            "faults": [
                {"method": fault.method, "times": fault.times} for fault in self.api.faults.waiting
            ]
        }

    async def get_calls(self, request: web.Request) -> Json:
        """The calls of the bots, all or of one method."""
        wanted = request.query.get("method", "").lower()
        return {
            "calls": [call for call in self.api.calls if wanted in {"", call["method"].lower()}]
        }

    async def events(self, request: web.Request) -> web.StreamResponse:
        """What happens, as server-sent events, until the page or the sandbox closes."""
        response = web.StreamResponse(
            headers={"Content-Type": "text/event-stream", "Cache-Control": "no-store"}
        )
        queue = self.bots.events.listen()
        try:
            await response.prepare(request)  # what happens from now on is heard
            while not self.closing.is_set():
                await response.write(await next_event(queue))
        except ConnectionResetError:
            pass  # the page went away
        finally:
            self.bots.events.leave(queue)
        return response

    def close(self) -> None:
        """End all event streams."""
        self.closing.set()
        self.bots.events.publish({"type": "closing"})


async def next_event(queue: asyncio.Queue[Json]) -> bytes:
    """The next event, or a comment that keeps the line open."""
    try:
        async with asyncio.timeout(KEEPALIVE_SECONDS):
            return f"data: {json.dumps(await queue.get())}\n\n".encode()
    except TimeoutError:
        return b": still here\n\n"
