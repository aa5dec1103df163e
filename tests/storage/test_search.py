"""Search finds the same stories in the same order on SQLite and PostgreSQL, whatever people type."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from sqlalchemy import Connection

from storage import articles, stories, words
from storage.migrate import upgrade
from storage.store import Store
from tests import postgres
from tests.storage.make import NOW, hours, keep


async def _ids(
    store: Store, words: Sequence[Collection[str]], languages: Sequence[str] | None = None
) -> list[int]:
    return [line.story for line in await store.read(stories.search, words, languages)]


async def test_every_word_must_be_there_in_one_of_its_forms(store: Store) -> None:
    def some(db: Connection) -> list[int]:
        return [
            keep(db, f"{text}.", ago=ago)
            for ago, text in enumerate(["pier close", "pier open", "boat open"])
        ]

    closed, opened, boat = await store.write(some)
    assert await _ids(store, [["pier"]]) == [closed, opened]
    assert await _ids(store, [["pier", "boat"], ["open"]]) == [opened, boat]
    assert await _ids(store, [["pier"], ["boat"]]) == []
    assert await _ids(store, [["PIER"]]) == [closed, opened]
    assert await _ids(store, [["pie"]]) == []
    assert await store.read(stories.search_count, [["pier"]]) == 2


async def test_words_may_stand_in_different_articles_and_languages_of_one_story(
    store: Store,
) -> None:
    def some(db: Connection) -> int:
        story = keep(db, "pier close.")
        return keep(db, "пірс зачинити.", language="uk", title="Пірс", ago=3, story=story)

    story = await store.write(some)
    assert await _ids(store, [["зачинити"], ["pier"]], ["en"]) == [story]
    assert [
        (line.language, line.title)
        for line in await store.read(stories.search, [["pier"]], ["uk", "en"])
    ] == [("uk", "Пірс")]
    assert [line.language for line in await store.read(stories.search, [["зачинити"]])] == ["en"]
    assert await _ids(store, [["pier"]], ["ru"]) == []
    assert await _ids(store, [["pier"]], []) == []


async def test_order_is_by_what_is_shown_even_when_another_language_is_newer(store: Store) -> None:
    def some(db: Connection) -> list[int]:
        ids = []
        for number in range(30):  # the later its English article, the earlier its Ukrainian one
            story = keep(db, f"pier {number}.", ago=100 - number)
            ids.append(keep(db, f"пірс {number}.", language="uk", ago=number, story=story))
        return ids

    ids = await store.write(some)
    assert await _ids(store, [["pier"]], ["en"]) == ids[:19:-1]
    assert await _ids(store, [["pier"]], ["uk"]) == ids[:10]
    page = await store.read(stories.search, [["pier"]], ["en"], 7, 14)
    assert [line.story for line in page] == ids[::-1][14:21]


async def test_nothing_to_look_for_finds_nothing(store: Store) -> None:
    await store.write(keep, "pier.")
    nothings: list[list[list[str]]] = [
        [],
        [[]],
        [["pier"], []],
        [[""]],
        [[" "]],
        [["two words"]],
        [["\x00"]],
        [["-"]],
    ]
    for nothing in nothings:
        assert await _ids(store, nothing) == []
        assert await store.read(stories.search_count, nothing) == 0


async def test_a_text_of_endless_different_words_can_be_stored(store: Store) -> None:
    endless = " ".join(f"{number:x}" * 60 for number in range(9_000))
    story = await store.write(keep, search=f"first {endless}")
    assert await _ids(store, [["first"]]) == [story]


ODD = [
    '"',
    "'",
    "''",
    "\\",
    "*",
    "NEAR",
    "AND",
    "or",
    "not",
    "a:b",
    "(",
    ")",
    "&",
    "|",
    "!",
    "<->",
    "^",
    "{}",
    "%",
    "_",
]
WORD = st.sampled_from(
    [*ODD, "пірс", "pier", "їжа", "ёлка", "İ", "ß", "ǆ", "e\u0301", "é", "x" * 50]
) | st.text(st.characters(exclude_categories=()), max_size=6)
CORPUS = st.lists(
    st.tuples(
        st.lists(WORD, max_size=6),
        st.sampled_from(["uk", "en"]),
        st.integers(0, 4),
        st.integers(0, 4),
    ),
    max_size=8,
)
QUERY = st.lists(st.lists(WORD, max_size=3), max_size=3)


@settings(max_examples=30, deadline=None)
@given(
    CORPUS,
    QUERY,
    st.none() | st.sampled_from([["uk"], ["en", "uk"]]),
    st.integers(1, 3),
    st.integers(0, 2),
)
@example([(["a\u180eb"], "uk", 0, 0)], [["a\u180eb"], ["a"]], None, 1, 0)
@example([(["Σ", "ς"], "uk", 0, 0)], [["σ"]], None, 1, 0)
async def test_both_databases_and_plain_python_find_the_same(
    both: tuple[Store, Store],
    corpus: list[tuple[list[str], str, int, int]],
    query: list[list[str]],
    languages: list[str] | None,
    limit: int,
    offset: int,
) -> None:
    found = []
    for store in both:
        await store.write(articles.forget, "feed")
        names = await store.write(_fill, corpus)
        lines = await store.read(stories.search, query, languages, limit, offset)
        assert await store.read(stories.search_count, query, languages) == len(
            _expected(corpus, query, languages)
        )
        found.append([(names[line.story], line.language, line.published) for line in lines])
    assert found[0] == found[1] == _expected(corpus, query, languages)[offset : offset + limit]


def _fill(db: Connection, corpus: list[tuple[list[str], str, int, int]]) -> dict[int, int]:
    """story id -> its number in the corpus."""
    ids: dict[int, int] = {}
    for number, (found, language, ago, which) in enumerate(corpus):
        text = f"Number {number}."
        ids[which] = keep(
            db, text, search=" ".join(found), language=language, ago=ago, story=ids.get(which)
        )
    return {id: which for which, id in ids.items()}


def _expected(
    corpus: list[tuple[list[str], str, int, int]],
    query: list[list[str]],
    languages: list[str] | None,
) -> list[tuple[int, str, object]]:
    """What search promises, said in plain Python."""
    order = list(dict.fromkeys(which for *_, which in corpus))  # stories are numbered as they came
    told = {which: [row for row in corpus if row[3] == which] for which in order}
    lines = []
    for which, rows in told.items():
        there = {word for row in rows for word in words.split(" ".join(row[0]))}
        wanted = [
            {form for word in forms if len(parts := words.split(word)) == 1 for form in parts}
            for forms in query
        ]
        newest = min(rows, key=lambda row: (row[2], row[1]))
        shown = (
            next((one for one in languages if one in {row[1] for row in rows}), None)
            if languages
            else newest[1]
        )
        if wanted and all(forms & there for forms in wanted) and shown:
            ago = min(row[2] for row in rows if row[1] == shown)
            lines.append((-ago, order.index(which), which, shown))
    return [
        (which, shown, NOW + hours(ago)) for ago, _, which, shown in sorted(lines, reverse=True)
    ]


@pytest.fixture(scope="module")
def both(
    tmp_path_factory: pytest.TempPathFactory, postgres_folder: Path
) -> Iterator[tuple[Store, Store]]:
    """A database of each kind for all examples of a property test; each example empties it first."""
    url = f"sqlite:///{tmp_path_factory.mktemp('search') / 'lede.db'}"
    upgrade(url)
    with postgres.fresh(postgres_folder, "search_examples") as other:
        stores = Store(url), Store(other)
        yield stores
        for store in stores:
            store.close()
