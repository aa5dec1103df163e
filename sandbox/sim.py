"""The /sim JSON API: play the people, read what the bot did, order faults."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Awaitable, Callable
from typing import Any

from aiohttp import web

from sandbox import people
from sandbox.api import Api
from sandbox.bots import Bot, Bots
from sandbox.chats import Chat, chat_type_of
from sandbox.errors import Json, SimError
from sandbox.faults import read_fault
from sandbox.methods_bot import commands_for
from sandbox.sim_input import boolean, buttons_of, contents_of, integer, pick_button, string
from sandbox.views import bot_view, chat_view, message_view

ANSWER_SECONDS = 10.0  # how long a press or an inline query waits for the bot
KEEPALIVE_SECONDS = 15.0
Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]


class Sim:
    """The handlers; they act on the bot named by "bot", or on the one people talk to."""

    def __init__(self, bots: Bots, api: Api) -> None:
        self.bots = bots
        self.api = api
        self.closing = asyncio.Event()

    def routes(self) -> list[web.AbstractRouteDef]:
        """What it answers to."""
        return [
            web.post("/sim/messages", checked(self.post_message)),
            web.get("/sim/messages", checked(self.get_messages)),
            web.post("/sim/press", checked(self.press)),
            web.post("/sim/inline", checked(self.inline)),
            web.post("/sim/inline/choose", checked(self.choose)),
            web.post("/sim/block", checked(self.block)),
            web.post("/sim/channels", checked(self.post_chat)),
            web.get("/sim/chats", checked(self.get_chats)),
            web.post("/sim/chats", checked(self.post_chat)),
            web.get("/sim/bots", checked(self.get_bots)),
            web.get("/sim/commands", checked(self.get_commands)),
            web.get("/sim/typing", checked(self.get_typing)),
            web.get("/sim/file", checked(self.get_file)),
            web.post("/sim/faults", checked(self.post_fault)),
            web.get("/sim/faults", checked(self.get_faults)),
            web.delete("/sim/faults", checked(self.delete_faults)),
            web.get("/sim/calls", checked(self.get_calls)),
            web.post("/sim/reset", checked(self.reset)),
            web.get("/sim/events", self.events),
        ]

    def bot(self, wanted: Json) -> Bot:
        """The bot a request is about."""
        bot = self.bots.current(string(wanted, "bot"))
        if bot is None:
            raise SimError(f"there is no bot {wanted['bot']}")
        return bot

    def chat(self, bot: Bot, wanted: Json) -> Chat:
        """A chat that must be there."""
        number = integer(wanted, "chat_id")
        if number not in bot.chats:
            raise SimError(f"there is no chat {number}")
        return bot.chats[number]

    def sender(self, bot: Bot, body: Json, chat_id: int) -> Json:
        """The person who acts: from_id, else the person of the private chat, else the usual one."""
        number = integer(body, "from_id", chat_id if chat_id > 0 else people.DEFAULT_PERSON)
        if number <= 0 or number != chat_id > 0:
            raise SimError('"from_id" must be a positive number, in a private chat the same as "chat_id"')
        return people.person(
            bot, number, string(body, "first_name"), string(body, "language_code"), string(body, "username")
        )

    async def post_message(self, request: web.Request) -> Json:
        """A person writes (or edits) a message; in a channel, the channel posts."""
        body = await json_of(request)
        bot = self.bot(body)
        number = integer(body, "chat_id")
        kind = string(body, "chat_type") or (bot.chats[number].type if number in bot.chats else chat_type_of(number))
        contents = contents_of(bot, body)
        chat = people.chat(bot, number, kind, string(body, "title"))
        user = None if chat.type == "channel" else self.sender(bot, body, number)
        if user:
            people.enter(chat, user)
        place = people.topic(chat, integer(body, "message_thread_id", 0))
        if edited := integer(body, "edit", 0):
            return {"message_id": people.rewrite(bot, chat, edited, contents[0])["message_id"]}
        if answered := integer(body, "reply_to_message_id", 0):
            place |= people.answered(chat, answered)
        numbers = [people.write(bot, chat, user, content | place)["message_id"] for content in contents]
        return {"message_id": numbers[-1], "message_ids": numbers}

    async def get_messages(self, request: web.Request) -> Json:
        """The messages of a chat after a number; an unknown chat has none."""
        query = dict(request.query)
        bot, number, after = self.bot(query), integer(query, "chat_id"), integer(query, "after", 0)
        chat = bot.chats.get(number)
        messages = [m for m in chat.messages.values() if m["message_id"] > after] if chat else []
        limit = integer(query, "limit", len(messages))
        return {"messages": [message_view(bot, chat, m) for m in messages[:limit]] if chat else []}

    async def press(self, request: web.Request) -> Json:
        """Press a button and wait for the bot's answer; null when none comes."""
        body = await json_of(request)
        bot = self.bot(body)
        chat, number = self.chat(bot, body), integer(body, "message_id")
        if number not in chat.messages:
            raise SimError(f"there is no message {number} in chat {chat.id}")
        message = chat.messages[number]
        button = pick_button(buttons_of(message), string(body, "button", needed=True))
        if "callback_data" not in button:
            return {"answer": None, **{name: value for name, value in button.items() if name != "text"}}
        user = self.sender(bot, body, chat.id)
        people.enter(chat, user)
        answer = people.press(bot, chat, message, user, button["callback_data"])
        return {"answer": await answer_or_none(answer)}

    async def inline(self, request: web.Request) -> Json:
        """Type an inline query and wait for the results."""
        body = await json_of(request)
        bot = self.bot(body)
        user = self.sender(bot, {"from_id": people.DEFAULT_PERSON, **body}, 0)
        kind = string(body, "chat_type") or "sender"
        answer = people.inline(bot, user, string(body, "query"), string(body, "offset"), kind)
        return await answer_or_none(answer) or {"results": [], "answered": False}

    async def choose(self, request: web.Request) -> Json:
        """Send one of the inline results, as /sim/inline gave it, to a chat."""
        body = await json_of(request)
        bot = self.bot(body)
        result = body.get("result")
        if not isinstance(result, dict) or not isinstance(result.get("message"), dict) or "id" not in result:
            raise SimError('"result" must be one of the results of /sim/inline')
        chat = people.chat(bot, integer(body, "chat_id"))
        user = self.sender(bot, body, chat.id)
        people.enter(chat, user)
        return {"message_id": people.choose(bot, chat, user, result, string(body, "query"))["message_id"]}

    async def block(self, request: web.Request) -> Json:
        """Block or unblock the bot; in groups and channels: throw it out or take it back."""
        body = await json_of(request)
        bot = self.bot(body)
        chat = people.chat(bot, integer(body, "chat_id"))
        user = self.sender(bot, body, chat.id)
        people.enter(chat, user)
        people.block(bot, chat, user, boolean(body, "blocked"))
        return {"blocked": chat.blocked}

    async def post_chat(self, request: web.Request) -> Json:
        """Make a group or channel with the bot in it (an administrator, unless "admin" is false), or a private chat."""
        body = await json_of(request)
        bot = self.bot(body)
        kind = string(body, "chat_type") or ("channel" if request.path.endswith("/channels") else "private")
        used = [abs(number) for number in bot.chats]
        fresh = max([*used, 1001]) + 1 if kind in {"private", "group"} else max([*used, 1_000_000_001_000]) + 1
        number = integer(body, "chat_id", fresh if kind == "private" else -fresh)
        user = self.sender(bot, body, number)
        chat = people.chat(
            bot, number, kind, string(body, "title"), string(body, "username") if kind != "private" else ""
        )
        people.enter(chat, user)
        if kind != "private":
            chat.bot_is_admin = boolean(body, "admin") if "admin" in body else kind == "channel"
            chat.is_forum = boolean(body, "is_forum") if "is_forum" in body else chat.is_forum
            people.bot_added(bot, chat, user)
        bot.tell("chats", chat)
        return {"chat_id": number}

    async def get_chats(self, request: web.Request) -> Json:
        """All chats, the one with the newest message first."""
        bot = self.bot(dict(request.query))
        views = [chat_view(bot, chat) for chat in bot.chats.values()]
        return {"chats": sorted(views, key=lambda view: view["last"]["date"] if view["last"] else 0, reverse=True)}

    async def get_bots(self, request: web.Request) -> Json:
        """All bots."""
        current = self.bots.current()
        return {"bots": [bot_view(bot, bot is current) for bot in self.bots.all]}

    async def get_commands(self, request: web.Request) -> Json:
        """The commands a person sees in a chat, in a language."""
        query = dict(request.query)
        bot = self.bot(query)
        number = integer(query, "chat_id", people.DEFAULT_PERSON)
        kind = bot.chats[number].type if number in bot.chats else chat_type_of(number)
        user = integer(query, "from_id", number if number > 0 else people.DEFAULT_PERSON)
        language = string(query, "language_code") or bot.users.get(user, {}).get("language_code", "")
        return {"commands": commands_for(bot, number, kind, user, language)}

    async def get_typing(self, request: web.Request) -> Json:
        """The chat action that shows in a chat now, or null."""
        query = dict(request.query)
        chat = self.bot(query).chats.get(integer(query, "chat_id"))
        return {"action": (chat.typing() or None) if chat else None}

    async def get_file(self, request: web.Request) -> web.Response:
        """The bytes of a file, for the page."""
        query = dict(request.query)
        file = self.bot(query).files.known.get(string(query, "file_id"))
        if file is None or file.content is None:
            raise SimError("there is no such file")
        picture = file.mime in {"image/png", "image/jpeg", "image/gif", "image/webp"}
        headers = {"X-Content-Type-Options": "nosniff", "Content-Security-Policy": "sandbox"}
        return web.Response(
            body=file.content, content_type=file.mime if picture else "application/octet-stream", headers=headers
        )

    async def post_fault(self, request: web.Request) -> Json:
        """Order a fault."""
        self.api.faults.waiting.append(read_fault(await json_of(request)))
        return {"faults": len(self.api.faults.waiting)}

    async def get_faults(self, request: web.Request) -> Json:
        """The faults still to come."""
        return {"faults": [{"method": fault.method, "times": fault.times} for fault in self.api.faults.waiting]}

    async def delete_faults(self, request: web.Request) -> Json:
        """Take all faults back."""
        self.api.faults.waiting.clear()
        return {"faults": 0}

    async def get_calls(self, request: web.Request) -> Json:
        """The calls of the bots, all or of one method."""
        wanted = request.query.get("method", "").lower()
        return {"calls": [call for call in self.api.calls if wanted in {"", call["method"].lower()}]}

    async def reset(self, request: web.Request) -> Json:
        """Forget chats, people, messages, files, updates, faults and calls; what the bots set up stays."""
        for bot in self.bots.all:
            bot.forget()
        self.api.faults.waiting.clear()
        self.api.calls.clear()
        self.bots.events.publish({"type": "reset"})
        return {"reset": True}

    async def events(self, request: web.Request) -> web.StreamResponse:
        """What happens, as server-sent events, until the page or the sandbox closes."""
        response = web.StreamResponse(headers={"Content-Type": "text/event-stream", "Cache-Control": "no-store"})
        await response.prepare(request)
        queue = self.bots.events.listen()
        try:
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


async def answer_or_none(answer: asyncio.Future[Json]) -> Json | None:
    """What the bot answered, or None when it took too long."""
    done, _ = await asyncio.wait([answer], timeout=ANSWER_SECONDS)
    return answer.result() if done else None


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
