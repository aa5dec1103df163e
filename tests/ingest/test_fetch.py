"""Fetching, against a real server on this machine."""

from __future__ import annotations

import asyncio
import gzip
import socket
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import pytest
from aiohttp import web
from aiohttp.test_utils import TestServer
from hypothesis import given, settings
from hypothesis import strategies as st

from ingest.feeds.read import find_feed
from ingest.pipeline.workers import Workers
from ingest.web.addresses import AddressInfo, guarded_socket, is_public
from ingest.web.fetch import AGENT, Page, Web
from ingest.web.robots import Robots
from news.errors import (
    BadAddress,
    BadInput,
    Disallowed,
    LedeError,
    NotText,
    PrivateAddress,
    Refused,
    TimedOut,
    TooLarge,
    Unreachable,
)

FEED = '<rss version="2.0"><channel><title>Alder</title><item><title>Pier closes</title></item></channel></rss>'
BOMB = gzip.compress(b"a" * 50_000_000)
ROBOTS = "User-agent: *\nDisallow: /private\nDisallow: /*.pdf$\n"

Answer = web.StreamResponse


class Site:
    """A small web site that counts what it was asked for."""

    def __init__(self) -> None:
        self.asked: list[str] = []
        self.at_once = self.most_at_once = 0

    async def answer(self, request: web.Request) -> Answer:
        self.asked.append(request.path)
        name = request.path.strip("/").split("/")[0]
        if name.isdigit():
            return web.Response(
                status=int(name), headers={"Retry-After": request.query.get("after", "")}
            )
        return await getattr(self, f"get_{name.replace('.', '_')}", self.get_page)(request)

    async def get_page(self, request: web.Request) -> Answer:
        return web.Response(
            text="<p>hello</p>",
            content_type="text/html",
            headers={"ETag": '"1"', "Last-Modified": "then"},
        )

    async def get_same(self, request: web.Request) -> Answer:
        known = (
            request.headers.get("If-None-Match") == '"1"'
            or request.headers.get("If-Modified-Since") == "then"
        )
        return web.Response(status=304) if known else await self.get_page(request)

    async def get_robots_txt(self, request: web.Request) -> Answer:
        return web.Response(text=ROBOTS)

    async def get_moved(self, request: web.Request) -> Answer:
        raise web.HTTPMovedPermanently(request.query.get("to", "/page"))

    async def get_found(self, request: web.Request) -> Answer:
        raise web.HTTPFound(request.query.get("to", "/page"))

    async def get_loop(self, request: web.Request) -> Answer:
        raise web.HTTPFound("/loop")

    async def get_picture(self, request: web.Request) -> Answer:
        return web.Response(body=b"\x89PNG", content_type="image/png")

    async def get_unknown(self, request: web.Request) -> Answer:
        return web.Response(body=b"\x00\x01" * 100, content_type="application/octet-stream")

    async def get_bomb(self, request: web.Request) -> Answer:
        return web.Response(
            body=BOMB, headers={"Content-Encoding": "gzip"}, content_type="text/html"
        )

    async def get_badzip(self, request: web.Request) -> Answer:
        return web.Response(
            body=b"not gzip at all", headers={"Content-Encoding": "gzip"}, content_type="text/html"
        )

    async def get_endless(self, request: web.Request) -> Answer:
        stream = web.StreamResponse(headers={"Content-Type": "text/html"})
        await stream.prepare(request)
        for _ in range(10_000):
            await stream.write(b"a" * 10_000)
        return stream

    async def get_slow(self, request: web.Request) -> Answer:
        await asyncio.sleep(5)
        return await self.get_page(request)

    async def get_drip(self, request: web.Request) -> Answer:
        stream = web.StreamResponse(headers={"Content-Type": "text/html"})
        await stream.prepare(request)
        for _ in range(100):
            await stream.write(b"a")
            await asyncio.sleep(0.05)
        return stream

    async def get_busy(self, request: web.Request) -> Answer:
        self.at_once += 1
        self.most_at_once = max(self.most_at_once, self.at_once)
        await asyncio.sleep(0.05)
        self.at_once -= 1
        return await self.get_page(request)

    async def get_feed(self, request: web.Request) -> Answer:
        return web.Response(text=FEED, content_type="application/rss+xml", charset="utf-8")

    async def get_odd(self, request: web.Request) -> Answer:
        return web.Response(body=FEED.encode(), content_type=request.query["type"])

    async def get_front(self, request: web.Request) -> Answer:
        link = '<link rel="alternate" type="application/rss+xml" href="{}">'
        head = link.format("/404") + link.format("/feed")
        return web.Response(
            text=f"<html><head>{head}</head><body>x</body></html>", content_type="text/html"
        )


@asynccontextmanager
async def running(site: Site) -> AsyncIterator[str]:
    """The site's address."""
    app = web.Application()
    app.router.add_get("/{path:.*}", site.answer)
    server = TestServer(app)
    await server.start_server()
    try:
        yield f"http://127.0.0.1:{server.port}"
    finally:
        await server.close()


async def fetched(path: str, seconds: float = 90.0, **known: str) -> Page | None:
    """What a fresh Web gets from a fresh site."""
    async with running(Site()) as home, Web(allow_private=True, total_seconds=seconds) as net:
        return await net.get(home + path, etag=known.get("etag"), modified=known.get("modified"))


async def test_a_page_comes_with_what_is_needed_to_ask_again() -> None:
    page = await fetched("/page")
    assert page is not None
    assert (page.body, page.content_type, page.charset) == (b"<p>hello</p>", "text/html", "utf-8")
    assert (page.etag, page.modified, page.moved) == ('"1"', "then", False)


async def test_not_changed_is_none() -> None:
    assert await fetched("/same") is not None
    assert await fetched("/same", etag='"1"') is None
    assert await fetched("/same", modified="then") is None


@pytest.mark.parametrize(
    ("path", "status", "after"),
    [("/404", 404, None), ("/410", 410, None), ("/503?after=120", 503, 120.0), ("/204", 204, None)],
)
async def test_any_other_status_is_refused(path: str, status: int, after: float | None) -> None:
    with pytest.raises(Refused) as caught:
        await fetched(path)
    assert (caught.value.status, caught.value.retry_after) == (status, after)


async def test_retry_after_may_be_a_date() -> None:
    with pytest.raises(Refused) as caught:
        await fetched("/429?after=Wed, 21 Oct 2015 07:28:00 GMT")
    assert caught.value.retry_after == 0
    with pytest.raises(Refused) as caught:
        await fetched("/429?after=soon")
    assert caught.value.retry_after is None


async def test_redirects_are_followed_and_permanent_ones_told() -> None:
    page, temporary = await fetched("/moved"), await fetched("/found")
    assert page is not None and page.url.endswith("/page") and page.moved
    assert temporary is not None and not temporary.moved


@pytest.mark.parametrize(
    ("path", "error"),
    [
        ("/loop", Unreachable),
        ("/found?to=ftp://alder.example/x", BadAddress),
        ("/found?to=file:///etc/passwd", BadAddress),
        ("/picture", NotText),
        ("/unknown", NotText),
        ("/bomb", TooLarge),
        ("/endless", TooLarge),
        ("/badzip", Unreachable),
    ],
)
async def test_what_is_no_page_is_one_of_our_errors(path: str, error: type[LedeError]) -> None:
    with pytest.raises(error):
        await fetched(path)


@pytest.mark.parametrize(
    "kind",
    ["application/rss", "application/x-rss+xml", "application/x-atom", "binary/octet-stream"],
)
async def test_a_feed_of_any_name_is_read(kind: str) -> None:
    page = await fetched(f"/odd?type={kind.replace('+', '%2B')}")
    assert page is not None and page.body == FEED.encode()


async def test_a_small_bomb_costs_little() -> None:
    start = time.process_time()
    with pytest.raises(TooLarge):
        await fetched("/bomb")
    assert time.process_time() - start < 10  # measured 0.1


@pytest.mark.parametrize("path", ["/slow", "/drip"])
async def test_one_time_limit_holds_for_everything(path: str) -> None:
    with pytest.raises(TimedOut):  # the pages take five seconds, in pieces or at once
        await fetched(path, seconds=0.3)


async def test_two_connections_a_host_at_most() -> None:
    site = Site()
    async with running(site) as home, Web(allow_private=True) as net:
        await asyncio.gather(*(net.get(f"{home}/busy/{number}") for number in range(6)))
    assert site.most_at_once == 2


async def test_nobody_there_is_unreachable() -> None:
    async with Web(allow_private=True) as net:
        with pytest.raises(Unreachable):
            await net.get("http://127.0.0.1:1/")
        with pytest.raises(Unreachable):
            await net.get("https://no-such-name.invalid/")


async def test_a_server_that_speaks_no_tls_is_unreachable() -> None:
    async with running(Site()) as home, Web(allow_private=True) as net:
        with pytest.raises(Unreachable):
            await net.get(home.replace("http:", "https:"))


async def test_robots_are_asked_once_a_day_for_what_the_bot_fetches_by_itself() -> None:
    site, hours = Site(), [0.0]
    async with running(site) as home, Web(allow_private=True, clock=lambda: hours[0] * 3600) as net:
        assert await net.get(f"{home}/page", robots=True)
        for path in ("/private/x", "/paper.pdf"):
            with pytest.raises(Disallowed):
                await net.get(home + path, robots=True)
        assert site.asked.count("/robots.txt") == 1
        hours[0] = 25.0
        assert await net.get(f"{home}/page", robots=True)
        assert site.asked.count("/robots.txt") == 2
        assert await net.get(f"{home}/private/x")  # for a person


async def test_a_rule_for_our_agent_alone_is_kept() -> None:
    async def read(url: str) -> str:
        return "User-agent: Lede\nDisallow: /\n\nUser-agent: *\nDisallow:\n"

    assert not await Robots(read, AGENT, lambda: 0.0).allows("https://strict.example/a")


@given(st.text(max_size=200))
@settings(deadline=None)
def test_any_robots_file_gives_an_answer(text: str) -> None:
    async def read(url: str) -> str:
        return text

    assert asyncio.run(Robots(read, AGENT, lambda: 0.0).allows("https://odd.example/a")) in (
        True,
        False,
    )


async def test_a_site_without_robots_allows_all_and_one_in_trouble_is_asked_again() -> None:
    asked: list[str] = []

    async def read(url: str) -> str:
        asked.append(url)
        raise Refused(404 if "quiet" in url else 503)

    robots = Robots(read, "Lede", lambda: 0.0)
    for _ in range(2):
        assert await robots.allows("https://quiet.example/a")
        assert await robots.allows("https://ill.example/a")
    assert [url.split("/")[2] for url in asked] == ["quiet.example", "ill.example", "ill.example"]


async def test_a_feed_is_found_at_its_address_or_behind_a_page() -> None:
    async with running(Site()) as home, Web(allow_private=True) as net, Workers() as workers:
        found, address = await find_feed(net, workers, f"{home}/feed")
        assert (found.title, address) == ("Alder", f"{home}/feed")
        found, address = await find_feed(net, workers, f"{home}/front")
        assert (found.title, address) == ("Alder", f"{home}/feed")
        with pytest.raises(BadInput):
            await find_feed(net, workers, f"{home}/page")


PRIVATE = [
    "127.0.0.1", "localhost", "[::1]", "[::ffff:127.0.0.1]", "[::ffff:7f00:1]", "0.0.0.0", "[::]", "127.1", "2130706433", "0x7f000001",
    "0177.0.0.1", "１２７.０.０.１", "169.254.169.254", "10.0.0.1", "192.168.1.1", "172.16.0.1", "100.64.0.1", "[fe80::1]", "[fc00::1]",
    "[64:ff9b::7f00:1]", "[2002:7f00:1::]", "224.0.0.1", "[ff02::1]", "localhost.", "127.0.0.1.",
]  # fmt: skip


@pytest.mark.parametrize("host", PRIVATE)
async def test_no_address_of_this_machine_or_its_network_is_asked(host: str) -> None:
    site = Site()
    async with running(site) as home, Web(total_seconds=90) as net:
        port = home.rsplit(":", 1)[1]
        with pytest.raises((PrivateAddress, BadAddress, Unreachable)):
            await net.get(f"http://{host}:{port}/page")
    assert site.asked == []


async def test_loopback_is_called_private() -> None:
    async with Web() as net:
        for host in ("127.0.0.1", "localhost", "[::1]", "0x7f000001"):
            with pytest.raises(PrivateAddress):
                await net.get(f"http://{host}:9/")


async def test_a_redirect_into_this_machine_is_not_followed() -> None:
    front, inside = Site(), Site()
    async with running(front) as home, running(inside) as secret:
        port = home.rsplit(":", 1)[1]

        def first_hop_is_public(info: AddressInfo) -> socket.socket:
            known = info[4][1] == int(port)
            return socket.socket(*info[:3]) if known else guarded_socket(info)

        async with Web(guard=first_hop_is_public) as net:
            assert await net.get(f"http://localhost:{port}/page")
            for target in (secret, secret.replace("127.0.0.1", "localhost")):
                with pytest.raises(PrivateAddress):
                    await net.get(f"http://localhost:{port}/found?to={target}/page")
    assert front.asked.count("/found") == 2 and inside.asked == []


@pytest.mark.parametrize(
    "url",
    [
        "",
        "alder",
        "ftp://alder.example",
        "file:///etc/passwd",
        "http://",
        "http://[",
        "https://a:b@alder.example/",
        "javascript:1",
        "http://a b/",
        "http://alder.example/" + "a" * 5_000,
        "//x",
    ],
)
async def test_what_is_no_web_address_is_said_so(url: str) -> None:
    async with Web() as net:
        with pytest.raises(BadAddress):
            await net.get(url)


@pytest.mark.parametrize(
    "address", ["8.8.8.8", "2606:4700::1111", "64:ff9b::808:808", "2002:808:808::1"]
)
def test_public_addresses_are_public(address: str) -> None:
    assert is_public(address)


@given(st.one_of(st.ip_addresses().map(str), st.text(max_size=30)))
@settings(deadline=None)
def test_any_address_is_public_or_not(address: str) -> None:
    assert is_public(address) in (True, False)


@given(st.text(max_size=30))
@settings(max_examples=60, deadline=None)
def test_any_text_as_address_is_refused_with_one_of_our_errors(text: str) -> None:
    async def ask() -> None:
        async with Web(total_seconds=2) as net:
            await net.get(f"http://127.0.0.1:1/{text}" if text.isalnum() else text)

    with pytest.raises(LedeError):
        asyncio.run(ask())
