"""Finding stories by their words: FTS5 on SQLite, tsvector on PostgreSQL, the same results on both.

Words are normal forms made before they come here; neither database stems or cuts them again. FTS5's row number holds
the time of the story's newest article above its id, so that reading backwards gives the newest first without sorting.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from functools import cache
from typing import Any

from sqlalchemy import (
    BindParameter,
    ColumnElement,
    Connection,
    Integer,
    Select,
    Text,
    bindparam,
    cast,
    column,
    exists,
    func,
    literal,
    select,
    table,
)
from sqlalchemy.dialects.postgresql import TSQUERY

from storage.columns import lexeme, storable
from storage.keys import visible
from storage.tables import ANY_TOPIC, listings, stories

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


def query(db: Connection, words: Sequence[Collection[str]]) -> str | None:
    """In the database's own query language: a form of each word. None: nothing can match."""
    groups = [[form for text in forms if len(parts := split(text)) == 1 for form in parts] for forms in words]
    if not groups or not all(groups):
        return None
    quote, either, both = (_quoted, " OR ", " AND ") if db.dialect.name == "sqlite" else (lexeme, " | ", " & ")
    return both.join(f"({either.join(map(quote, forms))})" for forms in groups)


@cache
def matching(dialect: str, in_languages: bool) -> Select[Any]:
    """The ids of the stories that match :query, that :owner may see, in one of the :languages; newest first, :limit."""
    found, story = _fts5() if dialect == "sqlite" else _tsvector()
    readable = [listings.c.story == story, listings.c.topic == ANY_TOPIC]
    readable.append(visible(listings.c.owner, bindparam("owner")))
    if in_languages:
        languages: BindParameter[str] = bindparam("languages", expanding=True)
        readable.append(listings.c.language.in_(languages))
    return found.where(exists().where(*readable)).limit(bindparam("limit"))


def _quoted(word: str) -> str:
    """A word in FTS5's quotes, so that nothing in it is syntax."""
    return '"' + word.replace('"', '""') + '"'


def _fts5() -> tuple[Select[Any], ColumnElement[int]]:
    story = _index.c.rowid.op("&", return_type=Integer())((1 << _ID_BITS) - 1)
    found = select(story.label("story")).where(_index.c.story_words.op("MATCH")(bindparam("query", type_=Text())))
    return found.order_by(_index.c.rowid.desc()), story


def _tsvector() -> tuple[Select[Any], ColumnElement[int]]:
    found = select(stories.c.id.label("story")).where(stories.c.words.op("@@")(cast(bindparam("query"), TSQUERY)))
    return found.order_by(stories.c.updated_at.desc(), stories.c.id.desc()), stories.c.id
