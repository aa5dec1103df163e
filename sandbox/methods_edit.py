"""Bot API: changing and deleting messages, reactions and pins."""

from __future__ import annotations

import time

from sandbox.bots import Bot
from sandbox.chats import SimulatedChat, changed
from sandbox.errors import Json, bad
from sandbox.keyboard import reply_markup
from sandbox.methods_send import caption_of, rich_of, shown, text_of
from sandbox.params import Params

NOT_MODIFIED = (
    "message is not modified: specified new message content and reply markup are exactly the same as a current content "
    "and reply markup of the message"
)
AT_ONCE = 100  # messages in one deleteMessages


def to_edit(bot: Bot, params: Params) -> tuple[SimulatedChat, Json]:
    """The message a call wants to change; 400 when it is not there or not the bot's."""
    inline = params.text("inline_message_id")
    if inline and not params.text("chat_id"):
        if inline not in bot.inline_messages:
            raise bad("MESSAGE_ID_INVALID")
        chat_id, number = bot.inline_messages[inline]
        return bot.chats[chat_id], bot.chats[chat_id].messages[number]
    if not params.text("chat_id") and not params.text("message_id"):
        raise bad("message identifier is not specified")
    chat = bot.chat(params)
    message = chat.messages.get(params.integer("message_id"))
    if message is None:
        raise bad("message to edit not found")
    if message["message_id"] not in chat.own:
        raise bad("message can't be edited")
    return chat, message


def put(
    bot: Bot, params: Params, chat: SimulatedChat, message: Json, **fields: object
) -> Json | bool:
    """Set fields of a message and its markup; 400 when nothing changes; gives the Message, or True for inline ones."""
    fields["reply_markup"] = reply_markup(params)
    if all(message.get(name) == (value or None) for name, value in fields.items()):
        raise bad(NOT_MODIFIED)
    changed(message, **fields, edit_date=int(time.time()))
    bot.tell("edit", chat, message_id=message["message_id"])
    return shown(message) if params.text("chat_id") else True


def edit_message_text(bot: Bot, params: Params) -> Json | bool:
    """editMessageText"""
    if params.values.get("rich_message"):
        content = rich_of(params)
        chat, message = to_edit(bot, params)
        return put(bot, params, chat, message, text=None, entities=None, **content)
    content = text_of(bot, params)
    chat, message = to_edit(bot, params)
    if "text" not in message and "rich_message" not in message:
        raise bad("there is no text in the message to edit")
    names = {
        name: content.get(name)
        for name in ("text", "entities", "link_preview_options", "rich_message")
    }
    return put(bot, params, chat, message, **names)


def edit_message_caption(bot: Bot, params: Params) -> Json | bool:
    """editMessageCaption"""
    content = caption_of(bot, params)
    chat, message = to_edit(bot, params)
    if "photo" not in message and "document" not in message:
        raise bad("there is no caption in the message to edit")
    return put(
        bot,
        params,
        chat,
        message,
        **{name: content.get(name) for name in ("caption", "caption_entities")},
    )


def edit_message_reply_markup(bot: Bot, params: Params) -> Json | bool:
    """editMessageReplyMarkup"""
    chat, message = to_edit(bot, params)
    return put(bot, params, chat, message)


def may_delete(chat: SimulatedChat, number: int) -> bool:
    """Whether the bot may delete a message: its own, any in a private chat, and where it is an administrator."""
    return number in chat.own or chat.type == "private" or chat.bot_is_admin


def delete_message(bot: Bot, params: Params) -> bool:
    """deleteMessage"""
    chat, number = bot.chat(params), params.integer("message_id")
    if number not in chat.messages:
        raise bad("message to delete not found")
    if not may_delete(chat, number):
        raise bad("message can't be deleted")
    remove(bot, chat, number)
    return True


def delete_messages(bot: Bot, params: Params) -> bool:
    """deleteMessages; those already gone are passed over."""
    chat = bot.chat(params)
    numbers = params.json("message_ids", "message identifiers")
    if not isinstance(numbers, list):
        raise bad("Expected an Array of message identifiers")
    if not numbers:
        raise bad("Message identifiers are not specified")
    if not all(isinstance(number, int) for number in numbers):
        raise bad("Message identifier must be a Number")
    if len(numbers) > AT_ONCE:
        raise bad("Too many message identifiers specified")
    for number in numbers:
        if number in chat.messages and may_delete(chat, number):
            remove(bot, chat, number)
    return True


def remove(bot: Bot, chat: SimulatedChat, number: int) -> None:
    """Take a message out of a chat."""
    del chat.messages[number]
    chat.own.discard(number)
    if number in chat.pinned:
        chat.pinned.remove(number)
    bot.tell("delete", chat, message_id=number)


def existing(bot: Bot, params: Params, what: str) -> tuple[SimulatedChat, int]:
    """The chat and number of a message that must be there."""
    chat, number = bot.open_chat(params), params.integer("message_id")
    if number not in chat.messages:
        raise bad(f"message to {what} not found")
    return chat, number


def pin_chat_message(bot: Bot, params: Params) -> bool:
    """pinChatMessage"""
    chat, number = existing(bot, params, "pin")
    if chat.type in {"group", "supergroup"} and not chat.bot_is_admin:
        raise bad("not enough rights to manage pinned messages in the chat")
    chat.pinned = [*(n for n in chat.pinned if n != number), number]
    bot.tell("pin", chat, message_id=number)
    return True


def unpin_chat_message(bot: Bot, params: Params) -> bool:
    """unpinChatMessage"""
    chat = bot.open_chat(params)
    number = params.integer("message_id") or (chat.pinned[-1] if chat.pinned else 0)
    if number not in chat.pinned:
        raise bad("message to unpin not found")
    chat.pinned.remove(number)
    bot.tell("pin", chat, message_id=number)
    return True


def set_message_reaction(bot: Bot, params: Params) -> bool:
    """setMessageReaction; the page shows it under the message."""
    reaction = params.json("reaction", "reaction types") or []
    if not isinstance(reaction, list):
        raise bad("Expected an Array of ReactionType")
    if not all(isinstance(one, dict) and isinstance(one.get("emoji", ""), str) for one in reaction):
        raise bad("can't parse ReactionType: expected an Object")
    if len(reaction) > 1:
        raise bad("REACTIONS_TOO_MANY")
    chat, number = existing(bot, params, "react")
    chat.reactions[number] = reaction
    bot.tell("edit", chat, message_id=number)
    return True


METHODS = {
    "editMessageText": edit_message_text,
    "editMessageCaption": edit_message_caption,
    "editMessageReplyMarkup": edit_message_reply_markup,
    "deleteMessage": delete_message,
    "deleteMessages": delete_messages,
    "pinChatMessage": pin_chat_message,
    "unpinChatMessage": unpin_chat_message,
    "setMessageReaction": set_message_reaction,
}
