"""Reading what /sim is given: typed fields, messages, buttons. Everything wrong is a SimError that says so."""

from __future__ import annotations

import base64
import binascii
import time
from typing import Any

from sandbox.bots import Bot
from sandbox.chats import text_fields
from sandbox.errors import Json, SimError
from sandbox.files import UPLOAD_LIMIT, picture_size

MISSING = object()
TEXT_LIMIT = 4096
CAPTION_LIMIT = 1024


def integer(body: Json, name: str, default: Any = MISSING) -> int:
    """A whole number; the default where nothing is given."""
    value = body.get(name)
    if value is None or value == "":
        if default is MISSING:
            raise SimError(f'"{name}" is required')
        return int(default)
    try:
        if isinstance(value, (bool, float, list, dict)):
            raise ValueError
        return int(value)
    except ValueError:
        raise SimError(f'"{name}" must be a whole number, not {value!r}') from None


def string(body: Json, name: str, *, needed: bool = False) -> str:
    """A string; "" where nothing is given."""
    value = body.get(name)
    if value is None and not needed:
        return ""
    if name == "bot" and isinstance(value, int):
        return str(value)
    if not isinstance(value, str):
        raise SimError(f'"{name}" must be a string')
    return value


def boolean(body: Json, name: str) -> bool:
    """true or false, nothing else."""
    value = body.get(name)
    if not isinstance(value, bool):
        raise SimError(f'"{name}" must be true or false')
    return value


def contents_of(bot: Bot, body: Json) -> list[Json]:
    """Text, file and origin of the message a person sends; several for a text that is too long for one."""
    text = string(body, "text").replace("\r\n", "\n").replace("\r", "\n").strip()
    content = origin(body.get("forward_from"))
    media = {"document": document_of(bot, body), "photo": photo_of(bot, body)}
    media = {name: value for name, value in media.items() if value}
    if media and len(text) > CAPTION_LIMIT:
        raise SimError(
            f'a caption has at most {CAPTION_LIMIT} characters, this "text" has {len(text)}'
        )
    if not text and not media:
        raise SimError('a message needs "text", "document" or "photo"')
    if media:
        return [content | media | text_fields(text, caption=True)]
    return [content | text_fields(part) for part in split(text)]


def split(text: str) -> list[str]:
    """A text in parts of at most 4,096 characters, cut as Telegram's apps do: late, at a line end, else at a space."""
    parts = []
    while len(text) > TEXT_LIMIT:
        early = TEXT_LIMIT // 2
        cut = (
            max(text.rfind("\n", early, TEXT_LIMIT), 0)
            or max(text.rfind(" ", early, TEXT_LIMIT), 0)
            or TEXT_LIMIT
        )
        parts.append(text[:cut].rstrip())
        text = text[cut:].lstrip()
    return [*parts, text]


def bytes_of(item: object, name: str) -> tuple[str, bytes]:
    """Name and content of {"name", "content_base64"}."""
    if (
        not isinstance(item, dict)
        or not isinstance(item.get("name"), str)
        or not isinstance(item.get("content_base64"), str)
    ):
        raise SimError(f'"{name}" must be {{"name", "content_base64"}}')
    try:
        content = base64.b64decode(item["content_base64"], validate=True)
    except binascii.Error:
        raise SimError(f'"{name}.content_base64" is not base64') from None
    if len(content) > UPLOAD_LIMIT:
        raise SimError(f'"{name}" is larger than 50 MB')
    return item["name"], content


def document_of(bot: Bot, body: Json) -> Json | None:
    """The document of a message."""
    if body.get("document") is None:
        return None
    name, content = bytes_of(body["document"], "document")
    return bot.files.add(name, content, "documents").document()


def photo_of(bot: Bot, body: Json) -> list[Json] | None:
    """The photo of a message."""
    if body.get("photo") is None:
        return None
    name, content = bytes_of(body["photo"], "photo")
    if picture_size(content) == (0, 0):
        raise SimError('"photo" is no PNG, JPEG, GIF or WebP picture')
    return bot.files.add(name, content, "photos").photo()


def origin(source: object) -> Json:
    """forward_origin from forward_from: a name, or a channel as {"title", "username"?, "id"?, "message_id"?}."""
    if source is None or source == "":
        return {}
    date = int(time.time())
    if isinstance(source, str):
        return {"forward_origin": {"type": "hidden_user", "sender_user_name": source, "date": date}}
    if not isinstance(source, dict) or not isinstance(source.get("title"), str):
        raise SimError('"forward_from" must be a name or {"title", "username"?}')
    channel = {
        "id": integer(source, "id", -1_000_000_000_777),
        "type": "channel",
        "title": source["title"],
    }
    if source.get("username"):
        channel["username"] = string(source, "username").removeprefix("@")
    number = integer(source, "message_id", 1)
    return {
        "forward_origin": {"type": "channel", "chat": channel, "message_id": number, "date": date}
    }


def buttons_of(message: Json) -> list[Json]:
    """All inline buttons of a message."""
    return [
        button
        for row in message.get("reply_markup", {}).get("inline_keyboard", [])
        for button in row
    ]


def pick_button(buttons: list[Json], wanted: str) -> Json:
    """The button with this callback data, else with this text."""
    for name in ("callback_data", "text"):
        for button in buttons:
            if button.get(name) == wanted:
                return button
    raise SimError(
        f"there is no button {wanted!r}; there are: {', '.join(repr(b['text']) for b in buttons) or 'none'}"
    )
