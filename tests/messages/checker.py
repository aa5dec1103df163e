"""A reader of Telegram HTML that is stricter than Telegram: anything but our few tags in proper pairs is a fault."""

from __future__ import annotations

import re
from html import unescape

from messages import wire
from messages.actions import decode
from messages.back import parted
from messages.html import CAPTION_LIMIT, ENTITY_LIMIT, RAW_LIMIT, TEXT_LIMIT
from news.types import Button, Message
from sandbox.formatted import caption, message_text
from sandbox.keyboard import inline_keyboard

STYLES = ("bold", "italic", "blockquote", "text_link")
_TOKEN = re.compile(
    r"<(?P<close>/?)(?P<tag>b|i|blockquote|a)(?: href=\"https?://[^\"<>]+\")?>|&(?P<name>amp|lt|gt);|(?P<text>[^<>&]+)"
)


def read(html: str) -> tuple[str, int]:
    """(the words, the number of entities); AssertionError for anything that is not allowed."""
    words, entities, at = "", 0, 0
    open_tags: list[str] = []
    while at < len(html):
        token = _TOKEN.match(html, at)
        assert token, f"not allowed at {at}: {html[at : at + 40]!r}"
        at = token.end()
        if not token["tag"]:
            words += unescape(token[0])
        elif token["close"]:
            assert open_tags and open_tags.pop() == token["tag"], "tags cross each other"
        else:
            assert token["tag"] not in open_tags, "a tag inside itself"
            open_tags.append(token["tag"])
            entities += 1
    assert not open_tags, "a tag is left open"
    return words, entities


def check(message: Message) -> str:
    """The words of a message that Telegram would take; AssertionError for one that it would not."""
    words, entities = read(message.html)
    assert len(words.encode("utf-16-le")) // 2 <= (CAPTION_LIMIT if message.photo else TEXT_LIMIT)
    assert len(message.html.encode()) <= RAW_LIMIT
    assert entities <= ENTITY_LIMIT
    assert words.strip(), "nothing to read"
    assert not re.search("[\x00-\x09\x0b-\x1f\x7f\u202a-\u202e]", words), "control characters"
    assert words.count("\u2068") == words.count("\u2069")
    check_buttons(message)
    _sandbox_takes(message, entities)
    return words


def spoken(message: Message) -> str:
    """The words of a good message with all spaces plain, to compare with words as they are written in a test."""
    return check(message).replace("\u00a0", " ")


def _sandbox_takes(message: Message, entities: int) -> None:
    """The sandbox reads HTML and keyboards as Telegram does and knows nothing of us: ApiError when it refuses."""
    _, params = wire.send(1, message)
    kept = caption if message.photo else message_text
    _, found = kept(params["caption" if message.photo else "text"], params["parse_mode"], None)
    assert sum(entity["type"] in STYLES for entity in found) <= entities
    inline_keyboard(params.get("reply_markup", {"inline_keyboard": []})["inline_keyboard"])


def check_buttons(message: Message) -> None:
    """At most 8 in a row and 100 in all; each has words and leads to exactly one thing."""
    assert sum(map(len, message.buttons)) <= 100
    for row in message.buttons:
        assert 1 <= len(row) <= 8
        for button in row:
            _check_button(button)


def _check_button(button: Button) -> None:
    assert button.text.strip()
    assert [button.data, button.url, button.copy].count(None) == 2
    if button.data is not None:
        assert 1 <= len(button.data.encode()) <= 64
        asked, back = parted(button.data)
        assert decode(asked) is not None
        assert ("~" in button.data) == bool(back)  # a way back that is one
    if button.url is not None:
        assert button.url.lower().startswith(("http://", "https://"))


def data_of(message: Message) -> list[str]:
    """The callback data of all buttons, in order."""
    return [button.data for row in message.buttons for button in row if button.data is not None]


def labels_of(message: Message) -> list[list[str]]:
    """The words on the buttons, by rows."""
    return [[button.text for button in row] for row in message.buttons]
