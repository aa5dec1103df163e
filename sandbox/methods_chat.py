"""Bot API: what a bot can ask about chats and their members, and leaving."""

from __future__ import annotations

from sandbox.bots import Bot
from sandbox.chats import SimulatedChat, member
from sandbox.errors import Json, bad
from sandbox.methods_send import without_reply
from sandbox.params import Params


def get_chat(bot: Bot, params: Params) -> Json:
    """getChat"""
    chat = bot.chat(params)
    gifts = dict.fromkeys(
        (
            "unlimited_gifts",
            "limited_gifts",
            "unique_gifts",
            "premium_subscription",
            "gifts_from_channels",
        ),
        False,
    )
    full = chat.json() | {
        "accent_color_id": 0,
        "max_reaction_count": 11,
        "accepted_gift_types": gifts,
    }
    pinned = [chat.messages[number] for number in chat.pinned if number in chat.messages]
    if chat.username:
        full["active_usernames"] = [chat.username]
    return full | ({"pinned_message": without_reply(pinned[-1])} if pinned else {})


def bot_member(bot: Bot, chat: SimulatedChat) -> Json:
    """The bot itself as a ChatMember."""
    status = (
        "kicked"
        if chat.blocked
        else "left"
        if chat.left
        else "administrator"
        if chat.bot_is_admin
        else "member"
    )
    return member(bot.user(), status)


def person_member(chat: SimulatedChat, user: Json) -> Json:
    """A person as a ChatMember; the first one in a group or channel owns it."""
    owner = chat.type != "private" and next(iter(chat.people)) == user["id"]
    return member(user, "creator" if owner else "member")


def get_chat_member(bot: Bot, params: Params) -> Json:
    """getChatMember"""
    chat, number = bot.chat(params), params.integer("user_id")
    if number == bot.id:
        return bot_member(bot, chat)
    if number in chat.people:
        return person_member(chat, chat.people[number])
    if number in bot.users:
        return member(bot.users[number], "left")
    raise bad("PARTICIPANT_ID_INVALID" if number > 0 else "invalid user_id specified")


def get_chat_administrators(bot: Bot, params: Params) -> list[Json]:
    """getChatAdministrators"""
    chat = bot.chat(params)
    if chat.type == "private":
        raise bad("there are no administrators in the private chat")
    everyone = [person_member(chat, person) for person in chat.people.values()] + [
        bot_member(bot, chat)
    ]
    return [one for one in everyone if one["status"] in {"creator", "administrator"}]


def get_chat_member_count(bot: Bot, params: Params) -> int:
    """getChatMemberCount"""
    return len(bot.chat(params).people) + 1


def leave_chat(bot: Bot, params: Params) -> bool:
    """leaveChat"""
    chat = bot.open_chat(params)
    if chat.type == "private":
        raise bad("chat member status can't be changed in private chats")
    chat.left = True
    bot.tell("chats", chat)
    return True


METHODS = {
    "getChat": get_chat,
    "getChatMember": get_chat_member,
    "getChatAdministrators": get_chat_administrators,
    "getChatMemberCount": get_chat_member_count,
    "leaveChat": leave_chat,
}
