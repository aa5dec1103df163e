"""What people do: write, press buttons, ask inline, block. Each act becomes an update for the bot."""

from __future__ import annotations

import asyncio
import copy
import time

from sandbox.bots import Bot, Query
from sandbox.chats import SimulatedChat, chat_type_of
from sandbox.errors import Json, SimError
from sandbox.methods_chat import bot_member
from sandbox.methods_send import without_reply

ALIVE_SECONDS = 30.0  # how long a callback or inline query may be answered
DEFAULT_PERSON = 1001  # who writes in a group when nobody is named
CHAT_TYPES = ("private", "group", "supergroup", "channel")


def person(
    bot: Bot, number: int, first_name: str = "", language: str = "", username: str = ""
) -> Json:
    """A user, made when new; what is told later about them replaces what was known."""
    known = bot.users.get(number) or {
        "id": number,
        "is_bot": False,
        "first_name": "Reader",
        "language_code": "en",
    }
    told = {"first_name": first_name, "language_code": language, "username": username}
    bot.users[number] = known | {name: value for name, value in told.items() if value}
    return bot.users[number]


def chat(
    bot: Bot, number: int, kind: str = "", title: str = "", username: str = ""
) -> SimulatedChat:
    """A chat, made when new."""
    known = bot.chats.get(number)
    if known is None:
        kind = kind or chat_type_of(number)
        check_number(number, kind)
        known = SimulatedChat(
            number, kind, title or f"Test {kind}", username, bot_is_admin=kind == "channel"
        )
        bot.chats[number] = known
        bot.tell("chats", known)
    elif kind and kind != known.type:
        raise SimError(f"chat {number} is a {known.type}, not a {kind}")
    elif (title and title != known.title) or username:
        known.title, known.username = title or known.title, username or known.username
        bot.tell("chats", known)
    return known


def check_number(number: int, kind: str) -> None:
    """Private chats have positive numbers, all others negative ones, as in Telegram."""
    if kind not in CHAT_TYPES:
        raise SimError(f'"chat_type" must be one of {", ".join(CHAT_TYPES)}')
    if number == 0 or (number > 0) != (kind == "private"):
        raise SimError(
            f"chat_id {number} cannot belong to a {kind} chat: private ones are positive, others negative"
        )


def topic(place: SimulatedChat, number: int) -> Json:
    """What a message in a forum topic carries; the topic is made when new. Number 0: no topic."""
    if not number:
        return {}
    place.is_forum = True
    place.threads.add(number)
    return {"message_thread_id": number, "is_topic_message": True}


def enter(place: SimulatedChat, user: Json) -> None:
    """Make sure a user is in the chat."""
    place.people[user["id"]] = user


def write(bot: Bot, place: SimulatedChat, user: Json | None, content: Json) -> Json:
    """A person (in a channel: the channel) writes; gives the message and tells the bot."""
    message = {"sender_chat": place.json()} if user is None else {"from": user}
    kept = place.add(message | content, own=False)
    bot.tell("message", place, message_id=kept["message_id"])
    if not place.blocked and not place.left:
        bot.updates.put(
            "channel_post" if place.type == "channel" else "message", copy.deepcopy(kept)
        )
    return kept


def rewrite(bot: Bot, place: SimulatedChat, number: int, content: Json) -> Json:
    """A person edits a message; gives it and tells the bot."""
    message = place.messages.get(number)
    if message is None or number in place.own:
        raise SimError(f"there is no message {number} of a person in chat {place.id}")
    for name in ("text", "entities", "caption", "caption_entities"):
        message.pop(name, None)
    message |= content | {"edit_date": int(time.time())}
    bot.tell("edit", place, message_id=number)
    bot.updates.put(
        "edited_channel_post" if place.type == "channel" else "edited_message",
        copy.deepcopy(message),
    )
    return message


def block(bot: Bot, place: SimulatedChat, user: Json, blocked: bool) -> None:
    """A user blocks the bot, or an administrator throws it out; or takes it back."""
    old = bot_member(bot, place)
    place.blocked, place.left = blocked, False
    new = bot_member(bot, place)
    bot.tell("chats", place)
    if old != new:
        told = {
            "chat": place.json(),
            "from": user,
            "date": int(time.time()),
            "old_chat_member": old,
            "new_chat_member": new,
        }
        bot.updates.put("my_chat_member", told)


def bot_added(bot: Bot, place: SimulatedChat, user: Json) -> None:
    """Tell the bot that somebody put it into a group or channel."""
    new = bot_member(bot, place)
    old = {"status": "left", "user": bot.user()}
    told = {
        "chat": place.json(),
        "from": user,
        "date": int(time.time()),
        "old_chat_member": old,
        "new_chat_member": new,
    }
    bot.updates.put("my_chat_member", told)


def migrate(bot: Bot, group: SimulatedChat) -> SimulatedChat:
    """Upgrade a group; both chats tell the bot by a service message."""
    owner = next(iter(group.people.values()))
    larger = chat(bot, -1_000_000_000_000 + group.id, "supergroup", group.title)
    larger.people, larger.bot_is_admin = dict(group.people), group.bot_is_admin
    group.migrated_to = larger.id
    write(bot, group, owner, {"migrate_to_chat_id": larger.id})
    write(bot, larger, owner, {"migrate_from_chat_id": group.id})
    return larger


def ask(bot: Bot, place: int) -> tuple[str, asyncio.Future[Json]]:
    """Register a query: its id, and where the bot's answer will arrive."""
    loop = asyncio.get_running_loop()
    for identifier in [i for i, query in bot.queries.items() if query.expires < loop.time()]:
        del bot.queries[identifier]
    identifier = str(4_000_000_000_000_000 + next(bot.ids))
    future: asyncio.Future[Json] = loop.create_future()
    bot.queries[identifier] = Query(place, future, loop.time() + ALIVE_SECONDS)
    return identifier, future


def press(
    bot: Bot, place: SimulatedChat, message: Json, user: Json, data: str
) -> asyncio.Future[Json]:
    """A user presses a callback button; gives where the answer will arrive."""
    identifier, answer = ask(bot, place.id)
    query: Json = {
        "id": identifier,
        "from": user,
        "chat_instance": str(7_000_000_000 + abs(place.id)),
        "data": data,
    }
    inline = next(
        (i for i, at in bot.inline_messages.items() if at == (place.id, message["message_id"])), ""
    )
    query |= {"inline_message_id": inline} if inline else {"message": copy.deepcopy(message)}
    bot.updates.put("callback_query", query)
    return answer


def inline(bot: Bot, user: Json, query: str, offset: str, chat_type: str) -> asyncio.Future[Json]:
    """A user types @bot and a query; gives where the results will arrive."""
    identifier, answer = ask(bot, user["id"])
    told = {
        "id": identifier,
        "from": user,
        "query": query,
        "offset": offset,
        "chat_type": chat_type,
    }
    bot.updates.put("inline_query", told)
    return answer


def choose(bot: Bot, place: SimulatedChat, user: Json, result: Json, query: str) -> Json:
    """A user sends one of the inline results to a chat."""
    kept = place.add({"from": user, "via_bot": bot.user()} | result["message"], own=False)
    if "reply_markup" in kept:
        bot.inline_messages[f"AgAAA{next(bot.ids):08d}"] = (place.id, kept["message_id"])
    bot.tell("message", place, message_id=kept["message_id"])
    bot.updates.put(
        "chosen_inline_result", {"result_id": result["id"], "from": user, "query": query}
    )
    bot.updates.put("channel_post" if place.type == "channel" else "message", copy.deepcopy(kept))
    return kept


def answered(place: SimulatedChat, number: int) -> Json:
    """reply_to_message for a person's answer."""
    if number not in place.messages:
        raise SimError(f"there is no message {number} in chat {place.id}")
    return {"reply_to_message": without_reply(place.messages[number])}
