"""Bot API: sending, forwarding and copying messages."""

from __future__ import annotations

import copy
import re
from html import unescape

from sandbox.bots import Bot
from sandbox.chats import SimulatedChat
from sandbox.errors import Json, bad
from sandbox.formatted import caption, message_text
from sandbox.keyboard import reply_markup
from sandbox.params import Params

ACTIONS = {
    "typing", "upload_photo", "record_video", "upload_video", "record_voice", "upload_voice", "upload_document",
    "choose_sticker", "find_location", "record_video_note", "upload_video_note", "cancel",
}  # fmt: skip
CONTENT = (
    "text", "entities", "caption", "caption_entities", "photo", "document", "rich_message",
    "link_preview_options", "reply_markup",
)  # fmt: skip
RICH_LIMIT = 32_768


def send_message(bot: Bot, params: Params) -> Json:
    """sendMessage"""
    content = text_of(bot, params)  # Telegram looks at the text before it looks for the chat
    return deliver(bot, bot.open_chat(params), params, content)


def text_of(bot: Bot, params: Params) -> Json:
    """text, entities and link_preview_options of a call."""
    text, entities = message_text(
        params.text("text"), params.text("parse_mode"), params.json("entities", "entities")
    )
    preview = params.json("link_preview_options", "link preview options")
    if preview is not None and not isinstance(preview, dict):
        raise bad("Object expected as link preview options")
    content: Json = {"text": text} | ({"entities": entities} if entities else {})
    return bot.known_people(content) | ({"link_preview_options": preview} if preview else {})


def caption_of(bot: Bot, params: Params) -> Json:
    """caption and caption_entities of a call."""
    entities = params.json("caption_entities", "caption entities")
    text, found = caption(params.text("caption"), params.text("parse_mode"), entities)
    return bot.known_people(
        {"caption": text, "caption_entities": found} if found else {"caption": text} if text else {}
    )


def send_photo(bot: Bot, params: Params) -> Json:
    """sendPhoto"""
    words = caption_of(bot, params)
    content = {"photo": bot.files.sent(params, "photo").photo(), **words}
    return deliver(bot, bot.open_chat(params), params, content)


def send_document(bot: Bot, params: Params) -> Json:
    """sendDocument"""
    words = caption_of(bot, params)
    content = {"document": bot.files.sent(params, "document").document(), **words}
    return deliver(bot, bot.open_chat(params), params, content)


def rich_of(params: Params) -> Json:
    """A rich message, kept simply as one paragraph of its plain text."""
    rich = params.json("rich_message", "rich message")
    if not isinstance(rich, dict):
        raise bad("Object expected as rich message")
    source = rich.get("html") or rich.get("markdown") or ""
    if not isinstance(source, str):
        raise bad('Field "html" must be of type String')
    text = unescape(re.sub(r"<[^>]*>", "", source)).strip() if rich.get("html") else source.strip()
    if not text:
        raise bad("Message text is empty")
    if len(text) > RICH_LIMIT:
        raise bad("Message is too long")
    return {"rich_message": {"blocks": [{"type": "paragraph", "text": text}]}}


def send_rich_message(bot: Bot, params: Params) -> Json:
    """sendRichMessage"""
    content = rich_of(params)
    return deliver(bot, bot.open_chat(params), params, content)


def deliver(bot: Bot, chat: SimulatedChat, params: Params, content: Json) -> Json:
    """Put a message of the bot into a chat; gives the Message as the bot sees it."""
    markup = reply_markup(params)
    message = author(bot, chat) | thread(chat, params) | reply(chat, params) | content
    if markup:
        message["reply_markup"] = markup
    if params.boolean("protect_content"):
        message["has_protected_content"] = True
    kept = chat.add(message, own=True)
    bot.tell("message", chat, message_id=kept["message_id"])
    return shown(kept)


def shown(message: Json) -> Json:
    """A message as the Bot API returns it: reply keyboards are not part of it."""
    message = copy.deepcopy(message)
    if "inline_keyboard" not in message.get("reply_markup", {}):
        message.pop("reply_markup", None)
    return message


def author(bot: Bot, chat: SimulatedChat) -> Json:
    """Who a message of the bot is from: in a channel the channel itself."""
    return {"sender_chat": chat.json()} if chat.type == "channel" else {"from": bot.user()}


def thread(chat: SimulatedChat, params: Params) -> Json:
    """The forum topic a call writes to; 400 when the chat has no such topic."""
    number = params.integer("message_thread_id")
    if not number:
        return {}
    if number not in chat.threads:
        raise bad("message thread not found")
    return {"message_thread_id": number, "is_topic_message": True}


def reply(chat: SimulatedChat, params: Params) -> Json:
    """reply_to_message of a call; 400 when it is gone and the bot did not allow that."""
    wanted = params.json("reply_parameters", "reply parameters")
    if wanted is not None and not isinstance(wanted, dict):
        raise bad("Object expected as reply parameters")
    number = wanted.get("message_id") if wanted else params.integer("reply_to_message_id")
    if not number or not isinstance(number, int):
        return {}
    if number in chat.messages:
        return {"reply_to_message": without_reply(chat.messages[number])}
    if (wanted or {}).get("allow_sending_without_reply") or params.boolean(
        "allow_sending_without_reply"
    ):
        return {}
    raise bad("message to be replied not found")


def without_reply(message: Json) -> Json:
    """A message as it shows inside another one."""
    return {
        name: copy.deepcopy(value) for name, value in message.items() if name != "reply_to_message"
    }


def source_of(bot: Bot, params: Params, what: str) -> tuple[SimulatedChat, Json]:
    """The chat and message a call forwards or copies."""
    chat = bot.chat(params, "from_chat_id")
    message = chat.messages.get(params.integer("message_id"))
    if message is None:
        raise bad(f"message to {what} not found")
    return chat, message


def origin_of(message: Json) -> Json:
    """The forward_origin a message gets when it is passed on."""
    if "forward_origin" in message:
        return dict(message["forward_origin"])
    if "sender_chat" in message:
        channel = {
            "type": "channel",
            "chat": message["sender_chat"],
            "message_id": message["message_id"],
        }
        return channel | {"date": message["date"]}
    return {"type": "user", "sender_user": message["from"], "date": message["date"]}


def forward_message(bot: Bot, params: Params) -> Json:
    """forwardMessage"""
    chat = bot.open_chat(params)
    _, message = source_of(bot, params, "forward")
    content = {
        name: copy.deepcopy(message[name])
        for name in CONTENT
        if name in message and name != "reply_markup"
    }
    return deliver(bot, chat, params, content | {"forward_origin": origin_of(message)})


def copy_message(bot: Bot, params: Params) -> Json:
    """copyMessage"""
    chat = bot.open_chat(params)
    _, message = source_of(bot, params, "copy")
    content = {
        name: copy.deepcopy(message[name])
        for name in CONTENT
        if name in message and name != "reply_markup"
    }
    if "caption" in params.values and "text" not in content:
        content = {k: v for k, v in content.items() if not k.startswith("caption")} | caption_of(
            bot, params
        )
    return {"message_id": deliver(bot, chat, params, content)["message_id"]}


def send_chat_action(bot: Bot, params: Params) -> bool:
    """sendChatAction"""
    chat, action = bot.open_chat(params), params.text("action")
    if action not in ACTIONS:
        raise bad("Wrong parameter action in request")
    chat.act("" if action == "cancel" else action)
    bot.tell("action", chat, action=chat.action)
    return True


METHODS = {
    "sendMessage": send_message,
    "sendPhoto": send_photo,
    "sendDocument": send_document,
    "sendRichMessage": send_rich_message,
    "sendChatAction": send_chat_action,
    "forwardMessage": forward_message,
    "copyMessage": copy_message,
}
