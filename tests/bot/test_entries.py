"""The entries of feeds: none is lost, none comes twice, and nothing that is no article becomes news."""

from __future__ import annotations

import random
from collections.abc import AsyncIterator, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime

import pytest
import pytest_asyncio
from sqlalchemy import Connection, select

from ingest.feeds.entries import EVERY_POLL, FIRST_POLL, TRIES
from ingest.feeds.poll import poll
from ingest.feeds.source import Newsroom
from ingest.pipeline.workers import Workers
from ingest.web.fetch import Web
from news.types import Source
from storage import feeds, letters, stories
from storage.store import Store
from storage.tables import articles
from tests.bot.pages import PARAGRAPHS, Site, page

pytestmark = pytest.mark.asyncio(loop_scope="module")  # the workers take seconds to start
NOW = datetime(2026, 3, 10, 12, tzinfo=UTC)
PIER = "Council votes to close the north pier"
TEASER = (
    "The north pier of Port Alder will be closed for two years, the council decided on Tuesday."
)
CONSENT = (
    "We and our 212 partners store and access information on your device. You can accept all cookies or refuse them.",
    "You can change your choices at any time in our privacy policy. We process your data to show personalised ads.",
)
WALLS = [
    ("Your privacy choices", CONSENT),
    (
        "Ваш вибір щодо приватності",
        (
            "Ми та наші 120 партнерів зберігаємо файли cookie на вашому пристрої, щоб показувати вам рекламу.",
            "Натисніть «Прийняти всі», щоб погодитися. Ви можете змінити свій вибір у налаштуваннях будь-коли.",
        ),
    ),
    (
        "Настройки конфиденциальности",
        (
            "Мы и наши партнёры храним файлы cookie на вашем устройстве, чтобы показывать вам рекламу.",
            "Нажмите «Принять все», чтобы согласиться. Вы можете отозвать согласие в любой момент.",
        ),
    ),
    (
        "Just a moment...",
        (
            "Checking your browser before you go on to the site. This takes a few seconds, and your browser will "
            "redirect by itself. Please enable JavaScript and cookies to continue.",
        ),
    ),
    (
        "Members’ area",
        (
            "Sign in to continue reading. Already a subscriber? Log in with the address you gave us. "
            "Not a subscriber yet? Choose a plan from one crown a week, cancel anytime.",
        ),
    ),
    (
        "Вікове обмеження",
        (
            "Цей матеріал містить контент для дорослих. Підтвердьте, що вам виповнилося 18 років. "
            "Якщо вам менше, залиште, будь ласка, цю сторінку та поверніться на головну.",
        ),
    ),
    (  # in no list of words: it only has nothing to do with the entry
        "Sandy Bay Weekly",
        (
            "Weather maps, bus times and tide tables for everybody who lives on Sandy Bay, every morning at seven. "
            "Ring the desk between nine and five, or write a letter to the usual box at the railway station.",
        ),
    ),
]


@dataclass(frozen=True)
class Item:
    """An entry of a feed as it is written there."""

    guid: str
    title: str
    link: str = ""
    text: str = ""
    date: datetime | None = None


def rss(items: Sequence[Item]) -> str:
    """A feed of these entries, in this order."""
    return f'<rss version="2.0"><channel><title>Alder Times</title>{"".join(map(_item, items))}</channel></rss>'


def _item(item: Item) -> str:
    tags = {
        "guid": item.guid,
        "title": item.title,
        "link": item.link,
        "description": item.text,
        "pubDate": format_datetime(item.date) if item.date else "",
    }
    return (
        f"<item>{''.join(f'<{tag}>{value}</{tag}>' for tag, value in tags.items() if value)}</item>"
    )


def ship(number: int, date: datetime | None = None, link: str = "") -> Item:
    """An entry that is not like the others."""
    words = f"Ship number {number} left berth {number * 7} for port {number * 31} with {number * 13} tons of grain."
    return Item(
        f"ship-{number}", f"Ship {number} sails with grain {number * 13}", link, words, date
    )


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


async def look(room: Newsroom, site: Site, items: Sequence[Item], hours: float = 0) -> int:
    """Poll the feed of these entries, so many hours later."""
    site.answers["/feed"] = (200, "text/xml; charset=utf-8", rss(items))
    await room.store.write(feeds.add, site.url("/feed"), "Alder Times", NOW)
    return await poll(room, await known(room), NOW + timedelta(hours=hours))


async def known(room: Newsroom) -> Source:
    """The only feed as it is put down."""
    (feed,) = await room.store.read(feeds.all)
    return feed


async def kept(room: Newsroom) -> list[tuple[str, str, bool]]:
    """(title, text, whether the feed alone told it) of every article, first kept first."""
    return await room.store.read(_kept)


def _kept(db: Connection) -> list[tuple[str, str, bool]]:
    rows = db.execute(
        select(articles.c.title, articles.c.text, articles.c.from_feed).order_by(articles.c.id)
    )
    return [(row.title, row.text, row.from_feed) for row in rows]


def pier(site: Site, text: str = TEASER) -> Item:
    """An entry with a teaser and a page."""
    return Item("pier", PIER, site.url("/pier"), text)


@pytest.mark.parametrize("status", [401, 403, 404, 410, 451])
async def test_the_feed_tells_what_a_closed_page_does_not(
    room: Newsroom, site: Site, status: int
) -> None:
    site.answers["/pier"] = (status, "text/html", "no")
    assert await look(room, site, [pier(site)]) == 1
    assert await kept(room) == [(PIER, TEASER, True)]
    assert await look(room, site, [pier(site)], 1) == 0
    assert await look(room, site, [pier(site), ship(1)], 2) == 1
    assert site.asked.count("/pier") == 1
    assert (await known(room)).body_hash


@pytest.mark.parametrize(
    ("kind", "body"),
    [
        ("application/pdf", "%PDF-1.7"),
        ("text/html", "<p>Soon.</p>"),
        ("text/html", "x" * 5_000_001),
        ("text/xml", rss([ship(1)])),
    ],
)
async def test_the_feed_tells_what_a_page_without_an_article_does_not(
    room: Newsroom, site: Site, kind: str, body: str
) -> None:
    site.answers["/pier"] = (200, kind, body)
    assert await look(room, site, [pier(site)]) == 1
    assert await kept(room) == [(PIER, TEASER, True)]
    await look(room, site, [ship(1), pier(site)], 1)
    assert site.asked.count("/pier") == 1


async def test_a_headline_alone_is_an_article_with_its_link(room: Newsroom, site: Site) -> None:
    assert await look(room, site, [pier(site, "")]) == 1
    assert await kept(room) == [(PIER, PIER, True)]
    story = await room.store.read(stories.story, 1, ("en",))
    assert story is not None and story.url == site.url("/pier") and story.from_feed


async def test_what_robots_are_not_to_read_is_told_by_the_feed(room: Newsroom, site: Site) -> None:
    site.answers["/robots.txt"] = (200, "text/plain", "User-agent: *\nDisallow: /pier\n")
    assert await look(room, site, [pier(site)]) == 1
    assert await kept(room) == [(PIER, TEASER, True)]
    assert "/pier" not in site.asked


async def test_a_page_in_trouble_is_asked_a_few_times_though_feed_and_entry_are_as_they_were(
    room: Newsroom, site: Site
) -> None:
    site.away = {"/pier"}
    for hour in range(TRIES - 1):
        assert await look(room, site, [pier(site)], hour) == 0
    assert (await known(room)).body_hash
    assert await look(room, site, [pier(site)], TRIES) == 1
    assert await kept(room) == [(PIER, TEASER, True)]
    assert await look(room, site, [pier(site)], TRIES + 1) == 0
    assert site.asked.count("/pier") == TRIES


async def test_an_entry_whose_page_is_in_trouble_is_not_lost_when_the_feed_shows_it_no_more(
    room: Newsroom, site: Site
) -> None:
    await look(room, site, [ship(1)])
    site.away = {"/pier"}
    assert await look(room, site, [pier(site)], 1) == 0
    site.away = set()
    site.answers["/pier"] = (200, "text/html", page(PIER, PARAGRAPHS))
    assert await look(room, site, [ship(2)], 2) == 2
    assert [title for title, _, from_feed in await kept(room) if not from_feed][-2:] == [
        PIER,
        ship(2).title,
    ]


async def test_a_host_that_is_silent_is_not_waited_for_by_every_entry(
    room: Newsroom, site: Site
) -> None:
    with Site() as gone:
        there = gone.url("")
    items = [ship(number, link=f"{there}/{number}") for number in range(5)]
    for hour in range(TRIES):
        assert await look(room, site, items, hour) == (5 if hour == TRIES - 1 else 0)
    assert all(from_feed for _, _, from_feed in await kept(room))


@pytest.mark.parametrize(
    ("title", "paragraphs"), WALLS, ids=lambda value: value if isinstance(value, str) else ""
)
async def test_a_notice_answered_with_200_never_becomes_news(
    room: Newsroom, site: Site, title: str, paragraphs: tuple[str, ...]
) -> None:
    ferry = Item(
        "ferry",
        "Ferry to Garrow runs again",
        site.url("/ferry"),
        "The ferry was under repair since autumn.",
    )
    for path in ("/pier", "/ferry"):
        site.answers[path] = (200, "text/html; charset=utf-8", page(title, paragraphs))
    assert await look(room, site, [pier(site), ferry]) == 2
    assert await kept(room) == [(ferry.title, ferry.text, True), (PIER, TEASER, True)]


async def test_one_text_under_headlines_that_share_nothing_is_nobodys(
    room: Newsroom, site: Site
) -> None:
    """It has a word of each entry, and is about neither."""
    text = (
        "Everything about the council, the ferry and the market of Port Alder, put together for you each day.",
    ) * 2
    ferry = Item(
        "ferry", "Ferry to Garrow runs again", site.url("/ferry"), "The ferry was under repair."
    )
    for path in ("/pier", "/ferry"):
        site.answers[path] = (200, "text/html; charset=utf-8", page("Port Alder today", text))
    assert await look(room, site, [pier(site), ferry]) == 2
    assert [title for title, _, from_feed in await kept(room) if from_feed] == [ferry.title, PIER]


async def test_an_article_about_cookies_is_one(room: Newsroom, site: Site) -> None:
    words = (
        "The data office of Alder fined three shops on Monday for notices that left people no choice. Their pages "
        "asked to accept all cookies, and a way to refuse was two clicks further down.",
        "“We use cookies to keep the basket full, and we thought that was enough,” said Nina Castell, who owns one "
        "of the shops. The office had warned all three in spring.",
    )
    site.answers["/pier"] = (
        200,
        "text/html; charset=utf-8",
        page("Three shops fined for cookie notices", words),
    )
    item = Item(
        "fine",
        "Three shops fined for cookie notices",
        site.url("/pier"),
        "The data office fined them.",
    )
    assert await look(room, site, [item]) == 1
    assert await kept(room) == [("Three shops fined for cookie notices", "\n\n".join(words), False)]


async def test_entries_with_ids_of_their_own_may_share_one_address(
    room: Newsroom, site: Site
) -> None:
    site.answers["/log"] = (200, "text/html", page("Harbour log", PARAGRAPHS))
    items = [ship(number, link=site.url("/log")) for number in (3, 2, 1)]
    assert await look(room, site, items[1:]) == 2
    assert await look(room, site, items, 1) == 1
    assert await look(room, site, [ship(4, link=site.url("/log"))], 2) == 1
    told = await kept(room)
    assert [title for title, _, _ in told] == [ship(number).title for number in (1, 2, 3, 4)]


async def test_entries_of_one_address_and_title_with_other_texts_and_ids_are_several(
    room: Newsroom, site: Site
) -> None:
    days = [
        Item(f"day-{day}", "Tides", site.url("/tides"), f"High water at {day}:40 and {day + 9}:50.")
        for day in (7, 8)
    ]
    assert await look(room, site, days[:1]) == 1
    assert await look(room, site, days, 24) == 1
    assert await look(room, site, days, 48) == 0


async def test_without_ids_other_titles_of_one_address_are_other_entries(
    room: Newsroom, site: Site
) -> None:
    items = [
        Item("", ship(number).title, site.url("/log"), ship(number).text) for number in (3, 2, 1)
    ]
    assert await look(room, site, items[1:]) == 2
    assert await look(room, site, items, 1) == 1
    assert await look(room, site, items[::-1], 2) == 0


async def test_one_article_under_two_ids_is_told_once(room: Newsroom, site: Site) -> None:
    site.answers |= {
        path: (200, "text/html", page(PIER, PARAGRAPHS))
        for path in ("/pier", "/pier?utm_source=rss")
    }
    first, again = (
        Item(f"{site.url('/pier')}#{n}", PIER, site.url("/pier"), TEASER) for n in (0, 3)
    )
    marked = Item("other", PIER, site.url("/pier?utm_source=rss"), TEASER)
    assert await look(room, site, [first, again]) == 1
    assert site.asked.count("/pier") == 1
    assert await look(room, site, [marked, first], 1) == 0
    assert await look(room, site, [Item("built anew", PIER, site.url("/pier"), TEASER)], 2) == 0


async def test_one_id_under_two_addresses_is_one_entry(room: Newsroom, site: Site) -> None:
    site.answers |= {
        path: (200, "text/html", page(PIER, PARAGRAPHS)) for path in ("/pier", "/moved")
    }
    assert await look(room, site, [pier(site)]) == 1
    assert (
        await look(room, site, [Item("pier", "The pier closes", site.url("/moved"), "It does.")], 1)
        == 0
    )


@pytest.mark.parametrize("dated", [True, False])
async def test_what_is_new_at_the_end_of_a_long_feed_is_found(
    room: Newsroom, site: Site, dated: bool
) -> None:
    items = [ship(n, NOW - timedelta(days=200 - n) if dated else None) for n in range(152)]
    assert await look(room, site, items[:150]) == FIRST_POLL
    newest = range(149, 149 - FIRST_POLL, -1) if dated else range(FIRST_POLL)
    assert {title for title, _, _ in await kept(room)} == {ship(n).title for n in newest}
    assert await look(room, site, items, 1) == 2
    assert await look(room, site, items, 2) == 0


async def test_more_new_entries_than_one_look_takes_are_read_at_the_next(
    room: Newsroom, site: Site
) -> None:
    await look(room, site, [ship(0)])
    items = [ship(n) for n in range(EVERY_POLL + 4)]
    assert await look(room, site, items, 1) == EVERY_POLL
    assert await look(room, site, items, 2) == 3
    assert await look(room, site, items, 3) == 0


@pytest.mark.parametrize("seed", range(6))
async def test_in_any_order_every_new_entry_is_found_once(
    room: Newsroom, site: Site, seed: int
) -> None:
    chance = random.Random(seed)
    dates = [NOW - timedelta(hours=n) if chance.random() < 0.8 else None for n in range(40)]
    items = [ship(n, date if seed % 2 else None) for n, date in enumerate(dates)]
    first = items[8:]
    chance.shuffle(first)
    assert await look(room, site, first) == FIRST_POLL
    had = {title for title, _, _ in await kept(room)}
    chance.shuffle(items)
    assert await look(room, site, items, 1) == 8
    assert await look(room, site, items[::-1], 2) == 0
    new = [title for title, _, _ in await kept(room) if title not in had]
    assert sorted(new) == sorted(ship(n).title for n in range(8))


async def test_a_number_for_an_id_is_no_date_and_is_told(room: Newsroom, site: Site) -> None:
    await room.store.write(_reader)
    await look(room, site, [ship(1)])
    numbered = Item("20190412", PIER, "", " ".join(PARAGRAPHS))
    assert await look(room, site, [numbered, ship(1)], 1) == 1
    assert await room.store.read(letters.open_count) == 1


def _reader(db: Connection) -> None:
    """A chat that follows every topic."""
    from news.topics import TOPICS
    from storage import chats, subscriptions

    chats.ensure(db, 5, "private", "en", ("en",), "Ann", None, NOW)
    for topic in TOPICS:
        subscriptions.subscribe(db, 5, 0, "topic", topic, NOW)
