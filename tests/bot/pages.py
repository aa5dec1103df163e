"""A small web site of this machine: good pages and feeds, and everything that can be wrong with a page."""

from __future__ import annotations

import threading
from contextlib import suppress
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from types import TracebackType
from typing import Any

PARAGRAPHS = (
    "The council of Port Alder voted 9 to 4 on Tuesday to close the north pier for two years. Repairs will cost 41 million "
    "crowns, a third more than planned, and begin on 1 March.",
    "“We should have done this five years ago, and everyone in this room knows it,” said Nina Castell, the mayor of Port Alder.",
    "Fishing crews will move to the old basin, which has room for sixty boats. The harbour office promised lights and water "
    "there by the end of the winter.",
    "According to the harbour master, Tom Ferrow, the pier carried twice the weight it was built for in 1962.",
)
MOVED = {"/loop": (302, "/loop"), "/old-feed": (301, "/feed")}


class Site:
    """Serves on a free port while it is open; `feed` is a list of (guid, title, paragraphs) that a test may change."""

    title = "Council votes to close the north pier"

    def __init__(self) -> None:
        self.feed: list[tuple[str, str, tuple[str, ...]]] = []
        self.asked: list[str] = []
        self.away: set[str] = set()  # paths that answer 503
        self.gate = threading.Event()  # while it is not set, /news and /slow are not answered
        self.gate.set()
        self.dates: dict[str, str] = {}  # pubDate by guid
        self.answers: dict[
            str, tuple[int, str, str]
        ] = {}  # status, content type (or where to go) and body by path
        site = self

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                site.asked.append(self.path)
                site.serve(self)

            def log_message(self, *args: Any) -> None:
                pass

        self.server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.server.daemon_threads = True

    def __enter__(self) -> Site:
        threading.Thread(target=self.server.serve_forever, daemon=True).start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.gate.set()
        self.server.shutdown()
        self.server.server_close()

    def url(self, path: str) -> str:
        """The address of a page."""
        return f"http://127.0.0.1:{self.server.server_address[1]}{path}"

    def serve(self, request: BaseHTTPRequestHandler) -> None:
        """Answer by the path."""
        path = request.path
        if path in self.away:
            request.send_error(503)
        elif path in self.answers:
            _answer(request, *self.answers[path])
        elif path == "/feed":
            self._feed(request)
        elif path.startswith("/item/"):
            self._item(request, path.removeprefix("/item/"))
        elif path in MOVED:
            request.send_response(MOVED[path][0])
            request.send_header("Location", MOVED[path][1])
            request.end_headers()
        else:
            self._odd(request, path)

    def _odd(self, request: BaseHTTPRequestHandler, path: str) -> None:
        if path in ("/news", "/slow"):
            self.gate.wait()
            _send(request, page(self.title, PARAGRAPHS))
        elif path == "/picture":
            _send(request, b"\x89PNG\r\n\x1a\n", "image/png")
        elif path == "/empty":
            _send(request, "<html><body></body></html>")
        elif path == "/endless":
            _endless(request)
        else:
            request.send_error(410 if path == "/gone" else 404)

    def _feed(self, request: BaseHTTPRequestHandler) -> None:
        body = self._rss()
        tag = f'"{hash(body)}"'
        if request.headers.get("If-None-Match") == tag:
            request.send_response(304)
            request.end_headers()
            return
        _send(request, body, "application/rss+xml", {"ETag": tag})

    def _rss(self) -> str:
        items = "".join(
            f"<item><guid>{guid}</guid><title>{title}</title><link>{self.url(f'/item/{guid}')}</link>"
            f"{f'<pubDate>{self.dates[guid]}</pubDate>' if guid in self.dates else ''}</item>"
            for guid, title, _ in self.feed
        )
        return f'<?xml version="1.0"?><rss version="2.0"><channel><title>Alder Times</title>{items}</channel></rss>'

    def _item(self, request: BaseHTTPRequestHandler, guid: str) -> None:
        found = next(((title, text) for known, title, text in self.feed if known == guid), None)
        if found is None:
            request.send_error(404)
        else:
            _send(request, page(*found))


def page(title: str, paragraphs: tuple[str, ...]) -> str:
    """A plain article page."""
    body = "".join(f"<p>{one}</p>" for one in paragraphs)
    head = f'<title>{title}</title><meta property="og:title" content="{title}">'
    return f'<html lang="en"><head>{head}</head><body><article><h1>{title}</h1>{body}</article></body></html>'


def _answer(request: BaseHTTPRequestHandler, status: int, kind: str, body: str) -> None:
    content, name = body.encode(), "Location" if 300 <= status < 400 else "Content-Type"
    request.send_response(status)
    request.send_header(name, kind)
    request.send_header("Content-Length", str(len(content)))
    request.end_headers()
    request.wfile.write(content)


def _send(
    request: BaseHTTPRequestHandler,
    body: str | bytes,
    kind: str = "text/html; charset=utf-8",
    more: dict[str, str] | None = None,
) -> None:
    content = body.encode() if isinstance(body, str) else body
    request.send_response(200)
    request.send_header("Content-Type", kind)
    request.send_header("Content-Length", str(len(content)))
    for name, value in (more or {}).items():
        request.send_header(name, value)
    request.end_headers()
    with suppress(ConnectionError):  # who asked may be gone
        request.wfile.write(content)


def _endless(request: BaseHTTPRequestHandler) -> None:
    """Ten gigabytes, for as long as somebody listens."""
    request.send_response(200)
    request.send_header("Content-Type", "text/html")
    request.send_header("Content-Length", str(10 * 2**30))
    request.end_headers()
    chunk = b"<p>word word word</p>" * 5000
    try:
        for _ in range(100_000):
            request.wfile.write(chunk)
    except OSError:
        return
