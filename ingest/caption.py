"""What stands under a photo: "Photo: the old pier (Alder Archive)", "The old pier. Photo: Alder Archive"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from ingest.emoji import undecorated
from ingest.lexicon import LEXICONS
from ingest.lines import ends_sentence
from ingest.match import containing, fold, starting_with
from news.types import Photo

_LABEL = starting_with(phrase for words in LEXICONS for phrase in words.photo)
_INSIDE = containing(phrase for words in LEXICONS for phrase in words.photo)
_LENDERS = containing(phrase for words in LEXICONS for phrase in words.lenders)
_BRACKET = re.compile(r"\s*[(\[]([^()\[\]]{2,80})[)\]]\s*\.?\Z")
_SIGN = re.compile(r"(?:\s*\([^()]{0,40}\))?\s*:\s*")
_SPACES = re.compile(r"\s*")
_PARTED = re.compile(r"\s+/\s+|\s*©\s*")
_LONGEST = 400  # characters of a caption line
_TOP = 10  # lines in which a second caption may belong to the first photo
_NEAR = 3  # lines below a heading in which a caption may end in its credit instead of beginning with a label


def take_captions(lines: Sequence[str]) -> tuple[Photo | None, list[str]]:
    """Caption and credit of the first photo, and the lines without any that begin with a label ("Photo: ...")."""
    found: list[Photo] = []
    kept: list[str] = []
    for at, line in enumerate(lines):
        read = read_caption(line)
        if read is None:
            kept.append(line)
        elif not found or at < _TOP:
            found.append(read)
    return _joined(found), kept


def take_credited(lines: Sequence[str], start: int = 0) -> tuple[Photo | None, list[str]]:
    """The caption just below a heading that has no label but ends in its credit, and the lines without it.

    `start`: the first line that may be one. Of a text of one line only the credit is taken.
    """
    full = [at for at, line in enumerate(lines) if line]
    if len(full) == 1:
        photo = _credit_inside(lines[full[0]])
        return (photo and Photo(None, photo.credit)), [photo.caption or "" if photo else lines[full[0]]]
    for at in full[start : start + _NEAR]:
        photo = _credit_last(lines[at])
        if photo:
            return photo, [*lines[:at], *lines[at + 1 :]]
    return None, list(lines)


def _joined(photos: Sequence[Photo]) -> Photo | None:
    """One photo of a line that has only a credit and one that has only a caption."""
    if not photos:
        return None
    first, *others = photos
    caption = first.caption or next((one.caption for one in others if not one.credit), None)
    return Photo(caption, first.credit or next((one.credit for one in others if not one.caption), None))


def read_caption(line: str) -> Photo | None:
    """A line that begins with a label and a colon; None for any other line."""
    line = undecorated(line) if 0 < len(line) <= _LONGEST else ""
    rest = _after_label(line)
    return None if rest is None else split_caption(rest)


def _after_label(text: str) -> str | None:
    label = _LABEL.match(fold(text))
    sign = label and (_SIGN if label[0][-1] != "," else _SPACES).match(text, label.end())
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
    """A short line that ends in "Photo: X", "(photo: X)", "(Getty Images)", "/ Getty Images"."""
    if not 0 < len(line) <= 220:
        return None
    bracket = _BRACKET.search(line)
    if bracket and (_after_label(bracket[1].strip()) or (_LENDERS.match(fold(bracket[1])) and not ends_sentence(line))):
        return split_caption(line)
    parts = _PARTED.split(line)
    if len(parts) == 2 and _LENDERS.match(fold(parts[1])) and not ends_sentence(line):
        return Photo(parts[0].strip() or None, parts[1].strip())
    return _credit_inside(line)
