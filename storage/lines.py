"""Lines of lists: stories in one of the reader's languages, newest first."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import datetime
from functools import cache
from typing import Any

from sqlalchemy import (
    BindParameter,
    ColumnElement,
    CompoundSelect,
    Connection,
    Select,
    Text,
    and_,
    bindparam,
    func,
    or_,
    select,
    type_coerce,
    union_all,
)

from news.types import Headline
from storage.keys import unique, visible
from storage.question import Question
from storage.tables import ANY_TOPIC, PUBLIC, articles, listings, quotes, stories, tallies

# What a Headline is made of, in its order.
_LINE = (
    listings.c.story,
    articles.c.title,
    listings.c.language,
    articles.c.source,
    listings.c.published,
    stories.c.sources,
    stories.c.topics,
)
_PLACE = (listings.c.story, listings.c.language, listings.c.published, listings.c.article)
# Statements are put together once: doing it for every question costs more than the database takes to answer.
_ids: BindParameter[int] = bindparam("ids", expanding=True)
_languages: BindParameter[str] = bindparam("languages", expanding=True)
_ALL_LINES = (
    select(*_LINE)
    .join(articles, articles.c.id == listings.c.article)
    .join(stories, stories.c.id == listings.c.story)
    .where(listings.c.topic == ANY_TOPIC, visible(listings.c.owner, bindparam("owner")))
)
_OF_STORY = Question(
    _ALL_LINES.where(listings.c.story == bindparam("story")).order_by(listings.c.language)
)
_LINES = _ALL_LINES.where(listings.c.story.in_(_ids))
_NEWEST = _LINES.where(listings.c.published == stories.c.updated_at)
_IN_LANGUAGES = _LINES.where(listings.c.language.in_(_languages))


def age(line: Headline) -> tuple[datetime, int]:
    """What lists are ordered by."""
    return line.published, line.story


def values(languages: Sequence[str]) -> dict[str, str]:
    """Values for the parameters of _shelf and total."""
    names = unique(languages)
    return {f"language{i}": name for i, name in enumerate(names)} | {
        f"has{i}": f" {n} " for i, n in enumerate(names)
    }


def _has(languages: ColumnElement[Any], i: int) -> ColumnElement[bool]:
    """Whether language number i is one of a story's: LIKE '%' || :has || '%'.

    SQLite prepares a statement anew for each value when the pattern itself is a parameter, which takes longer than to
    answer it.
    """
    return type_coerce(languages, Text).contains(bindparam(f"has{i}"))


def _shelf(i: int) -> ColumnElement[bool]:
    """Listings in the language number i of those asked for, whose story has none of the languages before it."""
    better = (~_has(listings.c.languages, j) for j in range(i))
    return and_(listings.c.language == bindparam(f"language{i}"), *better)


def once(languages: int) -> ColumnElement[bool]:
    """Each story once: its listing in the first of that many languages it has."""
    return or_(*(_shelf(i) for i in range(languages)))


@cache
def page(languages: int, with_speaker: bool) -> Select[Any]:
    """The query of latest(): from each language the newest :depth (limit and offset), in the order of the index."""
    shelf = select(*_PLACE).where(
        listings.c.topic == bindparam("topic"), visible(listings.c.owner, bindparam("owner"))
    )
    if with_speaker:
        return _shown(_of_speaker(languages))
    newest = shelf.order_by(listings.c.published.desc(), listings.c.story.desc()).limit(
        bindparam("depth")
    )
    shelves = [select(newest.where(_shelf(i)).subquery()) for i in range(languages)]
    return _shown(union_all(*shelves) if languages > 1 else shelves[0])


@cache
def total(languages: int) -> Select[Any]:
    """How many stories stand on a shelf in one of that many languages."""
    readable = or_(*(_has(tallies.c.languages, i) for i in range(languages)))
    shelf = (tallies.c.topic == bindparam("topic"), visible(tallies.c.owner, bindparam("owner")))
    return select(func.coalesce(func.sum(tallies.c.number), 0)).where(*shelf, readable)


@cache
def counted_page(languages: int) -> Question:
    """The query of listed(): a page, and in the last column of each row the total."""
    return Question(
        page(languages, False).add_columns(total(languages).scalar_subquery().label("total"))
    )


def _of_speaker(languages: int) -> Select[Any]:
    """Listings of the stories one speaker is quoted in."""
    heard = select(quotes.c.story).where(quotes.c.speaker == bindparam("speaker"))
    # coalesce() keeps SQLite from going through the whole shelf: it shall begin with the speaker's few stories.
    topic = func.coalesce(listings.c.topic, "") == bindparam("topic")
    own = select(*_PLACE).where(
        listings.c.story.in_(heard), topic, visible(listings.c.owner, bindparam("owner"))
    )
    return own.where(once(languages))


def _shown(listed: Select[Any] | CompoundSelect[Any]) -> Select[Any]:
    """Of these listings, newest first, :limit after :offset, with what a Headline needs."""
    columns = listed.selected_columns
    ordered = listed.order_by(columns.published.desc(), columns.story.desc())
    some = ordered.limit(bindparam("limit")).offset(bindparam("offset")).subquery()
    joined = some.join(articles, articles.c.id == some.c.article).join(
        stories, stories.c.id == some.c.story
    )
    line = (some.c.story, articles.c.title, some.c.language, articles.c.source, some.c.published)
    lines = select(*line, stories.c.sources, stories.c.topics).select_from(joined)
    return lines.order_by(some.c.published.desc(), some.c.story.desc())


def headline(
    db: Connection, story: int, languages: Sequence[str], owner: int = PUBLIC
) -> Headline | None:
    """The story in the first of the languages it has, else in its newest article's; None: none this reader may see."""
    rows = _OF_STORY.rows(db, {"story": story, "owner": owner})
    told = {line.language: line for line in map(Headline._make, rows)}
    first = next((told[one] for one in languages if one in told), None)
    return first or max(told.values(), key=age, default=None)


def headlines(
    db: Connection, ids: Collection[int], languages: Sequence[str] | None, owner: int = PUBLIC
) -> list[Headline]:
    """One line for each of these stories, newest first; those with none of the languages, or others', are left out."""
    wanted = {"ids": list(ids), "owner": owner}
    if languages is None:
        shown = [*map(Headline._make, db.execute(_NEWEST, wanted))]
        rank = {line.language: 0 for line in shown}
    else:
        rank = {language: i for i, language in enumerate(unique(languages))}
        shown = [
            *map(Headline._make, db.execute(_IN_LANGUAGES, {**wanted, "languages": list(rank)}))
        ]
    best: dict[int, Headline] = {}
    for line in sorted(shown, key=lambda line: (rank[line.language], line.language)):
        best.setdefault(line.story, line)
    return sorted(best.values(), key=age, reverse=True)
