"""What the buttons say to our own handlers: a verb and its arguments in at most 64 bytes, as "story:12:uk"."""

from __future__ import annotations

import re
from dataclasses import dataclass

from news.topics import OTHER, TOPICS

NONE = "-"
LIMIT = 64  # bytes of callback data, Telegram's
# What an argument may look like; so short that no action comes near the limit.
_ID = "[0-9]{1,18}"
_PAGE = "[0-9]{1,6}"
_LANGUAGE = f"[a-z]{{2,5}}|{NONE}"
_WISH = "[01]"  # to follow, or no longer: as the button said, whatever was pressed meanwhile
_TOPIC = "|".join((*TOPICS, OTHER, NONE))
_VERBS: dict[str, tuple[str, ...]] = {
    "story": (_ID, _LANGUAGE),
    "quotes": (_ID, _LANGUAGE, _PAGE),
    "voices": (_ID, _LANGUAGE, _PAGE),
    "follow": (_ID, _LANGUAGE, _TOPIC, _WISH),
    "latest": (_PAGE, _TOPIC),
    "topics": (),
    "sub": (_TOPIC,),
    "unsub": (_TOPIC,),
    "list": (_PAGE,),
    "drop": (_ID, _PAGE),
    "ui": (_LANGUAGE,),
    "read": (_LANGUAGE,),
    "speaker": (_ID, _PAGE),
    "watch": (_ID, _PAGE, _WISH),
    "speakers": (_PAGE, _PAGE),
    "search": (_ID, _PAGE),
    "channels": (_PAGE,),
    "feeds": (_PAGE,),
    "close": (),
}
_SHAPES = {
    verb: re.compile(":".join((verb, *(f"(?:{argument})" for argument in arguments))), re.ASCII)
    for verb, arguments in _VERBS.items()
}
VERBS = tuple(_VERBS)


@dataclass(frozen=True, slots=True)
class Action:
    """What a button asks for."""

    verb: str
    args: tuple[str, ...] = ()


def action(verb: str, *args: object) -> Action:
    """An action of anything that has a plain text form; None becomes "-"."""
    return Action(verb, tuple(NONE if arg is None else str(arg) for arg in args))


def language_or_none(code: str) -> str | None:
    """The language code when a button can carry it, else None."""
    return code if re.fullmatch(_LANGUAGE, code) else None


def encode(action: Action) -> str:
    """The callback data of an action; ValueError when decode would not know it again."""
    data = ":".join((action.verb, *action.args))
    shape = _SHAPES.get(action.verb)
    if shape is None or len(action.args) != len(_VERBS[action.verb]) or not shape.fullmatch(data):
        raise ValueError(f"not an action: {data!r}")
    return data


def decode(data: str) -> Action | None:
    """The action of callback data; None for anything that is not one of ours."""
    verb, *args = data.split(":")
    shape = _SHAPES.get(verb)
    if shape is None or not shape.fullmatch(data):
        return None
    return Action(verb, tuple(args))
