"""How long others wait while the worst is being read. `python -m tests.bench neighbours`."""

from __future__ import annotations

import statistics
import tempfile
import threading
import time
import urllib.error
import urllib.request
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

from tests.bot.people import Person, Running

HEAD = (
    "meanwhile is read",
    "/help ms: median, most",
    "paste ms: median, most",
    "/health ms: most",
    "its answer after s",
)
_ROUNDS = 12
_WORD = "а" * 190  # one long word behind a quotation mark: by a careless pattern, tried in n^5 ways
PASTE = f"""Рада громади зібралася в середу в залі ліцею. Обговорення тривало півтори години.

«{_WORD} та решта депутатів підтримають кошторис», – пояснив Остап Вербовий після наради.

Остаточно кошторис затвердять у п'ятницю, коли будуть усі висновки."""
TAG = b"<html><body><p " + b" ".join(b"a%d=1" % n for n in range(300_000)) + b">hello</p>"
PAGES = {"/attributes": ("text/html", TAG), "/angles": ("application/rss+xml", b"<" * 4_900_000)}
LONG = "\n".join(["<pre>", *[""] * 4_000_000, "</pre>"])
Worst = Callable[[Person, str], int]


def rows() -> list[tuple[str, ...]]:
    """A row for each of the worst, each with a person of its own who sends it."""
    worst: dict[str, Worst] = {
        "nothing": lambda who, home: 0,
        "a paste of 414 characters": lambda who, home: who.send(PASTE),
        "a page with 300,000 attributes": lambda who, home: who.send(f"/summary {home}/attributes"),
        "/addfeed of 4.9 MB of <": lambda who, home: who.send(f"/addfeed {home}/angles"),
        "a page of 4 MB of line ends": lambda who, home: who.send_document(
            "long.html", LONG.encode()
        ),
        "three of these pastes, of three people": _three,
    }
    with tempfile.TemporaryDirectory() as folder, _served() as home:
        bot = Running(Path(folder), {"ALLOW_PRIVATE_ADDRESSES": "1", "LOG_LEVEL": "ERROR"}).start()
        try:
            _meanwhile(bot)  # everything has been used once
            return [HEAD, *(_row(bot, name, send, home) for name, send in worst.items())]
        finally:
            bot.stop()


def _three(who: Person, home: str) -> int:
    for number in range(2):
        who.bot.person("uk").send(f"{PASTE} {number}")
    return who.send(PASTE)


def _row(bot: Running, name: str, send: Worst, home: str) -> tuple[str, ...]:
    sender = bot.person("uk")
    began = time.perf_counter()
    sent = send(sender, home)
    with ThreadPoolExecutor(1) as beside:
        ended = beside.submit(_until_answered, sender, sent, began)
        time.sleep(0.1)  # it is at work
        helps, pastes, healths = _meanwhile(bot)
        after = f"{ended.result():.1f}"
    return (name, _told(helps), _told(pastes), f"{1000 * max(healths):.0f}", after)


def _meanwhile(bot: Running) -> tuple[list[float], list[float], list[float]]:
    """Seconds of each /help, paste and /health of somebody else."""
    helps, pastes, healths = [], [], []
    for number in range(_ROUNDS):
        ann = bot.person("en")
        healths.append(_timed(lambda: _health(bot)))
        helps.append(_timed(lambda ann=ann: _answered(ann, "/help")))  # type: ignore[misc]
        pastes.append(_timed(lambda ann=ann, n=number: _answered(ann, _article(n))))  # type: ignore[misc]
    return helps, pastes, healths


def _answered(who: Person, text: str) -> None:
    sent = who.send(text)
    until = time.perf_counter() + 100
    while not who.heard(sent):
        assert time.perf_counter() < until, "no answer"
        time.sleep(0.005)


def _until_answered(who: Person, sent: int, began: float) -> float:
    if sent:
        who.answer(sent)
    return time.perf_counter() - began


def _health(bot: Running) -> None:
    with urllib.request.urlopen(f"http://127.0.0.1:{bot.http}/health", timeout=100) as answer:
        answer.read()


def _timed(work: Callable[[], None]) -> float:
    began = time.perf_counter()
    work()
    return time.perf_counter() - began


def _told(seconds: list[float]) -> str:
    return f"{1000 * statistics.median(seconds):.0f}, {1000 * max(seconds):.0f}"


def _article(number: int) -> str:
    """Short enough that the bot does not wait for a further piece of it."""
    text = Path("tests/data/article_en.txt").read_text(encoding="utf-8")[:1_800]
    return f"{text[: text.rindex('.') + 1]} That was on day {number} at {time.time_ns()}."


@contextmanager
def _served() -> Iterator[str]:
    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            kind, body = PAGES.get(self.path, ("text/plain", b""))
            self.send_response(200 if body else 404)
            self.send_header("Content-Type", kind)
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *args: object) -> None:
            pass

    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_address[1]}"
        server.shutdown()
