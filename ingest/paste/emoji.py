"""Emoji, bullets and other small pictures that decorate lines but say nothing."""

from __future__ import annotations

import re

_PICTURE = (
    "\u200d\u203c\u2049\u2022\u2139\u2190-\u21ff\u2300-\u23ff\u25a0-\u27bf\u2900-\u297f\u2b00-\u2bff\u3030\u303d\u3297\u3299"
    "\ufe0e\ufe0f\u20e3\U0001f000-\U0001faff\U000e0020-\U000e007f"
)
# A digit belongs to the decoration only as a keycap: 1 + U+FE0F + U+20E3.
_KEYCAP = r"[0-9#*]\ufe0f?\u20e3"
_LEADING = re.compile(rf"(?:{_KEYCAP}|[\s{_PICTURE}])+")
_DECORATION = re.compile(rf"[\s{_PICTURE}]")


def undecorated(line: str) -> str:
    """The line without spaces, emoji and bullets at both ends."""
    start = _LEADING.match(line)
    line = line[start.end() :] if start else line
    cut = len(line)
    while cut and _DECORATION.match(line[cut - 1]):
        cut -= 1
    return line[:cut]
