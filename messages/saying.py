"""How a quote is shown: its very words in quotation marks, what was only reported told apart, and who said it."""

from __future__ import annotations

from messages.html import Piece, Sheet, italic
from messages.shown import clean, isolate, show, stretch, units, visible
from messages.texts import Texts
from news.types import SpeakerLine, Statement

_ANGLES, _CURLS, _SINGLES = ("«", "»"), ("“", "”"), ("‘", "’")
_MARKS = {
    "uk": (_ANGLES, _CURLS),
    "ru": (_ANGLES, _CURLS),
}  # the usual ones, and those for words that hold the usual ones
_OTHER_MARKS = (_CURLS, _SINGLES)
_OPENING, _CLOSING = "«„“\"‘'", "»“”\"’'"
_CUT = " […]"  # stands outside the marks: it is ours, not the speaker's
_FRAME = 32  # units for marks, the cut, the word "reported" and line breaks
_LOOSE = " ,;:–—"  # what stands between a quote and its "she said" is no part of the quote
_SHORTEST = 80  # units of a quote that is still worth showing
_NAME = 160  # units of a name with its role


def say(sheet: Sheet, statement: Statement, t: Texts, limit: int) -> bool:
    """Add a quote with its speaker in at most `limit` units; False when it did not fit and was left out."""
    author = f"— {who(statement.speaker, statement.role, t, min(_NAME, limit // 3))}"
    room = min(limit, sheet.room) - units(author) - _FRAME
    return room >= _SHORTEST and sheet.quote(_words(statement, t, room), (author,))


def repeat(sheet: Sheet, statement: Statement, t: Texts, limit: int) -> bool:
    """Add a quote under its own line of where and when, on the page of its speaker, who is not named again."""
    room = min(limit, sheet.room) - _FRAME
    return room >= _SHORTEST and sheet.quote(_words(statement, t, room), gap="\n")


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
    whole = clean(statement.words).strip(_LOOSE)
    kept = stretch(whole, limit)
    cut = _CUT if len(kept) < len(whole) else ""
    if statement.kind == "indirect":
        return (italic(t("reported")), f" {isolate(kept)}{cut}")
    opening, closing = _marks(kept, statement.language)
    return (f"{opening}{isolate(kept)}{closing}{cut}",)


def _marks(words: str, language: str) -> tuple[str, str]:
    """The marks to put around the words; none when they bring their own along."""
    if len(words) > 1 and words[0] in _OPENING and words[-1] in _CLOSING:
        return ("", "")
    usual, inside = _MARKS.get(language, _OTHER_MARKS)
    return inside if usual[0] in words else usual
