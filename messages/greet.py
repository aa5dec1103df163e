"""The first message, the list of commands, and the command menus."""

from __future__ import annotations

from collections.abc import Sequence

from messages.html import Sheet, bold
from messages.steps import languages_button, latest_button, says, topics_button
from messages.texts import Texts
from news.types import Message


def start(t: Texts, group: bool = False) -> Message:
    """What Lede does, and the next step; in a group it is sent commands only."""
    # Three long labels are cut on a phone.
    rows = (
        (latest_button(t), topics_button(t)),
        (languages_button(t),),
    )
    return says(t("start-group") if group else t("start"), *rows)


def help_page(
    groups: Sequence[tuple[str, Sequence[tuple[str, str]]]], t: Texts, group: bool = False
) -> Message:
    """Commands in groups: (key of the group's title, ((command, key of its description), ...))."""
    sheet = Sheet()
    sheet.line(t("help-send-group") if group else t("help-send"))
    for title, commands in groups:
        sheet.paragraph(bold(t(title)))
        for name, key in commands:
            sheet.line(f"/{name} – {t(key)}")
    return Message(sheet.html)


def description(t: Texts, name: str) -> str:
    """What a command does, for the command menu; KeyError for a command without a text."""
    return t(f"command-{name}")


def about(t: Texts) -> dict[str, str]:
    """What people read before they write: above Start (512 characters at most), and in the bot's profile (120)."""
    return {"description": t("description"), "short_description": t("about")}


def demo_note(t: Texts) -> str:
    """What stands below the articles of the demo newsroom."""
    return t("demo-note")
