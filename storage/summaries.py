"""Summaries as they are shown: of the story's newest article, or picked from several that tell it together."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple

from sqlalchemy import BindParameter, Connection, bindparam, delete, func, select

from news.lengths import MOST, SENTENCES, Length
from news.types import Outlet, Span
from storage.keys import AnyRow, insert
from storage.tables import PUBLIC, articles, summaries

TOGETHER = 6  # articles of one language that a summary is picked from, newest first
LONGEST = 30_000  # characters of each that are looked at: what matters stands first

_ids: BindParameter[int] = bindparam("ids", expanding=True)
_TEXTS = select(articles.c.id, articles.c.text, articles.c.source, articles.c.url).where(
    articles.c.story == bindparam("story"), articles.c.id.in_(_ids)
)
_NEWEST = (
    select(articles.c.id)
    .where(articles.c.story == bindparam("story"), articles.c.language == bindparam("language"))
    .where(articles.c.owner == PUBLIC)
    .order_by(articles.c.published.desc(), articles.c.id.desc())
    .limit(TOGETHER)
)
_TOLD = _NEWEST.add_columns(
    func.substr(articles.c.text, 1, LONGEST + 1), articles.c.title, articles.c.source
)


class PickedSentence(NamedTuple):
    """An article that tells a story; `text` is its beginning, one character longer than LONGEST when more follows."""

    id: int
    text: str
    title: str
    source: str


class Sentence(NamedTuple):
    """A sentence of a summary, and who tells it."""

    words: str
    outlet: Outlet


def told(db: Connection, story: int, language: str) -> list[PickedSentence]:
    """The newest public articles of the story in that language, newest first."""
    return [
        PickedSentence(*row) for row in db.execute(_TOLD, {"story": story, "language": language})
    ]


def put(
    db: Connection,
    story: int,
    language: str,
    read: Sequence[int],
    picks: Mapping[Length, Sequence[tuple[int, Span]]],
) -> bool:
    """Keep what the articles `read` tell together; False when the story has other articles by now."""
    if db.scalars(_NEWEST, {"story": story, "language": language}).all() != list(read):
        return False
    rows = {
        length: [[id, span.start, span.end] for id, span in some] for length, some in picks.items()
    }
    new = insert(db, summaries).values(story=story, language=language, picks=rows)
    db.execute(
        new.on_conflict_do_update(
            index_elements=["story", "language"], set_={"picks": new.excluded.picks}
        )
    )
    return True


def drop(db: Connection, ids: Sequence[int]) -> None:
    """Forget what the articles of these stories told together: some of the articles go."""
    db.execute(delete(summaries).where(summaries.c.story.in_(ids)))


def rows_of(choice: Sequence[Span]) -> list[list[int]]:
    """What is kept of one article's own summary: its sentences, best first."""
    return [[span.start, span.end] for span in choice[:MOST]]


def own(text: str, rows: Sequence[Sequence[int]], length: Length) -> tuple[str, ...]:
    """One article's own summary of that length, in the order of its text."""
    return tuple(
        Span(start, end).of(text) for start, end in sorted(map(tuple, rows[: SENTENCES[length]]))
    )


def together(
    db: Connection, story: int, picks: Mapping[str, Any] | None, length: Length
) -> list[Sentence]:
    """What several articles tell together, each sentence a stretch of one of them; none when it was not kept."""
    some = (picks or {}).get(length, ())
    if not some:
        return []
    found = {
        row.id: row for row in db.execute(_TEXTS, {"story": story, "ids": [id for id, *_ in some]})
    }
    return [_sentence(found[id], start, end) for id, start, end in some if id in found]


def _sentence(row: AnyRow, start: int, end: int) -> Sentence:
    return Sentence(Span(start, end).of(row.text), Outlet(row.source, row.url))
