"""What an operator does from the command line: feeds and articles, straight on the database."""

from __future__ import annotations

import asyncio
import sys
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from xml.sax.saxutils import quoteattr

from bot.batch import Lines, article, told
from bot.settings import Settings
from news.errors import LedeError, TooCostly
from storage import feeds
from storage.migrate import upgrade
from storage.store import Store

# What reads the web or the articles is loaded where it is used: listing feeds needs none of it.
Action = Callable[..., Awaitable[bool]]
UNKNOWN = "not one of the feeds; see `feeds list`"


@dataclass(frozen=True, slots=True)
class Desk:
    """What an operator works with."""

    store: Store
    settings: Settings


async def at_desk(settings: Settings, action: Action, *args: Any) -> bool:
    """Run action(desk, *args) on the settings' database; True when something was wrong with the input."""
    await asyncio.to_thread(upgrade, settings.database)
    store = Store(settings.database)
    try:
        return await action(Desk(store, settings), *args)
    finally:
        store.close()


async def add_feed(desk: Desk, url: str) -> bool:
    """Add the feed at url, or the one its page names."""
    from ingest.feeds.kinds import find_source
    from ingest.feeds.warm import warm_for_feeds
    from ingest.pipeline.workers import Workers
    from ingest.web.fetch import Web

    async with (
        Web(allow_private=desk.settings.allow_private_addresses) as web,
        Workers(warm_for_feeds) as workers,
    ):
        title, address = await find_source(web, workers, url)
    new = await desk.store.write(feeds.keep, address, title, now())
    _say(f"{'Added' if new else 'Known already'}: {title} ({address})")
    return False


async def list_feeds(desk: Desk) -> bool:
    """One feed a line: address, title, failures in a row."""
    for feed in await desk.store.read(feeds.all):
        _say(f"{feed.url}\t{feed.title}" + (f"\tfailed {feed.errors} times" if feed.errors else ""))
    return False


async def remove_feed(desk: Desk, url: str) -> bool:
    """Stop polling a feed."""
    if await desk.store.write(feeds.remove, url):
        _say(f"Removed: {url}")
        return False
    raise LedeError(f"{url}: {UNKNOWN}")


async def poll_feed(desk: Desk, url: str) -> bool:
    """Look at a feed now, whenever its time comes; a running bot sends subscribers what is new."""
    from bot import logs
    from ingest.feeds.poll import look
    from ingest.feeds.source import Newsroom
    from ingest.pipeline.workers import Workers
    from ingest.web.fetch import Web

    feed = next((one for one in await desk.store.read(feeds.all) if one.url == url), None)
    if feed is None:
        raise LedeError(f"{url}: {UNKNOWN}")
    logs.start("ERROR")  # why it failed is said by ourselves
    async with (
        Web(allow_private=desk.settings.allow_private_addresses) as web,
        Workers() as workers,
    ):
        outcome = await look(Newsroom(desk.store, web, workers), feed, now())
    if outcome.cause is not None:
        raise LedeError(f"{feed.title}: {outcome.cause}")
    _say(f"{feed.title}: {outcome.new or 'nothing'} new")
    return False


async def export_feeds(desk: Desk) -> bool:
    """All feeds as OPML 2.0."""
    rows = await desk.store.read(feeds.all)
    outlines = "\n".join(
        f'    <outline type="rss" text={quoteattr(f.title)} xmlUrl={quoteattr(f.url)}/>'
        for f in rows
    )
    head = '<?xml version="1.0" encoding="UTF-8"?>\n<opml version="2.0">\n  <head><title>Lede</title></head>'
    _say(f"{head}\n  <body>\n{outlines}\n  </body>\n</opml>")
    return False


async def import_feeds(desk: Desk, file: Path) -> bool:
    """Add all feeds of an OPML file; they are looked at when the bot polls them first."""
    from ingest.feeds.read import read_opml
    from ingest.feeds.warm import warm_for_feeds
    from ingest.pipeline.workers import Workers

    async with Workers(warm_for_feeds) as workers:
        outlines = await workers.run(read_opml, _bytes(file))
    new = [await desk.store.write(feeds.keep, url, title or url, now()) for title, url in outlines]
    _say(f"Added {sum(new)} of {len(new)} feeds.")
    return False


async def import_articles(desk: Desk, file: Path) -> bool:
    """Keep the articles of a JSON lines file; subscribers are not told, since it is not news to them."""
    from ingest.pipeline.arrive import arrive
    from ingest.pipeline.workers import Workers

    lines = Lines(_bytes(file).split(b"\n"), told)
    new = had = 0
    async with Workers() as workers:
        for row in lines:
            try:
                arrived = await arrive(
                    desk.store, workers, article(row), origin="import", now=now(), tell=False
                )
            except TooCostly as error:
                lines.skip(str(error))
            else:
                new, had = new + arrived.new, had + (not arrived.new)
    _say(f"Kept {new} articles; {had} were known, {lines.bad} lines were bad.")
    return bool(lines.bad)


def _bytes(file: Path) -> bytes:
    try:
        return file.read_bytes()
    except OSError as error:
        raise LedeError(f"{file}: {error.strerror or error}") from None


def now() -> datetime:
    """The time, in UTC."""
    return datetime.now(UTC)


def _say(text: str) -> None:
    sys.stdout.write(text + "\n")
    sys.stdout.flush()  # a reader that went away is noticed here, not when Python ends
