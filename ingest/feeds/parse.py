"""Feed bytes -> plain rows. fastfeedparser reads nearly all feeds; feedparser reads what it cannot."""

from __future__ import annotations

import calendar
import io
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from html.entities import html5
from typing import Any
from xml.sax.saxutils import escape

from ingest.paste.clean import tidy
from ingest.paste.dates import in_zone, read_date
from ingest.web.bounds import check_xml
from ingest.web.charset import decode
from news.errors import BadInput

_ITEM_TAG = re.compile(rb"<(?:item|entry)[\s>]")
_LOOKS_LIKE_FEED = re.compile(
    rb"<(?:\w{1,20}:)?(?:rss|feed|rdf|channel|item|entry)\b|\A\s*[\[{]", re.IGNORECASE
)
_AMPERSAND = re.compile(r"&(#?\w{1,31};)?")
_XML_NAMES = ("amp;", "lt;", "gt;", "quot;", "apos;")
# fastfeedparser takes an item's guid for its date when it can, and has a limit for the length of a date.
_GUID = re.compile(
    r"(<(?:\w{1,20}:)?guid\b[^<>]{0,200}>\s{0,20}(?:<!\[CDATA\[\s{0,20})?)(?!https?://)(?=[^\s<\]]{1,60}[\s<\]])"
)
_NO_DATE = "-" * 260
# Dates that the parsers miss or misread and we do not: 03.04.2026, "29 листопада 2026", "+02:00" after a space, EET.
_DATED = re.compile(
    r"(<(?:\w{1,20}:)?(?:pubDate|published|updated|date|issued|modified)>\s{0,20}(?:<!\[CDATA\[\s{0,20})?)([^<>\]]{6,80})"
)
_ODD = re.compile(
    r"[^\x00-\x7f]|\d\.\d{1,2}\.\d{4}|\d [+-]\d\d:\d\d|\d (?:EES?T|CES?T|MSK|BST|(?:UTC|GMT)[+-]\d)"
)
_OLDEST = datetime(1990, 1, 1, tzinfo=UTC)  # an older date is a mistake of the feed
_DECLARATION = re.compile(r"\A\s*<\?xml[^>]{0,200}\?>")
# What the two parsers raise on broken feeds, found by feeding them broken ones. lxml's errors are SyntaxErrors.
_BROKEN = (
    ValueError,
    TypeError,
    AttributeError,
    KeyError,
    IndexError,
    SyntaxError,
    OverflowError,
    RecursionError,
)


@dataclass(frozen=True)
class Row:
    """An entry as the parser gives it: strings, html where it may be html."""

    id: str
    link: str
    title: str
    texts: tuple[str, ...]  # contents and description
    published: datetime | None
    author: str
    tags: tuple[str, ...]


@dataclass(frozen=True)
class FeedTable:
    """A feed: its title, its site's address and its entries."""

    title: str
    link: str
    rows: tuple[Row, ...]


def parse(body: bytes, charset: str | None = None) -> FeedTable:
    """Any RSS, Atom or JSON feed; `charset` as HTTP gave it.

    Raises BadInput when it is no feed, NotText when it is no text, TooCostly.
    """
    clean = as_utf8(body, charset)
    if not _LOOKS_LIKE_FEED.search(clean):
        raise BadInput("not a feed")
    fast = _fast(clean)
    if fast and fast.rows and len(fast.rows) >= len(_ITEM_TAG.findall(clean)):
        return fast
    slow = _slow(clean)  # something was broken: whoever saved more
    return (
        max(
            (table for table in (fast, slow) if table),
            key=lambda table: len(table.rows),
            default=None,
        )
        or _nothing()
    )


def as_utf8(body: bytes, charset: str | None = None) -> bytes:
    """The feed in UTF-8 with a declaration that says so; a few bad bytes become U+FFFD instead of changing the rest."""
    text = _DECLARATION.sub("", decode(body, charset), count=1).lstrip()
    if text.startswith("<"):
        text = _DATED.sub(_plain_date, _GUID.sub(rf"\1{_NO_DATE}", text))
        pieces = _parted(text)  # every second one is a CDATA section, where & is only a letter
        pieces[::2] = [_AMPERSAND.sub(_xml_entity, piece) for piece in pieces[::2]]
        text = '<?xml version="1.0" encoding="utf-8"?>\n' + check_xml("".join(pieces))
    return text.encode("utf-8", "replace")


def _parted(text: str) -> list[str]:
    """The text cut before and behind each CDATA section; one that is never closed is none."""
    pieces, end = [], 0
    while (start := text.find("<![CDATA[", end)) >= 0 and (
        closed := text.find("]]>", start + 9)
    ) >= 0:
        pieces += [text[end:start], text[start : closed + 3]]
        end = closed + 3
    return [*pieces, text[end:]]


def _xml_entity(match: re.Match[str]) -> str:
    """A bare & and unknown names as text, the names that only HTML knows as their letters; XML's own stay."""
    name = match[1]
    if name and (name[0] == "#" or name in _XML_NAMES):
        return match[0]
    return escape(html5[name]) if name in html5 else match[0].replace("&", "&amp;")


def _plain_date(match: re.Match[str]) -> str:
    """A date in the form that both parsers read."""
    when = read_date(match[2].strip()) if _ODD.search(match[2]) else None
    time = in_zone(when.time, "UTC") if when else None
    return f"{match[1]}{time.isoformat()}" if time else match[0]


def _nothing() -> FeedTable:
    raise BadInput("not a feed")


def _fast(body: bytes) -> FeedTable | None:
    import fastfeedparser

    try:
        return _table(fastfeedparser.parse(body, include_media=False, include_enclosures=False))
    except _BROKEN:
        return None


def _slow(body: bytes) -> FeedTable | None:
    import feedparser

    try:  # as a stream: a string could be taken for an address or a file's name
        found = feedparser.parse(io.BytesIO(body), sanitize_html=False, resolve_relative_uris=False)
    except _BROKEN:
        return None
    return _table(found) if found.get("version") or found.get("entries") else None


def _table(found: Mapping[str, Any]) -> FeedTable:
    head = found.get("feed") or {}
    rows = tuple(_row(entry) for entry in found.get("entries") or ())
    return FeedTable(_text(head.get("title")), _text(head.get("link")), rows)


def _row(entry: Mapping[str, Any]) -> Row:
    contents = [_text(content.get("value")) for content in _dicts(entry.get("content"))]
    texts = (*contents, _text(entry.get("description") or entry.get("summary")))
    return Row(
        id=_text(entry.get("id")).removeprefix(_NO_DATE),
        link=_text(entry.get("link")).removeprefix(_NO_DATE),
        title=_text(entry.get("title")),
        texts=tuple(text for text in texts if text),
        published=_time(entry, "published") or _time(entry, "updated"),
        author=_text(entry.get("author")),
        tags=tuple(filter(None, (_text(tag.get("term")) for tag in _dicts(entry.get("tags"))))),
    )


def _dicts(value: Any) -> Iterable[Mapping[str, Any]]:
    return [one for one in value if isinstance(one, Mapping)] if isinstance(value, list) else []


def _text(value: Any) -> str:
    """Strings and numbers as text without what cannot be seen; anything else is nothing."""
    return (
        tidy(str(value)).strip()
        if isinstance(value, str | int | float) and not isinstance(value, bool)
        else ""
    )


def _time(entry: Mapping[str, Any], key: str) -> datetime | None:
    """The time fastfeedparser gives as ISO text and feedparser as a tuple in UTC."""
    parts, text = entry.get(f"{key}_parsed"), entry.get(key)
    try:
        time = datetime.fromtimestamp(calendar.timegm(parts), UTC) if parts else _iso(text)
    except (ValueError, OverflowError, OSError, TypeError):
        return None
    return time if time and time >= _OLDEST else None


def _iso(text: Any) -> datetime | None:
    time = datetime.fromisoformat(text) if isinstance(text, str) else None
    return (time if time.tzinfo else time.replace(tzinfo=UTC)).astimezone(UTC) if time else None
