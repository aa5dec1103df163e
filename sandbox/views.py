"""Messages and chats as /sim and the chat page show them."""

from __future__ import annotations

from sandbox.bots import Bot
from sandbox.chats import SimulatedChat
from sandbox.errors import Json
from sandbox.render import to_html

EXTRAS = (
    "forward_origin", "reply_to_message", "via_bot", "message_thread_id", "has_protected_content", "sender_chat",
)  # fmt: skip


def message_view(bot: Bot, chat: SimulatedChat, message: Json) -> Json:
    """A message with its text (or caption), entities and HTML, who sent it and what hangs on it."""
    rich = message.get("rich_message")
    text: str = (
        rich["blocks"][0]["text"] if rich else message.get("text") or message.get("caption") or ""
    )
    entities: list[Json] = message.get("entities") or message.get("caption_entities") or []
    number = message["message_id"]
    view: Json = {
        "message_id": number,
        "chat_id": chat.id,
        "date": message["date"],
        "from_bot": number in chat.own,
        "from": message.get("from"),
        "text": text,
        "entities": entities,
        "html": to_html(text, entities),
        "reply_markup": message.get("reply_markup"),
        "photo": photo_view(bot, message),
        "document": document_view(bot, message),
        "edited": "edit_date" in message,
        "pinned": number in chat.pinned,
        "reaction": [one.get("emoji", "") for one in chat.reactions.get(number, [])],
        "rich": rich is not None,
    }
    return view | {name: message[name] for name in EXTRAS if name in message}


def photo_view(bot: Bot, message: Json) -> Json | None:
    """A photo: its file_id and where a browser finds it."""
    if "photo" not in message:
        return None
    file = bot.files.known[message["photo"][-1]["file_id"]]
    size = {name: message["photo"][-1][name] for name in ("width", "height")}
    return {
        "file_id": file.id,
        "url": file.url or f"/sim/file?bot={bot.id}&file_id={file.id}",
        **size,
    }


def document_view(bot: Bot, message: Json) -> Json | None:
    """A document: name, size and where a browser finds it."""
    if "document" not in message:
        return None
    file = bot.files.known[message["document"]["file_id"]]
    address = file.url or f"/sim/file?bot={bot.id}&file_id={file.id}"
    return {
        "file_id": file.id,
        "file_name": file.name,
        "file_size": file.size,
        "mime_type": file.mime,
        "url": address,
    }


def chat_view(bot: Bot, chat: SimulatedChat) -> Json:
    """A chat for the list: what it is called and its last message."""
    last = chat.newest()
    return {
        **chat.json(),
        "name": chat.name,
        "blocked": chat.blocked,
        "left": chat.left,
        "action": chat.typing(),
        "language_code": chat.people.get(chat.id, {}).get("language_code"),
        "last": message_view(bot, chat, last) if last else None,
    }


def bot_view(bot: Bot, current: bool) -> Json:
    """A bot for the page."""
    texts = {
        "descriptions": bot.names["description"],
        "short_descriptions": bot.names["short_description"],
    }
    return {
        **bot.user(),
        **texts,
        "connected": bool(bot.token),
        "current": current,
        "webhook": bot.webhook.url,
    }
