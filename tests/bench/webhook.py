"""What one /latest by webhook costs: processor time of the bot's process for each update, in one run, against one stub.

`python -m tests.bench.webhook`. The stub answers every Bot API call at once; a window of 16 updates is kept under way.
"""

from __future__ import annotations

import asyncio
import json
import statistics
import subprocess
import sys
import tempfile
import time
from functools import partial
from pathlib import Path
from typing import Any

import aiohttp
import psutil
from aiohttp import web

from bot import demo
from bot.clock import now
from ingest.pipeline.analyse_article import understand
from ingest.pipeline.arrive import keep
from messages.zones import COMMON
from news.languages import LANGUAGES
from storage import chats
from storage.migrate import upgrade
from storage.store import Store
from tests.bench.bots import SECRET

UPDATES = 400
WINDOW = 16
ROUNDS = 5
CHATS = 100
BOTS = ("floor", "ours", "aiogram", "stock")


class Stub:
    """A Bot API that says yes to everything, and counts the messages sent."""

    def __init__(self) -> None:
        self.sent = 0
        self.arrived = asyncio.Condition()

    async def call(self, request: web.Request) -> web.Response:
        """Any method."""
        method = request.match_info["method"].lower()
        result: Any = True
        if method == "getme":
            result = {"id": 1, "is_bot": True, "first_name": "Bench", "username": "bench_bot"}
        elif method.startswith("getmy"):  # what the bot tells of itself: nothing yet
            result = {}
        elif method == "sendmessage":
            result = {"message_id": 1, "date": 1, "chat": {"id": 7, "type": "private"}, "text": "x"}
            async with self.arrived:
                self.sent += 1
                self.arrived.notify_all()
        return web.json_response({"ok": True, "result": result})


def update(number: int) -> bytes:
    """A /latest in one of CHATS private chats."""
    chat = 1 + number % CHATS
    user = {"id": chat, "is_bot": False, "first_name": "Ann", "language_code": "en"}
    message = {
        "message_id": number,
        "date": int(time.time()),
        "chat": {"id": chat, "type": "private", "first_name": "Ann"},
        "from": user,
        "text": "/latest",
        "entities": [{"type": "bot_command", "offset": 0, "length": 7}],
    }
    return json.dumps({"update_id": number, "message": message}).encode()


async def measure(
    which: str, port: int, stub: Stub, stub_port: int, database: str
) -> tuple[float, float]:
    """(microseconds of processor time for each update, updates a second) of one bot."""
    command = [
        sys.executable,
        "-m",
        "tests.bench.bots",
        which,
        str(port),
        f"http://127.0.0.1:{stub_port}",
        database,
    ]
    with subprocess.Popen(command, stdout=subprocess.DEVNULL) as process:
        try:
            async with aiohttp.ClientSession(
                headers={"X-Telegram-Bot-Api-Secret-Token": SECRET}
            ) as session:
                url = f"http://127.0.0.1:{port}/telegram"
                await _ready(session, url, stub)
                await _fire(session, url, stub, 50)  # warm
                before, start = _cpu(process.pid), time.perf_counter()
                await _fire(session, url, stub, UPDATES)
                return (_cpu(process.pid) - before) / UPDATES * 1e6, UPDATES / (
                    time.perf_counter() - start
                )
        finally:
            process.terminate()


def _cpu(pid: int) -> float:
    times = psutil.Process(pid).cpu_times()
    return float(times.user + times.system)


async def _ready(session: aiohttp.ClientSession, url: str, stub: Stub) -> None:
    for attempt in range(600):
        try:
            await _fire(session, url, stub, 1)
            return
        except (aiohttp.ClientError, TimeoutError):
            await asyncio.sleep(0.1 if attempt else 1.0)
    raise TimeoutError(f"{url} never answered")


def _has_sent(stub: Stub, more_than: int) -> bool:
    return stub.sent > more_than


async def _fire(session: aiohttp.ClientSession, url: str, stub: Stub, count: int) -> None:
    """Post updates, at most WINDOW more than have been answered."""
    base = stub.sent
    for number in range(count):
        async with stub.arrived:
            due = base + number - WINDOW
            await asyncio.wait_for(stub.arrived.wait_for(partial(_has_sent, stub, due)), 10)
        async with session.post(
            url, data=update(number), headers={"Content-Type": "application/json"}
        ) as answer:
            answer.raise_for_status()
    async with stub.arrived:
        await asyncio.wait_for(stub.arrived.wait_for(lambda: stub.sent - base >= count), 10)


async def run() -> list[tuple[str, ...]]:
    """A row for each bot: medians over the rounds, and how often ours goes into it."""
    stub = Stub()
    app = web.Application()
    app.router.add_route("*", "/bot{token}/{method}", stub.call)
    runner = web.AppRunner(app, access_log=None)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0)
    await site.start()
    stub_port = site._server.sockets[0].getsockname()[1]  # type: ignore[union-attr]
    with tempfile.TemporaryDirectory() as folder:
        database = await _filled(Path(folder))
        found: dict[str, list[tuple[float, float]]] = {which: [] for which in BOTS}
        for round_ in range(ROUNDS):
            for i, which in enumerate(BOTS):
                found[which].append(
                    await measure(which, 18100 + 10 * round_ + i, stub, stub_port, database)
                )
    await runner.cleanup()
    cost = {which: statistics.median(cpu for cpu, _ in rounds) for which, rounds in found.items()}
    speed = {
        which: statistics.median(rate for _, rate in rounds) for which, rounds in found.items()
    }
    return [
        (which, f"{cost[which]:.0f}", f"{speed[which]:.0f}", f"{cost['ours'] / cost[which]:.2f}")
        for which in BOTS
    ]


async def _filled(folder: Path) -> str:
    """A database with the demo newsroom, and chats in all our languages and several time zones."""
    database = f"sqlite:///{folder / 'bench.db'}"
    upgrade(database)
    store = Store(database)
    for article in demo.articles(now(), "http://127.0.0.1:1"):
        await store.write(keep, understand(article), "demo", None, 0, now(), False)
    for chat in range(1, CHATS + 1):
        language = LANGUAGES[chat % len(LANGUAGES)]
        await store.write(chats.ensure, chat, "private", language, (language,), "Ann", None, now())
        await store.write(chats.set_zone, chat, COMMON[chat % len(COMMON)])
    store.close()
    return database


HEAD = ("bot", "processor µs an update", "updates a second", "ours / this")


def rows() -> list[tuple[str, ...]]:
    """The table, its head first."""
    return [HEAD, *asyncio.run(run())]


if __name__ == "__main__":
    for row in rows():
        print(" | ".join(row))
