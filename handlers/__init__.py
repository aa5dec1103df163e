"""One table of everything a person can do: commands with their other names, and buttons by their verb.

The table feeds the dispatcher, the command menus (setMyCommands) and /help.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from typing import Any

from handlers import choices, newsroom, speakers, start, stories
from handlers.ask import Answer, Ask
from messages import greet
from news.types import Message

Do = Callable[..., Awaitable[Message]]
Press = Callable[..., Awaitable[Answer]]


@dataclass(frozen=True, slots=True)
class Command:
    """One command: its name, what it does, its other names, and where it stands in /help ("" for nowhere)."""

    name: str
    do: Do
    group: str = ""
    aliases: tuple[str, ...] = ()
    slow: bool = False  # may read a page: shows "typing" and a progress line
    needs_bot: bool = False  # asks Telegram something itself


async def help_(ask: Ask) -> Message:
    """All commands, in groups."""
    groups: dict[str, list[tuple[str, str]]] = {}
    for command in COMMANDS:
        if command.group and (ask.admin or command.group != "help-admin"):
            groups.setdefault(command.group, []).append((command.name, f"command-{command.name}"))
    return greet.help_page([(group, tuple(lines)) for group, lines in groups.items()], ask.t)


COMMANDS: tuple[Command, ...] = (
    Command("start", start.start),
    Command("latest", stories.latest, "help-read", ("news", "digest")),
    Command("story", stories.story, "help-read"),
    Command("summary", stories.summary, "help-read", slow=True),
    Command("quotes", stories.quotes, "help-read"),
    Command("search", stories.search, "help-read"),
    Command("topics", choices.topics, "help-read"),
    Command("speakers", speakers.speakers, "help-people"),
    Command("speaker", speakers.speaker, "help-people"),
    Command("subscribe", choices.subscribe, "help-follow", ("sub", "add")),
    Command("unsubscribe", choices.unsubscribe, "help-follow", ("unsub", "remove")),
    Command("list", choices.subscribed, "help-follow"),
    Command("channels", newsroom.channels, "help-follow"),
    Command("languages", choices.languages, "help-settings"),
    Command("language", choices.language, "help-settings", ("lang",)),
    Command("help", help_, "help-settings"),
    Command("addfeed", newsroom.add_feed, "help-admin", slow=True),
    Command("feeds", newsroom.list_feeds, "help-admin"),
    Command("addchannel", newsroom.add_channel, "help-admin", needs_bot=True),
    Command("removechannel", newsroom.remove_channel, "help-admin"),
)

BY_NAME: Mapping[str, Command] = {name: one for one in COMMANDS for name in (one.name, *one.aliases)}

BUTTONS: Mapping[str, Press] = {
    "story": stories.story_button,
    "quotes": stories.quotes_button,
    "voices": stories.voices_button,
    "follow": stories.follow_button,
    "latest": stories.latest_page,
    "search": stories.search_page,
    "topics": choices.topics_button,
    "sub": choices.sub_button,
    "unsub": choices.unsub_button,
    "list": choices.list_button,
    "drop": choices.drop_button,
    "ui": choices.ui_button,
    "read": choices.read_button,
    "speaker": speakers.speaker_button,
    "watch": speakers.watch_button,
    "speakers": speakers.speakers_page,
    "channels": newsroom.channels_button,
    "feeds": newsroom.feeds_button,
    "close": start.close_button,
}

MENU = tuple(one.name for one in COMMANDS if one.group != "help-admin")


def menus(languages: tuple[str, ...]) -> list[dict[str, Any]]:
    """The parameters of setMyCommands: a menu for each language, and English for everybody else."""
    from messages.texts import Texts

    return [_menu(code, {"language_code": code}) for code in languages] + [_menu(Texts("en").language, {})]


def _menu(code: str, more: dict[str, str]) -> dict[str, Any]:
    from messages.texts import Texts

    t = Texts(code)
    return {"commands": [{"command": name, "description": greet.description(t, name)} for name in MENU], **more}
