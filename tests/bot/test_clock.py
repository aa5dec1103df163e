"""What is removed by itself, and what stays."""

from __future__ import annotations

from datetime import timedelta

import pytest
from sqlalchemy import Connection

from bot import clock
from storage import articles, feeds
from storage.store import Store
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
