"""Lines that repeat in the posts of a channel: known from the third post on, and never more than a few are kept."""

from __future__ import annotations

from sqlalchemy import func, select

from storage import edge_lines
from storage.store import Store
from storage.tables import edge_lines as rows
from tests.storage.make import NOW, hours


async def test_a_line_of_two_earlier_posts_is_known_in_the_third(store: Store) -> None:
    told = [
        await store.write(edge_lines.note, "Harbour", ["name", f"end{post}"], f"post {post}", NOW)
        for post in "abc"
    ]
    assert told == [frozenset(), frozenset(), frozenset({"name"})]


async def test_the_same_post_sent_again_counts_once(store: Store) -> None:
    for _ in range(5):
        assert (
            await store.write(edge_lines.note, "Harbour", ["name"], "one post", NOW) == frozenset()
        )


async def test_another_channel_knows_nothing_of_it(store: Store) -> None:
    for post in "abcd":
        await store.write(edge_lines.note, "Harbour", ["name"], post, NOW)
    assert await store.write(edge_lines.note, "River", ["name"], "e", NOW) == frozenset()


async def test_few_lines_of_a_channel_are_kept_and_those_met_most_stay(store: Store) -> None:
    for post in range(40):
        await store.write(
            edge_lines.note,
            "Harbour",
            ["name", *(f"{post}-{at}" for at in range(4))],
            str(post),
            NOW,
        )
    assert await store.read(lambda db: db.scalar(select(func.count()).select_from(rows))) == 60
    assert "name" in await store.write(edge_lines.note, "Harbour", ["name"], "last", NOW)


async def test_what_was_not_met_for_ninety_days_goes(store: Store) -> None:
    await store.write(edge_lines.note, "Harbour", ["old"], "a", NOW - hours(24 * 91))
    await store.write(edge_lines.note, "River", ["new"], "b", NOW)
    assert await store.read(lambda db: db.scalars(select(rows.c.line)).all()) == ["new"]
