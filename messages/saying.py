"""How a quote is shown: its very words in quotation marks, what was only reported told apart, and who said it."""

from __future__ import annotations

import re

from analysis.entities.shown_roles import behind_a_name
from messages.html import Piece, Sheet, italic
from messages.shown import clean, isolate, show, stretch, units, visible
from messages.texts import Texts, upper_first
from news.languages import BY_CODE, DEFAULT_MARKS
from news.types import SpeakerLine, Statement

_OPENING, _CLOSING = "«„“\"‘'", "»“”\"’'"
_CUT = " […]"  # stands outside the marks: it is ours, not the speaker's
_FRAME = 32  # units for marks, the cut, the word "reported" and line breaks
# A partial quote begins inside a sentence of the writer's: the dots tell that something stood before it. None follow
# it, for what comes after are mostly the writer's words again, and dots would read as if the speaker had gone on.
_BEFORE = "…"
_DOTS = ("…", "...")
_BETWEEN = " … "  # where the writer's "she said" stood between two pieces of one quote
_KINDS = {"direct": "kind-direct", "partial": "kind-partial", "indirect": "kind-indirect"}
_LOOSE = " ,;:–—"  # what stands between a quote and its "she said" is no part of the quote
_SHORTEST = 80  # units of a quote that is still worth showing
_NAME = 160  # units of a name with its role
_SOURCE = 60  # units of the outlet
# Whose role it is: said before, not here.
_THEIRS = re.compile(r"\A(?:его|её|ее|их|його|її|їх)\s+", re.IGNORECASE)
# Marks inside the words: one that opens, and all that can close it. A straight one opens after a comma or a colon only:
# elsewhere it is an apostrophe.
_INNER = (
    (re.compile("«"), re.compile("»"), "»"),
    (re.compile("„"), re.compile("[“”]"), "“"),
    (re.compile("“"), re.compile("”"), "”"),
    (re.compile("‘"), re.compile(r"’(?!\w)"), "’"),
    (re.compile(r"(?<=[,:] )'(?=[^\W\d_])"), re.compile(r"(?<=\S)'(?!\w)"), "'"),
)


def say(sheet: Sheet, statement: Statement, t: Texts, limit: int, *, traced: bool = False) -> bool:
    """Add a quote with its speaker, when `traced` also with its outlet, in at most `limit` units; False when it did
    not fit and was left out.
    """
    author = f"— {who(statement.speaker, statement.role, t, min(_NAME, limit // 3))}"
    if traced and visible(statement.source):
        author += f" · {show(statement.source, _SOURCE)}"
    room = min(limit, sheet.room) - units(author) - _FRAME
    return room >= _SHORTEST and sheet.quote(_words(statement, t, room), (author,))


def repeat(sheet: Sheet, statement: Statement, limit: int) -> bool:
    """Add a quote under its own line of kind, where and when, on the page of its speaker, who is not named."""
    room = min(limit, sheet.room) - _FRAME
    return room >= _SHORTEST and sheet.quote((_stretch(statement, room),), gap="\n")


def kind_of(statement: Statement, t: Texts) -> str:
    """What kind of statement it is, in a word or two."""
    return t(_KINDS[statement.kind])


def who(name: str | None, role: str | None, t: Texts, limit: int = _NAME) -> str:
    """The name and the role, as they stand at the start of a line; the role alone where no name is known; "Speaker
    unknown" without both.
    """
    called = (name or "").strip()
    known = [part for part in (called, role_of(role, called)) if visible(part)]
    return show(_opening(", ".join(known)), limit) if known else upper_first(t("speaker-unknown"))


def role_of(role: str | None, name: str = "") -> str:
    """A role as it stands behind a name: "мер", not "Мер" or "Его мэр"; "" when there is none or it is the name."""
    plain = _THEIRS.sub("", (role or "").strip())
    if not visible(plain) or plain.casefold() == name.strip().casefold():
        return ""
    return behind_a_name(plain)


def _opening(words: str) -> str:
    """With a capital letter, as a line begins; a name like "eBay" stays as it is."""
    return words if words[1:2].isupper() else upper_first(words)


def name_of(line: SpeakerLine, t: Texts) -> str:
    """The name a speaker is listed by."""
    return who(line.name, None, t) if visible(line.name) else who(None, line.role, t)


def _words(statement: Statement, t: Texts, limit: int) -> tuple[Piece | str, ...]:
    shown = _stretch(statement, limit)
    return (italic(t("reported")), f" {shown}") if statement.kind == "indirect" else (shown,)


def _stretch(statement: Statement, limit: int) -> str:
    """The words, in marks unless they are only reported; the pieces of one quote parted by dots."""
    whole = _BETWEEN.join(
        _balanced(clean(words).strip(_LOOSE)) for words in (statement.words, *statement.more)
    )
    kept = _balanced(stretch(whole, limit))
    cut = "" if kept == whole else _CUT
    if statement.kind == "indirect":
        return f"{isolate(kept)}{cut}"
    opening, inner, closing = _marked(kept, statement.language)
    dots = _BEFORE if statement.kind == "partial" and not inner.startswith(_DOTS) else ""
    return f"{opening}{isolate(dots + inner)}{closing}{cut}"


def _balanced(words: str) -> str:
    """The words with the mark that closes what they quote, where it stood behind a cut."""
    for opens, closes, mark in _INNER:
        last = max((found.start() for found in opens.finditer(words)), default=0)
        if last and not closes.search(words, last + 1):
            return words + mark
    return words


def _marked(words: str, language: str) -> tuple[str, str, str]:
    """(opening mark, words, closing mark): the marks the words bring along, else those of their language."""
    if len(words) > 1 and words[0] in _OPENING and words[-1] in _CLOSING:
        return (words[0], words[1:-1], words[-1])
    usual, inside = BY_CODE[language].marks if language in BY_CODE else DEFAULT_MARKS
    opening, closing = inside if usual[0] in words else usual
    return (opening, words, closing)
