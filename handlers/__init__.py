"""One table of everything a person can do: commands with their other names, and buttons by their verb.

The table feeds the dispatcher, the command menus (setMyCommands) and /help.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, Literal

from sqlalchemy import Connection

from handlers import choices, merge_speakers, newsroom, settings, speakers, start, stories
from handlers.ask import Ask
from messages import greet
from messages.texts import Texts
from news.types import Message

# What a handler does: look something up, change something we keep, or go out and fetch.
Kind = Literal["reads", "writes", "fetches"]


@dataclass(frozen=True, slots=True)
class Command:
    """One command: its name, what it does, and where it stands in /help ("" for nowhere)."""

    name: str
    do: Callable[..., Any]
    group: str = ""
    aliases: tuple[str, ...] = ()
    kind: Kind = "reads"
    needs_bot: bool = False  # asks Telegram something itself
    changes: bool = False  # with words after it: what the whole chat gets


@dataclass(frozen=True, slots=True)
class ButtonHandler:
    """What a button does."""

    do: Callable[..., Any]
    kind: Kind = "reads"
    changes: bool = (
        False  # what the whole chat gets; with "-" for its last argument it only shows the choice
    )
    own: bool = False  # takes away what one person asked for


def help_(db: Connection, ask: Ask) -> Message:
    """All commands, in groups."""
    groups: dict[str, list[tuple[str, str]]] = {}
    for command in COMMANDS:
        if command.group and (ask.admin or command.group != "help-admin"):
            groups.setdefault(command.group, []).append((command.name, f"command-{command.name}"))
    return greet.help_page(
        [(group, tuple(lines)) for group, lines in groups.items()], ask.t, ask.group
    )


COMMANDS: tuple[Command, ...] = (
    Command("start", start.start, kind="writes"),
    Command("latest", stories.latest, "help-read", ("news", "digest")),
    Command("story", stories.story, "help-read", kind="writes"),
    Command("summary", stories.summary, "help-read", kind="fetches"),
    Command("quotes", stories.quotes, "help-read", kind="writes"),
    Command("search", stories.search, "help-read", kind="writes"),
    Command("topics", choices.topics, "help-read"),
    Command("speakers", speakers.speakers, "help-people"),
    Command("speaker", speakers.speaker, "help-people"),
    Command(
        "subscribe", choices.subscribe, "help-follow", ("sub", "add"), kind="writes", changes=True
    ),
    Command(
        "unsubscribe",
        choices.unsubscribe,
        "help-follow",
        ("unsub", "remove"),
        kind="writes",
        changes=True,
    ),
    Command("list", choices.subscribed, "help-follow"),
    Command("channels", newsroom.channels, "help-follow"),
    Command("settings", settings.settings, "help-settings"),
    Command("languages", choices.languages, "help-settings", kind="writes", changes=True),
    Command("language", choices.language, "help-settings", ("lang",), kind="writes", changes=True),
    Command("zone", settings.zone, "help-settings", kind="writes", changes=True),
    Command("help", help_, "help-settings"),
    Command("addfeed", newsroom.add_feed, "help-admin", kind="fetches"),
    Command("feeds", newsroom.list_feeds, "help-admin"),
    Command("addchannel", newsroom.add_channel, "help-admin", kind="fetches", needs_bot=True),
    Command("removechannel", newsroom.remove_channel, "help-admin", kind="writes"),
    Command("merge", merge_speakers.merge, "help-admin", kind="writes"),
    Command("split", merge_speakers.split, "help-admin", kind="writes"),
)

BY_NAME: Mapping[str, Command] = {
    name: one for one in COMMANDS for name in (one.name, *one.aliases)
}

BUTTONS: Mapping[str, ButtonHandler] = {
    "story": ButtonHandler(stories.story_button),
    "quotes": ButtonHandler(stories.quotes_button),
    "voices": ButtonHandler(stories.voices_button),
    "follow": ButtonHandler(stories.follow_button, "writes", changes=True),
    "latest": ButtonHandler(stories.latest_page),
    "search": ButtonHandler(stories.search_page),
    "topics": ButtonHandler(choices.topics_button),
    "sub": ButtonHandler(choices.sub_button, "writes", changes=True),
    "unsub": ButtonHandler(choices.unsub_button, "writes", changes=True),
    "list": ButtonHandler(choices.list_button),
    "drop": ButtonHandler(choices.drop_button, "writes", changes=True),
    "ui": ButtonHandler(choices.ui_button, "writes", changes=True),
    "read": ButtonHandler(choices.read_button, "writes", changes=True),
    "speaker": ButtonHandler(speakers.speaker_button),
    "watch": ButtonHandler(speakers.watch_button, "writes", changes=True),
    "speakers": ButtonHandler(speakers.speakers_page),
    "merge": ButtonHandler(merge_speakers.merge_button, "writes"),
    "part": ButtonHandler(merge_speakers.part_button, "writes"),
    "cut": ButtonHandler(merge_speakers.cut_button, "writes"),
    "split": ButtonHandler(merge_speakers.split_button, "writes"),
    "channels": ButtonHandler(newsroom.channels_button),
    "feeds": ButtonHandler(newsroom.feeds_button),
    "settings": ButtonHandler(settings.settings_button),
    "length": ButtonHandler(settings.length_button, "writes", changes=True),
    "always": ButtonHandler(settings.always_button, "writes", changes=True),
    "zone": ButtonHandler(settings.zone_button, "writes", changes=True),
    "words": ButtonHandler(stories.words_button, "writes", changes=True),
    "close": ButtonHandler(start.close_button, own=True),
}

MENU = tuple(one.name for one in COMMANDS if one.group != "help-admin")


def menus(languages: tuple[str, ...]) -> list[dict[str, Any]]:
    """The parameters of setMyCommands: a menu for each language, and English for everybody else."""
    return [_menu(code, {"language_code": code}) for code in languages] + [_menu("en", {})]


def _menu(code: str, more: dict[str, str]) -> dict[str, Any]:
    t = Texts(code)
    return {
        "commands": [{"command": name, "description": greet.description(t, name)} for name in MENU],
        **more,
    }
