"""The same article again, under another headline or from its own address, is the same article."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from ingest.pipeline.arrive import Arrived, arrive
from ingest.pipeline.workers import Workers
from news.types import Article
from storage import articles, stories
from storage.keys import LEAST_TEXT, text_key
from storage.store import Store

in_one_loop = pytest.mark.asyncio(loop_scope="module")
NOW = datetime(2026, 3, 10, 12, 0, tzinfo=UTC)
ANN, BEN = 77, 78
PASTED = Article(
    "У Вербині відновили кінотеатр",
    "У Вербині після дев'яти років перерви знову працює кінотеатр «Промінь». Ремонт коштував 14 мільйонів гривень, "
    "третину зібрали мешканці.\n\n«Ми показуватимемо старе кіно щосереди», – сказала директорка Мотря Засядько. "
    "Квиток коштує 90 гривень, для школярів – 50.",
    "uk",
    published=NOW - timedelta(hours=3),
)
LINKED = replace(
    PASTED, source="Вісник Вербина", url="https://visnyk.example/promin", author="Галя Тихорука"
)


async def came(store: Store, workers: Workers, article: Article, owner: int = ANN) -> Arrived:
    return await arrive(
        store, workers, article, origin="paste" if owner else "push", now=NOW, owner=owner
    )


@in_one_loop
async def test_another_headline_over_the_same_text_is_no_other_article(
    store: Store, workers: Workers
) -> None:
    first = await came(store, workers, PASTED)
    again = await came(
        store, workers, replace(PASTED, title="«Промінь» відчинив двері", text=PASTED.text + "\n")
    )
    assert (again.story, again.new) == (first.story, False)
    assert await store.read(articles.count) == 1
    assert (await came(store, workers, PASTED, owner=BEN)).new  # what Ann sent in is hers alone


@in_one_loop
async def test_one_outlets_new_headline_is_the_same_article_and_another_outlets_copy_is_heard(
    store: Store, workers: Workers
) -> None:
    first = await came(store, workers, LINKED, owner=0)
    renamed = replace(LINKED, title="Кіно повернулося", url="https://visnyk.example/promin-2")
    assert await came(store, workers, renamed, owner=0) == replace(first, new=False)
    copy = replace(renamed, source="Радіо Вербин", url="https://radio.example/1")
    assert await came(store, workers, copy, owner=0) == first
    assert await store.read(articles.count) == 2


@in_one_loop
async def test_a_link_to_what_was_pasted_before_brings_its_source_and_address(
    store: Store, workers: Workers
) -> None:
    first = await came(store, workers, PASTED)
    assert (
        await came(store, workers, replace(LINKED, title="Кінотеатр - Вісник"))
    ).story == first.story
    shown = await store.read(stories.story, first.story, ["uk"], ANN, "long")
    assert shown is not None
    assert (shown.title, shown.source, shown.url) == (PASTED.title, LINKED.source, LINKED.url)
    other = replace(LINKED, source="Хтось", url="https://else.example/")
    assert (await came(store, workers, other)).story == first.story
    shown = await store.read(stories.story, first.story, ["uk"], ANN, "long")
    assert shown is not None and shown.url == LINKED.url  # the first address stays


def test_a_short_text_alone_tells_nothing_of_its_article() -> None:
    assert text_key("Фото дня. " * 5) is None
    assert (
        text_key("а" * LEAST_TEXT)
        == text_key(" А" + "а" * (LEAST_TEXT - 1) + "\n\n")
        != text_key("б" * LEAST_TEXT)
    )
