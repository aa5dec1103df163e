"""What a chat sends in is its own: no list, search, speaker or letter of others shows it."""

from __future__ import annotations

from sqlalchemy import Connection

from storage import articles, speakers, stories
from storage.store import Store
from tests.storage.make import NOW, article, hours, keep, quote

ANN, BEN = 7, 8
TEXT = "The pier closed. “We are sad,” said Nina Castell."


def _private(db: Connection) -> int:
    mayor = speakers.add(db, "Nina Castell", "en", "mayor", "person", "nina castell", "kstl")
    said = (quote(TEXT, "We are sad"),)
    return keep(
        db, TEXT, quotes=said, speakers={"nina castell": mayor}, search="pier close", owner=ANN
    )


async def test_only_its_owner_is_listed_a_private_story(store: Store) -> None:
    story = await store.write(_private)
    for reader, seen in ((ANN, 1), (BEN, 0), (0, 0)):
        rows, total = await store.read(stories.listed, ["en"], owner=reader)
        assert (len(rows), total) == (seen, seen)
        rows, total = await store.read(stories.found, [{"pier"}], ["en"], owner=reader)
        assert (len(rows), total) == (seen, seen)
        assert sum((await store.read(stories.by_topic, ["en"], owner=reader)).values()) == seen
        assert sum((await store.read(stories.by_language, owner=reader)).values()) == seen
        assert (await store.read(stories.story, story, ["en"], owner=reader) is not None) == bool(
            seen
        )


async def test_only_its_owner_hears_who_spoke_in_it(store: Store) -> None:
    await store.write(_private)
    for reader, heard in ((ANN, 1), (BEN, 0)):
        assert len(await store.read(speakers.top, NOW - hours(24), ["en"], owner=reader)) == heard
        counted = await store.read(speakers.count, NOW - hours(24), ["en"], owner=reader)
        assert counted.get("person", 0) == heard
        line = await store.read(speakers.speaker, 1, ["en"], owner=reader)
        assert line is not None
        assert line.quotes == heard
        assert len(await store.read(speakers.statements, 1, ["en"], owner=reader)) == heard


async def test_the_same_text_may_be_kept_by_each_chat_and_by_all(store: Store) -> None:
    own = [await store.write(keep, TEXT, owner=owner) for owner in (ANN, BEN, 0)]
    assert len(set(own)) == 3
    fingerprint = article(TEXT).fingerprint
    assert await store.read(articles.known, fingerprint, None, owner=ANN) == (own[2], "en")
    assert await store.read(articles.known, fingerprint, None) == (own[2], "en")


async def test_a_private_article_is_not_known_to_others_and_no_candidate_for_their_stories(
    store: Store,
) -> None:
    story = await store.write(keep, TEXT, owner=ANN)
    assert await store.read(articles.known, article(TEXT).fingerprint, None, owner=ANN) == (
        story,
        "en",
    )
    assert await store.read(articles.known, article(TEXT).fingerprint, None, owner=BEN) is None
    assert await store.read(articles.known, article(TEXT).fingerprint, None) is None
    assert await store.read(articles.signatures, NOW - hours(24)) == []


async def test_private_articles_go_when_the_sandbox_is_left(store: Store) -> None:
    await store.write(keep, TEXT, owner=ANN)
    await store.write(keep, "Another one. It stays.")
    assert await store.write(articles.forget_private) == 1
    assert await store.read(articles.count) == 1
