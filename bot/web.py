"""Our own web server: the webhook, POST /articles for newsrooms, /health, /metrics, the demo newsroom's pages."""

from __future__ import annotations

import hmac
import json
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlsplit

import structlog
from aiohttp import web
from prometheus_client import CONTENT_TYPE_LATEST, generate_latest
from sqlalchemy import Connection
from sqlalchemy.exc import SQLAlchemyError

from bot import demo
from bot.batch import BadLine
from bot.pushed import BadFields, pushed
from ingest.pipeline.arrive import Arrived
from news.errors import BadInput, LedeError, TooCostly
from news.types import Article
from storage import articles, letters
from storage.store import AWAY, Store

log = structlog.get_logger()
LATER = {"Retry-After": "5"}  # with a 503: Telegram and newsrooms try again
UPDATE_BYTES = 1_000_000
ARTICLE_BYTES = 5_000_000


@dataclass(frozen=True, slots=True)
class WebEndpoints:
    """What the server is for; None closes a door."""

    store: Store
    take_article: Callable[[Article], Awaitable[Arrived]]
    take_update: Callable[[Any], None] | None = None
    webhook_path: str = "/telegram"
    webhook_secret: str = ""
    ingest_token: str = ""
    demo: bool = False
    # Not when we stop, or have more than we can do.
    takes_updates: Callable[[], bool] = lambda: True


def application(endpoints: WebEndpoints) -> web.Application:
    """The server's routes."""
    app = web.Application()
    app.router.add_get("/health", lambda _: _health(endpoints))
    app.router.add_get("/metrics", _metrics)
    if endpoints.take_update:
        app.router.add_post(endpoints.webhook_path, lambda request: _update(endpoints, request))
    if endpoints.ingest_token:
        app.router.add_post("/articles", lambda request: _article(endpoints, request))
    if endpoints.demo:
        app.router.add_get("/demo/{slug}", _demo)
    return app


def webhook_path(url: str) -> str:
    """The path of WEBHOOK_URL on this server."""
    return urlsplit(url).path or "/"


async def _health(endpoints: WebEndpoints) -> web.Response:
    try:
        stored, waiting = await endpoints.store.read(_counts)
    except SQLAlchemyError as error:
        return web.json_response(
            {"status": "no database", "cause": type(error).__name__}, status=503
        )
    return web.json_response({"status": "ok", "articles": stored, "letters_waiting": waiting})


def _counts(db: Connection) -> tuple[int, int]:
    return articles.count(db), letters.open_count(db)


async def _metrics(_: web.Request) -> web.Response:
    return web.Response(body=generate_latest(), headers={"Content-Type": CONTENT_TYPE_LATEST})


async def _update(endpoints: WebEndpoints, request: web.Request) -> web.Response:
    """Answers at once; the update is worked on afterwards. What we could not work on stays with Telegram."""
    if not _same(
        request.headers.get("X-Telegram-Bot-Api-Secret-Token", ""), endpoints.webhook_secret
    ):
        return web.Response(status=403)
    try:
        update = await _json(request, UPDATE_BYTES)
    except BadLine as fault:
        return web.Response(status=400, text=str(fault))
    if not isinstance(update, dict) or endpoints.take_update is None:
        return web.Response(status=400)
    if not await endpoints.store.answers() or not endpoints.takes_updates():
        return web.Response(status=503, headers=LATER)
    endpoints.take_update(update)
    return web.Response()


def _same(given: str, secret: str) -> bool:
    """Whether a header holds the secret; it may hold any bytes, which come as halves of characters."""
    return hmac.compare_digest(given.encode(errors="surrogateescape"), secret.encode())


def _bearer(request: web.Request) -> str:
    """The token of "Authorization: Bearer token", "" for any other."""
    scheme, _, token = request.headers.get("Authorization", "").strip().partition(" ")
    return token.strip() if scheme.lower() == "bearer" else ""


async def _json(request: web.Request, most: int) -> Any:
    """The JSON of a body of at most `most` bytes, whatever length it claims; 413 when longer, BadLine for no JSON."""
    body = bytearray()
    async for piece in request.content.iter_any():
        body += piece
        if len(body) > most:
            raise web.HTTPRequestEntityTooLarge(most, len(body))
    try:
        return json.loads(body)
    except (ValueError, RecursionError) as error:
        raise BadLine(f"not JSON ({str(error)[:80]})") from None


async def _article(endpoints: WebEndpoints, request: web.Request) -> web.Response:
    """201 with the story's number for a new article, 200 for one we had."""
    if not _same(_bearer(request), endpoints.ingest_token):
        return web.json_response({"error": "send Authorization: Bearer INGEST_TOKEN"}, status=401)
    try:
        arrived = await endpoints.take_article(pushed(await _json(request, ARTICLE_BYTES)))
    except BadLine as fault:
        return web.json_response({"error": f"send one JSON object: {fault}"}, status=400)
    except BadFields as bad:
        return web.json_response({"error": str(bad), "fields": bad.faults}, status=400)
    except web.HTTPRequestEntityTooLarge:
        return web.json_response({"error": f"send at most {ARTICLE_BYTES} bytes"}, status=413)
    except AWAY as error:
        log.error("an article cannot be kept", cause=type(error).__name__)
        return _later("the database cannot be reached; send the article again")
    except TooCostly as error:
        return web.json_response({"error": f"This article cannot be read: {error}."}, status=422)
    except BadInput as fault:
        return web.json_response({"error": str(fault) or "no article"}, status=400)
    except LedeError as error:
        log.error("an article cannot be read", cause=repr(error))
        return _later("the article cannot be read now; send it again")
    row = {"story": arrived.story, "new": arrived.new, "language": arrived.language}
    return web.json_response(row, status=201 if arrived.new else 200)


def _later(why: str) -> web.Response:
    return web.json_response({"error": why}, status=503, headers=LATER)


async def _demo(request: web.Request) -> web.Response:
    page = demo.page(request.match_info["slug"])
    if page is None:
        return web.Response(status=404, text="There is no such article in the demo newsroom.")
    return web.Response(text=page, content_type="text/html")
