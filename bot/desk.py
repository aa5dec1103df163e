"""What an operator does from the command line: feeds and articles, straight on the database."""

from __future__ import annotations

import asyncio
import sys
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any
from xml.sax.saxutils import quoteattr

from bot.batch import Lines, article, told
from bot.clock import now
from bot.poll import Newsroom
from bot.settings import Settings
from handlers.newsroom import keep_feed
from ingest.arrive import arrive
from ingest.feeds import find_feed, read_opml
from ingest.fetch import Web
from ingest.workers import Workers
from news.errors import LedeError
from storage import feeds
from storage.migrate import upgrade
from storage.store import Store

Action = Callable[..., Awaitable[bool]]


async def at_desk(settings: Settings, action: Action, *args: Any) -> bool:
    """Run action(newsroom, *args) on the settings' database; True when something was wrong with the input."""
    await asyncio.to_thread(upgrade, settings.database)
    store = Store(settings.database)
    try:
        async with Web(allow_private=settings.allow_private_addresses) as web, Workers() as workers:
            return await action(Newsroom(store, web, workers), *args)
    finally:
        store.close()


async def add_feed(room: Newsroom, url: str) -> bool:
    """Add the feed at url, or the one its page names."""
    found, address = await find_feed(room.web, url)
    new = await room.store.write(keep_feed, address, found.title or address, now())
    _say(f"{'Added' if new else 'Known already'}: {found.title or address} ({address})")
    return False


async def list_feeds(room: Newsroom) -> bool:
    """One feed a line: address, title, failures in a row."""
    for feed in await room.store.read(feeds.all):
        _say(f"{feed.url}\t{feed.title}" + (f"\tfailed {feed.errors} times" if feed.errors else ""))
    return False


async def remove_feed(room: Newsroom, url: str) -> bool:
    """Stop polling a feed."""
    if await room.store.write(feeds.remove, url):
        _say(f"Removed: {url}")
        return False
    raise LedeError(f"{url}: not one of the feeds; see `feeds list`")


async def export_feeds(room: Newsroom) -> bool:
    """All feeds as OPML 2.0."""
    rows = await room.store.read(feeds.all)
    outlines = "\n".join(f'    <outline type="rss" text={quoteattr(f.title)} xmlUrl={quoteattr(f.url)}/>' for f in rows)
    head = '<?xml version="1.0" encoding="UTF-8"?>\n<opml version="2.0">\n  <head><title>Lede</title></head>'
    _say(f"{head}\n  <body>\n{outlines}\n  </body>\n</opml>")
    return False


async def import_feeds(room: Newsroom, file: Path) -> bool:
    """Add all feeds of an OPML file; they are looked at when the bot polls them first."""
    outlines = read_opml(_bytes(file))
    new = [await room.store.write(keep_feed, url, title or url, now()) for title, url in outlines]
    _say(f"Added {sum(new)} of {len(new)} feeds.")
    return False


async def import_articles(room: Newsroom, file: Path) -> bool:
    """Keep the articles of a JSON lines file; subscribers are not told, since it is not news to them."""
    lines = Lines(_bytes(file).split(b"\n"), told)
    new = had = 0
    for row in lines:
        arrived = await arrive(room.store, room.workers, article(row), origin="import", now=now(), tell=False)
        new, had = new + arrived.new, had + (not arrived.new)
    _say(f"Kept {new} articles; {had} were known, {lines.bad} lines were bad.")
    return bool(lines.bad)


def _bytes(file: Path) -> bytes:
    try:
        return file.read_bytes()
    except OSError as error:
        raise LedeError(f"{file}: {error.strerror or error}") from None


def _say(text: str) -> None:
    sys.stdout.write(text + "\n")
    sys.stdout.flush()  # a reader that went away is noticed here, not when Python ends
