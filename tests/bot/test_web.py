"""Our web server's doors: who is let in, and what is said while we cannot do what is asked."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest
from aiohttp.test_utils import TestClient, TestServer
from sqlalchemy import make_url

from bot.web import ARTICLE_BYTES, WebEndpoints, application
from ingest.pipeline.arrive import Arrived
from news.types import Article
from storage import articles
from storage.store import Store
from tests import postgres

TOKEN, SECRET = "quay-lamp", "lamp_on_the-quay7"
UPDATE = {"update_id": 1}
ARTICLE = {
    "title": "Ferry back",
    "text": "The ferry runs again. It had been away for a week.",
    "source": "Post",
}


class Desk:
    """What the doors lead to: it counts articles in the database, and keeps updates."""

    def __init__(self, store: Store) -> None:
        self.store, self.updates, self.open = store, [dict[str, Any]()][:0], True

    async def take(self, article: Article) -> Arrived:
        await self.store.read(articles.count)
        return Arrived(1, True, "en")

    def doors(self) -> WebEndpoints:
        return WebEndpoints(
            self.store,
            self.take,
            self.updates.append,
            webhook_secret=SECRET,
            ingest_token=TOKEN,
            takes_updates=lambda: self.open,
        )


Client = TestClient[Any, Any]


async def _opened(store: Store) -> AsyncIterator[tuple[Client, Desk]]:
    desk = Desk(store)
    async with TestClient(TestServer(application(desk.doors()))) as client:
        yield client, desk


@pytest.fixture
async def house(sqlite_store: Store) -> AsyncIterator[tuple[Client, Desk]]:
    """A server on SQLite, and what is behind it."""
    async for opened in _opened(sqlite_store):
        yield opened


async def push(client: Client, authorization: str, body: Any = ARTICLE) -> tuple[int, Any, Any]:
    """Status, body and Retry-After of POST /articles."""
    async with client.post(
        "/articles", json=body, headers={"Authorization": authorization}
    ) as answer:
        return answer.status, await answer.json(), answer.headers.get("Retry-After")


@pytest.mark.parametrize("scheme", ["Bearer", "bearer", "BEARER", "Bearer "])
async def test_the_scheme_of_the_token_is_the_same_in_any_letters(
    house: tuple[Client, Desk], scheme: str
) -> None:
    assert (await push(house[0], f"{scheme} {TOKEN}"))[0] == 201


@pytest.mark.parametrize(
    "given",
    [
        "",
        TOKEN,
        f"Basic {TOKEN}",
        f"Bearer{TOKEN}",
        "Bearer",
        f"Bearer {TOKEN}x",
        "Bearer ключ",
    ],
)
async def test_any_other_authorisation_is_refused_in_json(
    house: tuple[Client, Desk], given: str
) -> None:
    status, answer, _ = await push(house[0], given)
    assert (status, list(answer)) == (401, ["error"])


SECRET_HEADER = b"X-Telegram-Bot-Api-Secret-Token: "


async def raw(client: Client, path: bytes, header: bytes) -> int:
    """The status of a POST with a header of any bytes, which no client would send."""
    reader, writer = await asyncio.open_connection(client.host, client.port)
    writer.write(
        b"POST %s HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Length: 2\r\n%s\r\n\r\n{}"
        % (path, header)
    )
    answer = await reader.read()
    writer.close()
    return int(answer.split(b" ", 2)[1])


@pytest.mark.parametrize(
    "given",
    [b"", b"wrong", SECRET.encode() + b"x", "секрет".encode(), b"\xff\xfe\x80", b"\xed\xa0\x80"],
)
async def test_a_secret_or_token_of_any_bytes_is_compared_and_refused(
    house: tuple[Client, Desk], given: bytes
) -> None:
    assert await raw(house[0], b"/telegram", SECRET_HEADER + given) == 403
    assert await raw(house[0], b"/articles", b"Authorization: Bearer " + given) == 401
    assert house[1].updates == []


async def test_an_article_that_is_too_large_is_refused_in_json(house: tuple[Client, Desk]) -> None:
    status, answer, _ = await push(
        house[0], f"Bearer {TOKEN}", ARTICLE | {"text": "a" * ARTICLE_BYTES}
    )
    assert status == 413
    assert str(ARTICLE_BYTES) in answer["error"]


async def hooked(client: Client) -> tuple[int, str | None]:
    """Status and Retry-After of an update by webhook."""
    headers = {"X-Telegram-Bot-Api-Secret-Token": SECRET}
    async with client.post("/telegram", json=UPDATE, headers=headers) as answer:
        return answer.status, answer.headers.get("Retry-After")


async def test_a_webhook_that_takes_no_more_leaves_updates_with_telegram(
    house: tuple[Client, Desk],
) -> None:
    client, desk = house
    assert (await hooked(client))[0] == 200
    desk.open = False
    status, later = await hooked(client)
    assert (status, bool(later)) == (503, True)
    assert desk.updates == [UPDATE]


async def test_while_the_database_is_away_articles_and_updates_are_asked_for_again_later(
    postgres_url: str, postgres_folder: Path
) -> None:
    store = Store(postgres_url)
    name = make_url(postgres_url).database
    assert name
    async for client, desk in _opened(store):
        assert (await push(client, f"Bearer {TOKEN}"))[0] == 201
        with postgres.away(postgres_folder, name):
            status, answer, later = await push(client, f"Bearer {TOKEN}")
            assert (status, list(answer), bool(later)) == (503, ["error"], True)
            assert [await hooked(client) for _ in range(3)] == [(503, later)] * 3
        assert (await push(client, f"Bearer {TOKEN}"))[0] == 201
        assert (await hooked(client))[0] == 200
        assert len(desk.updates) == 1
    store.close()
