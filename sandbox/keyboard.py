"""reply_markup, checked as Telegram checks it."""

from __future__ import annotations

from sandbox.errors import Json, bad
from sandbox.markup import checked_url
from sandbox.params import Params

BUTTONS = 100
ROW = 8
DATA_BYTES = 64
# What a button can do, in the order Telegram looks for it.
ACTIONS = (
    "url", "callback_data", "callback_game", "pay", "switch_inline_query", "switch_inline_query_chosen_chat",
    "switch_inline_query_current_chat", "login_url", "web_app", "copy_text",
)  # fmt: skip
OTHERS = ("keyboard", "remove_keyboard", "force_reply")


def reply_markup(params: Params) -> Json | None:
    """The markup of a call; None when there is none; 400 for anything Telegram would not take."""
    value = params.json("reply_markup", "reply keyboard markup")
    if value is None:
        return None
    if not isinstance(value, dict):
        raise bad("Object expected as reply markup")
    if "inline_keyboard" in value:
        return inline_keyboard(value["inline_keyboard"])
    return value if any(name in value for name in OTHERS) else None


def inline_keyboard(rows: object) -> Json | None:
    """The checked keyboard; None when it has no button."""
    if not isinstance(rows, list):
        raise bad('Field "inline_keyboard" must be of type Array')
    if not all(isinstance(row, list) for row in rows):
        raise bad('Field "inline_keyboard" must be an Array of Arrays')
    kept = [[button(item) for item in row] for row in rows if row]
    if sum(map(len, kept)) > BUTTONS or any(len(row) > ROW for row in kept):
        raise bad("reply markup is too long")
    return {"inline_keyboard": kept} if kept else None


def button(item: object) -> Json:
    """One button. Stricter than Telegram in one thing: it refuses two actions, Telegram silently takes the first."""
    if not isinstance(item, dict):
        raise bad("InlineKeyboardButton must be an Object")
    if not isinstance(item.get("text"), str):
        raise bad("Can't parse inline keyboard button: Can't find field \"text\"")
    actions = [name for name in ACTIONS if name in item and item[name] not in ("", None)]
    if not actions:
        raise bad("Text buttons are unallowed in the inline keyboard")
    if len(actions) > 1:
        raise bad(f"InlineKeyboardButton must have exactly one action, found {', '.join(actions)}")
    if not item["text"].strip():
        raise bad("BUTTON_TEXT_INVALID")
    return checked(dict(item), actions[0])


def checked(item: Json, action: str) -> Json:
    """The button with its action looked at closely."""
    value = item[action]
    if action == "callback_data" and (
        not isinstance(value, str) or len(value.encode()) > DATA_BYTES
    ):
        raise bad("BUTTON_DATA_INVALID")
    if action == "url":
        address = checked_url(value) if isinstance(value, str) else ""
        if not address:
            raise bad("BUTTON_URL_INVALID")
        item["url"] = address
    if (
        action == "copy_text"
        and not 1 <= len(str(value.get("text", "") if isinstance(value, dict) else "")) <= 256
    ):
        raise bad("BUTTON_COPY_TEXT_INVALID")
    return item
