"""What stands under a photo: "Photo: the old pier (Alder Archive)", "The old pier. Photo: Alder Archive"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from ingest.languages import LEXICONS
from ingest.paste.boilerplate import is_noise
from ingest.paste.emoji import undecorated
from ingest.paste.lines import ends_sentence
from ingest.paste.phrase_patterns import containing, fold, starting_with
from news.alphabet import UPPER
from news.types import Photo

_LABEL = starting_with(phrase for words in LEXICONS for phrase in words.photo)
_INSIDE = containing(phrase for words in LEXICONS for phrase in words.photo)
_LENDERS = containing(phrase for words in LEXICONS for phrase in words.lenders)
_BRACKET = re.compile(r"(?:(?<!\s)\s+)?[(\[]([^()\[\]]{2,80})[)\]]\s*\.?\Z")
_SIGN = re.compile(r"(?:\s*\([^()]{0,40}\))?\s*:\s*")
_DASH = re.compile(r"\s*[—–-]\s*")
_SPACES = re.compile(r"\s*")
_BARE = ("image caption", "image source", "image copyright")  # said to those who cannot see it, without any sign
_PARTED = re.compile(r"(?<!\s)\s+/\s+|(?:(?<!\s)\s+)?©\s*")
_PERSON = re.compile(rf"[{UPPER}]\S*(?: [{UPPER}]\S*){{1,2}}(?:, [«\"“].{{2,40}}[»\"”])?")
_OUTLET = re.compile(rf"(?<=[.!?…»”\"])\s+((?:[{UPPER}][\w-]*[ /]){{1,4}}[{UPPER}][\w-]+)\Z")
# What a picture shows, told to those who cannot see it: "Getty Images A woman in a red coat holds a wet book".
_SHOWN = re.compile(r"(?P<credit>[A-Z]\S*(?: [A-Z]\S*){0,2}) (?P<shown>(?:An?|The|Two|Three|People) [a-z].{20,})")
_GIVERS = frozenset(["News", "Media", "Images", "Press", "Photo", "Photos", "Pictures"])  # who gives pictures
_SALE = re.compile(r" Purchase Licensing Rights\Z")  # behind a caption
_LONGEST = 400  # characters of a caption line
_TOP = 25  # lines in which a second caption may belong to the first photo
_NEAR = 6  # lines below a heading in which a caption may end in its credit instead of beginning with a label


def take_captions(lines: Sequence[str]) -> tuple[Photo | None, list[str]]:
    """Caption and credit of the first photo, and the lines without any that begin with a label ("Photo: ...").

    A line right above or below one that has only a credit is its caption.
    """
    found: list[Photo] = []
    dropped: set[int] = set()
    for at, line in enumerate(lines):
        read = read_caption(line) or (_shown(line) if at < _TOP and any(lines[:at]) else None)
        if read is None:
            continue
        dropped.add(at)
        beside = _told_beside(lines, at, read)
        if beside is not None and not found:
            dropped.add(beside)
            read = Photo(undecorated(lines[beside]), read.credit or read.caption)
        if not found or at < _TOP:
            found.append(read)
    return _joined(found), [line for at, line in enumerate(lines) if at not in dropped]


def _shown(line: str) -> Photo | None:
    """What a picture shows, with who gave it in front; a caption beside it tells more."""
    found = _SHOWN.fullmatch(line) if len(line) <= _LONGEST and not ends_sentence(line) else None
    credit = found["credit"] if found else ""
    gives = credit.isupper() or credit.split(" ")[-1] in _GIVERS or _LENDERS.match(fold(credit)) is not None
    return Photo(found["shown"], credit) if found and gives else None


def _told_beside(lines: Sequence[str], at: int, read: Photo) -> int | None:
    """Where the caption stands of a line that has none, or tells only what can be seen."""
    if read == _shown(lines[at]) and _could_caption("".join(lines[at + 1 : at + 2])):
        return at + 1
    return _caption_beside(lines, at) if read.caption is None or _is_person(read.caption) else None


def _caption_beside(lines: Sequence[str], at: int) -> int | None:
    """Where the caption of a credit stands: a line of its block above it, else below it; never the title."""
    first = next((place for place, line in enumerate(lines) if line), 0)
    for beside, outer in ((at - 1, at - 2), (at + 1, at + 2)):
        ends_block = not 0 <= outer < len(lines) or not lines[outer]
        if first < beside < len(lines) and beside < _TOP and ends_block and _could_caption(lines[beside]):
            return beside
    return None


def _could_caption(line: str) -> bool:
    return (
        12 <= len(line) <= 200
        and not ends_sentence(line)
        and read_caption(line) is None
        and not is_credit(line)
        and not is_noise(line)
    )


def is_credit(line: str) -> bool:
    """Whether a short line tells only who made a picture: "© Alder Pictures", "N. Castell / Alder Times"."""
    if not 3 <= len(line) <= 80 or ends_sentence(line):
        return False
    if line.startswith("©"):
        return True
    parts = _PARTED.split(line)
    return len(parts) == 2 and (not parts[0] or (" / " in line and all(part[:1].isupper() for part in parts)))


def _is_person(text: str) -> bool:
    """A name, perhaps with an outlet behind a comma: who took the picture, not what it shows."""
    return _PERSON.fullmatch(text) is not None


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
            return photo, [*(line for line in lines[:at] if line != photo.caption), *lines[at + 1 :]]
        beside = _caption_beside(["title", *lines], at + 1) if is_credit(lines[at]) else None
        if beside is not None:
            left = [line for place, line in enumerate(lines) if place not in (at, beside - 1)]
            return Photo(lines[beside - 1], lines[at].strip(" ©")), left
        if lines[at].startswith("©"):
            return Photo(None, lines[at].strip(" ©")), [*lines[:at], *lines[at + 1 :]]
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
    sign = label and (_SPACES if label[0].endswith((",", " by")) else _SIGN).match(text, label.end())
    if label and label[0] in _BARE and text[label.end() :].lstrip()[:1].isupper():
        sign = _SPACES.match(text, label.end())
    after = text[label.end() :] if label and not sign else ""
    if (dash := _DASH.match(after)) and _is_person(after[dash.end() :].rstrip(".")):
        return after[dash.end() :].strip()
    if after.startswith(", ") and _LENDERS.match(fold(after[2:])):
        return after[2:].strip()  # "Illustrative photo, from open sources"
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
    outlet = _OUTLET.search(text)
    if outlet and _LENDERS.match(fold(outlet[1])):  # "The old pier at night. Getty Images"
        return Photo(text[: outlet.start()], outlet[1])
    if _is_person(text) or _LENDERS.search(fold(text)) or " / " in text or (text.isupper() and " " not in text):
        return Photo(None, text or None)
    return Photo(text or None, None)


def _credit_inside(text: str) -> Photo | None:
    """ "The old pier. Photo: Alder Archive" in two."""
    for label in _INSIDE.finditer(fold(text)):
        sign = (_SPACES if label[0].endswith(" by") else _SIGN).match(text, label.end())
        dash = _DASH.match(text, label.end())
        if not sign and dash and _is_person(text[dash.end() :].rstrip(".")):
            sign = dash
        whole = text[: label.start()].rstrip()
        before = whole.rstrip(" /|([")
        if sign and before and (before[-1] in '.,;!?…"»' or whole[-1] in "/|"):
            return Photo(before.rstrip(","), text[sign.end() :].strip(" )].") or None)
    return None


def _credit_last(line: str) -> Photo | None:
    """A short line that ends in "Photo: X", "(photo: X)", "(Getty Images)", "/ Getty Images"."""
    if not 0 < len(line) <= 220:
        return None
    line = _SALE.sub("", line)
    bracket = _BRACKET.search(line)
    if bracket and (_lends(bracket[1].strip()) or (_LENDERS.match(fold(bracket[1])) and not ends_sentence(line))):
        return split_caption(line)
    parts = _PARTED.split(line)
    signed = len(parts) == 2 and bool(parts[0]) and ("©" in line or _LENDERS.match(fold(parts[1])))
    signed = signed or (len(parts) == 2 and _is_person(parts[1]) and len(parts[0].split()) > 3)
    if signed and not ends_sentence(line):
        return Photo(parts[0].strip() or None, parts[1].strip())
    outlet = _OUTLET.search(line)
    if outlet and "/" in outlet[1]:  # "Children plant trees. Alder Public/Ivan Dub"
        return Photo(line[: outlet.start()], outlet[1])
    return _credit_inside(line)


def _lends(bracket: str) -> bool:
    """Whether a bracket names who made a picture: "photo: X", "Alder Wire Photo/X"."""
    if _after_label(bracket):
        return True
    return "/" in bracket and (is_credit(bracket) or _INSIDE.search(fold(bracket)) is not None)
