"""Bytes of a page, a feed or a document -> text: by byte order mark, HTTP, what the bytes say of themselves, or guess.

Ukrainian and Russian pages come in UTF-8, windows-1251 and (old ones) KOI8-U; which of the last two is seen by the
letters: decoded the wrong way, common letters become rare ones and capitals stand inside words.
"""

from __future__ import annotations

import codecs
import re

from news.errors import NotText

_BYTE_ORDER_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_DECLARED = re.compile(
    rb"""(?:<meta[^>]{0,200}?charset|<\?xml[^>]{0,200}?encoding)\s*=\s*["']?\s*([\w-]{2,40})""",
    re.I,
)
_DECLARING_BYTES = 4_096  # bytes in which a page declares its charset
_COMMON = "оаиніетврслкд"
_CAPITAL_INSIDE = re.compile(r"[а-яёіїєґa-z][А-ЯЁІЇЄҐ]")
_MAGIC = (
    b"%PDF",
    b"PK\x03\x04",
    b"\x89PNG",
    b"\xff\xd8\xff",
    b"GIF8",
    b"RIFF",
    b"\x1f\x8b",
    b"OggS",
    b"ID3",
    b"\x7fELF",
)
_CONTROL = bytes(set(range(32)) - {7, 8, 9, 10, 11, 12, 13, 27}) + b"\x7f"
_FEWEST_LONG_LETTERS = 8  # bytes beyond one a character
_SAMPLE_BYTES = (
    20_000  # bytes looked at to tell text from anything else, and one charset from another
)


def decode(body: bytes, http_charset: str | None = None) -> str:
    """The text of a body; raises NotText for pictures, archives and other binary data, and nothing else."""
    for mark, charset in _BYTE_ORDER_MARKS:
        if body.startswith(mark):
            return body.decode(charset, "replace")
    if is_binary(body):
        raise NotText("not a text")
    declared = _DECLARED.search(body, 0, _DECLARING_BYTES)
    if _is_utf8(
        body
    ):  # whatever it says: letters of another charset do not make so many UTF-8 characters by chance
        return body.decode("utf-8")
    for name in (http_charset, declared and declared[1].decode("ascii")):
        text = _strictly(body, name)
        if text is not None:
            return text
    return _guess(body)


def is_binary(body: bytes) -> bool:
    """Whether a body is no text in any charset that we read: known file types, and many control bytes."""
    sample = body[:_SAMPLE_BYTES]
    return (
        sample.startswith(_MAGIC)
        or len(sample) - len(sample.translate(None, _CONTROL)) > len(sample) // 50
    )


def _is_utf8(body: bytes) -> bool:
    """Whether a body is UTF-8 and has letters that only UTF-8 writes so."""
    try:
        text = body.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return len(body) - len(text) >= _FEWEST_LONG_LETTERS and "\0" not in text[:_SAMPLE_BYTES]


def _strictly(body: bytes, name: str | None) -> str | None:
    """The body in the charset of that name; None when there is no such charset or the body is not in it."""
    try:
        charset = codecs.lookup(name.strip("\"' ")).name if name else ""
        # windows-1252 pages call themselves iso-8859-1, as browsers know
        return body.decode({"iso8859-1": "cp1252"}.get(charset, charset)) if charset else None
    except (LookupError, ValueError, UnicodeError):
        return None


def _guess(body: bytes) -> str:
    try:
        return body.decode("utf-8")
    except UnicodeDecodeError as error:
        mostly_utf8 = body.decode("utf-8", "replace")
        # A few bad bytes in a long UTF-8 text are damage, not another charset.
        bad, good = mostly_utf8.count("\ufffd"), len(body) - len(mostly_utf8)
        if good > 20 * bad or error.start >= len(body) - 3:
            return mostly_utf8
    sample = body[:_SAMPLE_BYTES]
    best = max(("cp1251", "koi8-u"), key=lambda name: _score(sample.decode(name, "replace")))
    return body.decode(best, "replace")


def _score(text: str) -> int:
    return sum(map(text.count, _COMMON)) - 3 * len(_CAPITAL_INSIDE.findall(text))
