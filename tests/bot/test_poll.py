"""One look at one feed: what is kept, and what is asked again at the next look."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from datetime import UTC, datetime, timedelta

import pytest
import pytest_asyncio
from sqlalchemy import Connection

from ingest.feeds.entries import FIRST_POLL
from ingest.feeds.poll import poll
from ingest.feeds.source import Newsroom
from ingest.pipeline.workers import Workers
from ingest.web.fetch import Web
from news.topics import TOPICS
from news.types import Source
from storage import articles, chats, feeds, letters, subscriptions
from storage.store import Store
from tests.bot.pages import PARAGRAPHS, Site, page

pytestmark = pytest.mark.asyncio(loop_scope="module")
NOW = datetime(2026, 3, 10, 12, tzinfo=UTC)
BEES = (
    "Bees came back to Garrow on Monday. Beekeepers counted 900 hives on the hills, twice as many as last spring.",
) * 2
EMPTY = '<rss version="2.0"><channel><title>Birch News</title></channel></rss>'


@pytest.fixture
def site() -> Iterator[Site]:
    """A small web site of this machine."""
    with Site() as one:
        yield one


@pytest_asyncio.fixture(loop_scope="module")
async def room(sqlite_store: Store, workers: Workers) -> AsyncIterator[Newsroom]:
    """What polling needs."""
    async with Web(allow_private=True) as web:
        yield Newsroom(sqlite_store, web, workers)


def numbered(number: int) -> tuple[str, str, tuple[str, ...]]:
    """An entry that is not like the others."""
    words = f"Ship number {number} left berth {number * 7} for port {number * 31} with {number * 13} tons of grain."
    return (
        f"n{number}",
        f"Ship {number} leaves",
        (words, f"Captain {number} said that the voyage takes {number} days."),
    )


async def look(room: Newsroom, hours: int) -> int:
    """Poll the only feed, so many hours later."""
    (feed,) = await room.store.read(feeds.all)
    return await poll(room, feed, NOW + timedelta(hours=hours))


async def known(room: Newsroom) -> Source:
    """The only feed as it is put down."""
    (feed,) = await room.store.read(feeds.all)
    return feed


async def test_a_page_that_was_away_is_read_at_the_next_look_though_the_feed_did_not_change(
    room: Newsroom, site: Site
) -> None:
    await room.store.write(feeds.add, site.url("/feed"), "Alder Times", NOW)
    site.feed = [("pier", "Pier closed", PARAGRAPHS), ("bees", "Bees return to the hills", BEES)]
    site.away = {"/item/pier"}
    assert await look(room, 1) == 1
    assert (await known(room)).etag
    site.away = set()
    assert await look(room, 2) == 1
    assert await look(room, 3) == 0
    assert await room.store.read(articles.count) == 2
    assert site.asked.count("/item/bees") == 1


async def test_a_page_without_an_article_is_asked_for_once(room: Newsroom, site: Site) -> None:
    await room.store.write(feeds.add, site.url("/feed"), "Alder Times", NOW)
    site.feed = [("nothing", "Nothing yet", ("",))]
    assert await look(room, 1) == 1
    assert await look(room, 2) == 0
    site.feed.append(("pier", "Pier closed", PARAGRAPHS))
    assert await look(room, 3) == 1
    assert site.asked.count("/item/nothing") == 1


async def test_the_history_of_a_new_feed_is_not_read_later_as_news(
    room: Newsroom, site: Site
) -> None:
    await room.store.write(feeds.add, site.url("/feed"), "Alder Times", NOW)
    site.feed = [numbered(number) for number in range(FIRST_POLL + 3)]
    assert await look(room, 1) == FIRST_POLL
    site.feed.insert(0, ("bees", "Bees return to the hills", BEES))
    assert await look(room, 2) == 1
    assert len(site.asked) == len({*site.asked}) + 1  # the feed itself twice, every page once


async def test_subscribers_are_told_of_news_and_not_of_an_old_entry(
    room: Newsroom, site: Site
) -> None:
    await room.store.write(feeds.add, site.url("/feed"), "Alder Times", NOW)
    await room.store.write(_reader)
    site.feed = [numbered(1)]
    assert await look(room, 1) == 1
    site.feed = [("bees", "Bees return to the hills", BEES), *site.feed]
    site.dates = {"bees": "Thu, 05 Mar 2026 10:00:00 GMT"}
    assert await look(room, 2) == 1
    assert await room.store.read(letters.open_count) == 0
    site.feed = [("pier", "Council votes to close the north pier", PARAGRAPHS), *site.feed]
    assert await look(room, 3) == 1
    assert await room.store.read(letters.open_count) == 1


async def test_a_feed_that_moved_for_good_is_asked_at_its_new_address(
    room: Newsroom, site: Site
) -> None:
    await room.store.write(feeds.add, site.url("/old-feed"), "Alder Times", NOW)
    site.feed = [numbered(1)]
    for hour in (1, 2, 3):
        assert (await known(room)).url == site.url("/old-feed")
        await look(room, hour)
    assert (await known(room)).url == site.url("/feed")
    site.feed.insert(0, numbered(2))
    assert await look(room, 4) == 1
    assert site.asked.count("/old-feed") == 3


async def test_a_way_for_good_to_what_is_no_feed_is_never_taken(room: Newsroom, site: Site) -> None:
    await room.store.write(feeds.add, site.url("/old-feed"), "Alder Times", NOW)
    site.feed = [numbered(1)]
    site.answers = {
        "/old-feed": (301, "/login", ""),
        "/login": (200, "text/html", page("Log in", PARAGRAPHS)),
    }
    for hour in (1, 2, 3, 4):
        assert await look(room, hour) == 0
    assert (await known(room)).url == site.url("/old-feed")
    assert (await known(room)).errors == 4
    site.answers = {}
    assert await look(room, 5) == 1
    assert (await known(room)).errors == 0


async def test_only_the_same_way_three_times_in_a_row_is_believed(
    room: Newsroom, site: Site
) -> None:
    await room.store.write(feeds.add, site.url("/old-feed"), "Alder Times", NOW)
    site.feed = [numbered(1)]
    for hour, step in enumerate(
        [(301, "/feed"), (308, "/feed"), (302, "/feed"), (301, "/feed"), (301, "/other-feed")]
    ):
        site.answers = {"/old-feed": (*step, ""), "/other-feed": (200, "text/xml", EMPTY)}
        await look(room, hour)
    for hour in (6, 7):
        site.answers = {"/old-feed": (301, "/feed", "")}
        await look(room, hour)
        assert (await known(room)).url == site.url("/old-feed")
    await look(room, 8)
    assert (await known(room)).url == site.url("/feed")


async def test_a_feed_that_moved_to_one_we_have_stays_as_it_is(room: Newsroom, site: Site) -> None:
    await room.store.write(feeds.add, site.url("/feed"), "Alder Times", NOW)
    old = await room.store.write(feeds.add, site.url("/old-feed"), "Old", NOW)
    assert not await room.store.write(feeds.move, old, site.url("/feed"))
    assert {feed.url for feed in await room.store.read(feeds.all)} == {
        site.url("/feed"),
        site.url("/old-feed"),
    }


async def test_a_feed_that_is_gone_is_asked_once_a_day(room: Newsroom, site: Site) -> None:
    await room.store.write(feeds.add, site.url("/gone"), "Alder Times", NOW)
    assert await look(room, 0) == 0
    assert (await known(room)).next_poll == NOW + timedelta(days=1)


def _reader(db: Connection) -> None:
    """A chat that follows every topic."""
    chats.ensure(db, 5, "private", "en", ("en",), "Ann", None, NOW)
    for topic in TOPICS:
        subscriptions.subscribe(db, 5, 0, "topic", topic, NOW)


async def test_an_entry_that_is_still_shown_is_not_forgotten(room: Newsroom, site: Site) -> None:
    feed = await room.store.write(feeds.add, site.url("/feed"), "Alder Times", NOW)
    site.feed = [numbered(1)]
    await look(room, 1)
    site.feed.append(numbered(2))
    await look(room, 48)
    assert await room.store.write(feeds.forget_seen, NOW + timedelta(hours=47)) == 0
    assert await room.store.read(feeds.seen_guids, feed, ["n1", "n2"]) == {"n1", "n2"}
