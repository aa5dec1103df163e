"""Who wrote it: "By Nina Castell", "Автор: Олена Гай", alone or in one line with a date or page furniture."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import TypeVar

from ingest.languages import LEXICONS
from ingest.paste.boilerplate import is_noise
from ingest.paste.dates import When, read_date
from ingest.paste.phrase_patterns import any_of, containing, fold, starting_with, words_only
from ingest.paste.related import pointed_to
from news.rules import first

_AUTHOR_LABEL = starting_with(phrase for words in LEXICONS for phrase in words.author)
_STAFF = containing(phrase for words in LEXICONS for phrase in words.staff)
_JOINS = {join for words in LEXICONS for join in words.joins}
_NAME_WORD = re.compile(r"[^\W\d_](?:[^\W\d_]|['’ʼ`.-])*")
_POSTED = [re.compile(pattern, re.IGNORECASE) for words in LEXICONS for pattern in words.posted]
_ROLES = containing(phrase for words in LEXICONS for phrase in words.roles)
_PARTS = re.compile(r"(?:(?<!\s)\s+)?[|•·]\s*|\s{3,}")
_DASHED = re.compile(r"(?:(?<!\s)\s+)?[|•·]\s*|(?<!\s)\s+[—–-]\s+")
_IN_PLACE = any_of(word for words in LEXICONS for word in words.place)
_WHERE = re.compile(  # "in Tarnmouth"
    rf"(?:,|(?<!\s)\s+(?:{_IN_PLACE}))\s+[^\W\d_][^\W\d_-]+\Z|(?:(?<!\s)\s+)?\(([^()]{{3,60}})\)\Z"
)
_TOP_LINES, _BOTTOM_LINES = 16, 20  # lines at both ends where a byline may stand
_LONGEST_BYLINE = 120

T = TypeVar("T")


@dataclass(frozen=True)
class Byline:
    """What a line of facts about the article tells; all None for one that names only a desk."""

    author: str | None = None
    published: datetime | None = None


def take_author(lines: Sequence[str]) -> tuple[Byline, list[str]]:
    """The author (and the date beside the name), and the lines without the lines of that kind."""
    found = Byline()
    kept: list[str] = []
    for at, line in enumerate(lines):
        byline = _byline_at(lines, at)
        if byline is None:
            kept.append(line)
        else:
            found = Byline(found.author or byline.author, found.published or byline.published)
    return found, kept


def _byline_at(lines: Sequence[str], at: int) -> Byline | None:
    """What a line near one end tells; None for any other line, and for a first one that names nobody."""
    if not lines[at] or _TOP_LINES <= at < len(lines) - _BOTTOM_LINES:
        return None
    byline = _read(lines[at]) or _lone_name(lines, at)
    if byline != Byline():
        return byline
    return byline if any(lines[:at]) else None  # "Interview: how I kept bees": a title


def take_signature(lines: Sequence[str]) -> tuple[str | None, list[str]]:
    """The name that stands alone below the last sentence of a page, and the lines without it."""
    full = [at for at, line in enumerate(lines) if line]
    if len(full) < 3 or not is_full_name(lines[full[-1]]):
        return None, list(lines)
    if not lines[full[-2]].rstrip("\"'»”").endswith("."):
        return None, list(lines)
    return _cased(lines[full[-1]]), list(lines[: full[-1]])


def is_author_line(line: str) -> bool:
    """Whether a line alone tells who wrote it (a desk counts too)."""
    return _read(line) is not None


def _read(line: str) -> Byline | None:
    """A whole line as a byline; None when nobody is named in it, or when some part of it is nothing of the kind."""
    if len(line) > _LONGEST_BYLINE or line.endswith(
        "?"
    ):  # "Reporter: Is it true?" is said in an interview
        return None
    return (
        _read_parts(_PARTS.split(line))
        or _read_parts(_DASHED.split(line))
        or _posted(line)
        or _unparted(line)
    )


def _unparted(line: str) -> Byline | None:
    """A date and a full name side by side: "5 May 2026, 10:20 Nina Castell"."""
    words = line.split()
    if len(words) < 4:
        return None
    for name, rest in ((words[-2:], words[:-2]), (words[:2], words[2:])):
        when = read_date(" ".join(rest)) if is_full_name(" ".join(name)) else None
        if when and when.time:
            return Byline(_cased(" ".join(name)), when.time)
    return None


def _posted(line: str) -> Byline | None:
    """ "Posted on 5 May 2026 by Nina Castell in Islands" and the same the other way round."""
    posted = next((found for pattern in _POSTED if (found := pattern.fullmatch(line))), None)
    if not posted:
        return None
    when, name = read_date(posted["day"]), valid_author(posted["name"])
    return Byline(name, when.time) if when and name else None


def _read_parts(pieces: Sequence[str]) -> Byline | None:
    """Pieces of a line as a byline; None when one of them is neither a date, nor a button, nor names the author."""
    dates = {piece: when for piece in pieces if (when := read_date(piece))}
    others = [piece for piece in pieces if piece and piece not in dates and not is_noise(piece)]
    named = [_part(piece, beside_date=bool(dates)) for piece in others]
    if not named or None in named:
        return None
    known = [one for one in named if one is not None]
    times = [*(one.published for one in known), *(when.time for when in dates.values())]
    return Byline(_first_of(one.author for one in known), _first_of(times))


def _first_of(found: Iterable[T | None]) -> T | None:
    return next((one for one in found if one is not None), None)


def _part(part: str, beside_date: bool) -> Byline | None:
    """One piece of a line as the author's name: behind a label, before an office, before a date."""
    folded = fold(part)
    label = _AUTHOR_LABEL.match(folded)
    if label and len(folded) == len(part):
        return _named(part[label.end() :])
    return _before_office(part) or _before_date(part, beside_date)


def _before_office(part: str) -> Byline | None:
    """ "Nina Castell (editor of the culture pages)"."""
    named, told = _without_place(part)
    if told is None or not _ROLES.search(fold(told)):
        return None
    return Byline(_cased(named)) if is_full_name(named) else None


def _before_date(part: str, beside_date: bool) -> Byline | None:
    """A name, and a date behind a comma or in another part of the line."""
    name, _, rest = part.partition(",")
    if not is_full_name(name):
        return None
    if when := read_date(rest):
        return Byline(_cased(name.strip()), when.time)
    return Byline(_cased(name.strip())) if beside_date and not rest else None


def _without_place(text: str) -> tuple[str, str | None]:
    """ "Nina Castell in Tarnmouth" without the place, "Nina Castell (editor)" without the bracket, and what it says."""
    where = _WHERE.search(text)
    return (text[: where.start()], where[1]) if where else (text, None)


def _named(rest: str) -> Byline | None:
    """What follows a label: names, perhaps a date after a comma."""
    labelled = rest.lstrip().startswith(":")
    rest = rest.strip(" :—–-")
    names, when = _cut_at_date(rest)
    published = when.time if when else None
    author = valid_author(names)
    if author and (labelled or " " in author):
        return Byline(author, published)
    return Byline(None, published) if labelled and len(rest) < 60 else None


def _cut_at_date(text: str) -> tuple[str, When | None]:
    """What stands before the first comma behind which all is a date, and that date."""
    pieces = [piece.strip() for piece in text.split(",")]
    for at in range(1, len(pieces)):
        if when := read_date(",".join(pieces[at:])):
            return ", ".join(pieces[:at]), when
    return ", ".join(pieces), None


def valid_author(text: str, site: str = "") -> str | None:
    """The names in a text when they look like names of people; None for desks, sites and other words."""
    pieces, outlet = [piece.strip(" .") for piece in text.split(",")], words_only(site)
    names = [piece for piece in pieces if _is_name(piece) and words_only(piece) != outlet]
    return _cased(", ".join(names)) if names and len(names) <= 6 else None


def _is_name(piece: str) -> bool:
    words = piece.split()
    if not 1 <= len(words) <= 9 or _STAFF.search(fold(piece)):
        return False
    if len(words) == 1 and piece.isupper():
        return False
    capitals = [word for word in words if word.casefold() not in _JOINS]
    return capitals != [] and all(map(_is_name_word, capitals))


def _is_name_word(word: str) -> bool:
    return word[0].isupper() and _NAME_WORD.fullmatch(word) is not None


def _lone_name(lines: Sequence[str], at: int) -> Byline | None:
    """A line of two or three capitalised words beside a date line, or above the line of the author's office."""
    if pointed_to(lines[at]) is not None:  # "READ MORE" is no name
        return None
    above, below = _line(lines, at - 1), _line(lines, at + 1)
    return first("byline", at, _BESIDE_OTHERS, lines[at], above, below) or _dated_name(lines, at)


def _line(lines: Sequence[str], at: int) -> str:
    return lines[at] if 0 <= at < len(lines) else ""


def _label_above_name(line: str, above: str, below: str) -> Byline | None:
    return Byline() if _is_label(line) and is_full_name(below) else None


def _name_below_label(line: str, above: str, below: str) -> Byline | None:
    return Byline(_cased(line)) if _is_label(above) and is_full_name(line) else None


def _role_below_name(line: str, above: str, below: str) -> Byline | None:
    return Byline() if is_role(line) and is_full_name(above) else None


def _dated_name(lines: Sequence[str], at: int) -> Byline | None:
    """A name near a date, above its role, or with its role in one line, which no first line is."""
    named = _before_role(lines[at]) if at else None
    if named:
        return Byline(_cased(named))
    if not names_author(lines[at]):
        return None
    near = lines[max(0, at - 2) : at + 3]
    return (
        Byline(_lone(lines[at]))
        if is_role(_line(lines, at + 1)) or any(map(read_date, near))
        else None
    )


def _lone(line: str) -> str:
    """The name in a line that is one, or one with a place behind it."""
    return _cased(line if is_full_name(line) else _without_place(line)[0])


# What a line means by the lines above and below it.
_BESIDE_OTHERS: tuple[Callable[[str, str, str], Byline | None], ...] = (
    _label_above_name,
    _name_below_label,
    _role_below_name,
)


def _is_label(line: str) -> bool:
    """Whether a line is only the label of the name in the next one: "Author"."""
    return _AUTHOR_LABEL.fullmatch(fold(line).rstrip(" :")) is not None


def _before_role(line: str) -> str | None:
    """The name in "Nina Castell Environment correspondent"."""
    words = line.split()
    if not 4 <= len(words) <= 6 or not words[2][0].isupper() or not words[-1].islower():
        return None  # "City Hall names new editor" is a headline
    found, name = _ROLES.search(fold(line)), " ".join(words[:2])
    if found is None or found.end() != len(line):
        return None
    return name if is_full_name(name) else None


def names_author(line: str) -> bool:
    """Whether a line is a full name, or one with a place behind it: it may be the author's."""
    return len(line) <= _LONGEST_BYLINE and (
        is_full_name(line) or is_full_name(_without_place(line)[0])
    )


def is_role(line: str) -> bool:
    """Whether a line can stand below an author's name: "Health correspondent", "Alder News, Tarnmouth"."""
    if not 0 < len(line) <= 60 or len(line.split()) > 7 or line[-1] == ".":
        return False
    return _ROLES.search(fold(line)) is not None or _is_desk(line)


def _is_desk(line: str) -> bool:
    if "," not in line or not all(word[0].isupper() for word in line.split()):
        return False
    return _STAFF.search(fold(line)) is not None


def is_full_name(text: str) -> bool:
    """Whether a text is two or three capitalised words, as names of people are."""
    return 2 <= len(text.split()) <= 3 and _is_name(text)


def _cased(names: str) -> str:
    """NAMES IN CAPITALS as they are written elsewhere."""
    if not names.isupper():
        return names
    return " ".join(
        low if (low := word.lower()) in _JOINS else word.title() for word in names.split()
    )
