"""Finding stories by their words: FTS5 on SQLite, tsvector on PostgreSQL, the same results on both.

Words are normal forms made before they come here; neither database stems or cuts them again. FTS5's row number holds
the time of the story's newest article above its id, so that reading backwards gives the newest first without sorting.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from typing import Any

from sqlalchemy import ColumnElement, Connection, Integer, Select, cast, column, func, literal, select, table
from sqlalchemy.dialects.postgresql import TSQUERY

from storage.columns import lexeme, storable
from storage.tables import stories

_MOST = 5_000  # words of one story: a tsvector holds 1 MB at most
_LONGEST = 40  # characters of one word
_ID_BITS = 31

_index = table("story_words", column("rowid", Integer), column("words"), column("story_words"))
_row = cast(func.strftime("%s", stories.c.updated_at), Integer).op("<<")(_ID_BITS).op("|")(stories.c.id)


def split(text: str) -> list[str]:
    """The words of a text of normal forms, as they are kept: folded, cut to 40 characters."""
    # FTS5's older table of characters has U+180E among the spaces.
    return [word[:_LONGEST] for word in storable(text).replace("\u180e", " ").casefold().split()]


def together(texts: Iterable[str]) -> list[str]:
    """All words of these texts, each once and sorted; of more than 5,000 the first ones."""
    found: dict[str, None] = {}
    for text in texts:
        found.update(dict.fromkeys(split(text)))
    return sorted(list(found)[:_MOST])


def put(db: Connection, story: int) -> None:
    """Make a story findable by the words in its row; it must not be findable yet."""
    if db.dialect.name == "sqlite":
        rows = select(_row, stories.c.words).where(stories.c.id == story)
        db.execute(_index.insert().from_select(["rowid", "words"], rows))


def drop(db: Connection, ids: Collection[int]) -> None:
    """Make stories no longer findable; before their rows change, because FTS5 wants the words it was given."""
    if db.dialect.name == "sqlite":
        rows = select(literal("delete"), _row, stories.c.words).where(stories.c.id.in_(ids))
        db.execute(_index.insert().from_select(["story_words", "rowid", "words"], rows))


def hits(db: Connection, words: Sequence[Collection[str]]) -> tuple[Select[Any], ColumnElement[int]] | None:
    """The query for stories that have a form of each word, newest first, and its story id; None: nothing matches."""
    groups = [[form for text in forms if len(parts := split(text)) == 1 for form in parts] for forms in words]
    if not groups or not all(groups):
        return None
    return _fts5(groups) if db.dialect.name == "sqlite" else _tsvector(groups)


def _fts5(groups: list[list[str]]) -> tuple[Select[Any], ColumnElement[int]]:
    quoted = [["".join(('"', form.replace('"', '""'), '"')) for form in forms] for forms in groups]
    query = " AND ".join(f"({' OR '.join(forms)})" for forms in quoted)
    story = _index.c.rowid.op("&", return_type=Integer())((1 << _ID_BITS) - 1)
    found = select(story.label("story")).where(_index.c.story_words.op("MATCH")(query))
    return found.order_by(_index.c.rowid.desc()), story


def _tsvector(groups: list[list[str]]) -> tuple[Select[Any], ColumnElement[int]]:
    query = " & ".join(f"({' | '.join(map(lexeme, forms))})" for forms in groups)
    found = select(stories.c.id.label("story")).where(stories.c.words.op("@@")(cast(query, TSQUERY)))
    return found.order_by(stories.c.updated_at.desc(), stories.c.id.desc()), stories.c.id
