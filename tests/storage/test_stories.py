"""Lists show each story once, in the reader's language, newest first; a story is shown in one language, verbatim."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import Connection, select

from news.topics import TOPICS
from news.types import Speaker
from storage import articles, draw, speakers, stories
from storage.migrate import upgrade
from storage.store import Store
from storage.tables import tallies
from tests.storage.make import MAYOR, NOW, PHOTO, hours, keep, quote, speaker


async def _ids(
    store: Store,
    languages: Sequence[str],
    topic: str | None = None,
    limit: int = 10,
    offset: int = 0,
) -> list[int]:
    return [
        line.story for line in await store.read(stories.latest, languages, topic, limit, offset)
    ]


async def test_latest_is_newest_first_whatever_the_order_of_arrival(store: Store) -> None:
    def some(db: Connection) -> list[int]:
        return [keep(db, f"Number {ago}.", ago=ago) for ago in (2, 1, 3)]

    two, one, three = await store.write(some)
    assert await _ids(store, ["en"]) == [one, two, three]
    assert await _ids(store, ["en"], limit=1, offset=1) == [two]
    assert await _ids(store, ["en"], offset=3) == []


async def test_latest_shows_a_story_once_in_the_first_language_it_has(store: Store) -> None:
    def some(db: Connection) -> tuple[int, int]:
        both = keep(db, "In English.", ago=1)
        keep(db, "Українською.", language="uk", title="Пірс", source="Вістник", ago=5, story=both)
        return both, keep(db, "Only English.", ago=3)

    both, only = await store.write(some)
    lines = await store.read(stories.latest, ["uk", "en"])
    assert [(line.story, line.language) for line in lines] == [(only, "en"), (both, "uk")]
    assert (lines[1].title, lines[1].source, lines[1].published) == (
        "Пірс",
        "Вістник",
        NOW - hours(5),
    )
    assert await _ids(store, ["en", "uk"]) == [both, only]
    assert await _ids(store, ["uk", "uk"]) == [both]
    assert await _ids(store, ["ru"]) == await _ids(store, []) == []


async def test_a_line_counts_the_outlets_in_all_languages(store: Store) -> None:
    def some(db: Connection) -> None:
        story = keep(db, "One.", source="The Alder Times")
        keep(db, "Two.", source="the alder times", story=story)
        keep(db, "Три.", source="Вістник", language="uk", story=story)

    await store.write(some)
    assert (await store.read(stories.latest, ["en"]))[0].sources == 2


async def test_latest_of_a_topic_and_of_a_speaker(store: Store) -> None:
    text = '"Nobody knew about this at all," she said.'

    def some(db: Connection) -> tuple[int, int, int]:
        who = speaker(db)
        said = (quote(text, "Nobody knew about this at all,"),)
        first = keep(db, text, topics=("war", "politics"), quotes=said, speakers={MAYOR.key: who})
        return first, keep(db, "Other.", topics=("sports",), ago=2), who

    war, sports, who = await store.write(some)
    assert await _ids(store, ["en"], "politics") == [war]
    assert await _ids(store, ["en"], "sports") == [sports]
    assert [line.story for line in await store.read(stories.latest, ["en"], speaker=who)] == [war]


async def test_one_stray_topic_among_many_articles_is_no_topic_of_the_story(store: Store) -> None:
    def some(db: Connection) -> int:
        story = keep(db, "Number 0.", topics=("sports",))
        for number in range(1, 8):
            keep(
                db,
                f"Number {number}.",
                topics=("sports", "society") if number % 2 else ("sports",),
                story=story,
            )
        return keep(db, "Stray.", topics=("sports", "war", "other"), story=story)

    await store.write(some)
    assert (await store.read(stories.latest, ["en"]))[0].topics == ("sports", "society")


async def test_a_story_without_a_clear_topic_is_other(store: Store) -> None:
    await store.write(keep, topics=())
    assert await _ids(store, ["en"], "other") == await _ids(store, ["en"])


async def test_counts_are_of_what_the_lists_show(store: Store) -> None:
    def some(db: Connection) -> None:
        both = keep(db, "One.", topics=("war",))
        keep(db, "Один.", language="uk", topics=("war",), story=both)
        keep(db, "Two.", topics=("war", "sports"))
        keep(db, "Три.", language="uk", topics=("other",))

    await store.write(some)
    assert await store.read(stories.by_language) == {"en": 2, "uk": 2}
    assert await store.read(stories.by_topic, ["en", "uk"]) == {"war": 2, "sports": 1, "other": 1}
    assert await store.read(stories.by_topic, ["uk"]) == {"war": 1, "other": 1}
    assert await store.read(stories.by_topic, []) == {}
    assert [
        await store.read(stories.count, some) for some in (["en", "uk"], ["uk"], ["ru"], [])
    ] == [3, 2, 0, 0]
    assert await store.read(stories.count, ["en", "uk"], "war") == 2
    rows, total = await store.read(stories.listed, ["en", "uk"], "war", 1)
    assert (len(rows), total) == (1, 2)
    assert await store.read(stories.listed, ["en", "uk"], "war", 1, 9) == (
        [],
        2,
    )  # a page behind the last one
    assert (
        await store.read(stories.listed, ["ru"]) == await store.read(stories.listed, []) == ([], 0)
    )


TEXT = 'Piers are old. "We waited far too long for this," said Castell. "Never again will it be like that," she added.'


async def test_a_story_is_the_newest_article_of_one_language(store: Store) -> None:
    def some(db: Connection) -> int:
        story = keep(
            db,
            "Older. More.",
            ago=9,
            source="The First Post",
            author="A. Bee",
            topics=("war", "economy"),
        )
        keep(
            db,
            "Newer. More.",
            ago=4,
            title="Newer",
            source="The Alder Times",
            story=story,
            url="https://a.example/n",
            author="C. Dee",
            photo=PHOTO,
            topics=("war", "economy"),
        )
        keep(
            db,
            "Найновіше.",
            ago=2,
            language="uk",
            title="Найновіше",
            source="Вістник",
            story=story,
            topics=("war",),
        )
        return story

    id = await store.write(some)
    story = await store.read(stories.story, id, ["en", "uk"])
    assert story is not None
    assert (story.id, story.title, story.language, story.source) == (
        id,
        "Newer",
        "en",
        "The Alder Times",
    )
    assert (story.published, story.url, story.author, story.photo) == (
        NOW - hours(4),
        "https://a.example/n",
        "C. Dee",
        PHOTO,
    )
    assert (story.summary, story.topics, story.languages) == (
        ("Newer.",),
        ("war", "economy"),
        ("en", "uk"),
    )
    assert story.sources == ("The First Post", "The Alder Times", "Вістник")
    for wanted in (["ru"], []):
        other = await store.read(stories.story, id, wanted)
        assert other is not None and other.title == "Найновіше"
    assert await store.read(stories.story, id + 1, ["en"]) is None


async def test_quotes_come_best_first_and_each_words_once(store: Store) -> None:
    long, never = "We waited far too long for this,", "Never again will it be like that,"

    def some(db: Connection) -> int:
        who = {MAYOR.key: speaker(db)}
        said = (
            quote(TEXT, "Piers are old.", kind="indirect"),
            quote(TEXT, long, None),
            quote(TEXT, never, kind="partial"),
        )
        story = keep(db, TEXT, quotes=said, speakers=who)
        other = f"Again: {TEXT}"
        keep(
            db,
            other,
            quotes=(quote(other, long, kind="direct"),),
            speakers=who,
            story=story,
            source="The Post",
        )
        keep(
            db,
            "Слово.",
            language="uk",
            quotes=(quote("Слово.", "Слово."),),
            speakers=who,
            story=story,
        )
        return story

    id = await store.write(some)
    story = await store.read(stories.story, id, ["en"])
    assert story is not None
    assert [(said.words, said.kind, said.speaker, said.source) for said in story.quotes] == [
        (
            long,
            "direct",
            "Nina Castell",
            "The Post",
        ),  # the same words with a name are better than without
        (never, "partial", "Nina Castell", "The Alder Times"),
        ("Piers are old.", "indirect", "Nina Castell", "The Alder Times"),
    ]
    assert [(line.name, line.role, line.quotes, line.kind) for line in story.speakers] == [
        ("Nina Castell", "mayor", 3, "person")
    ]
    translated = await store.read(stories.story, id, ["uk"])
    assert translated is not None
    assert [said.words for said in translated.quotes] == ["Слово."]


async def test_who_is_not_known_is_not_named(store: Store) -> None:
    captain = Speaker("", "", "captain of the ferry")

    def some(db: Connection) -> int:
        said = (
            quote(TEXT, "We waited far too long for this,", None),
            quote(TEXT, "Never again will it be like that,", captain),
        )
        return keep(db, TEXT, quotes=said)

    story = await store.read(stories.story, await store.write(some), ["en"])
    assert story is not None
    assert [(said.speaker, said.role, said.speaker_id) for said in story.quotes] == [
        ("captain of the ferry", None, None),
        (None, None, None),
    ]
    assert story.speakers == ()


async def test_a_speaker_is_named_as_the_reader_spells_it_and_titled_as_the_article_does(
    store: Store,
) -> None:
    def some(db: Connection) -> int:
        who = speaker(db)
        speakers.add_name(db, who, "Ніна Кастель", "uk", "kstl")
        speakers.set_role(db, who, "uk", "мер Порт-Олдера", NOW)
        text = "«Ми чекали надто довго», - сказала Кастель."
        said = (
            quote(
                text, "Ми чекали надто довго", Speaker(MAYOR.key, "Ніна Кастель", "міська голова")
            ),
        )
        return keep(db, text, language="uk", quotes=said, speakers={MAYOR.key: who})

    story = await store.read(stories.story, await store.write(some), ["uk"])
    assert story is not None
    assert (story.quotes[0].speaker, story.quotes[0].role) == ("Ніна Кастель", "міська голова")
    assert (story.speakers[0].name, story.speakers[0].role) == ("Ніна Кастель", "мер Порт-Олдера")


SHELF = st.lists(
    st.tuples(st.sampled_from(["uk", "en", "ru"]), st.integers(0, 6), st.integers(0, 3)),
    min_size=1,
    max_size=8,
)


@settings(max_examples=15, deadline=None)
@given(SHELF, st.permutations(["uk", "en", "ru"]), st.integers(1, 3))
async def test_pages_of_latest_together_are_every_story_once_in_order(
    store_of_all: Store, shelf: list[tuple[str, int, int]], wanted: list[str], size: int
) -> None:
    await store_of_all.write(articles.forget, "feed")
    newest = await store_of_all.write(_fill, shelf)
    expected = [
        (-own[language], story, language)
        for story, own in newest.items()
        if (language := next((one for one in wanted[:2] if one in own), None))
    ]
    pages = [
        await store_of_all.read(stories.latest, wanted[:2], None, size, start)
        for start in range(0, 9, size)
    ]
    shown = [(line.story, line.language) for page in pages for line in page]
    assert shown == [row[1:] for row in sorted(expected, reverse=True)]
    assert await store_of_all.read(stories.count, wanted[:2]) == len(expected)


STEP = st.one_of(
    st.tuples(
        st.just("keep"),
        st.sampled_from(["uk", "en"]),
        st.sampled_from(list(TOPICS)[:3]),
        st.integers(0, 2),
    ),
    st.tuples(st.just("prune"), st.integers(1, 9)),
    st.tuples(st.just("give")),
)


@settings(max_examples=25, deadline=None)
@given(st.lists(STEP, max_size=10))
async def test_counts_are_right_after_whatever_happened(
    store_of_all: Store, steps: list[tuple[Any, ...]]
) -> None:
    def happen(db: Connection) -> None:
        articles.forget(db, "feed")
        kept: dict[tuple[int, int], int] = {}
        for number, (what, *how) in enumerate(steps):
            if what == "keep":
                owner = how[2] % 2
                before = stories.story(db, kept.get((owner, how[2]), 0), [], owner=owner)
                where = kept.get((owner, how[2])) if before else None
                text, own = f"Number {number}.", {"language": how[0], "topics": (how[1],)}
                kept[owner, how[2]] = keep(
                    db, text, story=where, owner=owner, ago=10 - number, **own
                )
            elif what == "prune":
                articles.prune(db, NOW - hours(how[0]))
            else:
                articles.give(db, 1, 2)

    def counted(db: Connection) -> dict[Any, int]:
        rows = db.execute(select(tallies).where(tallies.c.number != 0))
        return {(row.owner, row.topic, row.languages): row.number for row in rows}

    def recounted(db: Connection) -> dict[Any, int]:
        draw.recount(db, [0, 1, 2])
        return counted(db)

    await store_of_all.write(happen)
    assert await store_of_all.read(counted) == await store_of_all.write(recounted)


def _fill(db: Connection, shelf: list[tuple[str, int, int]]) -> dict[int, dict[str, int]]:
    """story -> language -> hours since its newest article."""
    ids: dict[int, int] = {}
    newest: dict[int, dict[str, int]] = {}
    for number, (language, ago, which) in enumerate(shelf):
        ids[which] = keep(db, f"Number {number}.", language=language, ago=ago, story=ids.get(which))
        own = newest.setdefault(ids[which], {})
        own[language] = min(own.get(language, 99), ago)
    return newest


@pytest.fixture(scope="module")
def store_of_all(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    """One database for all examples of a property test; each example empties it first."""
    url = f"sqlite:///{tmp_path_factory.mktemp('examples') / 'lede.db'}"
    upgrade(url)
    store = Store(url)
    yield store
    store.close()
