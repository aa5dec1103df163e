"""How a quote is shown: its very words in quotation marks, what was only reported told apart, and who said it."""

from __future__ import annotations

from messages.html import Piece, Sheet, italic
from messages.shown import clean, isolate, show, stretch, units, visible
from messages.texts import Texts
from news.types import SpeakerLine, Statement

_MARKS = {"uk": ("«", "»"), "ru": ("«", "»")}
_OTHER_MARKS = ("“", "”")
_OPENING, _CLOSING = "«„“\"‘'", "»“”\"’'"
_CUT = " […]"  # stands outside the marks: it is ours, not the speaker's
_FRAME = 32  # units for marks, the cut, the word "reported" and line breaks
_SHORTEST = 80  # units of a quote that is still worth showing
_NAME = 160  # units of a name with its role


def say(sheet: Sheet, statement: Statement, t: Texts, limit: int, gap: str = "\n\n") -> bool:
    """Add a quote in a block of at most `limit` units; False when it did not fit and was left out."""
    author = f"— {who(statement.speaker, statement.role, t, min(_NAME, limit // 3))}"
    room = min(limit, sheet.room) - units(author) - _FRAME
    return room >= _SHORTEST and sheet.quote(_words(statement, t, room), (author,), gap=gap)


def who(name: str | None, role: str | None, t: Texts, limit: int = _NAME) -> str:
    """The name and the role in one line; the role alone where no name is known; "speaker unknown" without both."""
    known = [part.strip() for part in (name or "", role or "") if visible(part)]
    if not known:
        return t("speaker-unknown")
    if known[0].casefold() == known[-1].casefold():
        known = known[:1]
    return show(", ".join(known), limit)


def name_of(line: SpeakerLine, t: Texts) -> str:
    """The name a speaker is listed by."""
    return who(line.name, None, t) if visible(line.name) else who(None, line.role, t)


def _words(statement: Statement, t: Texts, limit: int) -> tuple[Piece | str, ...]:
    whole = clean(statement.words).strip()
    kept = stretch(whole, limit)
    cut = _CUT if len(kept) < len(whole) else ""
    if statement.kind == "indirect":
        return (italic(t("reported")), f" {isolate(kept)}{cut}")
    opening, closing = ("", "") if _marked(kept) else _MARKS.get(statement.language, _OTHER_MARKS)
    return (f"{opening}{isolate(kept)}{closing}{cut}",)


def _marked(words: str) -> bool:
    """Whether the words bring their own quotation marks along."""
    return len(words) > 1 and words[0] in _OPENING and words[-1] in _CLOSING
