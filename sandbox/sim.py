"""The acting half of /sim: play the people, order faults, begin anew."""

from __future__ import annotations

import asyncio

from aiohttp import web

from sandbox import people
from sandbox.api import Api
from sandbox.bots import Bot, Bots
from sandbox.chats import SimulatedChat, chat_type_of
from sandbox.errors import Json, SimError
from sandbox.faults import read_fault
from sandbox.sim_http import bot_of, checked, json_of
from sandbox.sim_input import boolean, buttons_of, contents_of, integer, pick_button, string

ANSWER_SECONDS = 10.0  # how long a press or an inline query waits for the bot


class Sim:
    """The handlers that do something."""

    def __init__(self, bots: Bots, api: Api) -> None:
        self.bots = bots
        self.api = api

    def routes(self) -> list[web.AbstractRouteDef]:
        """What it answers to."""
        return [
            web.post("/sim/messages", checked(self.post_message)),
            web.post("/sim/press", checked(self.press)),
            web.post("/sim/inline", checked(self.inline)),
            web.post("/sim/inline/choose", checked(self.choose)),
            web.post("/sim/block", checked(self.block)),
            web.post("/sim/channels", checked(self.post_chat)),
            web.post("/sim/chats", checked(self.post_chat)),
            web.post("/sim/migrate", checked(self.migrate)),
            web.post("/sim/faults", checked(self.post_fault)),
            web.delete("/sim/faults", checked(self.delete_faults)),
            web.post("/sim/reset", checked(self.reset)),
        ]

    def chat(self, bot: Bot, wanted: Json) -> SimulatedChat:
        """A chat that must be there."""
        number = integer(wanted, "chat_id")
        if number not in bot.chats:
            raise SimError(f"there is no chat {number}")
        return bot.chats[number]

    def sender(self, bot: Bot, body: Json, chat_id: int) -> Json:
        """The person who acts: from_id, else the person of the private chat, else the usual one."""
        number = integer(body, "from_id", chat_id if chat_id > 0 else people.DEFAULT_PERSON)
        if number <= 0 or number != chat_id > 0:
            raise SimError(
                '"from_id" must be a positive number, in a private chat the same as "chat_id"'
            )
        return people.person(
            bot,
            number,
            string(body, "first_name"),
            string(body, "language_code"),
            string(body, "username"),
        )

    async def post_message(self, request: web.Request) -> Json:
        """A person writes (or edits) a message; in a channel, the channel posts."""
        body = await json_of(request)
        bot = bot_of(self.bots, body)
        number = integer(body, "chat_id")
        kind = string(body, "chat_type") or (
            bot.chats[number].type if number in bot.chats else chat_type_of(number)
        )
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
        numbers = [
            people.write(bot, chat, user, content | place)["message_id"] for content in contents
        ]
        return {"message_id": numbers[-1], "message_ids": numbers}

    async def press(self, request: web.Request) -> Json:
        """Press a button and wait for the bot's answer; null when none comes."""
        body = await json_of(request)
        bot = bot_of(self.bots, body)
        chat, number = self.chat(bot, body), integer(body, "message_id")
        if number not in chat.messages:
            raise SimError(f"there is no message {number} in chat {chat.id}")
        message = chat.messages[number]
        button = pick_button(buttons_of(message), string(body, "button", needed=True))
        if "callback_data" not in button:
            return {
                "answer": None,
                **{name: value for name, value in button.items() if name != "text"},
            }
        user = self.sender(bot, body, chat.id)
        people.enter(chat, user)
        answer = people.press(bot, chat, message, user, button["callback_data"])
        return {"answer": await answer_or_none(answer)}

    async def inline(self, request: web.Request) -> Json:
        """Type an inline query and wait for the results."""
        body = await json_of(request)
        bot = bot_of(self.bots, body)
        user = self.sender(bot, {"from_id": people.DEFAULT_PERSON, **body}, 0)
        kind = string(body, "chat_type") or "sender"
        answer = people.inline(bot, user, string(body, "query"), string(body, "offset"), kind)
        return await answer_or_none(answer) or {"results": [], "answered": False}

    async def choose(self, request: web.Request) -> Json:
        """Send one of the last inline results to a chat."""
        body = await json_of(request)
        bot = bot_of(self.bots, body)
        result = bot.results.get(string(body, "result_id", needed=True))
        if result is None:
            raise SimError('"result_id" must be the id of one of the last results of /sim/inline')
        chat = people.chat(bot, integer(body, "chat_id"))
        user = self.sender(bot, body, chat.id)
        people.enter(chat, user)
        return {
            "message_id": people.choose(bot, chat, user, result, string(body, "query"))[
                "message_id"
            ]
        }

    async def block(self, request: web.Request) -> Json:
        """Block or unblock the bot; in groups and channels: throw it out or take it back."""
        body = await json_of(request)
        bot = bot_of(self.bots, body)
        chat = people.chat(bot, integer(body, "chat_id"))
        user = self.sender(bot, body, chat.id)
        people.enter(chat, user)
        people.block(bot, chat, user, boolean(body, "blocked"))
        return {"blocked": chat.blocked}

    async def post_chat(self, request: web.Request) -> Json:
        """Make a group or channel with the bot in it (an administrator, unless "admin" is false), or a private chat."""
        body = await json_of(request)
        bot = bot_of(self.bots, body)
        kind = string(body, "chat_type") or (
            "channel" if request.path.endswith("/channels") else "private"
        )
        used = [abs(number) for number in bot.chats]
        fresh = (
            max([*used, 1001]) + 1
            if kind in {"private", "group"}
            else max([*used, 1_000_000_001_000]) + 1
        )
        number = integer(body, "chat_id", fresh if kind == "private" else -fresh)
        user = self.sender(bot, body, number)
        chat = people.chat(
            bot,
            number,
            kind,
            string(body, "title"),
            string(body, "username") if kind != "private" else "",
        )
        people.enter(chat, user)
        if kind != "private":
            chat.bot_is_admin = boolean(body, "admin") if "admin" in body else kind == "channel"
            chat.is_forum = boolean(body, "is_forum") if "is_forum" in body else chat.is_forum
            people.bot_added(bot, chat, user)
        bot.tell("chats", chat)
        return {"chat_id": number}

    async def post_fault(self, request: web.Request) -> Json:
        """Order a fault."""
        self.api.faults.waiting.append(read_fault(await json_of(request)))
        return {"faults": len(self.api.faults.waiting)}

    async def delete_faults(self, request: web.Request) -> Json:
        """Take all faults back."""
        self.api.faults.waiting.clear()
        return {"faults": 0}

    async def reset(self, request: web.Request) -> Json:
        """Forget chats, people, messages, files, updates, faults and calls; what the bots set up stays."""
        for bot in self.bots.all:
            bot.forget()
        self.api.faults.waiting.clear()
        self.api.calls.clear()
        self.bots.events.publish({"type": "reset"})
        return {"reset": True}

    async def migrate(self, request: web.Request) -> Json:
        """Turn a group into a supergroup: a new chat, and the old one refuses everything with the new number."""
        body = await json_of(request)
        bot = bot_of(self.bots, body)
        chat = self.chat(bot, body)
        if chat.type != "group" or chat.migrated_to:
            raise SimError(f"chat {chat.id} is not a group that can still be upgraded")
        return {"chat_id": people.migrate(bot, chat).id}


async def answer_or_none(answer: asyncio.Future[Json]) -> Json | None:
    """What the bot answered, or None when it took too long."""
    done, _ = await asyncio.wait([answer], timeout=ANSWER_SECONDS)
    return answer.result() if done and not answer.cancelled() else None
