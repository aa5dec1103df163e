"""Nobody can stop the bot: what costs too much is refused in one sentence, and nothing is left behind when it is killed."""

from __future__ import annotations

import signal
from collections.abc import Iterator
from datetime import UTC, datetime
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread
from typing import Any

import psutil
import pytest
from aiohttp.test_utils import TestClient, TestServer

from bot import web
from ingest.feeds.poll import poll
from ingest.feeds.read import find_feed
from ingest.feeds.source import Newsroom
from ingest.pipeline.arrive import Arrived, arrive
from ingest.pipeline.workers import Workers
from ingest.web.fetch import Web
from messages import errors
from messages.texts import Texts
from news.errors import TooCostly
from news.types import Article
from storage import feeds
from storage.store import Store
from tests.bot.pages import Site
from tests.bot.people import Running, call, wait

NOW = datetime(2026, 3, 10, 12, tzinfo=UTC)
ATTRIBUTES = " ".join(f'a{n}="{n}"' for n in range(40_000))
HOSTILE = {
    "/page": ("text/html", f"<html><body><p {ATTRIBUTES}>The pier is closed.</p></body></html>"),
    "/feed": ("application/rss+xml", f"<rss version='2.0'><channel><item {ATTRIBUTES}><title>A</title></item></channel></rss>"),
    "/nested": ("application/rss+xml", "<rss version='2.0'><channel>" + "<a>" * 400_000),
    "/names": ("text/html", f"<html><head><link {ATTRIBUTES} rel='alternate' type='application/rss+xml' href='/feed'></head>"),
}  # fmt: skip


@pytest.fixture
def home() -> Iterator[str]:
    """The address of a hostile site of this machine."""

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            kind, body = HOSTILE[self.path]
            self.send_response(200)
            self.send_header("Content-Type", kind)
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body.encode())

        def log_message(self, *args: Any) -> None:
            pass

    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_address[1]}"
        server.shutdown()


def refusal(language: str) -> str:
    """What a person is told of something that costs too much."""
    return errors.trouble(TooCostly(), Texts(language)).html


@pytest.mark.parametrize("language", ["uk", "en", "ru"])
def test_a_hostile_page_is_refused_in_one_sentence(bot: Running, home: str, language: str) -> None:
    someone = bot.person(language)
    assert someone.say(f"{home}/page")["text"] == refusal(language)
    assert someone.send_file("page.html", HOSTILE["/page"][1].encode())["text"] == refusal(language)
    assert len(someone.heard()) == 2
    assert call(f"http://127.0.0.1:{bot.http}/health")["status"] == "ok"


@pytest.mark.parametrize("path", ["/feed", "/nested", "/names"])
def test_a_hostile_feed_is_not_added(bot: Running, home: str, path: str) -> None:
    someone = bot.person("en")
    assert someone.say(f"/addfeed {home}{path}")["text"] == refusal("en")
    assert home not in someone.say("/feeds")["text"]


@pytest.fixture
def site() -> Iterator[Site]:
    """A small web site of this machine, which means no harm."""
    with Site() as one:
        yield one


async def test_a_feed_is_read_in_a_worker_alone(site: Site) -> None:
    """A worker without any time reads nothing; so whatever is read here is read by us."""
    async with Web(allow_private=True) as net, Workers(seconds=0) as workers:
        for path in ("/feed", "/news"):
            with pytest.raises(TooCostly):
                await find_feed(net, workers, site.url(path))


async def test_a_feed_that_costs_too_much_is_put_off_like_one_that_fails(
    sqlite_store: Store, site: Site
) -> None:
    async with Web(allow_private=True) as net, Workers(seconds=0) as workers:
        await sqlite_store.write(feeds.add, site.url("/feed"), "Alder", NOW)
        (feed,) = await sqlite_store.read(feeds.all)
        assert await poll(Newsroom(sqlite_store, net, workers), feed, NOW) == 0
        (after,) = await sqlite_store.read(feeds.all)
        assert after.errors == 1


async def test_a_pushed_article_that_costs_too_much_is_refused_with_a_sentence(
    sqlite_store: Store,
) -> None:
    async with Workers(seconds=0) as workers:

        async def take(article: Article) -> Arrived:
            return await arrive(sqlite_store, workers, article, origin="push", now=NOW)

        app = web.application(web.WebEndpoints(sqlite_store, take, ingest_token="ink"))
        async with TestClient(TestServer(app)) as client:
            body = {"text": "The council of Port Alder voted on Tuesday to close the north pier."}
            answer = await client.post(
                "/articles", json=body, headers={"Authorization": "Bearer ink"}
            )
            assert answer.status == 422
            assert "cannot be read" in (await answer.json())["error"]


def test_a_bot_that_is_killed_in_the_middle_of_its_work_leaves_no_process(own_bot: Running) -> None:
    own_bot.start()
    assert own_bot.process is not None
    text = "The council of Port Alder met on Tuesday and voted to close the north pier. " * 20_000
    own_bot.person("en").send_document("long.txt", text.encode())
    whole = psutil.Process(own_bot.process.pid)
    family = wait(lambda: three if len(three := whole.children(recursive=True)) > 1 else [], 30)
    own_bot.stop(signal.SIGKILL)
    assert psutil.wait_procs(family, timeout=30)[1] == []


def test_a_bot_that_is_stopped_leaves_no_process(own_bot: Running, tmp_path: Path) -> None:
    own_bot.start()
    assert own_bot.process is not None
    family = psutil.Process(own_bot.process.pid).children(recursive=True)
    own_bot.stop()
    assert psutil.wait_procs(family, timeout=30)[1] == []
