"""The new entries of one source: read in full where their pages let us, else kept with what the feed alone tells."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, field, replace
from datetime import datetime
from typing import Any

import structlog

from ingest.feeds.belongs import belongs, nobodys, shared_addresses, told_by_another
from ingest.feeds.order import newest_first
from ingest.feeds.read import Entry, article_of, own_article
from ingest.feeds.source import Newsroom, SourceEntries
from ingest.html.facts import host
from ingest.pipeline.arrive import arrive
from ingest.pipeline.incoming import read_page_or_text
from news.errors import LedeError, Refused, TimedOut, Unreachable
from news.types import Article, Source
from storage import articles, feeds
from storage.tables import PUBLIC

log = structlog.get_logger()
FIRST_POLL = 20  # entries kept of a feed that is new to us: nobody is told of them, and older ones are left alone
EVERY_POLL = (
    100  # new entries read at one look; there are more only when a feed changed all its ids
)
TRIES = (
    3  # looks at which a page that does not answer is asked, before the feed's own text is taken
)
_PASSING = (408, 425, 429)  # HTTP: not now; so are 500 and above
_SILENT = (
    2  # pages of one host that did not answer, after which the others are not asked at this look
)


@dataclass(frozen=True, slots=True)
class _New:
    """An entry to be read: how often its page was asked before, and whether subscribers are to get it."""

    entry: Entry
    tell: bool
    tries: int = 0


@dataclass(slots=True)
class _Look:
    """One look at one feed; `source` is the outlet's name, `shared` as in shared_addresses()."""

    room: Newsroom
    feed: Source
    source: str
    now: datetime
    shared: set[str] = field(default_factory=set)
    silent: Counter[str] = field(default_factory=Counter)  # pages that did not answer, by host


async def take_new(
    room: Newsroom, feed: Source, found: SourceEntries, now: datetime
) -> tuple[int, bool]:
    """How many articles were new, and whether more new entries are there than one look takes."""
    entries = newest_first(found.entries, now)
    store, older = room.store, [] if feed.polled else entries[FIRST_POLL:]
    entries = entries[: len(entries) - len(older)]
    seen = await store.read(feeds.seen_guids, feed.id, _keys(entries))
    await store.write(feeds.mark_seen, feed.id, _keys(older), now)
    new = [entry for entry in entries if entry.guid not in seen and entry.words not in seen]
    unseen = {entry.guid for entry in new}
    shown = [entry for entry in entries if entry.guid not in unseen]
    # Still there, so not to be forgotten.
    await store.write(feeds.mark_seen, feed.id, _keys(shown), now)
    look = _Look(room, feed, found.source.title, now, shared_addresses(found.entries))
    once = {
        entry.words or entry.guid: entry for entry in reversed(new[:EVERY_POLL])
    }  # the newest of equal ones
    count = await _read_all(
        look, [_New(entry, tell=feed.polled) for entry in reversed(once.values())]
    )
    return count, len(new) > EVERY_POLL


async def take_waiting(room: Newsroom, feed: Source, now: datetime) -> int:
    """How many of the entries whose pages did not answer at an earlier look are articles now."""
    kept = await room.store.read(feeds.waiting, feed.id)
    look = _Look(room, feed, feed.title, now)
    return await _read_all(look, [_New(_thawed(one.entry), one.tell, one.tries) for one in kept])


def _keys(entries: Sequence[Entry]) -> list[str]:
    """What an entry is known by later: its guid, and its words, for some feeds give new guids to old entries."""
    return [key for entry in entries for key in (entry.guid, entry.words) if key]


async def _read_all(look: _Look, new: Sequence[_New]) -> int:
    """Oldest first, so that the newest is on top of every list. All pages are read before anything is kept of them:
    only together do they show that they say the same.
    """
    read = [(one, await _read(look, one)) for one in reversed(new)]
    pages = [(one.entry, article) for one, article in read if article and not article.from_feed]
    empty = nobodys(pages)
    count = 0
    for one, article in read:
        if article is None:
            await _wait(look, one)
        else:
            count += await _keep(
                look, one, own_article(one.entry) if one.entry.guid in empty else article
            )
    return count


async def _keep(look: _Look, one: _New, article: Article) -> bool:
    """Whether it was new. What cannot be understood is told by the feed alone, or else left alone."""
    try:
        new = await _arrived(look, one, article)
    except LedeError as error:
        log.warning(
            "entry not understood", feed=look.feed.url, entry=one.entry.url, cause=repr(error)
        )
        new = not article.from_feed and await _keep(look, one, own_article(one.entry))
    await look.room.store.write(
        feeds.settle, look.feed.id, one.entry.guid, _keys([one.entry]), look.now
    )
    return new


async def _read(look: _Look, one: _New) -> Article | None:
    """The entry's own text when the feed carries it whole, else its page's, else what there is; None: ask again."""
    entry, whole = one.entry, article_of(one.entry)
    if entry.url is None:
        return whole or replace(own_article(entry), from_feed=False)  # there is no page
    if entry.url in look.shared:
        return replace(whole or own_article(entry), from_feed=True)
    return whole or await _of_page(look, one, entry.url)


async def _of_page(look: _Look, one: _New, url: str) -> Article | None:
    try:
        article = await _page(look, url)
    except LedeError as error:
        log.info("page not read", feed=look.feed.url, entry=url, cause=repr(error))
        again = _is_passing(error) and one.tries + 1 < TRIES
        return None if again else own_article(one.entry)
    return article if await _is_its_own(look, one.entry, article) else own_article(one.entry)


async def _page(look: _Look, url: str) -> Article:
    """A page's article. A host that is silent is not waited for again and again."""
    if look.silent[host(url)] >= _SILENT:
        raise Unreachable(f"{host(url)} was silent")
    try:
        page = await look.room.web.get(url, robots=True)
    except (TimedOut, Unreachable):
        look.silent[host(url)] += 1
        raise
    assert page is not None  # not a conditional request
    return await look.room.workers.run(read_page_or_text, page)


def _is_passing(error: LedeError) -> bool:
    """Whether the page may answer later."""
    if isinstance(error, Refused):
        return error.status >= 500 or error.status in _PASSING
    return isinstance(error, TimedOut | Unreachable)


async def _is_its_own(look: _Look, entry: Entry, article: Article) -> bool:
    """Whether a page told what the entry names, and no other entry of the feed had the same text."""
    if not belongs(entry, article):
        log.info("page tells something else", feed=look.feed.url, entry=entry.url)
        return False
    told = await look.room.store.read(
        articles.told_there, article.text, article.url or entry.url, entry.guid
    )
    return told is None or not told_by_another(entry, article, *told)


async def _wait(look: _Look, one: _New) -> None:
    """Ask the page again at the next look, whatever the feed shows then."""
    store, feed = look.room.store, look.feed.id
    await store.write(feeds.wait, feed, one.entry.guid, _frozen(one.entry), one.tell)
    await store.write(feeds.mark_seen, feed, _keys([one.entry]), look.now)


async def _arrived(look: _Look, one: _New, article: Article) -> bool:
    entry, room, now = one.entry, look.room, look.now
    article = replace(article, source=look.source or article.source or host(entry.url))
    article = replace(article, categories=entry.categories or article.categories)
    article = replace(
        article, published=entry.published or article.published, url=article.url or entry.url
    )
    arrived = await arrive(
        room.store,
        room.workers,
        article,
        origin="feed",
        guid=entry.guid,
        owner=PUBLIC,
        now=now,
        tell=one.tell,
    )
    return arrived.new


def _frozen(entry: Entry) -> dict[str, Any]:
    """An entry as JSON; its text is kept as paragraphs only."""
    time = entry.published.isoformat() if entry.published else None
    return {**asdict(replace(entry, html="")), "published": time}


def _thawed(kept: Mapping[str, Any]) -> Entry:
    time = kept["published"]
    published = datetime.fromisoformat(time) if time else None
    return Entry(**{**kept, "categories": tuple(kept["categories"]), "published": published})
