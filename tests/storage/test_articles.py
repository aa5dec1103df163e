"""Articles come in once, stay as they were, and go with everything that hangs on them."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import Connection, func, select

from storage import articles, letters, stories, summaries
from storage.columns import storable
from storage.store import Store
from storage.tables import articles as rows
from storage.tables import letters as letter_rows
from storage.tables import listings, quotes
from storage.tables import stories as story_rows
from tests.storage.make import NOW, article, chat, hours, keep, quote, speaker


async def test_an_article_is_known_by_its_words(store: Store) -> None:
    story = await store.write(keep, "The pier closed.")
    same = article("The  PIER closed.\n")
    assert await store.read(articles.known, same.fingerprint, None) == (story, "en")
    assert await store.read(articles.known, article("The pier opened.").fingerprint, None) is None


async def test_an_article_is_known_by_its_address(store: Store) -> None:
    long = "https://alder.example/" + "a" * 5000
    story = await store.write(keep, url=long, language="uk")
    assert await store.read(articles.known, "other words", long) == (story, "uk")
    assert await store.read(articles.known, "other words", "https://alder.example/a") is None


async def test_a_guid_counts_only_at_its_own_host(store: Store) -> None:
    story = await store.write(keep, url="https://alder.example/1", guid="17")
    assert await store.read(articles.known, "other", "https://alder.example/2", "17") == (
        story,
        "en",
    )
    assert await store.read(articles.known, "other", "https://birch.example/2", "17") is None
    assert await store.read(articles.known, "other", None, "17") is None
    assert await store.read(articles.known, "other", "https://[broken", "17") is None


@pytest.mark.parametrize(
    ("guid", "title", "ago", "same"),
    [
        (None, "The ferry", 1.0, True),  # somebody read the page
        ("7", "The ferry", 1.0, True),
        ("8", "The ferry", 1.0, False),
        ("8", "The pier", 1.0, True),  # another feed of the site tells it too
        ("8", "The pier", 30.0, False),  # what stands there every day
        ("https://alder.example/1#2", "The pier", 30.0, True),  # a version of the page
    ],
)
async def test_entries_of_one_address_are_told_apart(
    store: Store, guid: str | None, title: str, ago: float, same: bool
) -> None:
    await store.write(keep, url="https://alder.example/1", guid="7")
    other = article("Other words.", title=title, ago=ago, url="https://alder.example/1")
    known = await store.read(articles.known, other.fingerprint, other.url, guid, 0, other)
    assert (known is not None) is same


async def test_a_short_guid_of_another_feed_of_the_host_is_another_entry(store: Store) -> None:
    await store.write(keep, url="https://alder.example/1", guid="7")
    other = article("Other words.", title="The ferry", url="https://alder.example/2")
    assert await store.read(articles.known, other.fingerprint, other.url, "7", 0, other) is None


async def test_who_reads_a_page_is_not_given_what_the_feed_alone_told(store: Store) -> None:
    await store.write(keep, url="https://alder.example/1", guid="7", from_feed=True)
    page = article("All that the page says.", url="https://alder.example/1")
    assert await store.read(articles.known, page.fingerprint, page.url, None, 5, page) is None


async def test_a_whole_article_is_shown_before_what_a_feed_alone_told(store: Store) -> None:
    story = await store.write(keep, "The pier closed on Tuesday.", title="Whole", ago=5)
    await store.write(keep, "Pier closed.", title="Headline", ago=1, story=story, from_feed=True)
    shown = await store.read(stories.story, story, ["en"])
    assert shown is not None
    assert (shown.title, shown.from_feed, shown.published) == ("Whole", False, NOW - hours(1))


async def test_the_same_article_added_twice_is_one(store: Store) -> None:
    def twice(db: Connection) -> tuple[int, int, int]:
        return keep(db), keep(db), articles.count(db)

    first, second, count = await store.write(twice)
    assert (first == second, count) == (True, 1)


async def test_the_same_articles_arriving_at_once_are_kept_once(store: Store) -> None:
    await asyncio.gather(*(store.write(keep, f"Number {number % 4}.") for number in range(40)))
    assert await store.read(articles.count) == 4
    assert (await store.read(stories.listed, ["en"]))[1] == 4


async def test_a_text_comes_back_as_it_was(store: Store) -> None:
    text = "«Пірс» зачинено 🌊.\r\n\r\n\tЙого  відкриють —\u00a0«незабаром»…\u2028"
    story = await store.write(keep, text, language="uk")
    assert [told.text for told in await store.read(summaries.told, story, "uk")] == [text]
    assert await store.read(summaries.told, story, "en") == []


async def test_a_text_that_no_database_takes_is_stored_with_its_spans_right(store: Store) -> None:
    text = 'Half \ud83d and \x00 nothing. "It\x00s \udfff over now," she said.'

    def kept(db: Connection) -> int:
        words = "It\x00s \udfff over now,"
        return keep(
            db,
            text,
            title="\x00 title \ud800",
            url="https://a.example/\x00",
            quotes=(quote(text, words, None),),
        )

    story = await store.read(stories.story, await store.write(kept), ["en"])
    assert story is not None
    assert (story.title, story.summary) == (
        "\ufffd title \ufffd",
        ("Half \ufffd and \ufffd nothing.",),
    )
    assert story.quotes[0].words == "It\ufffds \ufffd over now,"


@given(st.text(st.characters(exclude_categories=())))
def test_storable_keeps_every_offset(text: str) -> None:
    stored = storable(text)
    stored.encode()
    assert len(stored) == len(text) and "\x00" not in stored
    assert all(new == old or new == "\ufffd" for new, old in zip(stored, text, strict=True))


@pytest.mark.parametrize(
    ("told", "kept"),
    [
        (None, NOW),
        (NOW + hours(5), NOW),
        (datetime(1, 1, 1, tzinfo=UTC), datetime(1970, 1, 1, tzinfo=UTC)),
        (
            datetime(2026, 3, 10, 12, 0, 5, 999, tzinfo=UTC) - hours(1),
            NOW - hours(1) + timedelta(seconds=5),
        ),
    ],
)
async def test_a_time_of_publication_is_never_in_the_future_nor_before_1970(
    store: Store, told: datetime | None, kept: datetime
) -> None:
    await store.write(keep, published=told)
    assert await store.read(articles.newest, "feed") == kept
    assert await store.read(articles.newest, "demo") is None


async def test_signatures_come_newest_first_since_a_time(store: Store) -> None:
    def some(db: Connection) -> list[int]:
        return [keep(db, f"Number {ago}.", ago=ago) for ago in (3, 1, 2, 30)]

    three, one, two, _ = await store.write(some)
    assert await store.read(articles.signatures, NOW - hours(4)) == [
        (one, b"Number 1."),
        (two, b"Number 2."),
        (three, b"Number 3."),
    ]
    assert len(await store.read(articles.signatures, NOW - hours(4), limit=2)) == 2
    assert len(await store.read(articles.signatures, NOW - hours(99), until=NOW - hours(99))) == 0


async def test_forgetting_an_origin_takes_its_stories_and_their_letters(store: Store) -> None:
    def some(db: Connection) -> tuple[int, int]:
        chat(db)
        gone, stays = keep(db, "A demo.", origin="demo"), keep(db, "News.")
        letters.fill(db, gone, NOW)
        letters.fill(db, stays, NOW)
        return gone, stays

    gone, stays = await store.write(some)
    assert await store.write(articles.forget, "demo") == 1
    assert [line.story for line in await store.read(stories.latest, ["en"])] == [stays]
    assert await store.read(stories.story, gone, ["en"]) is None
    assert await store.read(lambda db: db.scalars(select(letter_rows.c.story)).all()) == [stays]
    assert await store.read(stories.search, [["demo"]]) == []


async def test_a_story_that_loses_an_article_is_drawn_from_the_others(store: Store) -> None:
    def some(db: Connection) -> int:
        story = keep(db, "Old words.", ago=50, source="The Old Post", topics=("war",))
        text = '"Nobody knew about this at all," she said.'
        keep(
            db,
            text,
            ago=60,
            language="uk",
            story=story,
            quotes=(quote(text, "Nobody knew about this at all,"),),
        )
        keep(db, "New words.", ago=2, story=story, source="The New Post", topics=("health",))
        return story

    story = await store.write(some)
    assert await store.write(articles.prune, NOW - hours(48)) == 2
    left = await store.read(stories.story, story, ["uk", "en"])
    assert left is not None
    assert (left.languages, left.sources, left.topics, left.quotes) == (
        ("en",),
        ("The New Post",),
        ("health",),
        (),
    )
    assert await store.read(stories.search, [["old"]]) == []
    assert [line.story for line in await store.read(stories.search, [["new"]])] == [story]


async def test_pruning_everything_leaves_no_row_behind(store: Store) -> None:
    def some(db: Connection) -> None:
        text = '"Nobody knew about this at all," she said.'
        who = {"nina castell": speaker(db)}
        said = (quote(text, "Nobody knew about this at all,"),)
        for number in range(600):  # more than one chunk
            keep(db, f"{text} {number}", ago=50, quotes=said, speakers=who)

    def left(db: Connection) -> list[int]:
        tables = (rows, story_rows, listings, quotes)
        return [db.scalar(select(func.count()).select_from(table)) or 0 for table in tables]

    await store.write(some)
    assert await store.write(articles.prune, NOW - hours(48)) == 600
    assert await store.read(left) == [0, 0, 0, 0]
    assert await store.read(stories.search_count, [["nobody"]]) == 0
