"""Foreign words made fit to be shown: one line, no control characters, not too long, right-to-left kept apart."""

from __future__ import annotations

import re
import unicodedata

_BREAKS = re.compile(r"[ \t]*[\x00-\x1f\x7f-\x9f\u2028\u2029]+[ \t]*")
# Marks that turn the direction of what follows, and halves of characters: both would spoil the rest of the message.
_DIRECTIONS = re.compile("[\u202a-\u202e\u2066-\u2069]")
_HALVES = re.compile("[\ud800-\udfff]")
_RIGHT_TO_LEFT = re.compile(
    "[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\U00010800-\U00010fff\U0001e800-\U0001efff]"
)
_BLANK_LETTERS = "\u115f\u1160\u2800\u3164\uffa0"  # letters by their category, empty to the eye
_SENTENCE_END = re.compile(r"[.!?…]+[\"'»”“’)\]]*(?=\s)")
_QUOTED = re.compile("[\"'«„“‘]([^\"'«»„“”‘’]+)[\"'»“”’]")
_JOINERS = "\u200d\ufe0e\ufe0f"
_LOOSE_END = " \t,;:–—-"


def units(text: str) -> int:
    """Length in UTF-16 units, which is how Telegram counts."""
    return len(text) if text.isascii() else len(text.encode("utf-16-le", "surrogatepass")) // 2


def clean(text: str) -> str:
    """The same words in one line, without control characters, marks of direction and halves of characters."""
    if text.isprintable():
        return text
    return _HALVES.sub("\ufffd", _DIRECTIONS.sub("", _BREAKS.sub(" ", text)))


def visible(text: str) -> bool:
    """Whether there is anything for the eye in it."""
    return any(map(_has_ink, text))


def _has_ink(letter: str) -> bool:
    return unicodedata.category(letter)[0] not in "CZM" and letter not in _BLANK_LETTERS


def isolate(text: str) -> str:
    """Text with right-to-left letters, kept apart so that it does not turn what stands beside it."""
    return f"\u2068{text}\u2069" if not text.isascii() and _RIGHT_TO_LEFT.search(text) else text


def show(text: str, limit: int) -> str:
    """One clean line of at most `limit` units (two more for right-to-left text), shortened with "…" at a word's end."""
    return isolate(shorten(clean(text).strip(), limit))


def bare(words: str) -> str:
    """The words without a pair of quotation marks around the whole of them."""
    inside = _QUOTED.fullmatch(words.strip())
    return inside[1] if inside and visible(inside[1]) else words


def shorten(text: str, limit: int) -> str:
    """At most `limit` units of the text; "…" tells that words are left out."""
    if units(text) <= limit:
        return text
    return _whole_words(text, limit - 1).rstrip(_LOOSE_END) + "…"


def stretch(words: str, limit: int) -> str:
    """The longest beginning of at most `limit` units that ends with a sentence or, failing that, with a word."""
    if units(words) <= limit:
        return words
    head = _beginning(words, limit)
    ends = [match.end() for match in _SENTENCE_END.finditer(head)]
    if ends and ends[-1] * 3 > len(head):
        return head[: ends[-1]]
    return _whole_words(words, limit).rstrip(_LOOSE_END) or head


def _whole_words(text: str, limit: int) -> str:
    head = _beginning(text, limit)
    if text[len(head)].isspace():
        return head
    space = head.rfind(" ")
    return head[:space] if space * 2 > len(head) else head


def _beginning(text: str, limit: int) -> str:
    """At most `limit` units, never ending inside a character with its marks."""
    head = text.encode("utf-16-le", "surrogatepass")[: 2 * max(limit, 0)].decode(
        "utf-16-le", "ignore"
    )
    cut = len(head)
    while 0 < cut < len(text) and _joined(text, cut):
        cut -= 1
    return text[:cut]


def _joined(text: str, cut: int) -> bool:
    return (
        bool(unicodedata.combining(text[cut])) or text[cut] in _JOINERS or text[cut - 1] == "\u200d"
    )
