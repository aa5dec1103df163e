"""What the buttons say to our own handlers: a verb and its arguments in at most 64 bytes, as "story:12:uk"."""

from __future__ import annotations

import re
from dataclasses import dataclass

from news.lengths import SENTENCES
from news.topics import OTHER, TOPICS

NONE = "-"
LIMIT = 64  # bytes of callback data, Telegram's
# What an argument may look like; so short that no action comes near the limit.
_ID = "[0-9]{1,18}"
_PAGE = "[0-9]{1,6}"
_LANGUAGE = f"[a-z]{{2,5}}|{NONE}"
_WISH = "[01]"  # to follow, or no longer: as the button said, whatever was pressed meanwhile
_TOPIC = "|".join((*TOPICS, OTHER, NONE))
_HASH = "[0-9a-f]{8}"  # of words that do not fit
_LENGTHS = "|".join(SENTENCES)
_ZONE = "[A-Za-z0-9_+/-]{1,34}"  # "-" is one of these too
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
    "merge": (_ID, _ID),
    "part": (_ID,),
    "cut": (_ID, _HASH),
    "split": (_ID,),
    "search": (_ID, _PAGE),
    "channels": (_PAGE,),
    "feeds": (_PAGE,),
    "settings": (),
    "length": (_LENGTHS,),
    "always": (_ID, _LANGUAGE, _LENGTHS),
    "zone": (_ZONE,),
    "words": (_ID, f"{_PAGE}|{NONE}", _WISH),
    "close": (),
}
# One more argument that may be left out: which statements (direct, all), which speakers (people, organisations), how
# long a summary (short, normal, long), who may close a message in a group.
_MORE = {"story": "[snl]", "speaker": "[da]", "watch": "[da]", "speakers": "[po]", "close": _ID}


def _shape(verb: str, arguments: tuple[str, ...]) -> re.Pattern[str]:
    more = f"(?::{_MORE[verb]})?" if verb in _MORE else ""
    return re.compile(
        ":".join((verb, *(f"(?:{argument})" for argument in arguments))) + more, re.ASCII
    )


_SHAPES = {verb: _shape(verb, arguments) for verb, arguments in _VERBS.items()}
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
    wanted = len(_VERBS.get(action.verb, ()))
    fits = wanted <= len(action.args) <= wanted + (action.verb in _MORE)
    if shape is None or not fits or not shape.fullmatch(data):
        raise ValueError(f"not an action: {data!r}")
    return data


def decode(data: str) -> Action | None:
    """The action of callback data; None for anything that is not one of ours."""
    verb, *args = data.split(":")
    shape = _SHAPES.get(verb)
    if shape is None or not shape.fullmatch(data):
        return None
    return Action(verb, tuple(args))
