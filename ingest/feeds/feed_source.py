"""RSS, Atom and JSON feeds as a kind of source: not changed? stop. Same bytes? stop. Else all their entries."""

from __future__ import annotations

import hashlib
from dataclasses import replace
from datetime import datetime

import structlog

from ingest.feeds.read import find_feed, read_feed
from ingest.feeds.source import Newsroom, SourceEntries
from ingest.pipeline.runs import Runs
from ingest.web.fetch import Page, Web
from news.types import Source
from storage import feeds

log = structlog.get_logger()


class Feeds:
    """Takes every address that no other kind does."""

    def takes(self, address: str) -> bool:
        """Any address of the web may be a feed's."""
        return address.startswith(("http://", "https://"))

    async def find(self, web: Web, runs: Runs, address: str) -> tuple[str, str]:
        """The feed at the address, or the first that works of those its page names."""
        feed, found = await find_feed(web, runs, address)
        return feed.title or found, found

    async def look(self, room: Newsroom, source: Source, now: datetime) -> SourceEntries | None:
        """All entries of the feed, unless it is as it was."""
        page = await _changed_page(room, source)
        return await _read(room, source, page) if page else None


async def _changed_page(room: Newsroom, feed: Source) -> Page | None:
    """The feed's page, None when it did not change; while we count how often it is sent elsewhere it must be read."""
    counting = 0 < feed.moves < feeds.SURE
    etag, modified = (None, None) if counting else (feed.etag, feed.modified)
    return await room.web.get(feed.url, etag=etag, modified=modified, robots=True)


async def _read(room: Newsroom, feed: Source, page: Page) -> SourceEntries:
    digest = hashlib.sha256(page.body).hexdigest()
    after = replace(feed, etag=page.etag, modified=page.modified, body_hash=digest)
    if digest == feed.body_hash:  # it was read as a feed before
        await _follow(room, feed, page)
        return SourceEntries(after)
    found = await room.workers.run(read_feed, page.body, page.url, page.charset)
    await _follow(room, feed, page)
    return SourceEntries(
        replace(after, title=found.title or feed.title), found.entries, found.ttl_minutes
    )


async def _follow(room: Newsroom, feed: Source, page: Page) -> None:
    """A feed was read there: its new address is believed once that was so often enough."""
    if await room.store.write(feeds.sent_to, feed.id, page.url if page.moved else None):
        log.info("feed moved", feed=feed.url, to=page.url)
