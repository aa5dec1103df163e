"""A kind of source that no other file knows: a plain list of page addresses, one a line."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
import pytest_asyncio

from bot.clock import poll_due
from ingest.feeds.kinds import KINDS, kind_of
from ingest.feeds.poll import poll
from ingest.feeds.read import Entry
from ingest.feeds.source import Newsroom, SourceEntries, SourceKind
from ingest.pipeline.runs import Runs
from ingest.pipeline.workers import Workers
from ingest.web.fetch import Web
from news.errors import BadInput
from news.types import Source
from storage import articles, feeds
from storage.store import Store
from tests.bot.pages import PARAGRAPHS, Site, page

pytestmark = pytest.mark.asyncio(loop_scope="module")
NOW = datetime(2026, 3, 10, 12, tzinfo=UTC)
FERRY = (
    "The ferry from Garrow to Sandy Bay will sail at night from May on, the county said on Monday. "
    "It carried 48,000 people last summer, twice as many as the year before.",
    "“Nobody should sleep in the harbour because of our timetable,” said Ida Morrow, who runs the line.",
)


class PageList:
    """Pages whose addresses stand in a text, one a line. Its title is the first line. Each look rings a bell."""

    def __init__(self, bell: asyncio.Event) -> None:
        self.bell = bell

    def takes(self, address: str) -> bool:
        return address.endswith("/pages.txt")

    async def find(self, web: Web, runs: Runs, address: str) -> tuple[str, str]:
        return "Pages", address

    async def look(self, room: Newsroom, source: Source, now: datetime) -> SourceEntries | None:
        answer = await room.web.get(source.url, robots=True)
        assert answer is not None
        self.bell.set()
        title, *addresses = answer.body.decode().split()
        return SourceEntries(
            replace(source, title=title),
            tuple(Entry(guid=one, url=one, title="") for one in addresses),
        )


def two_kinds(bell: asyncio.Event | None = None) -> tuple[SourceKind, ...]:
    """The list of pages, before those that the bot knows."""
    return (PageList(bell or asyncio.Event()), *KINDS)


@pytest.fixture
def site() -> Iterator[Site]:
    """A small web site of this machine."""
    with Site() as one:
        yield one


@pytest_asyncio.fixture(loop_scope="module")
async def room(sqlite_store: Store) -> AsyncIterator[Newsroom]:
    """What looking at sources needs."""
    async with Web(allow_private=True) as web, Workers() as workers:
        yield Newsroom(sqlite_store, web, workers)


async def test_articles_of_a_second_kind_arrive_each_once(room: Newsroom, site: Site) -> None:
    answers = {
        "/pier": page("Council closes the pier", PARAGRAPHS),
        "/ferry": page("Night ferry sails from May", FERRY),
    }
    site.answers = {path: (200, "text/html; charset=utf-8", body) for path, body in answers.items()}
    await room.store.write(feeds.add, site.url("/pages.txt"), "", NOW)
    await listed(room, site, ["/pier"], hours=0, new=1)
    await listed(room, site, ["/pier", "/ferry"], hours=1, new=1)
    await listed(room, site, ["/ferry"], hours=2, new=0)
    assert await room.store.read(articles.count) == 2
    (source,) = await room.store.read(feeds.all)
    assert (source.title, source.errors) == ("Alder", 0)


async def listed(room: Newsroom, site: Site, paths: list[str], *, hours: int, new: int) -> None:
    """One look at the list of these pages brings so many new articles."""
    lines = ["Alder", *map(site.url, paths)]
    site.answers["/pages.txt"] = (200, "text/plain; charset=utf-8", "\n".join(lines))
    (source,) = await room.store.read(feeds.all)
    assert await poll(room, source, NOW + timedelta(hours=hours), two_kinds()) == new


async def test_the_clock_looks_at_sources_of_all_kinds(room: Newsroom, site: Site) -> None:
    site.feed = [("ferry", "Night ferry sails from May", FERRY)]
    site.answers["/pier"] = (
        200,
        "text/html; charset=utf-8",
        page("Council closes the pier", PARAGRAPHS),
    )
    site.answers["/pages.txt"] = (200, "text/plain; charset=utf-8", f"Alder\n{site.url('/pier')}")
    for path in ("/pages.txt", "/feed"):
        await room.store.write(feeds.add, site.url(path), "", NOW)
    woken, again = asyncio.Event(), asyncio.Event()
    await poll_due(room, woken, again, two_kinds(bell=again))  # the bell ends its nap
    assert await room.store.read(articles.count) == 2
    assert woken.is_set()


async def test_an_address_that_no_kind_takes_is_no_source(room: Newsroom) -> None:
    with pytest.raises(BadInput):
        kind_of("gopher://alder.example", two_kinds())
    await room.store.write(feeds.add, "gopher://alder.example", "Alder", NOW)
    (source,) = await room.store.read(feeds.all)
    assert await poll(room, source, NOW) == 0
    (source,) = await room.store.read(feeds.all)
    assert source.errors == 1
