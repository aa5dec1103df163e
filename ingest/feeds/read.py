"""Feeds: bytes -> entries, an entry that carries its whole text -> Article, and where a page's feed is."""

from __future__ import annotations

import hashlib
import re
from collections import Counter
from dataclasses import dataclass, replace
from datetime import datetime
from typing import TYPE_CHECKING

from ingest.feeds.fragment import html_lines, plain
from ingest.feeds.parse import FeedTable, Row, parse
from ingest.html.body import article_of_lines
from ingest.html.facts import Facts, absolute
from ingest.paste.boilerplate import is_footer
from ingest.paste.byline import valid_author
from ingest.paste.lines import ends_sentence
from ingest.paste.wall import wall_in
from ingest.web.bounds import check_html, check_xml
from ingest.web.charset import decode
from news.errors import BadInput, LedeError, NotText
from news.types import Article

if TYPE_CHECKING:
    from ingest.pipeline.runs import Runs
    from ingest.web.fetch import Web

MOST_ENTRIES = 10_000  # of a feed that has more, as many from each end
_FULL_WORDS = 120  # fewer are a teaser
_CUT_OFF = re.compile(r"(?:…|\.\.\.|\[[….]+\])\s*\Z")
_TTL = re.compile(rb"<ttl>\s*(\d{1,6})\s*</ttl>")
_PERIOD = re.compile(
    rb"<sy:updatePeriod>\s*(hourly|daily|weekly|monthly|yearly)\s*</sy:updatePeriod>"
)
_FREQUENCY = re.compile(rb"<sy:updateFrequency>\s*(\d{1,4})\s*</sy:updateFrequency>")
_MINUTES = {
    b"hourly": 60,
    b"daily": 1_440,
    b"weekly": 10_080,
    b"monthly": 43_200,
    b"yearly": 525_600,
}
_FEED_TYPES = (
    "application/rss+xml",
    "application/atom+xml",
    "application/feed+json",
    "application/json",
    "text/xml",
)
_MOST_TRIED = 3  # feeds of a page that are looked at


@dataclass(frozen=True, slots=True)
class Entry:
    """One item of a feed. `html` is its longest text as it came, `text` the same as plain paragraphs."""

    guid: str
    url: str | None
    title: str
    html: str = ""
    text: str = ""
    published: datetime | None = None
    author: str | None = None
    categories: tuple[str, ...] = ()
    words: str = ""  # equal for equal link, title and text: the same entry, be its guid another one


@dataclass(frozen=True, slots=True)
class Feed:
    """A feed as it was read; entries in its own order. `ttl_minutes`: how often it wants to be asked at most."""

    title: str
    entries: tuple[Entry, ...]
    ttl_minutes: int | None = None


def read_feed(body: bytes, url: str, charset: str | None = None) -> Feed:
    """The feed in a body found at `url`; `charset` as HTTP gave it.

    Raises BadInput when it is not a feed (NotText when it is not even a text).
    """
    table = parse(body, charset)
    base = absolute(table.link, url) or url
    rows = table.rows if len(table.rows) <= MOST_ENTRIES else _ends(table.rows)
    # Some feeds give every entry the same id, some every entry the same link.
    ids = Counter(row.id for row in rows)
    links = Counter(row.link for row in rows)
    entries = {
        entry.guid: entry
        for row in rows
        if (entry := _entry(row, base, ids[row.id], links[row.link]))
    }
    return Feed(_title(table), tuple(entries.values()), _ttl(body))


def _ends(rows: tuple[Row, ...]) -> tuple[Row, ...]:
    """What is new stands at one end or the other."""
    return rows[: MOST_ENTRIES // 2] + rows[-MOST_ENTRIES // 2 :]


def _title(table: FeedTable) -> str:
    return plain(table.title)[:200]


def _entry(row: Row, base: str, same_id: int, same_link: int) -> Entry | None:
    """An item, by its id or its link where that is its own; None when there is neither a title nor a text."""
    html = max(row.texts, key=len, default="")
    text = "\n\n".join(html_lines(html))
    title = plain(row.title)
    if not title and not text:
        return None
    url = absolute(row.link, base)
    words = hashlib.sha256(f"{url or ''}\n{title}\n{text}".encode()).hexdigest()[:32]
    names = (row.id if same_id == 1 else "", url if same_link == 1 else "", words)
    return Entry(
        guid=next(name for name in names if name),
        url=url,
        title=title or text.split("\n")[0][:160],
        html=html,
        text=text,
        published=row.published,
        author=valid_author(plain(row.author)),
        categories=tuple(dict.fromkeys(filter(None, map(plain, row.tags))))[:20],
        words=words,
    )


def _ttl(body: bytes) -> int | None:
    """Minutes: RSS ttl, or the syndication module's period."""
    head = body[:20_000]
    if ttl := _TTL.search(head):
        return int(ttl[1]) or None
    period, times = _PERIOD.search(head), _FREQUENCY.search(head)
    if period is None:
        return None
    return _MINUTES[period[1]] // max(1, int(times[1]) if times else 1) or None


def article_of(entry: Entry) -> Article | None:
    """The entry as an article when the feed carries its whole text; None when that is only a teaser."""
    lines = _body(entry)
    if len(lines) < 2 or _CUT_OFF.search(lines[-1]) or not ends_sentence(lines[-1]):
        return None
    article = _article(entry, lines)
    whole = len(article.text.split()) >= _FULL_WORDS and not wall_in(article.title, article.text)
    return article if whole else None


def own_article(entry: Entry) -> Article:
    """What the feed alone tells: the text it has of the entry, or only the headline."""
    article = _article(entry, _body(entry))
    told = "" if wall_in(entry.title, article.text) else article.text
    return replace(article, title=entry.title, text=told or entry.title, from_feed=True)


def _body(entry: Entry) -> list[str]:
    """The lines of the entry's text, without those that only point to its page."""
    lines = entry.text.split("\n\n")
    while lines and is_footer(lines[-1]):
        lines.pop()
    return lines


def _article(entry: Entry, lines: list[str]) -> Article:
    facts = Facts(
        entry.title, entry.author, entry.published, url=entry.url, categories=entry.categories
    )
    return article_of_lines(facts, (), lines)


def feed_links(html: bytes, url: str) -> tuple[str, ...]:
    """The addresses of the feeds that a page names in its head, in its order."""
    from lxml import etree
    from lxml import html as parser

    try:
        tree = parser.document_fromstring(
            check_html(decode(html)).encode("utf-8", "replace"),
            parser=parser.HTMLParser(encoding="utf-8"),
        )
    except (etree.LxmlError, ValueError, BadInput):
        return ()
    links = [
        link for link in tree.iter("link") if "alternate" in (link.get("rel") or "").lower().split()
    ]
    named = [
        link.get("href") or ""
        for link in links
        if (link.get("type") or "").lower().strip() in _FEED_TYPES
    ]
    return tuple(dict.fromkeys(filter(None, (absolute(address, url) for address in named))))


async def find_feed(web: Web, workers: Runs, url: str) -> tuple[Feed, str]:
    """The feed at `url`, or the first that works of those its page names, and its address.

    Raises BadInput when there is none, TooCostly, WebError.
    """
    page = await web.get(url)
    assert page is not None  # not a conditional request
    try:
        feed = await workers.run(read_feed, page.body, page.url, page.charset)
        return feed, page.url if page.moved else url
    except BadInput:
        named = (await workers.run(feed_links, page.body, page.url))[:_MOST_TRIED]
    for address in named:
        try:
            found = await web.get(address)
            if found is not None:
                return await workers.run(read_feed, found.body, found.url, found.charset), address
        except LedeError:
            continue
    raise BadInput("neither a feed nor a page that names one")


def read_opml(body: bytes) -> list[tuple[str, str]]:
    """(title, address) of each feed of an OPML list. Raises BadInput when there is none."""
    from lxml import etree

    safe = etree.XMLParser(resolve_entities=False, no_network=True, recover=True)
    try:
        check_xml(decode(body))
        root = etree.fromstring(body, safe)
    except (etree.LxmlError, ValueError, NotText):
        root = None
    outlines = root.iter("outline") if root is not None else ()
    found = [
        (one.get("title") or one.get("text") or "", absolute(one.get("xmlUrl") or "", None))
        for one in outlines
    ]
    feeds = [(title.strip(), address) for title, address in found if address]
    if not feeds:
        raise BadInput("no feeds in the list")
    return feeds
