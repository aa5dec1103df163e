"""The way back: what a list opens in its own message keeps, behind a "~" in its buttons, the list it came from."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from messages.actions import LIMIT, Action, decode, encode
from messages.paging import label
from messages.texts import Texts
from news.types import Button, Message

_PART = "~"
# Verbs that show something else in place of the list.
_OPENS = (
    "story",
    "speaker",
    "read",
    "ui",
    "zone",
)


def leads_back(message: Message, here: Action) -> Message:
    """The same list, whose stories and speakers will know the way back to it; its own pages are no way away."""
    opens = tuple(verb for verb in _OPENS if verb != here.verb)
    return _changed(
        message, lambda data: _with(data, encode(here)) if data.split(":")[0] in opens else data
    )


def parted(data: str) -> tuple[str, str]:
    """(what a button asks for, the way back or "") of callback data; the way back may have a way back of its own."""
    asked, _, back = data.partition(_PART)
    return asked, back if all(decode(step) for step in back.split(_PART)) else ""


def carried(message: Message, back: str, t: Texts) -> Message:
    """The same message with a button for the way back, which its other buttons go on carrying."""
    row = (Button(label(t("button-back")), data=back),)
    kept = _changed(message, lambda data: _with(data, back))
    return replace(kept, buttons=(*kept.buttons, row))


def _with(data: str, back: str) -> str:
    longer = f"{data}{_PART}{back}"
    return data if len(longer) > LIMIT else longer


def _changed(message: Message, change: Callable[[str], str]) -> Message:
    rows = tuple(
        tuple(replace(one, data=change(one.data)) if one.data else one for one in row)
        for row in message.buttons
    )
    return replace(message, buttons=rows)
