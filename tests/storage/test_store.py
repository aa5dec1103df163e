"""A unit of work is all or nothing, and two at once never see half of each other."""

from __future__ import annotations

import asyncio
from collections import Counter
from pathlib import Path

import pytest
from sqlalchemy import Connection, func, insert, select

from news.errors import BadSettings, NoDatabase, OldDatabase
from storage import facts
from storage.engine import parse_url
from storage.store import Store
from storage.tables import facts as fact_rows
from storage.tables import searches as search_rows
from tests.storage.make import NOW


async def test_a_unit_that_fails_leaves_nothing(store: Store) -> None:
    def half(db: Connection) -> None:
        facts.put(db, "half", "done")
        raise LookupError("the other half")

    with pytest.raises(LookupError):
        await store.write(half)
    assert await store.read(facts.get, "half") is None


async def test_200_units_at_once_that_look_before_they_insert_make_no_double(store: Store) -> None:
    def once(db: Connection, number: int) -> None:
        words = f"key {number % 20}"
        if db.scalar(select(search_rows.c.id).where(search_rows.c.words == words)) is None:
            # Not the real key: nothing but the transaction stands against doubles here.
            db.execute(
                insert(search_rows).values(owner=number, words_key=words, words=words, asked=NOW)
            )

    def rows(db: Connection) -> Counter[str]:
        return Counter(db.scalars(select(search_rows.c.words)))

    await asyncio.gather(*(store.write(once, number) for number in range(200)))
    assert await store.read(rows) == {f"key {number}": 1 for number in range(20)}


async def test_two_stores_that_count_at_once_lose_no_count(database_url: str) -> None:
    def count(db: Connection) -> None:
        facts.put(db, "count", str(int(facts.get(db, "count") or "0") + 1))

    one, two = Store(database_url), Store(database_url)
    try:
        await asyncio.gather(*(store.write(count) for _ in range(50) for store in (one, two)))
        assert await one.read(facts.get, "count") == "100"
    finally:
        one.close()
        two.close()


async def test_a_long_unit_gets_through_among_short_ones(postgres_url: str) -> None:
    def count(db: Connection, seconds: float) -> None:
        before = int(facts.get(db, "count") or "0")
        db.execute(select(func.pg_sleep(seconds)))
        facts.put(db, "count", str(before + 1))

    async def keep_counting() -> int:
        done = 0
        while not long.done():
            await store.write(count, 0.001)
            done += 1
        return done

    store = Store(postgres_url)
    try:
        await store.write(count, 0)
        long = asyncio.create_task(store.write(count, 0.1))
        done = await asyncio.gather(*(keep_counting() for _ in range(4)))
        await long
        assert await store.read(facts.get, "count") == str(sum(done) + 2)
    finally:
        store.close()


async def test_a_reader_sees_one_moment_while_others_write(store: Store) -> None:
    started, written = asyncio.Event(), asyncio.Event()
    loop = asyncio.get_running_loop()

    def twice(db: Connection) -> tuple[int, int]:
        before = len(db.execute(select(fact_rows)).all())
        loop.call_soon_threadsafe(started.set)
        asyncio.run_coroutine_threadsafe(written.wait(), loop).result()
        return before, len(db.execute(select(fact_rows)).all())

    reading = asyncio.create_task(store.read(twice))
    await started.wait()
    await store.write(facts.put, "new", "1")
    written.set()
    assert await reading == (0, 0)


@pytest.mark.parametrize("kind", ["sqlite", "postgresql"])
def test_a_database_that_was_never_migrated_is_refused(
    kind: str, tmp_path: Path, postgres_folder: Path
) -> None:
    empty = (
        f"sqlite:///{tmp_path / 'empty.db'}"
        if kind == "sqlite"
        else f"postgresql://lede@/postgres?host={postgres_folder}"
    )
    with pytest.raises(OldDatabase, match="python -m bot migrate"):
        Store(empty)


@pytest.mark.parametrize(
    "url", ["sqlite:////proc/nowhere/lede.db", "postgresql://nobody@127.0.0.1:1/none"]
)
def test_a_database_that_cannot_be_reached_is_one_clear_error(url: str) -> None:
    with pytest.raises(NoDatabase):
        Store(url)


@pytest.mark.parametrize("url", ["", "lede.db", "mysql://a@b/c", "sqlite://", "sqlite:///:memory:"])
def test_an_address_that_is_no_database_of_ours_is_a_bad_setting(url: str) -> None:
    with pytest.raises(BadSettings, match="DATABASE_URL"):
        parse_url(url)


@pytest.mark.parametrize(
    "url",
    ["postgresql://u:p@host/db", "postgres://u:p@host/db", "postgresql+psycopg://u:p@host/db"],
)
def test_every_form_of_a_postgresql_address_means_psycopg(url: str) -> None:
    assert (
        parse_url(url).render_as_string(hide_password=False) == "postgresql+psycopg://u:p@host/db"
    )
