"""What is removed by itself, and what stays."""

from __future__ import annotations

import asyncio
from datetime import timedelta

import pytest
from sqlalchemy import Connection
from telegram.ext import ExtBot

from bot import clock
from delivery.send import Post
from storage import articles, feeds
from storage.store import Store
from tests.delivery.times import Clock
from tests.storage.make import keep

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
async def test_what_is_older_than_the_retention_goes(store: Store, retention: int, kept: int, seen: set[int]) -> None:
    feed = await store.write(_filled)
    assert await clock.prune(store, retention) > 0
    assert await store.read(articles.count) == kept
    guids = [f"shown {days} days ago" for days in (1, 40, 100)]
    assert await store.read(feeds.seen_guids, feed, guids) == {f"shown {days} days ago" for days in seen}


def test_after_an_outage_nobody_waits_for_long() -> None:
    pauses = [clock.pause_after(failed, clock.OUTAGE) for failed in range(1, 2000)]
    assert pauses[0] <= 2
    assert max(pauses) <= 5
    assert clock.longest_pause("deliver") <= 5


@pytest.mark.parametrize(("jump", "noticed"), [(-3600, True), (-5, True), (-0.5, False), (0, False), (3600, False)])
def test_a_clock_that_is_set_back_is_noticed_once(sqlite_store: Store, jump: float, noticed: bool) -> None:
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
