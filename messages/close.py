"""Whose a message in a group is: its button to close names the one who asked, whatever process is asked later."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from messages.actions import Action, action, decode, encode
from messages.back import parted
from news.types import Button, Message

_VERB = "close"


def owned(message: Message, user: int) -> Message:
    """The same message, which this user may close; 0: nobody but the group's administrators."""
    return replace(
        message, buttons=tuple(tuple(_named(one, user) for one in row) for row in message.buttons)
    )


def owner_of(data: Iterable[str]) -> int:
    """The user whom the button to close names, out of the callback data of a message's buttons; 0 for nobody."""
    found = (_closing(one) for one in data)
    return next((int(one.args[0]) for one in found if one is not None and one.args), 0)


def _named(button: Button, user: int) -> Button:
    if _closing(button.data or "") is None:
        return button
    return replace(button, data=encode(action(_VERB, user) if user > 0 else action(_VERB)))


def _closing(data: str) -> Action | None:
    found = decode(parted(data)[0])
    return found if found is not None and found.verb == _VERB else None
