"""Whatever was handed in - a document, a file, a fetched page - as an Article: HTML is a page, other text a paste."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from ingest.paste.pasted import read_pasted
from ingest.paste.wall import wall_in
from ingest.web.charset import decode
from news.errors import EmptyInput, IsFeed, ShowsWall, TooLarge
from news.types import Article

if TYPE_CHECKING:
    from ingest.web.fetch import Page

LARGEST = 5_000_000  # bytes
_HTML_TYPES = ("text/html", "application/xhtml+xml")
_HTML_NAMES = (".html", ".htm", ".xhtml", ".mhtml")
_HTML = re.compile(
    r"\s*(?:<\?xml[^>]{0,200}>\s*)?(?:(?><!--.{0,2000}?-->)\s*)*<(?:!doctype\s+html|html|head|body)\b",
    re.I | re.S,
)
_FEED = re.compile(
    r"\s*(?:<\?xml[^>]{0,200}>\s*)?(?:(?><!--.{0,2000}?-->)\s*)*<(?:rss|feed|rdf:RDF)\b",
    re.I | re.S,
)
_TAGS = re.compile(r"<(?:p|div|span|meta|title|article|h1|br|a|li)\b[^<>]{0,500}>", re.I)


def read_bytes(
    body: bytes, *, name: str | None = None, url: str | None = None, zone: str = "UTC"
) -> Article:
    """The article in a body; `zone`: of times that tell none.

    Raises TooLarge (over 5 MB), NotText, EmptyInput, NoArticle.
    """
    _check(body)
    if (name or "").lower().endswith(_HTML_NAMES):
        return _page(body, url, zone=zone)
    text = decode(body)
    return _page(body, url, zone=zone) if looks_like_html(text) else read_pasted(text, zone=zone)


def read_page_or_text(page: Page, *, zone: str = "UTC") -> Article:
    """The article of a fetched page; its content type decides. `zone` and errors as in read_bytes."""
    _check(page.body)
    if page.content_type in _HTML_TYPES:
        return _page(page.body, page.url, page.charset, zone)
    text = decode(page.body, page.charset)
    if _FEED.match(text):
        raise IsFeed(page.url)
    if looks_like_html(text):
        return _page(page.body, page.url, page.charset, zone)
    article = read_pasted(text, zone=zone)
    if wall := wall_in(article.title, article.text):
        raise ShowsWall(wall)
    return article


def looks_like_html(text: str) -> bool:
    """Whether a text is an HTML document or a good part of one."""
    return _HTML.match(text, 0, 10_000) is not None or len(_TAGS.findall(text, 0, 20_000)) >= 5


def _check(body: bytes) -> None:
    if len(body) > LARGEST:
        raise TooLarge(f"more than {LARGEST} bytes")
    if not body.strip():
        raise EmptyInput("nothing in it")


def _page(body: bytes, url: str | None, charset: str | None = None, zone: str = "UTC") -> Article:
    from ingest.html.page import (
        read_page,
    )  # the reader of pages is slow to load, and plain text does not need it

    return read_page(body, url, charset, zone)
