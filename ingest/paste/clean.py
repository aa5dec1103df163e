"""First step of every reading: text without what cannot be seen, without markup, cut into lines."""

from __future__ import annotations

import re
import unicodedata

from news.alphabet import LOWER

# Ends of lines of all systems, and the separators that word processors use.
_LINE_ENDS = re.compile("\r\n?|[\x0b\x0c\x85\u2028\u2029]")
_ODD_SPACES = re.compile(
    "[\u115f\u1160\u2800\u3164\uffa0\t\xa0\u1680\u2000-\u200a\u202f\u205f\u3000]"
)
# Control characters, joiners and direction marks that carry no text. U+200D stays: it builds emoji.
_UNSEEN_CHARACTERS = re.compile(
    "[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\xad\u061c\u180e\u200b\u200c\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]"
)
_LONE_SURROGATE = re.compile("[\ud800-\udfff]")
_KEYCAPS = re.compile(rf"(?:\n *|(?<![\n ]) +)?((?:[0-9]\ufe0f?\u20e3\s*){{2,}})(?=([{LOWER}])|)")
_MANY_EMPTY = re.compile(r"\n(?: *\n){2,}")

# Of a link, told to those who cannot see it.
_NEW_TAB = re.compile(r",? opens (?:in (?:a )?)?new (?:tab|window)\b")
_ALNUM = re.compile(r"[^\W_]")

_LINK = re.compile(
    r"\[([^\[\]\n]*)\]\(((?:https?://|tg://|mailto:)[^\s()]*(?:\([^\s()]*\)[^\s()]*)*)\)"
)
_MARKUP = re.compile(r"\*\*+|__+|~~+|\|\|+")
# Emoji, bullets and other small pictures that decorate lines but say nothing.
_PICTURE = (
    "\u200d\u203c\u2049\u2022\u2139\u2190-\u21ff\u2300-\u23ff\u25a0-\u27bf\u2900-\u297f\u2b00-\u2bff\u3030\u303d\u3297\u3299"
    "\ufe0e\ufe0f\u20e3\U0001f000-\U0001faff\U000e0020-\U000e007f"
)
# A digit belongs to the decoration only as a keycap: 1 + U+FE0F + U+20E3.
_KEYCAP = r"[0-9#*]\ufe0f?\u20e3"
_LEADING = re.compile(rf"(?:{_KEYCAP}|[\s{_PICTURE}])+")
_DECORATION = re.compile(rf"[\s{_PICTURE}]")


def tidy(text: str) -> str:
    """Composed letters, plain spaces, \\n as the only line end, nothing unseen; lone surrogates become U+FFFD."""
    text = _LONE_SURROGATE.sub("\ufffd", text)
    text = _NEW_TAB.sub("", text) if " opens " in text else text
    text = _UNSEEN_CHARACTERS.sub("", _ODD_SPACES.sub(" ", _LINE_ENDS.sub("\n", text)))
    if "\u20e3" in text:
        text = _KEYCAPS.sub(_number, text)
    return _MANY_EMPTY.sub("\n\n", unicodedata.normalize("NFC", text))


def _number(keys: re.Match[str]) -> str:
    """Digits drawn as keys, two or more in a row, are a number; it goes on where a small letter follows."""
    digits = "".join(char for char in keys[1] if char.isdigit())
    return f" {digits} " if keys[2] else f"\n{digits}\n"


def flatten(line: str) -> str:
    """Telegram's and chat programs' markup taken off one line: the words of `[words](address)`, `**words**`."""
    if "](" in line:
        line = _LINK.sub(r"\1", line)
    return _MARKUP.sub("", line)


def links(line: str) -> list[str]:
    """The addresses of a line's `[words](address)` links."""
    return [address for _, address in _LINK.findall(line)] if "](" in line else []


def without_links(line: str) -> str:
    """The line without its `[words](address)` links, words and all."""
    return _LINK.sub("", line) if "](" in line else line


def has_words(text: str) -> bool:
    """Whether there is any letter or digit in it."""
    return _ALNUM.search(text) is not None


def undecorated(line: str) -> str:
    """The line without spaces, emoji and bullets at both ends."""
    start = _LEADING.match(line)
    line = line[start.end() :] if start else line
    cut = len(line)
    while cut and _DECORATION.match(line[cut - 1]):
        cut -= 1
    return line[:cut]
