"""A question put to SQLite as plain text gets what SQLAlchemy would get."""

from __future__ import annotations

from datetime import UTC, datetime

from sqlalchemy import Connection, bindparam, select

from storage import chats
from storage.question import Question
from storage.store import Store
from storage.tables import chats as chat_rows

NOW = datetime(2026, 3, 1, 12, 30, 0, 125, UTC)


async def test_rows_are_those_of_sqlalchemy(store: Store) -> None:
    statement = select(chat_rows).where(
        chat_rows.c.id > bindparam("from"), chat_rows.c.title != "nobody"
    )
    statement = statement.order_by(chat_rows.c.id).limit(2)
    for id, username in ((1, "ann"), (2, None), (-1003, None), (4, None)):
        await store.write(
            chats.ensure, id, "private", "uk", ["uk", "en"], "Ганна 'O", username, NOW
        )

    def both(db: Connection) -> tuple[list[list[object]], list[list[object]]]:
        question, values = Question(statement), {"from": 0}
        twice = [*question.rows(db, values), *question.rows(db, {"from": 1})]
        plain = [*db.execute(statement, values), *db.execute(statement, {"from": 1})]
        return [*map(list, twice)], [*map(list, plain)]

    ours, theirs = await store.read(both)
    assert ours == theirs
    assert [row[0] for row in ours] == [1, 2, 2, 4]
    assert ours[0][-1] == NOW
