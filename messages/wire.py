"""Messages as the Bot API wants them: the method's name and its parameters in plain values."""

from __future__ import annotations

from html import escape
from typing import Any

from messages.html import words_of
from messages.shown import shorten
from news.types import Button, Message

Call = tuple[str, dict[str, Any]]
_TOAST = 200  # units of the answer to a pressed button


def send(
    chat_id: int,
    message: Message,
    *,
    thread: int = 0,
    reply_to: int | None = None,
    silent: bool = False,
) -> Call:
    """A new message, as a photo with a caption when it has one; `thread` 0 is no forum topic."""
    params: dict[str, Any] = {"chat_id": chat_id, **_words(message), **_keyboard(message)}
    if message.photo:
        params["photo"] = message.photo
    if thread:
        params["message_thread_id"] = thread
    if reply_to is not None:
        params["reply_parameters"] = {"message_id": reply_to, "allow_sending_without_reply": True}
    if silent:
        params["disable_notification"] = True
    return ("sendPhoto" if message.photo else "sendMessage"), params


def edit(chat_id: int, message_id: int, message: Message) -> Call:
    """A message in place of an earlier one; a photo stays, only its caption changes."""
    place = {"chat_id": chat_id, "message_id": message_id}
    method = "editMessageCaption" if message.photo else "editMessageText"
    return method, {**place, **_words(message), **_keyboard(message)}


def plain(message: Message) -> Message:
    """The same words and buttons without any tag: nothing is left that could not be parsed."""
    return Message(escape(words_of(message.html), quote=False), message.buttons)


def send_plain(chat_id: int, message: Message, *, thread: int = 0) -> Call:
    """A new message without any tag, for when Telegram could not parse it."""
    return send(chat_id, plain(message), thread=thread)


def toast(message: Message) -> str:
    """The words of a message as the short answer to a pressed button."""
    return shorten(words_of(message.html), _TOAST)


def _words(message: Message) -> dict[str, Any]:
    if message.photo:
        return {"caption": message.html, "parse_mode": "HTML"}
    return {
        "text": message.html,
        "parse_mode": "HTML",
        "link_preview_options": {"is_disabled": True},
    }


def _keyboard(message: Message) -> dict[str, Any]:
    if not message.buttons:
        return {}
    return {
        "reply_markup": {
            "inline_keyboard": [[_button(one) for one in row] for row in message.buttons]
        }
    }


def _button(button: Button) -> dict[str, Any]:
    if button.url is not None:
        return {"text": button.text, "url": button.url}
    if button.copy is not None:
        return {"text": button.text, "copy_text": {"text": button.copy}}
    return {"text": button.text, "callback_data": button.data}
