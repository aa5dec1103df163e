"""What stands under a photo: "Photo: the old pier (Alder Archive)", "The old pier. Photo: Alder Archive"."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from ingest.languages import LEXICONS
from ingest.paste.boilerplate import is_noise
from ingest.paste.clean import undecorated
from ingest.paste.credit import (
    LONGEST_CAPTION,
    credit_inside,
    credit_last,
    is_credit,
    is_lender,
    is_person,
    read_caption,
)
from ingest.paste.lines import ends_sentence
from ingest.paste.phrase_patterns import any_of
from news.rules import first
from news.types import Photo

Taken = tuple[Photo, list[str]]
# What a picture shows, told to those who cannot see it: "Getty Images A woman in a red coat holds a wet book".
_FIRST = any_of(word for words in LEXICONS for word in words.shown)
_SHOWN = re.compile(
    rf"(?P<credit>[A-Z]\S*(?: [A-Z]\S*){{0,2}}) (?P<shown>(?:{_FIRST}) [a-z].{{20,}})"
)
_GIVERS = {word for words in LEXICONS for word in words.givers}
_SECOND_CAPTION_LINES = 25  # lines in which a second caption may belong to the first photo
_CREDITED_LINES = 6  # lines below a heading in which a caption may end in its credit instead of beginning with a label


def take_captions(lines: Sequence[str]) -> tuple[Photo | None, list[str]]:
    """Caption and credit of the first photo, and the lines without any that begin with a label ("Photo: ...").

    A line right above or below one that has only a credit is its caption.
    """
    found: list[Photo] = []
    dropped: set[int] = set()
    for at in range(len(lines)):
        read = _caption_at(lines, at)
        if read is None:
            continue
        dropped.add(at)
        beside = _told_beside(lines, at, read)
        if beside is not None and not found:
            dropped.add(beside)
            read = Photo(undecorated(lines[beside]), read.credit or read.caption)
        if not found or at < _SECOND_CAPTION_LINES:
            found.append(read)
    return _joined(found), [line for at, line in enumerate(lines) if at not in dropped]


def _caption_at(lines: Sequence[str], at: int) -> Photo | None:
    """A line with a label; near the top, but not first, also one that tells what a picture shows."""
    read = read_caption(lines[at])
    if read is not None or at >= _SECOND_CAPTION_LINES:
        return read
    return _shown(lines[at]) if any(lines[:at]) else None


def _shown(line: str) -> Photo | None:
    """What a picture shows, with who gave it in front; a caption beside it tells more."""
    if len(line) > LONGEST_CAPTION or ends_sentence(line):
        return None
    found = _SHOWN.fullmatch(line)
    return Photo(found["shown"], found["credit"]) if found and _gives(found["credit"]) else None


def _gives(name: str) -> bool:
    """Whether a name is of somebody who gives pictures: in capitals, "Alder Images", an agency."""
    if name.isupper() or name.split(" ")[-1] in _GIVERS:
        return True
    return is_lender(name)


def _told_beside(lines: Sequence[str], at: int, read: Photo) -> int | None:
    """Where the caption stands of a line that has none, or tells only what can be seen."""
    if read == _shown(lines[at]) and _could_caption("".join(lines[at + 1 : at + 2])):
        return at + 1
    return _caption_beside(lines, at) if read.caption is None or is_person(read.caption) else None


def _caption_beside(lines: Sequence[str], at: int) -> int | None:
    """Where the caption of a credit stands: a line of its block above it, else below it; never the title."""
    title = next((place for place, line in enumerate(lines) if line), 0)
    last = min(len(lines), _SECOND_CAPTION_LINES) - 1
    for beside, outer in ((at - 1, at - 2), (at + 1, at + 2)):
        if title < beside <= last and _is_empty(lines, outer) and _could_caption(lines[beside]):
            return beside
    return None


def _is_empty(lines: Sequence[str], at: int) -> bool:
    """Whether a block ends there."""
    return not 0 <= at < len(lines) or not lines[at]


def _could_caption(line: str) -> bool:
    if not 12 <= len(line) <= 200 or ends_sentence(line):
        return False
    return read_caption(line) is None and not is_credit(line) and not is_noise(line)


def take_credited(lines: Sequence[str], start: int = 0) -> tuple[Photo | None, list[str]]:
    """The caption just below a heading that has no label but ends in its credit, and the lines without it.

    `start`: the first line that may be one. Of a text of one line only the credit is taken.
    """
    full = [at for at, line in enumerate(lines) if line]
    if len(full) == 1:
        return _of_one_line(lines[full[0]])
    for at in full[start : start + _CREDITED_LINES]:
        taken = first("photo", at, _CREDITED_AT, lines, at)
        if taken is not None:
            return taken
    return None, list(lines)


def _of_one_line(line: str) -> tuple[Photo | None, list[str]]:
    photo = credit_inside(line)
    return (Photo(None, photo.credit), [photo.caption or ""]) if photo else (None, [line])


def _with_its_credit(lines: Sequence[str], at: int) -> Taken | None:
    """A caption that ends in its credit; the same caption above it goes too."""
    photo = credit_last(lines[at])
    if photo is None:
        return None
    return photo, [*(line for line in lines[:at] if line != photo.caption), *lines[at + 1 :]]


def _credit_and_caption(lines: Sequence[str], at: int) -> Taken | None:
    """A credit, and the caption beside it."""
    beside = _caption_beside(["title", *lines], at + 1) if is_credit(lines[at]) else None
    if beside is None:
        return None
    left = [line for place, line in enumerate(lines) if place not in (at, beside - 1)]
    return Photo(lines[beside - 1], lines[at].strip(" ©")), left


def _bare_copyright(lines: Sequence[str], at: int) -> Taken | None:
    if not lines[at].startswith("©"):
        return None
    return Photo(None, lines[at].strip(" ©")), [*lines[:at], *lines[at + 1 :]]


_CREDITED_AT: tuple[Callable[[Sequence[str], int], Taken | None], ...] = (
    _with_its_credit,
    _credit_and_caption,
    _bare_copyright,
)


def _joined(photos: Sequence[Photo]) -> Photo | None:
    """One photo of a line that has only a credit and one that has only a caption."""
    if not photos:
        return None
    nearest, *others = photos
    caption = nearest.caption or next((one.caption for one in others if not one.credit), None)
    return Photo(
        caption, nearest.credit or next((one.credit for one in others if not one.caption), None)
    )
