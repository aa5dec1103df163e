"""Letters through a sick Telegram and a process that is killed again and again. `python -m tests.bench.letters`.

The sandbox runs in a process of its own and answers 5 % of all sends with 429, 2 % with 500 or 502, 1 % with 403; the
bot is `python -m bot run` on SQLite. A letter counts as put off when it is due more than a minute from the moment somebody
looks. At the end all whom a 403 has closed write again, and are sent what was held for them.
"""

from __future__ import annotations

import asyncio
import signal
import sqlite3
import tempfile
import time
from collections import Counter
from datetime import timedelta
from pathlib import Path
from typing import Any

from sqlalchemy import Connection

from bot.clock import now
from storage import chats, letters, subscriptions
from storage.migrate import upgrade
from storage.store import Store
from tests.bot.people import SANDBOX_TOKEN, Running, free_port, telegram
from tests.storage import make

PEOPLE, GROUPS, STORIES, KILLS = 1000, 20, 4, 20
RATE = 60  # letters a second, so that it does not take all day
FAULTS: tuple[dict[str, Any], ...] = (
    {"error_code": 429, "retry_after": 3, "share": 0.05, "seed": 1},
    {"error_code": 500, "share": 0.01, "seed": 2},
    {"error_code": 502, "share": 0.01, "seed": 3},
    {"error_code": 403, "share": 0.01, "seed": 4},
)
LONGEST = 900.0  # seconds for all of it
HEAD = (
    "letters",
    "sent",
    "lost",
    "still waiting",
    "put off over 1 min",
    "sent twice",
    "after a 403: held, then sent",
    "seconds",
)


def rows() -> list[tuple[str, ...]]:
    """The table, its head first."""
    with tempfile.TemporaryDirectory() as folder, telegram() as sandbox:
        return [HEAD, _measured(Path(folder), sandbox)]


def _measured(folder: Path, sandbox: int) -> tuple[str, ...]:
    bot = _bot(folder, sandbox)
    ids = [*range(1, PEOPLE + 1), *range(-GROUPS, 0)]
    asyncio.run(_filled(f"sqlite:///{folder / 'lede.db'}"))
    for chat in ids:
        bot.sim(
            "chats",
            {
                "chat_id": chat,
                "chat_type": "private" if chat > 0 else "group",
                "title": "x",
                "first_name": "x",
            },
        )
    for fault in FAULTS:
        bot.sim("faults", {"method": "sendMessage", "times": 10**6} | fault)
    began, late = time.perf_counter(), set[int]()
    bot.start()
    for kill in range(1, KILLS + 1):
        _watch(
            bot,
            late,
            until_open=len(ids) * STORIES * (KILLS + 1 - kill) // (KILLS + 1),
            until=began + LONGEST,
        )
        bot.stop(signal.SIGKILL)
        bot.start()
    _watch(bot, late, until_open=0, until=began + LONGEST)
    bot.sim("faults", method="DELETE")
    held = _count(bot, "state = 'held'")
    _change(bot, "UPDATE chats SET paused = 0")
    _change(bot, "UPDATE letters SET state = 'open', failing = NULL WHERE state = 'held'")
    _watch(bot, late, until_open=0, until=began + LONGEST)
    seconds = time.perf_counter() - began
    bot.stop()
    copies = Counter(
        (one["params"]["chat_id"], one["params"]["text"].splitlines()[0]) for one in _sent(bot)
    )
    twice = sum(number - 1 for number in copies.values())
    lost, waiting = _count(bot, "state = 'given up'"), _count(bot, "state = 'open'")
    found = (len(ids) * STORIES, len(copies), lost, waiting, len(late), twice, held, round(seconds))
    return tuple(map(str, found))


def _bot(folder: Path, sandbox: int) -> Running:
    own = {
        "BOT_TOKEN": SANDBOX_TOKEN,
        "BOT_API_URL": f"http://127.0.0.1:{sandbox}",
        "SEND_RATE": str(RATE),
    }
    return Running(folder, own | {"LOG_LEVEL": "ERROR"}, sandbox=sandbox, http=free_port())


async def _filled(database: str) -> None:
    """Chats that follow a topic, and stories on it, each a letter for everybody."""
    upgrade(database)
    store = Store(database)
    await store.write(_fill)
    store.close()


def _fill(db: Connection) -> None:
    for chat in (*range(1, PEOPLE + 1), *range(-GROUPS, 0)):
        chats.ensure(db, chat, "private" if chat > 0 else "group", "en", ("en",), "", None, now())
        subscriptions.subscribe(db, chat, 0, "topic", "society", now())
    for number in range(STORIES):
        text = f"Ferry number {number} runs again. It had been away for a week."
        story = make.keep(db, text, title=f"Story {number}", published=now(), now=now())
        letters.fill(db, story, now())


def _watch(bot: Running, late: set[int], until_open: int, until: float) -> None:
    """Look at the letters until no more than so many are open; remember those that are put off for long."""
    while _count(bot, "state = 'open'") > until_open and time.perf_counter() < until:
        far = (now() + timedelta(seconds=60)).strftime("%Y-%m-%d %H:%M:%S.%f")
        late |= {
            row[0]
            for row in _ask(bot, "SELECT id FROM letters WHERE state = 'open' AND due > ?", far)
        }
        time.sleep(0.2)


def _count(bot: Running, which: str) -> int:
    return int(_ask(bot, f"SELECT count(*) FROM letters WHERE {which}")[0][0])


def _ask(bot: Running, question: str, *given: str) -> list[Any]:
    with sqlite3.connect(bot.folder / "lede.db", timeout=30) as db:
        return db.execute(question, given).fetchall()


def _change(bot: Running, statement: str) -> None:
    with sqlite3.connect(bot.folder / "lede.db", timeout=30) as db:
        db.execute(statement)


def _sent(bot: Running) -> list[dict[str, Any]]:
    """The sends that reached somebody."""
    return [one for one in bot.sim("calls?method=sendMessage")["calls"] if one["ok"]]


if __name__ == "__main__":
    for row in rows():
        print(" | ".join(row))
