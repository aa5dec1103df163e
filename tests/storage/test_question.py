"""A question put to SQLite as plain text gets what SQLAlchemy would get; a glance leaves nothing open."""

from __future__ import annotations

import threading
from datetime import UTC, datetime

import pytest
from sqlalchemy import Connection, bindparam, select, text

from storage import chats, facts
from storage.question import Question
from storage.store import Store
from storage.tables import chats as chat_rows

NOW = datetime(2026, 3, 1, 12, 30, 0, 125, UTC)


async def test_rows_are_those_of_sqlalchemy(store: Store) -> None:
    statement = select(chat_rows).where(chat_rows.c.id > bindparam("from"), chat_rows.c.title != "nobody")
    statement = statement.order_by(chat_rows.c.id).limit(2)
    for id, username in ((1, "ann"), (2, None), (-1003, None), (4, None)):
        await store.write(chats.ensure, id, "private", "uk", ["uk", "en"], "Ганна 'O", username, NOW)

    def both(db: Connection) -> tuple[list[list[object]], list[list[object]]]:
        question, values = Question(statement), {"from": 0}
        twice = [*question.rows(db, values), *question.rows(db, {"from": 1})]
        plain = [*db.execute(statement, values), *db.execute(statement, {"from": 1})]
        return [*map(list, twice)], [*map(list, plain)]

    ours, theirs = await store.read(both)
    assert ours == theirs
    assert [row[0] for row in ours] == [1, 2, 2, 4]
    assert ours[0][-1] == NOW


async def test_a_glance_sees_what_was_just_written_and_leaves_nothing_open(store: Store) -> None:
    def fails(db: Connection) -> None:
        facts.get(db, "seen")
        raise LookupError("nothing there")

    for number in range(3):
        await store.write(facts.put, "seen", str(number))
        assert await store.glance(facts.get, "seen") == str(number)
        with pytest.raises(LookupError):
            await store.glance(fails)


async def test_a_glance_that_takes_long_is_read_in_another_thread(store: Store) -> None:
    threads = []

    def long(db: Connection, rows: int) -> int:
        threads.append(threading.current_thread() is threading.main_thread())
        sql = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < :rows) SELECT count(*) FROM n"
        return int(db.scalar(text(sql), {"rows": rows}) or 0)

    assert await store.glance(long, 500_000) == 500_000
    assert threads == ([True, False] if store.dialect == "sqlite" else [False])
    assert await store.glance(long, 5) == 5
