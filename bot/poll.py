"""One look at one feed: not changed? stop. Same bytes? stop. Entry known? skip. The rest is read in full and kept."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

import structlog

from ingest.arrive import arrive
from ingest.feeds import Entry, Feed, article_of, read_feed
from ingest.fetch import Page, Web
from ingest.incoming import read_page_or_text
from ingest.schedule import LONGEST, Outcome, next_poll
from ingest.workers import Workers
from news.errors import LedeError, Refused, TimedOut, Unreachable
from news.types import Article, Source
from storage import feeds
from storage.store import Store
from storage.tables import PUBLIC

log = structlog.get_logger()
FIRST_POLL = 20  # entries kept of a feed that is new to us: nobody is told of them, and older ones are left alone
EVERY_POLL = 100  # entries looked at of a feed that we know
FRESH = timedelta(days=2)  # an older entry is kept, but it is no news to anybody
GONE = 410  # HTTP: for good
PASSING = (TimedOut, Unreachable, Refused)  # a page may answer later; feeds name pages minutes before they are there


@dataclass(frozen=True, slots=True)
class Newsroom:
    """What reading the world needs."""

    store: Store
    web: Web
    workers: Workers


async def poll(room: Newsroom, feed: Source, now: datetime) -> int:
    """The number of new articles. The next look is put down in any case, the validators only after the articles."""
    try:
        page = await room.web.get(feed.url, etag=feed.etag, modified=feed.modified, robots=True)
        if page and page.moved and await room.store.write(feeds.move, feed.id, page.url):
            log.info("feed moved", feed=feed.url, to=page.url)
        outcome, after = await _changed(room, feed, page, now) if page else (Outcome(), feed)
    except LedeError as error:
        log.warning("feed failed", feed=feed.url, cause=repr(error))
        outcome, after = Outcome(failed=True, retry_after=_wait(error)), feed
    await _put_down(room, after, outcome, feed.errors + 1 if outcome.failed else 0, now)
    return outcome.new


def _wait(error: LedeError) -> float | None:
    """The seconds a server asks us to stay away; a feed that is gone (410) is asked once a day."""
    if not isinstance(error, Refused):
        return None
    return LONGEST.total_seconds() if error.status == GONE else error.retry_after


async def _put_down(room: Newsroom, feed: Source, outcome: Outcome, errors: int, now: datetime) -> None:
    await room.store.write(
        feeds.polled,
        feed.id,
        etag=feed.etag,
        modified=feed.modified,
        body_hash=feed.body_hash,
        next_poll=next_poll(outcome, now, errors=errors, jitter=_jitter(feed.url)),
        errors=errors,
        title=feed.title,
    )


async def _changed(room: Newsroom, feed: Source, page: Page, now: datetime) -> tuple[Outcome, Source]:
    """What a page that is not known brought, and the feed with its new validators."""
    digest = hashlib.sha256(page.body).hexdigest()
    after = replace(feed, etag=page.etag, modified=page.modified, body_hash=digest)
    if digest == feed.body_hash:
        return Outcome(), after
    found = await room.workers.run(read_feed, page.body, page.url)
    new, missed = await _entries(room, feed, found, now)
    # With the new validators the feed would be "not changed" at the next look, and what we missed never read.
    after = replace(feed if missed else after, title=found.title or feed.title)
    return Outcome(ttl_minutes=found.ttl_minutes, new=new), after


async def _entries(room: Newsroom, feed: Source, found: Feed, now: datetime) -> tuple[int, int]:
    """How many were new, and how many must be tried again. Oldest first, so that the newest is on top of every list."""
    entries = found.entries[: EVERY_POLL if feed.polled else FIRST_POLL]
    if not feed.polled:
        older = [entry.guid for entry in found.entries[FIRST_POLL:]]
        await room.store.write(feeds.mark_seen, feed.id, older, now)
    seen = await room.store.read(feeds.seen_guids, feed.id, [entry.guid for entry in entries])
    await room.store.write(feeds.mark_seen, feed.id, seen, now)  # still shown, so not to be forgotten
    new = missed = 0
    for entry in reversed([entry for entry in entries if entry.guid not in seen]):
        try:
            new += await _entry(room, feed, found, entry, now)
        except LedeError as error:
            log.info("entry skipped", feed=feed.url, entry=entry.url, cause=repr(error))
            missed += isinstance(error, PASSING)
            if not isinstance(error, PASSING):  # no article there, or not for us: do not ask again
                await room.store.write(feeds.mark_seen, feed.id, [entry.guid], now)
    return new, missed


async def _entry(room: Newsroom, feed: Source, found: Feed, entry: Entry, now: datetime) -> bool:
    article = await _full(room, entry)
    article = replace(article, source=found.title or article.source, categories=entry.categories or article.categories)
    article = replace(article, published=entry.published or article.published, url=article.url or entry.url)
    tell = feed.polled and (article.published is None or now - article.published < FRESH)
    arrived = await arrive(
        room.store, room.workers, article, origin="feed", guid=entry.guid, owner=PUBLIC, now=now, tell=tell
    )
    await room.store.write(feeds.mark_seen, feed.id, [entry.guid], now)
    return arrived.new


async def _full(room: Newsroom, entry: Entry) -> Article:
    """The entry's own text when the feed carries it whole, else its page."""
    whole = article_of(entry)
    if whole is not None or entry.url is None:
        return whole or Article(title=entry.title, text=entry.text or entry.title, url=entry.url)
    page = await room.web.get(entry.url, robots=True)
    assert page is not None  # not a conditional request
    return await room.workers.run(read_page_or_text, page)


def _jitter(url: str) -> float:
    """0 to 1, always the same for one address: feeds are spread over time without chance."""
    return int(hashlib.sha256(url.encode()).hexdigest()[:4], 16) / 0xFFFF
