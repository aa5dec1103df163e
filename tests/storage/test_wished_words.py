"""Thousands of chats that follow words do not slow an article down."""

from __future__ import annotations

import time

from sqlalchemy import Connection, insert

from storage import letters, tables
from storage.store import Store
from tests.storage.make import NOW, keep

CHATS = 3_000
ENOUGH = (
    1.0  # seconds for one story, the best of a few; measured: 0.03 on SQLite, 0.04 on PostgreSQL
)


def _followers(db: Connection) -> None:
    """Each follows two words, one of them in three forms; 20 chats follow the same two."""
    same = {
        "kind": "private",
        "language": "en",
        "languages": ("en",),
        "zone": "UTC",
        "length": "normal",
        "title": "",
    }
    chats = [{**same, "id": id, "paused": False, "added": NOW} for id in range(1, CHATS + 1)]
    db.execute(insert(tables.chats), chats)
    wish = {"thread": 0, "kind": "words", "value": "", "added": NOW}
    db.execute(
        insert(tables.subscriptions), [{**wish, "id": id, "chat": id} for id in range(1, CHATS + 1)]
    )
    rows = [
        {"subscription": id, "place": place, "form": form, "words": 2}
        for id in range(1, CHATS + 1)
        for place, forms in enumerate((("pier", "piers", "pie"), (f"word{id % 150}",)))
        for form in forms
    ]
    db.execute(insert(tables.wished_words), rows)


def _told(db: Connection, number: int) -> tuple[int, float]:
    story = keep(
        db,
        f"Story {number}.",
        search=" ".join(["pier", "word7", *(f"other{place}" for place in range(600))]),
    )
    begun = time.perf_counter()
    return letters.fill(db, story, NOW), time.perf_counter() - begun


async def test_a_story_finds_its_few_followers_among_thousands(store: Store) -> None:
    await store.write(_followers)
    tries = [await store.write(_told, number) for number in range(4)]
    assert [new for new, _ in tries] == [CHATS // 150] * 4
    assert min(seconds for _, seconds in tries) < ENOUGH
