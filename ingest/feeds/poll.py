"""One look at one feed: not changed? stop. Same bytes? stop. Entry known? skip. The rest is read in full and kept."""

from __future__ import annotations

import hashlib
from dataclasses import replace
from datetime import datetime

import structlog

from ingest.feeds.entries import EVERY_POLL, FIRST_POLL, Newsroom, take_new, take_waiting
from ingest.feeds.read import read_feed
from ingest.feeds.schedule import LONGEST, Outcome, next_poll
from ingest.web.fetch import Page
from news.errors import LedeError, Refused
from news.types import Source
from storage import feeds

__all__ = ["EVERY_POLL", "FIRST_POLL", "Newsroom", "poll"]
log = structlog.get_logger()
GONE = 410  # HTTP: for good


async def poll(room: Newsroom, feed: Source, now: datetime) -> int:
    """The number of new articles."""
    return (await look(room, feed, now)).new


async def look(room: Newsroom, feed: Source, now: datetime) -> Outcome:
    """What a look gave. The next one is put down in any case, the validators only after the articles."""
    late = await take_waiting(room, feed, now)
    try:
        page = await _asked(room, feed)
        outcome, after = await _changed(room, feed, page, now) if page else (Outcome(), feed)
    except LedeError as error:
        log.warning("feed failed", feed=feed.url, cause=repr(error))
        await room.store.write(feeds.sent_to, feed.id, None)
        outcome, after = Outcome(failed=True, retry_after=_wait(error), cause=error), feed
    outcome = replace(outcome, new=late + outcome.new)
    await _put_down(room, after, outcome, feed.errors + 1 if outcome.failed else 0, now)
    return outcome


async def _asked(room: Newsroom, feed: Source) -> Page | None:
    """The feed's page, None when it did not change; while we count how often it is sent elsewhere it must be read."""
    counting = 0 < feed.moves < feeds.SURE
    known = (None, None) if counting else (feed.etag, feed.modified)
    return await room.web.get(feed.url, etag=known[0], modified=known[1], robots=True)


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
    if digest == feed.body_hash:  # it was read as a feed before
        await _follow(room, feed, page)
        return Outcome(), after
    found = await room.workers.run(read_feed, page.body, page.url, page.charset)
    await _follow(room, feed, page)
    new, more = await take_new(room, feed, found, now)
    # With the new validators the feed would be "not changed" at the next look, and what is left over never read.
    after = replace(after, etag=None, modified=None, body_hash=None) if more else after
    after = replace(after, title=found.title or feed.title)
    return Outcome(ttl_minutes=found.ttl_minutes, new=new), after


async def _follow(room: Newsroom, feed: Source, page: Page) -> None:
    """A feed was read there: its new address is believed once that was so often enough."""
    if await room.store.write(feeds.sent_to, feed.id, page.url if page.moved else None):
        log.info("feed moved", feed=feed.url, to=page.url)


def _jitter(url: str) -> float:
    """0 to 1, always the same for one address: feeds are spread over time without chance."""
    return int(hashlib.sha256(url.encode()).hexdigest()[:4], 16) / 0xFFFF
