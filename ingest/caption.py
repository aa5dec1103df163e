"""What stands under a photo: "Photo: the old pier (Alder Archive)", "The old pier. Photo: Alder Archive"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from ingest.emoji import undecorated
from ingest.lexicon import LEXICONS
from ingest.match import containing, fold, starting_with
from news.types import Photo

_LABEL = starting_with(phrase for words in LEXICONS for phrase in words.photo)
_INSIDE = containing(phrase for words in LEXICONS for phrase in words.photo)
_LENDERS = containing(phrase for words in LEXICONS for phrase in words.lenders)
_BRACKET = re.compile(r"\s*[(\[]([^()\[\]]{2,80})[)\]]\s*\.?\Z")
_SIGN = re.compile(r"(?:\s*\([^()]{0,40}\))?\s*:\s*")
_LONGEST = 400  # characters of a caption line
_TOP = 10  # lines in which a caption may end in its credit instead of beginning with a label


def take_photo(lines: Sequence[str]) -> tuple[Photo | None, list[str]]:
    """The first photo's caption and credit, and the lines without any caption."""
    photo: Photo | None = None
    kept: list[str] = []
    for at, line in enumerate(lines):
        read = read_caption(line) or (_credit_last(line) if 0 < at < _TOP else None)
        if read is None:
            kept.append(line)
        photo = photo or read
    return photo, kept


def read_caption(line: str) -> Photo | None:
    """A line that begins with a label and a colon; None for any other line."""
    line = undecorated(line) if 0 < len(line) <= _LONGEST else ""
    rest = _after_label(line)
    return None if rest is None else split_caption(rest)


def _after_label(text: str) -> str | None:
    label = _LABEL.match(fold(text))
    sign = _SIGN.match(text, label.end()) if label else None
    return text[sign.end() :].strip() if sign else None


def split_caption(text: str) -> Photo:
    """The caption and the credit in its last bracket; a text that names only a lender is a credit."""
    bracket = _BRACKET.search(text)
    if bracket:
        credit = _after_label(bracket[1].strip()) or bracket[1].strip()
        return Photo(text[: bracket.start()].strip() or None, credit)
    inner = _credit_inside(text)
    if inner:
        return inner
    if _LENDERS.search(fold(text)) or " / " in text:
        return Photo(None, text or None)
    return Photo(text or None, None)


def _credit_inside(text: str) -> Photo | None:
    """ "The old pier. Photo: Alder Archive" in two."""
    for label in _INSIDE.finditer(fold(text)):
        sign = _SIGN.match(text, label.end())
        before = text[: label.start()].rstrip(" /|([")
        if sign and before and before[-1] in '.,;!?…"»':
            return Photo(before.rstrip(","), text[sign.end() :].strip(" )].") or None)
    return None


def _credit_last(line: str) -> Photo | None:
    """A short line that ends in "Photo: X" or "(photo: X)"."""
    if not 0 < len(line) <= 220:
        return None
    bracket = _BRACKET.search(line)
    if bracket and _after_label(bracket[1].strip()):
        return split_caption(line)
    return _credit_inside(line)
