"""One bot and everything Telegram would remember for it."""

from __future__ import annotations

import asyncio
import itertools
from dataclasses import dataclass, field

from sandbox.chats import SimulatedChat
from sandbox.errors import ApiError, Json, bad, forbidden
from sandbox.events import Events
from sandbox.files import Files
from sandbox.params import Params
from sandbox.updates import Updates
from sandbox.webhook import Webhook

FIRST_UPDATE = 100_001
ranks = itertools.count(1)


@dataclass
class Query:
    """A callback or inline query the bot may answer once."""

    chat: int
    answer: asyncio.Future[Json]
    expires: float  # on the event loop's clock


class Bot:
    """A bot with its own chats, files and updates; events tells the chat page what happens."""

    def __init__(self, token: str, username: str, events: Events, retry_delay: float) -> None:
        self.token = token  # "" while no bot has come yet
        self.username = username
        self.events = events
        self.updates = Updates(FIRST_UPDATE)
        self.webhook = Webhook(self.updates, retry_delay)
        self.names: dict[str, dict[str, str]] = {
            "name": {},
            "description": {},
            "short_description": {},
        }
        self.commands: dict[str, list[Json]] = {}
        self.menu_button: Json = {"type": "commands"}
        self.ids = itertools.count(1)
        self.rank = 0  # when it first asked for updates, among all bots; 0: it never did
        self.queries: dict[str, Query] = {}
        self.forget()

    def forget(self) -> None:
        """Forget all that happened; what the bot itself set up - commands, names, webhook - stays."""
        self.chats: dict[int, SimulatedChat] = {}
        self.users: dict[int, Json] = {}
        self.files = Files()
        self.leave_queries()
        self.inline_messages: dict[str, tuple[int, int]] = {}
        self.results: dict[str, Json] = {}  # of the last inline query
        self.updates.clear()

    def leave_queries(self) -> None:
        """Answer nobody's presses and inline queries any more: who waits gets nothing."""
        for query in self.queries.values():
            query.answer.cancel()
        self.queries = {}

    @property
    def id(self) -> int:
        """The number before the colon of the token."""
        return int(self.token.partition(":")[0] or 1)

    def user(self) -> Json:
        """The bot as a User object."""
        name = self.names["name"].get("") or "Lede"
        return {"id": self.id, "is_bot": True, "first_name": name, "username": self.username}

    def chat(self, params: Params, name: str = "chat_id") -> SimulatedChat:
        """The chat a call means, by number or @name; 400 when there is none."""
        wanted = params.text(name).strip()
        if not wanted:
            raise bad(f"{name} is empty")
        if wanted.startswith("@"):
            found = [
                chat for chat in self.chats.values() if chat.username.lower() == wanted[1:].lower()
            ]
        else:
            found = [chat for chat in self.chats.values() if str(chat.id) == wanted]
        if not found:
            if wanted.isdecimal() and int(wanted) in self.users:
                raise forbidden("bot can't initiate conversation with a user")
            raise bad("chat not found")
        return found[0]

    def open_chat(self, params: Params, name: str = "chat_id") -> SimulatedChat:
        """The chat, if the bot may write there; 403 otherwise."""
        chat = self.chat(params, name)
        if chat.migrated_to:
            text = "Bad Request: group chat was upgraded to a supergroup chat"
            raise ApiError(400, text, migrate_to_chat_id=chat.migrated_to)
        if chat.blocked:
            raise forbidden(blocked_text(chat.type))
        if chat.left:
            raise forbidden(f"bot is not a member of the {chat.type} chat")
        if chat.type == "channel" and not chat.bot_is_admin:
            raise bad("need administrator rights in the channel chat")
        return chat

    def listens(self) -> None:
        """Note that the bot asks for updates: from now on it is the one people talk to."""
        if not self.rank:
            self.rank = next(ranks)
            self.events.publish({"type": "bots"})

    def known_people(self, content: Json) -> Json:
        """The same text or caption with its mentions naming people in full; mentions of strangers are dropped."""
        for name in ("entities", "caption_entities"):
            for entity in [e for e in content.get(name, []) if e["type"] == "text_mention"]:
                if user := self.users.get(entity["user"].get("id")):
                    entity["user"] = user
                else:
                    content[name].remove(entity)
            if not content.get(name, True):
                del content[name]
        return content

    def tell(self, kind: str, chat: SimulatedChat, **details: object) -> None:
        """Let the chat page know."""
        self.events.publish({"type": kind, "bot": self.id, "chat_id": chat.id, **details})


def blocked_text(chat_type: str) -> str:
    """Why the bot may not write."""
    return (
        "bot was blocked by the user"
        if chat_type == "private"
        else f"bot was kicked from the {chat_type} chat"
    )


@dataclass
class Bots:
    """All bots by token. The one that began to listen last is who the page and /sim talk to, if they name none."""

    events: Events
    retry_delay: float
    all: list[Bot] = field(default_factory=list)

    def by_token(self, token: str) -> Bot:
        """The bot of a token; a new token makes a new bot, or takes what was waiting for the first one."""
        for bot in self.all:
            if bot.token == token:
                return bot
        if self.all and not self.all[-1].token:
            bot = self.all[-1]
            bot.token = token
        else:
            bot = self.new(token)
        self.events.publish({"type": "bots"})
        return bot

    def new(self, token: str) -> Bot:
        """Make a bot; the first is called lede_sandbox_bot, others have their number in the name."""
        username = f"lede_sandbox_{token.partition(':')[0]}_bot" if self.all else "lede_sandbox_bot"
        bot = Bot(token, username, self.events, self.retry_delay)
        self.all.append(bot)
        return bot

    def current(self, wanted: str = "") -> Bot | None:
        """The bot with this number or username; without one the last that began to listen, or one to wait for."""
        if wanted:
            return next(
                (b for b in self.all if wanted.removeprefix("@") in {str(b.id), b.username}), None
            )
        return max(self.all, key=lambda bot: bot.rank) if self.all else self.new("")


def unauthorized() -> ApiError:
    """The answer to a token that is none."""
    return ApiError(401, "Unauthorized: invalid token specified")
