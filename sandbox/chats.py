"""Chats and the messages in them. A message is kept as the Bot API shows it, a plain dict."""

from __future__ import annotations

import time
from dataclasses import dataclass, field
from typing import Any

from sandbox.entities import arranged, found
from sandbox.errors import Json

ADMIN_RIGHTS = (
    "can_be_edited", "can_manage_chat", "can_change_info", "can_post_messages", "can_edit_messages",
    "can_delete_messages", "can_invite_users", "can_restrict_members", "can_promote_members", "can_manage_video_chats",
    "can_post_stories", "can_edit_stories", "can_delete_stories", "can_pin_messages",
    "can_send_welcome_messages",
)  # fmt: skip
TYPING_SECONDS = 5.0


@dataclass
class SimulatedChat:
    """One chat with the bot in it."""

    id: int
    type: str  # private, group, supergroup, channel
    title: str = ""
    username: str = ""
    is_forum: bool = False
    messages: dict[int, Json] = field(default_factory=dict)
    last_id: int = 0
    own: set[int] = field(default_factory=set)  # messages the bot sent
    people: dict[int, Json] = field(default_factory=dict)
    blocked: bool = False  # private: the user blocked the bot; else: the bot was thrown out
    left: bool = False  # the bot left by itself
    bot_is_admin: bool = False
    migrated_to: int = 0  # the supergroup this group became
    threads: set[int] = field(default_factory=set)  # forum topics known so far
    pinned: list[int] = field(default_factory=list)
    reactions: dict[int, list[Json]] = field(default_factory=dict)
    menu_button: Json | None = None
    action: str = ""
    action_until: float = 0.0

    def json(self) -> Json:
        """The Bot API's Chat object."""
        shown: Json = {"id": self.id, "type": self.type}
        if self.type == "private":
            person = self.people.get(self.id, {})
            names = {
                key: person[key]
                for key in ("first_name", "last_name", "username")
                if person.get(key)
            }
            return shown | names
        shown["title"] = self.title
        if self.username:
            shown["username"] = self.username
        return shown | ({"is_forum": True} if self.is_forum else {})

    @property
    def name(self) -> str:
        """What the page calls it."""
        if self.type != "private":
            return self.title
        person = self.people.get(self.id, {})
        return f"{person.get('first_name', '')} {person.get('last_name', '')}".strip() or str(
            self.id
        )

    def add(self, message: Json, *, own: bool) -> Json:
        """Keep a new message under the next number; gives it back with message_id, date and chat."""
        self.last_id += 1
        kept = {
            "message_id": self.last_id,
            "date": int(time.time()),
            "chat": self.json(),
            **message,
        }
        self.messages[self.last_id] = kept
        if own:
            self.own.add(self.last_id)
            self.action = ""
        return kept

    def typing(self) -> str:
        """The chat action that still shows, or ""."""
        return self.action if time.monotonic() < self.action_until else ""

    def act(self, action: str) -> None:
        """Show a chat action for five seconds."""
        self.action, self.action_until = action, time.monotonic() + TYPING_SECONDS

    def newest(self) -> Json | None:
        """The last message."""
        return next(reversed(self.messages.values()), None)


def chat_type_of(chat_id: int) -> str:
    """The kind of chat an id usually belongs to."""
    return "private" if chat_id > 0 else "supergroup" if chat_id <= -1_000_000_000_000 else "group"


def member(user: Json, status: str) -> Json:
    """A ChatMember object."""
    shown: Json = {"status": status, "user": user}
    if status == "administrator":
        shown |= dict.fromkeys(ADMIN_RIGHTS, True) | {"is_anonymous": False, "can_be_edited": False}
    elif status == "creator":
        shown["is_anonymous"] = False
    elif status == "kicked":
        shown["until_date"] = 0
    return shown


def text_fields(text: str, *, caption: bool = False, entities: list[Json] | None = None) -> Json:
    """text/entities or caption/caption_entities of a message a person writes; links and commands are found."""
    if not text:
        return {}
    marks = arranged([*(entities or []), *found(text, entities or [])])
    names = ("caption", "caption_entities") if caption else ("text", "entities")
    return {names[0]: text} | ({names[1]: marks} if marks else {})


def changed(message: Json, **fields: Any) -> None:
    """Set fields of a message in place; a field set to None or [] goes away."""
    for name, value in fields.items():
        if value is None or value == []:
            message.pop(name, None)
        else:
            message[name] = value
