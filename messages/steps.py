"""Buttons for the next step, the same everywhere, and short messages made of one text."""

from __future__ import annotations

from messages.html import Sheet, bold
from messages.paging import Row, Rows, button
from messages.shown import bare, show
from messages.texts import Texts
from news.types import Button, Message

_ASKED = 24  # units of the words on the button that searches for them; its closing mark stays on it
_FOLLOWED = 20  # of those on the button that follows them


def latest_button(t: Texts) -> Button:
    """The newest stories."""
    return button(t("button-latest"), "latest", 0, None)


def topics_button(t: Texts) -> Button:
    """The topics to read."""
    return button(t("button-topics"), "topics")


def languages_button(t: Texts) -> Button:
    """The languages of the stories."""
    return button(t("button-languages"), "read", None)


def interface_button(t: Texts) -> Button:
    """The language of the bot."""
    return button(t("button-interface"), "ui", None)


def settings_button(t: Texts) -> Button:
    """All that a chat can choose."""
    return button(t("button-settings"), "settings")


def words_button(
    t: Texts, words: str, search: int, page: int | None = None, *, on: bool = False
) -> Button:
    """Follow the words kept under the id `search`, or no longer; `page`: on that page of what they find."""
    asked = show(bare(words), _FOLLOWED)
    said = t("button-words-followed", words=asked) if on else t("button-words", words=asked)
    return button(said, "words", search, page, 0 if on else 1)


def subscribe_button(t: Texts) -> Button:
    """The topics to subscribe to."""
    return button(t("button-subscribe"), "sub", None)


def mine_button(t: Texts, group: bool = False) -> Button:
    """The chat's subscriptions, which are "mine" to a single person only."""
    return button(t("button-mine-group") if group else t("button-mine"), "list", 0)


def search_button(t: Texts, words: str, search: int) -> Button:
    """What a search finds; `search` is the id under which its words are kept."""
    return button(t("button-search", words=show(bare(words), _ASKED)), "search", search, 0)


def done_row(t: Texts) -> Row:
    """A row that takes the message away."""
    return (button(t("button-done"), "close"),)


def says(text: str, *rows: Row) -> Message:
    """A message of one text of ours; every line of it stays a line."""
    sheet = Sheet()
    for line in text.split("\n"):
        sheet.line(line)
    return Message(sheet.html, rows)


def titled(title: str, text: str, rows: Rows = ()) -> Message:
    """A message of a title in bold and one text below it."""
    sheet = Sheet()
    sheet.line(bold(title))
    sheet.paragraph(text)
    return Message(sheet.html, rows)
