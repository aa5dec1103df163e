"""A story's own row, its listings and its words are drawn from its articles, and drawn again whenever those change."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from typing import Any

from sqlalchemy import Connection, Select, delete, distinct, exists, func, insert, select, update

from news.topics import OTHER
from storage import quotes, summaries, words
from storage.keys import AnyRow
from storage.keys import insert as insert_or
from storage.tables import ANY_TOPIC, articles, listings, stories, tallies

_TOPICS = 3
_WEIGHTS = (1.0, 0.6, 0.4)  # of an article's first, second, third topic
_LEAST = 0.25  # of the strongest topic's weight: one stray label among ten articles is no topic of the story
_CHUNK = 500
_COUNTED = ("owner", "topic", "languages", "number")


def lift(db: Connection, ids: Sequence[int]) -> None:
    """Take stories out of search and out of the counts, before their articles change; refresh() puts them back."""
    for some in _chunks(ids):
        words.drop(db, some)
        _tally(db, some, -1)


def refresh(db: Connection, story: int) -> None:
    """Draw a story again that has at least one article, and is new or lifted."""
    columns = articles.c
    place = (columns.id, columns.language, columns.published, columns.from_feed)
    drawn = (*place, columns.source, columns.topics, columns.search, columns.owner)
    told = select(*drawn).where(columns.story == story)
    rows = db.execute(told.order_by(columns.published, columns.id)).all()
    topics = _topics([row.topics for row in rows])
    languages = tuple(sorted({row.language for row in rows}))
    row = {
        "first_at": rows[0].published,
        "updated_at": rows[-1].published,
        "sources": max(1, len({row.source.casefold() for row in rows if row.source})),
        "topics": topics,
        "languages": languages,
        "words": words.together(row.search for row in reversed(rows)),
    }
    db.execute(update(stories).where(stories.c.id == story), row)
    db.execute(delete(listings).where(listings.c.story == story))
    db.execute(insert(listings), _listings(story, rows, topics, languages))
    words.put(db, story)
    quotes.mark(db, story)
    _tally(db, [story], 1)


def redraw(db: Connection, ids: Collection[int]) -> None:
    """Draw stories again that articles were taken from; those left empty go, and their letters with them."""
    for chunk in _chunks(sorted(ids)):
        some = stories.c.id.in_(chunk)
        summaries.drop(db, chunk)
        db.execute(delete(stories).where(some, ~exists().where(articles.c.story == stories.c.id)))
        for story in db.scalars(select(stories.c.id).where(some)).all():
            refresh(db, story)


def recount(db: Connection, owners: Sequence[int]) -> None:
    """Count the stories of these owners anew."""
    db.execute(delete(tallies).where(tallies.c.owner.in_(owners)))
    db.execute(
        insert(tallies).from_select(_COUNTED, _counted(1).where(listings.c.owner.in_(owners)))
    )


def _tally(db: Connection, ids: Sequence[int], more: int) -> None:
    """Add these stories to the counts, or take them out (more = -1)."""
    new = insert_or(db, tallies).from_select(
        _COUNTED, _counted(more).where(listings.c.story.in_(ids))
    )
    number = tallies.c.number + new.excluded.number
    db.execute(new.on_conflict_do_update(index_elements=_COUNTED[:3], set_={"number": number}))


def _counted(more: int) -> Select[Any]:
    """Rows of tallies for the listings that the caller chooses."""
    shelf = (listings.c.owner, listings.c.topic, listings.c.languages)
    return select(*shelf, more * func.count(distinct(listings.c.story))).group_by(*shelf)


def _chunks(ids: Sequence[int]) -> Iterator[Sequence[int]]:
    """A database takes only so many parameters at once."""
    return (ids[start : start + _CHUNK] for start in range(0, len(ids), _CHUNK))


def _listings(
    story: int, rows: Sequence[AnyRow], topics: Sequence[str], languages: tuple[str, ...]
) -> list[dict[str, Any]]:
    newest = {
        row.language: row for row in rows
    }  # the rows come in order of time: the last one stays
    shown = newest | {
        row.language: row for row in rows if not row.from_feed
    }  # a whole article tells more
    return [
        {
            "story": story,
            "language": language,
            "topic": topic,
            "published": row.published,
            "article": shown[language].id,
            "languages": languages,
            "owner": row.owner,
        }
        for language, row in newest.items()
        for topic in (ANY_TOPIC, *topics)
    ]


def _topics(told: Sequence[Sequence[str]]) -> tuple[str, ...]:
    """The story's topics, strongest first, out of the topics of each of its articles."""
    weight: dict[str, float] = {}
    for topics in told:
        for topic, more in zip(topics, _WEIGHTS, strict=False):
            weight[topic] = weight.get(topic, 0) + more
    weight.pop(OTHER, None)
    if not weight:
        return (OTHER,)
    enough = _LEAST * max(weight.values())
    # sorted() keeps the order of first appearance among equals
    return tuple(
        sorted((t for t in weight if weight[t] >= enough), key=lambda t: -weight[t])[:_TOPICS]
    )
