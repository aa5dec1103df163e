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
    type_coerce,
)
from sqlalchemy.dialects.postgresql import ARRAY, TSQUERY

from storage.columns import lexeme, storable
from storage.keys import visible
from storage.tables import ANY_TOPIC, listings, stories

_MOST = 5_000  # words of one story: a tsvector holds 1 MB at most
_LONGEST = 40  # characters of one word
_ID_BITS = 31
_NEWEST = 500  # stories looked through on PostgreSQL before its index over words is asked
_owner: BindParameter[int] = bindparam("owner")

_index = table("story_words", column("rowid", Integer), column("words"), column("story_words"))
_row = (
    cast(func.strftime("%s", stories.c.updated_at), Integer)
    .op("<<")(_ID_BITS)
    .op("|")(stories.c.id)
)


def split(text: str) -> list[str]:
    """The words of a text of normal forms, as they are kept: folded, cut to 40 characters."""
    # FTS5's older table of characters has U+180E among the spaces.
    return [word[:_LONGEST] for word in storable(text).replace("\u180e", " ").casefold().split()]


def folded(forms: Iterable[str]) -> list[str]:
    """The forms of one word as they are kept, each once and sorted; what is no single word is left out."""
    return sorted({form for text in forms if len(parts := split(text)) == 1 for form in parts})


def together(texts: Iterable[str]) -> list[str]:
    """All words of these texts, each once and sorted; of more than 5,000 the first ones."""
    found: dict[str, None] = {}
    for text in texts:
        found.update(dict.fromkeys(split(text)))
    return sorted(list(found)[:_MOST])


def of_story(db: Connection, story: int) -> list[str]:
    """The words the story is found by."""
    own = select(stories.c.words).where(stories.c.id == story)
    if db.dialect.name == "sqlite":
        return str(db.scalars(own).one()).split(" ")
    return list(
        db.scalars(
            select(func.unnest(func.tsvector_to_array(stories.c.words))).where(
                stories.c.id == story
            )
        )
    )


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


def find(
    db: Connection,
    words: Sequence[Collection[str]],
    languages: Sequence[str] | None,
    owner: int,
    limit: int,
) -> list[int]:
    """The newest stories that have a form of each word, in one of the languages (None: in any), that owner may see."""
    asked = _asked(db, words, languages, owner, limit)
    if asked is None:
        return []
    if db.dialect.name == "sqlite":
        return list(db.scalars(_fts5(languages is not None), asked))
    # PostgreSQL's index over words knows no order. A common word is found among the newest stories without it; a rare
    # one has so few matches that sorting them costs nothing. PostgreSQL itself guesses wrong which one a word is.
    newest = list(db.scalars(_among_newest(languages is not None), asked))
    return (
        newest if len(newest) == limit else list(db.scalars(_sorted(languages is not None), asked))
    )


def count(
    db: Connection,
    words: Sequence[Collection[str]],
    languages: Sequence[str] | None,
    owner: int,
    most: int,
) -> int:
    """How many stories find() could find, up to `most`."""
    asked = _asked(db, words, languages, owner, most)
    if asked is None:
        return 0
    if (
        db.dialect.name == "postgresql"
    ):  # one plan for all words would be the wrong one for common words
        db.exec_driver_sql("SET LOCAL plan_cache_mode = force_custom_plan")
    return db.scalar(_counted(db.dialect.name, languages is not None), asked) or 0


def _asked(
    db: Connection,
    words: Sequence[Collection[str]],
    languages: Sequence[str] | None,
    owner: int,
    limit: int,
) -> dict[str, Any] | None:
    """Values for the parameters of the statements below; None: nothing can match."""
    groups = [folded(forms) for forms in words]
    if not groups or not all(groups):
        return None
    quote, either, both = (
        (_quoted, " OR ", " AND ") if db.dialect.name == "sqlite" else (lexeme, " | ", " & ")
    )
    query = both.join(f"({either.join(map(quote, forms))})" for forms in groups)
    some = list(languages or ())
    return {
        "query": query,
        "owner": owner,
        "languages": some,
        "has": [f"% {one} %" for one in some],
        "limit": limit,
    }


def _quoted(word: str) -> str:
    """A word in FTS5's quotes, so that nothing in it is syntax."""
    return '"' + word.replace('"', '""') + '"'


@cache
def _fts5(in_languages: bool) -> Select[Any]:
    story = _index.c.rowid.op("&", return_type=Integer())((1 << _ID_BITS) - 1)
    readable = [
        listings.c.story == story,
        listings.c.topic == ANY_TOPIC,
        visible(listings.c.owner, _owner),
    ]
    if in_languages:
        languages: BindParameter[str] = bindparam("languages", expanding=True)
        readable.append(listings.c.language.in_(languages))
    matching = _index.c.story_words.op("MATCH")(bindparam("query", type_=Text()))
    found = select(story.label("id")).where(matching, exists().where(*readable))
    return found.order_by(_index.c.rowid.desc()).limit(bindparam("limit"))


@cache
def _among_newest(in_languages: bool) -> Select[Any]:
    newest = (
        select(stories)
        .order_by(stories.c.updated_at.desc(), stories.c.id.desc())
        .limit(_NEWEST)
        .subquery()
    )
    return _newest_first(newest.c).where(*_tsvector(newest.c, in_languages))


@cache
def _sorted(in_languages: bool) -> Select[Any]:
    matching = select(stories.c.id, stories.c.updated_at).where(*_tsvector(stories.c, in_languages))
    return _newest_first(matching.cte().prefix_with("MATERIALIZED").c)


def _newest_first(columns: Any) -> Select[Any]:
    return (
        select(columns.id)
        .order_by(columns.updated_at.desc(), columns.id.desc())
        .limit(bindparam("limit"))
    )


def _tsvector(columns: Any, in_languages: bool) -> list[ColumnElement[bool]]:
    """What makes a row of stories match, on PostgreSQL."""
    matching = [
        columns.words.op("@@")(cast(bindparam("query"), TSQUERY)),
        visible(columns.owner, _owner),
    ]
    if in_languages:
        has = bindparam("has", type_=ARRAY(Text()))
        matching.append(type_coerce(columns.languages, Text).op("LIKE")(func.any(has)))
    return matching


@cache
def _counted(dialect: str, in_languages: bool) -> Select[Any]:
    if dialect == "sqlite":
        matching = _fts5(in_languages).order_by(None)
    else:
        matching = (
            select(stories.c.id)
            .where(*_tsvector(stories.c, in_languages))
            .limit(bindparam("limit"))
        )
    return select(func.count()).select_from(matching.subquery())
