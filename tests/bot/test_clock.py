"""What is removed by itself, and what stays."""

from __future__ import annotations

import asyncio
from datetime import datetime, timedelta

import pytest
from sqlalchemy import Connection, select
from telegram.ext import ExtBot

from bot import clock
from delivery.send import Post
from news.types import Speaker
from storage import articles, feeds, letters, same, searches, speakers, stories, subscriptions
from storage.store import Store
from storage.tables import letters as letter_rows
from storage.tables import speakers as speaker_rows
from tests.delivery.times import Clock
from tests.storage.make import chat, keep, quote, speaker

FEED = "https://alder.example/feed"


def _filled(db: Connection) -> int:
    now = clock.now()
    for days in (1, 40):
        keep(db, f"The pier is {days} days old.", published=now - timedelta(days=days), now=now)
    feed = feeds.add(db, FEED, "The Alder Times", now)
    for days in (1, 40, 100):
        feeds.mark_seen(db, feed, [f"shown {days} days ago"], now - timedelta(days=days))
    return feed


@pytest.mark.parametrize(
    ("retention", "kept", "seen"),
    [(0, 2, {1, 40}), (30, 1, {1, 40}), (200, 2, {1, 40, 100})],
)
async def test_what_is_older_than_the_retention_goes(
    store: Store, retention: int, kept: int, seen: set[int]
) -> None:
    feed = await store.write(_filled)
    assert await clock.prune(store, retention) > 0
    assert await store.read(articles.count) == kept
    guids = [f"shown {days} days ago" for days in (1, 40, 100)]
    assert await store.read(feeds.seen_guids, feed, guids) == {
        f"shown {days} days ago" for days in seen
    }


def _sent(db: Connection, days: int) -> int:
    """The story of an article of two years ago that a chat sent in so many days ago."""
    sent = clock.now() - timedelta(days=days)
    return keep(
        db,
        f"Sent {days} days ago.",
        owner=5,
        origin="paste",
        published=sent - timedelta(days=700),
        now=sent,
    )


async def test_what_a_chat_sent_stays_as_long_from_the_day_it_was_sent(store: Store) -> None:
    old, new = [await store.write(_sent, days) for days in (31, 29)]
    await clock.prune(store, 30)
    assert await store.read(stories.story, old, ["en"], 5) is None
    assert await store.read(stories.story, new, ["en"], 5) is not None


async def test_searches_go_when_nobody_asks_them_any_more(store: Store) -> None:
    numbers = [
        await store.write(searches.remember, 5, f"{days} days", clock.now() - timedelta(days=days))
        for days in (31, 29)
    ]
    await clock.prune(store, 0)
    assert [await store.read(searches.words, 5, one) for one in numbers] == [None, "29 days"]


def _told(db: Connection, settled: int, published: int) -> int:
    """A letter of a story; both so many days ago."""
    then = clock.now() - timedelta(days=settled)
    story = keep(
        db,
        f"Told {settled} {published}.",
        published=clock.now() - timedelta(days=published),
        now=clock.now(),
    )
    letters.fill(db, story, then)
    letter = letters.claim(db, "worker", clock.now(), 20, 1)[0]
    letters.settle(db, letter.id, 7, then)
    return letter.id


async def test_letters_go_long_after_they_were_sent_and_their_story_has_ended(store: Store) -> None:
    await store.write(chat)
    await store.write(_told, 91, 92)
    living, recent = await store.write(_told, 91, 1), await store.write(_told, 89, 92)
    await clock.prune(store, 0)
    assert set(await store.read(lambda db: db.scalars(select(letter_rows.c.id)).all())) == {
        living,
        recent,
    }


def _speakers(db: Connection, now: datetime) -> dict[str, int]:
    """Speakers, by why they stay or go."""
    chat(db)
    ids = {
        name: speaker(db, f"{name} Castell")
        for name in ("Heard", "Silent", "Followed", "Merged", "Kept")
    }
    text = '"The pier will be open by the summer," she said.'
    said = (
        quote(
            text, "The pier will be open by the summer,", Speaker("heard castell", "Heard Castell")
        ),
    )
    keep(db, text, quotes=said, speakers={"heard castell": ids["Heard"]}, published=now, now=now)
    subscriptions.subscribe(db, 5, 0, "speaker", str(ids["Followed"]), now)
    same.merge(db, ids["Kept"], ids["Merged"])
    return ids


async def test_speakers_go_who_say_nothing_and_whom_nobody_follows(store: Store) -> None:
    ids = await store.write(_speakers, clock.now())
    await clock.prune(store, 0)
    left = set(await store.read(lambda db: db.scalars(select(speaker_rows.c.id)).all()))
    assert left == set(ids.values()) - {ids["Silent"]}
    assert "Silent Castell" not in [name for _, name in await store.read(speakers.spellings)]


async def test_of_many_silent_speakers_none_stays(store: Store) -> None:
    def many(db: Connection) -> None:
        for number in range(1_100):
            speaker(db, f"Nina Castell {number}")

    await store.write(many)
    await clock.prune(store, 0)
    assert await store.read(speakers.spellings) == []


def test_after_an_outage_nobody_waits_for_long() -> None:
    pauses = [clock.pause_after(failed, clock.OUTAGE) for failed in range(1, 2000)]
    assert pauses[0] <= 2
    assert max(pauses) <= 5
    assert clock.longest_pause("deliver") <= 5


@pytest.mark.parametrize(
    ("jump", "noticed"), [(-3600, True), (-5, True), (-0.5, False), (0, False), (3600, False)]
)
def test_a_clock_that_is_set_back_is_noticed_once(
    sqlite_store: Store, jump: float, noticed: bool
) -> None:
    hour, steady = Clock(), Clock()
    post = Post(sqlite_store, ExtBot("1:x"), "me", 25, hour, steady)
    delivery = clock.Delivery(post, asyncio.Event())
    assert not delivery.set_back()
    for each in (hour, steady):
        each.ahead += timedelta(seconds=10)
    assert not delivery.set_back()
    hour.ahead += timedelta(seconds=jump)
    assert delivery.set_back() is noticed
    assert not delivery.set_back()
