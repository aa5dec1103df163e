"""Bot API: what a bot says about itself - who it is, its commands, names and menu button."""

from __future__ import annotations

import re

from sandbox.bots import Bot
from sandbox.errors import Json, bad
from sandbox.params import Params

COMMAND = re.compile(r"[a-z0-9_]{1,32}")
SCOPES = (
    "default", "all_private_chats", "all_group_chats", "all_chat_administrators", "chat", "chat_administrators",
    "chat_member",
)  # fmt: skip
LIMITS = {"name": 64, "description": 512, "short_description": 120}


def get_me(bot: Bot, params: Params) -> Json:
    """getMe"""
    return bot.user() | {
        "can_join_groups": True,
        "can_read_all_group_messages": True,
        "supports_guest_queries": False,
        "supports_inline_queries": True,
        "can_connect_to_business": False,
        "has_main_web_app": False,
        "has_topics_enabled": False,
        "allows_users_to_create_topics": False,
        "can_manage_bots": False,
    }


def scope_key(scope: object, language: str) -> str:
    """One key for a scope and a language; 400 for a scope Telegram does not know."""
    if scope is None:
        return f"default||{language}"
    if not isinstance(scope, dict):
        raise bad("Can't parse BotCommandScope: BotCommandScope must be an Object")
    if scope.get("type") not in SCOPES:
        raise bad("Can't parse BotCommandScope: Unsupported type specified")
    place = f"{scope.get('chat_id', '')}:{scope.get('user_id', '')}".strip(":")
    return f"{scope['type']}|{place}|{language}"


def key_of(params: Params) -> str:
    """The key a call about commands means."""
    language = params.text("language_code")
    if language and not re.fullmatch(r"[a-z]{2}", language):
        raise bad("invalid language code specified")
    return scope_key(params.json("scope", "BotCommandScope"), language)


def checked_command(item: object) -> Json:
    """One command with its description; 400 for anything Telegram would not take."""
    if not isinstance(item, dict):
        raise bad("Can't parse BotCommand: expected an Object")
    for name in ("command", "description"):
        if not isinstance(item.get(name), str):
            raise bad(f"Can't parse BotCommand: Can't find field \"{name}\"")
    command, description = item["command"].removeprefix("/"), item["description"].strip()
    if not COMMAND.fullmatch(command):
        raise bad("BOT_COMMAND_INVALID")
    if not 1 <= len(description) <= 256:
        raise bad("BOT_COMMAND_DESCRIPTION_INVALID")
    return {"command": command, "description": description}


def set_my_commands(bot: Bot, params: Params) -> bool:
    """setMyCommands"""
    items = params.json("commands", "commands")
    if not isinstance(items, list):
        raise bad("Expected an Array of BotCommand")
    if len(items) > 100:
        raise bad("BOT_COMMANDS_TOO_MUCH")
    bot.commands[key_of(params)] = [checked_command(item) for item in items]
    bot.events.publish({"type": "commands", "bot": bot.id})
    return True


def get_my_commands(bot: Bot, params: Params) -> list[Json]:
    """getMyCommands: exactly this scope and language"""
    return bot.commands.get(key_of(params), [])


def delete_my_commands(bot: Bot, params: Params) -> bool:
    """deleteMyCommands"""
    bot.commands.pop(key_of(params), None)
    bot.events.publish({"type": "commands", "bot": bot.id})
    return True


def commands_for(bot: Bot, chat_id: int, chat_type: str, user_id: int, language: str) -> list[Json]:
    """The commands a person sees in a chat: the narrowest scope first, each in the person's language, then in none."""
    own = [f"chat_member|{chat_id}:{user_id}", f"chat|{chat_id}"]
    wide = ["all_private_chats|" if chat_type == "private" else "all_group_chats|", "default|"]
    keys = [f"{scope}|{code}" for scope in own + wide for code in dict.fromkeys((language[:2], ""))]
    return next((bot.commands[key] for key in keys if bot.commands.get(key)), [])


def set_text(bot: Bot, params: Params, field: str) -> bool:
    """Set the name or a description for a language; empty takes it away."""
    value = params.text(field)
    if len(value) > LIMITS[field]:
        raise bad(f"{field.upper()}_TOO_LONG")
    bot.names[field][params.text("language_code")] = value
    bot.events.publish({"type": "bots"})
    return True


def get_text(bot: Bot, params: Params, field: str) -> Json:
    """The name or a description in a language, else the one for all languages."""
    texts = bot.names[field]
    value = (
        texts.get(params.text("language_code"))
        or texts.get("")
        or ("Lede" if field == "name" else "")
    )
    return {field: value}


def set_my_name(bot: Bot, params: Params) -> bool:
    """setMyName"""
    return set_text(bot, params, "name")


def get_my_name(bot: Bot, params: Params) -> Json:
    """getMyName"""
    return get_text(bot, params, "name")


def set_my_description(bot: Bot, params: Params) -> bool:
    """setMyDescription"""
    return set_text(bot, params, "description")


def get_my_description(bot: Bot, params: Params) -> Json:
    """getMyDescription"""
    return get_text(bot, params, "description")


def set_my_short_description(bot: Bot, params: Params) -> bool:
    """setMyShortDescription"""
    return set_text(bot, params, "short_description")


def get_my_short_description(bot: Bot, params: Params) -> Json:
    """getMyShortDescription"""
    return get_text(bot, params, "short_description")


def set_chat_menu_button(bot: Bot, params: Params) -> bool:
    """setChatMenuButton"""
    button = params.json("menu_button", "menu button") or {"type": "default"}
    if not isinstance(button, dict):
        raise bad("Can't parse menu button: MenuButton must be an Object")
    if str(button.get("type")) not in {"default", "commands", "web_app"}:
        raise bad("Can't parse menu button: MenuButton has unsupported type")
    if params.text("chat_id"):
        bot.chat(params).menu_button = None if button["type"] == "default" else button
    else:
        bot.menu_button = {"type": "commands"} if button["type"] == "default" else button
    return True


def get_chat_menu_button(bot: Bot, params: Params) -> Json:
    """getChatMenuButton"""
    own = bot.chat(params).menu_button if params.text("chat_id") else None
    return own or bot.menu_button


METHODS = {
    "getMe": get_me,
    "setMyCommands": set_my_commands,
    "getMyCommands": get_my_commands,
    "deleteMyCommands": delete_my_commands,
    "setMyName": set_my_name,
    "getMyName": get_my_name,
    "setMyDescription": set_my_description,
    "getMyDescription": get_my_description,
    "setMyShortDescription": set_my_short_description,
    "getMyShortDescription": get_my_short_description,
    "setChatMenuButton": set_chat_menu_button,
    "getChatMenuButton": get_chat_menu_button,
}
