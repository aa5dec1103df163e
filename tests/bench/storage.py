"""How fast lists and searches are: `python -m tests.bench.storage` prints p50 and p99 for 1,000 to 100,000 stories.

Measured is what a handler waits for: one `await store.read(...)`, the thread hop included, nothing else running.
"""

from __future__ import annotations

import asyncio
import os
import random
import shutil
import statistics
import tempfile
import time
from collections.abc import Awaitable, Callable, Iterator
from contextlib import ExitStack, contextmanager
from datetime import UTC, datetime, timedelta
from itertools import islice
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, insert, select, text

from news.topics import TOPICS
from storage import draw, speakers, stories, words
from storage.engine import open_engine, writing
from storage.migrate import upgrade
from storage.store import Store
from storage.tables import ANY_TOPIC, PUBLIC, articles, listings, quotes, speaker_names
from storage.tables import speakers as speaker_rows
from storage.tables import stories as story_rows
from tests import postgres

SIZES = (1_000, 10_000, 100_000)
_NOW = datetime(2026, 3, 10, tzinfo=UTC)
_VOCABULARY = 20_000
_WORDS = 80  # different words of a story
_TIMES = 200


def rows(sizes: tuple[int, ...] = SIZES) -> list[list[str]]:
    """The head and the lines of a table: each question on SQLite and on PostgreSQL."""
    found = [["database", "stories", "question", "p50 ms", "p99 ms"]]
    for size in sizes:
        for database, url in _databases(size):
            measured = asyncio.run(_measure(url, size))
            found += [
                [database, f"{size:,}", name, f"{p50:.2f}", f"{p99:.2f}"]
                for name, p50, p99 in measured
            ]
    return found


def _databases(size: int) -> Iterator[tuple[str, str]]:
    """(name, DATABASE_URL) of a filled database of each kind; it is gone when the next one is asked for."""
    folder = Path(tempfile.mkdtemp(prefix="lede-bench-"))
    try:
        url = f"sqlite:///{folder / 'bench.db'}"
        upgrade(url)
        yield "sqlite", _filled(url, size)
        server = postgres.address(folder, os.getpid())
        with postgres.fresh(server, "bench") as url:
            yield "postgresql", _filled(url, size)
    finally:
        postgres.stop(folder)
        shutil.rmtree(folder)


async def _measure(url: str, size: int) -> list[tuple[str, float, float]]:
    """(question, p50, p99)"""
    store = Store(url)
    try:
        return [(name, *await _times(ask)) for name, ask in _questions(store, size).items()]
    finally:
        store.close()


def _questions(store: Store, size: int) -> dict[str, Callable[[], Awaitable[Any]]]:
    """What is measured. Word number n of the vocabulary is in about 1 of n/20 stories."""
    return {
        "latest, one language": lambda: store.read(stories.latest, ["uk"]),
        "latest, three languages": lambda: store.read(stories.latest, ["en", "uk", "ru"]),
        "latest, a topic": lambda: store.read(stories.latest, ["uk", "en"], "science"),
        "latest, a topic, page 20": lambda: store.read(
            stories.latest, ["uk", "en"], "science", 10, 190
        ),
        "latest, a speaker": lambda: store.read(stories.latest, ["uk", "en"], speaker=7),
        "a story": lambda: store.read(stories.story, random.randint(1, size), ["uk"]),
        "search, a rare word": lambda: store.read(stories.search, [["w15000"]], ["uk", "en"]),
        "search, a mid-frequency word": lambda: store.read(
            stories.search, [["w2000"]], ["uk", "en"]
        ),
        "search, a common word": lambda: store.read(stories.search, [["w1"]], ["uk", "en"]),
        "a page of latest, counted": lambda: store.read(stories.listed, ["uk", "en"]),
        "a page of search, counted": lambda: store.read(stories.found, [["w1"]], ["uk", "en"]),
        "topics with their counts": lambda: store.read(stories.by_topic, ["uk", "en"]),
        "search, two words in forms": lambda: store.read(
            stories.search, [["w50", "w51"], ["w90", "w91"]], ["uk", "en"]
        ),
        "search count, mid-frequency": lambda: store.read(
            stories.search_count, [["w2000"]], ["uk", "en"]
        ),
        "count of a topic": lambda: store.read(stories.count, ["uk", "en"], "science"),
        "speakers of a day": lambda: store.read(
            speakers.top, _NOW - timedelta(days=1), ["uk", "en"]
        ),
        "statements of a speaker": lambda: store.read(speakers.statements, 7, ["uk", "en"]),
    }


async def _times(ask: Callable[[], Awaitable[Any]]) -> tuple[float, float]:
    """(p50, p99) in milliseconds."""
    for _ in range(10):
        await ask()
    taken = []
    for _ in range(_TIMES):
        begin = time.perf_counter()
        await ask()
        taken.append((time.perf_counter() - begin) * 1000)
    cuts = statistics.quantiles(taken, n=100)
    return cuts[49], cuts[98]


def _filled(url: str, size: int) -> str:
    """The same url, after that many stories of one article each were put in, all at once."""
    engine = open_engine(url)
    with _no_index(engine), writing(engine).begin() as db:
        _fill(db, size)
    if engine.dialect.name == "postgresql":
        with engine.connect().execution_options(isolation_level="AUTOCOMMIT") as db:
            db.execute(text("VACUUM ANALYZE"))
    engine.dispose()
    return url


@contextmanager
def _no_index(engine: Any) -> Iterator[None]:
    """PostgreSQL builds an index over words much faster at once than row by row."""
    with ExitStack() as stack:
        if engine.dialect.name == "postgresql":
            index = next(
                index for index in story_rows.indexes if str(index.name) == "ix_stories_words"
            )
            with engine.begin() as db:
                index.drop(db)
            stack.callback(lambda: index.create(engine))
        yield


def _fill(db: Connection, size: int) -> None:
    chance = random.Random(7)
    made = (_story(number, size, chance) for number in range(1, size + 1))
    db.execute(
        insert(speaker_rows), [{"key": str(n), "kind": "person", "root": n} for n in range(1, 501)]
    )
    same = {"language": "uk", "block": "b", "uses": 1}
    db.execute(
        insert(speaker_names), [{"speaker": n, "name": f"Name {n}", **same} for n in range(1, 501)]
    )
    while some := list(islice(made, 2_000)):
        for table in (story_rows, articles, listings, quotes):
            db.execute(insert(table), [row for parts in some for row in parts[table.name]])
    draw.recount(db, [PUBLIC])
    if db.dialect.name == "sqlite":
        db.execute(
            words._index.insert().from_select(
                ["rowid", "words"], select(words._row, story_rows.c.words)
            )
        )


def _story(number: int, size: int, chance: random.Random) -> dict[str, list[dict[str, Any]]]:
    """The rows of one story in each table. 60 of 100 are in Ukrainian, 25 in English, 15 in Russian."""
    published = _NOW - timedelta(seconds=60 * (size - number) + chance.randint(0, 3000))
    language = chance.choices(("uk", "en", "ru"), (60, 25, 15))[0]
    topics = tuple(chance.sample(sorted(TOPICS), chance.randint(1, 3)))
    body = "The council of the harbour met on Tuesday and spoke about the pier. " * 20
    found = sorted({f"w{int(_VOCABULARY ** chance.random())}" for _ in range(_WORDS)})
    story = {
        "first_at": published,
        "updated_at": published,
        "sources": 1,
        "topics": topics,
        "languages": (language,),
        "words": found,
        "owner": PUBLIC,
    }
    return {
        "stories": [story],
        "articles": [_article(number, language, published, topics, body)],
        "listings": [
            _listing(number, language, published, topic) for topic in (ANY_TOPIC, *topics)
        ],
        "quotes": [_quote(number, language, published, chance.randint(1, 500)) for _ in range(3)],
    }


def _article(
    number: int, language: str, published: datetime, topics: tuple[str, ...], body: str
) -> dict[str, Any]:
    return {
        "story": number,
        "owner": PUBLIC,
        "fingerprint": str(number),
        "language": language,
        "published": published,
        "added": published,
        "origin": "import",
        "title": f"The council of Port Alder met for the {number}th time",
        "source": "The Alder Times",
        "topics": topics,
        "terms": [],
        "summary": [[0, 68]],
        "related": [],
        "versions": [],
        "sketch": b"",
        "text": body,
        "search": "",
    }


def _listing(number: int, language: str, published: datetime, topic: str) -> dict[str, Any]:
    own = {"story": number, "language": language, "topic": topic, "published": published}
    return {**own, "article": number, "languages": (language,), "owner": PUBLIC}


def _quote(number: int, language: str, published: datetime, speaker: int) -> dict[str, Any]:
    own = {
        "article": number,
        "story": number,
        "speaker": speaker,
        "heard_as": speaker,
        "language": language,
        "published": published,
    }
    return {
        **own,
        "start": 0,
        "end": 40,
        "kind": "direct",
        "confidence": 1,
        "rank": 0,
        "words_key": str(speaker),
        "owner": PUBLIC,
        "group": 0,
        "piece": 0,
        "told_first": True,
    }


if __name__ == "__main__":
    for line in rows():
        print(
            "".join(cell.ljust(width) for cell, width in zip(line, (12, 9, 32, 8, 8), strict=True))
        )
