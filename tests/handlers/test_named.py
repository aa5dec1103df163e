"""/speaker and /subscribe with a name: a page only for who is called so, on both databases; others are offered."""

from __future__ import annotations

import asyncio
import re

import pytest
from sqlalchemy import Connection

from handlers.ask import Ask, House
from handlers.choices import subscribe
from handlers.speakers import speaker
from ingest.pipeline.workers import Workers
from ingest.web.fetch import Web
from news.types import Chat, Message, Speaker
from storage import speakers
from storage.store import Store
from tests.storage.make import NOW, keep, quote

TEXT = '"We will open the new pier before the end of the summer," {} said. Boats wait. {}'
WORDS = "We will open the new pier before the end of the summer,"
READER, OTHER = 5, 6
PEOPLE = (
    ("Рута Ансельм", "uk", "мерка Порт-Алдера"),
    ("Nina Castell", "en", "mayor of Port Alder"),
    ("Ігор Коваль", "uk", None),
    ("Марія Коваль", "uk", None),
)


def heard(db: Connection, name: str, language: str, role: str | None = None, owner: int = 0) -> int:
    """Somebody who said something."""
    id = speakers.add(db, name, language, None, "person", name.casefold(), name[:3])
    text = TEXT.format(name, name)
    said = (quote(text, WORDS, Speaker(name.casefold(), name, role)),)
    keep(db, text, language=language, quotes=said, speakers={name.casefold(): id}, owner=owner)
    return id


def room(db: Connection) -> None:
    """People everybody knows, a ministry, and one whom only another chat's article quotes."""
    for name, language, role in PEOPLE:
        heard(db, name, language, role)
    body = "Ministry of the Environment"
    id = speakers.add(db, body, "en", None, "organisation", body.casefold(), "mns")
    text = TEXT.format(f"The {body}", body)
    said = (quote(text, WORDS, Speaker(body.casefold(), body, None, "organisation")),)
    keep(db, text, quotes=said, speakers={body.casefold(): id})
    heard(db, "Anna Rutte", "en", "judge of Feldspar", owner=OTHER)


def asks(store: Store, words: str, language: str = "uk", chat: int = READER) -> Ask:
    """What somebody asks who reads all three languages."""
    house = House(
        store, Web(), Workers(), ("uk", "en", "ru"), frozenset(), lambda: NOW, asyncio.Event()
    )
    return Ask(house, Chat(chat, "private", language, ("uk", "en", "ru")), 0, chat, words)


def plain(message: Message) -> str:
    """The words of a message."""
    return re.sub("<[^>]+>", "", message.html).replace("\u00a0", " ")


def opened(message: Message) -> bool:
    """Whether it is a page: those have a button to follow who is on it."""
    return any((one.data or "").startswith("watch:") for row in message.buttons for one in row)


@pytest.mark.parametrize(
    "name", ["Rutte", "Рутте", "Anna Rutte", "мер", "mayor", "the", "Castel", "Коваль", "Кустелл"]
)
@pytest.mark.parametrize("language", ["uk", "en", "ru"])
async def test_no_page_opens_for_who_is_not_called_so(
    store: Store, name: str, language: str
) -> None:
    await store.write(room)
    assert not opened(await store.read(speaker, asks(store, name, language)))
    assert not opened(await store.write(subscribe, asks(store, name, language)))


@pytest.mark.parametrize(
    ("name", "page"),
    [
        ("Ансельм", "Рута Ансельм"),
        ("Рути Ансельм", "Рута Ансельм"),
        ("Кастеллу", "Nina Castell"),
        ("Castell", "Nina Castell"),
        ("Ministry of the Environment", "Ministry of the Environment"),
        ("Ігоря Коваля", "Ігор Коваль"),
    ],
)
async def test_the_page_of_who_is_called_so_opens(store: Store, name: str, page: str) -> None:
    await store.write(room)
    for command in (speaker, subscribe):
        shown = await store.write(command, asks(store, name))
        assert opened(shown) and plain(shown).startswith(page)


async def test_who_comes_near_is_offered_by_name_or_office(store: Store) -> None:
    await store.write(room)
    for name, offered in (
        ("Rutte", "Рута Ансельм"),
        ("Castel", "Nina Castell"),
        ("mayor", "Nina Castell"),
        ("мерка", "Рута"),
    ):
        shown = plain(await store.read(speaker, asks(store, name, "en")))
        assert (
            shown.startswith(f"There is no page “{name}”. Did you mean:")
            and f"1. {offered}" in shown
        )
    assert "follow the words" in plain(await store.write(subscribe, asks(store, "mayor", "en")))


async def test_an_exact_name_needs_no_question_and_two_of_one_name_do(store: Store) -> None:
    await store.write(room)
    await store.write(heard, "Mark Rutte", "en")
    assert plain(await store.read(speaker, asks(store, "Rutte", "en"))).startswith("Mark Rutte")
    assert (
        "1. Ігор Коваль" in (two := plain(await store.read(speaker, asks(store, "Ковалю"))))
        and "2. Марія" in two
    )


async def test_whom_only_another_chat_knows_is_neither_opened_nor_offered(store: Store) -> None:
    await store.write(room)
    for name in ("Anna Rutte", "Anna Rute", "judge of Feldspar", "Rutte"):
        assert "Anna Rutte" not in plain(await store.read(speaker, asks(store, name))).replace(
            f"«{name}»", ""
        )
    assert plain(await store.read(speaker, asks(store, "Rutte", chat=OTHER))).startswith(
        "Anna Rutte"
    )


async def test_words_that_name_nobody_are_not_looked_for(store: Store) -> None:
    await store.write(room)
    for name in ("the", "of the", "і", "на"):
        shown = plain(await store.read(speaker, asks(store, name, "en")))
        assert "Did you mean" not in shown and shown.startswith(f"There is no page “{name}”.")
