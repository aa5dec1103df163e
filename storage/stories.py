"""Stories as people ask for them: the newest, by topic, by words, one of them in full."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Sequence
from typing import Any

from sqlalchemy import Connection, and_, bindparam, select

from news.lengths import NORMAL, Length
from news.types import Headline, Outlet, Photo, SpeakerLine, Story
from storage import names, summaries, tables
from storage import quotes as said
from storage.keys import AnyRow, unique, visible
from storage.lines import age, counted_page, headlines, page, values
from storage.lines import headline as headline_of
from storage.lines import total as total_in
from storage.question import Question
from storage.tables import ANY_TOPIC, PUBLIC, articles, listings, stories, tallies
from storage.tables import quotes as quote_rows
from storage.words import count as count_words
from storage.words import find

MOST = 500  # stories that a search is counted to: fifty pages

_TALLIES = select(tallies).where(visible(tallies.c.owner, bindparam("owner")))
_TALLY = _TALLIES.where(tallies.c.topic == bindparam("topic"))
_UPDATED = select(stories.c.updated_at).where(stories.c.id == bindparam("story"))
_OWN = (
    articles.c.text,
    articles.c.summary,
    articles.c.url,
    articles.c.author,
    articles.c.photo,
    articles.c.from_feed,
)
_TOGETHER = and_(
    tables.summaries.c.story == listings.c.story, tables.summaries.c.language == listings.c.language
)
_ARTICLE = Question(
    select(*_OWN, listings.c.languages, tables.summaries.c.picks)
    .join(listings, listings.c.article == articles.c.id)
    .outerjoin(tables.summaries, _TOGETHER)
    .where(listings.c.story == bindparam("story"), listings.c.topic == ANY_TOPIC)
    .where(listings.c.language == bindparam("language"))
)
_ALL = 1_000  # quotes of one story at most
_QUOTES = (
    said.STATEMENTS.where(
        quote_rows.c.story == bindparam("story"), visible(quote_rows.c.owner, bindparam("owner"))
    )
    .where(quote_rows.c.language == bindparam("language"))
    .order_by(quote_rows.c.rank, quote_rows.c.id)
    .limit(_ALL)
)
_SOURCES = Question(
    select(articles.c.source)
    .where(articles.c.story == bindparam("story"), articles.c.source != "")
    .order_by(articles.c.published, articles.c.id)
)


def latest(
    db: Connection,
    languages: Sequence[str],
    topic: str | None = None,
    limit: int = 10,
    offset: int = 0,
    speaker: int | None = None,
    owner: int = PUBLIC,
) -> list[Headline]:
    """Stories, newest first, each in the first of the languages it has; of one topic or with one speaker if given."""
    if not languages:
        return []
    asked = {**_asked(languages, topic, limit, offset, owner), "speaker": speaker}
    return [
        *map(Headline._make, db.execute(page(len(unique(languages)), speaker is not None), asked))
    ]


def count(
    db: Connection, languages: Sequence[str], topic: str | None = None, owner: int = PUBLIC
) -> int:
    """How many stories latest() would go through."""
    if not languages:
        return 0
    shelf = {"topic": topic or ANY_TOPIC, "owner": owner, **values(languages)}
    return db.scalar(total_in(len(unique(languages))), shelf) or 0


def listed(
    db: Connection,
    languages: Sequence[str],
    topic: str | None = None,
    limit: int = 10,
    offset: int = 0,
    owner: int = PUBLIC,
) -> tuple[list[Headline], int]:
    """A page of latest(), and how many stories there are in all: one question, but for a page without any."""
    if not languages:
        return [], 0
    asked = _asked(languages, topic, limit, offset, owner)
    rows = counted_page(len(unique(languages))).rows(db, asked)
    total = rows[0][-1] if rows else count(db, languages, topic, owner)
    return [Headline._make(row[:-1]) for row in rows], total


def _asked(
    languages: Sequence[str], topic: str | None, limit: int, offset: int, owner: int
) -> dict[str, Any]:
    """Values for the parameters of page()."""
    own = {
        "topic": topic or ANY_TOPIC,
        "owner": owner,
        "limit": limit,
        "offset": offset,
        "depth": limit + offset,
    }
    return {**own, **values(languages)}


def by_topic(db: Connection, languages: Sequence[str], owner: int = PUBLIC) -> dict[str, int]:
    """How many stories each topic has in these languages; topics without any are left out."""
    numbers = _readable(db.execute(_TALLIES, {"owner": owner}), languages)
    return {topic: number for topic, number in numbers.items() if topic != ANY_TOPIC}


def by_language(db: Connection, owner: int = PUBLIC) -> dict[str, int]:
    """How many stories can be read in each language."""
    numbers: Counter[str] = Counter()
    for row in db.execute(_TALLY, {"owner": owner, "topic": ANY_TOPIC}):
        numbers.update(dict.fromkeys(row.languages, row.number))
    return dict(+numbers)


def _readable(rows: Iterable[AnyRow], languages: Sequence[str]) -> dict[str, int]:
    """How many stories on each shelf can be read in one of these languages."""
    numbers: Counter[str] = Counter()
    for row in rows:
        if not set(languages).isdisjoint(row.languages):
            numbers[row.topic] += row.number
    return dict(+numbers)


def search(
    db: Connection,
    words: Sequence[Collection[str]],
    languages: Sequence[str] | None = None,
    limit: int = 10,
    offset: int = 0,
    owner: int = PUBLIC,
) -> list[Headline]:
    """Stories that have, for each word, one of its forms; newest first, in the first of the languages each has.

    With languages None: all stories, each in the language of its newest article.
    """
    if limit <= 0:
        return []
    need = offset + limit
    take = need + limit
    while True:
        # The database gives the order of the stories' newest articles in any language; what is shown is the newest one
        # in the reader's. Once the last line needed is newer than all that is still unread, the order is exact.
        ids = find(db, words, languages, owner, take)
        lines = headlines(db, ids, languages, owner)
        if len(ids) < take or (len(lines) >= need and age(lines[need - 1]) >= _last(db, ids[-1])):
            return lines[offset:need]
        take *= 4


def search_count(
    db: Connection,
    words: Sequence[Collection[str]],
    languages: Sequence[str] | None = None,
    owner: int = PUBLIC,
) -> int:
    """How many stories search() would go through, up to MOST."""
    return count_words(db, words, languages, owner, MOST)


def found(
    db: Connection,
    words: Sequence[Collection[str]],
    languages: Sequence[str] | None = None,
    limit: int = 10,
    offset: int = 0,
    owner: int = PUBLIC,
) -> tuple[list[Headline], int]:
    """A page of search(), and how many stories match in all."""
    return search(db, words, languages, limit, offset, owner), search_count(
        db, words, languages, owner
    )


def story(
    db: Connection, id: int, languages: Sequence[str], owner: int = PUBLIC, length: Length = NORMAL
) -> Story | None:
    """The story in the first of the languages it has, else in its newest article's; None: none this reader may see.

    Its summary is of that length.
    """
    headline = headline_of(db, id, languages, owner)
    if headline is None:
        return None
    ((text, chosen, url, author, photo, from_feed, told_in, picks),) = _ARTICLE.rows(
        db, {"story": id, "language": headline.language}
    )
    said_in = db.execute(
        _QUOTES, {"story": id, "language": headline.language, "owner": owner}
    ).all()
    spelt = names.shown(db, said.speakers_of(said_in))
    told = summaries.together(db, id, picks, length)
    return Story(
        id=id,
        title=headline.title,
        language=headline.language,
        source=headline.source,
        published=headline.published,
        summary=tuple(one.words for one in told) or summaries.own(text, chosen, length),
        quotes=tuple(said.told(db, said_in, spelt, headline.language)),
        speakers=_speakers(said_in, spelt, headline.language),
        topics=headline.topics,
        languages=told_in,
        sources=_sources(db, id),
        url=url,
        author=author,
        photo=Photo(**photo) if photo else None,
        told_by=_told_by(told, headline.source),
        from_feed=from_feed,
    )


def _told_by(told: Sequence[summaries.Sentence], source: str) -> tuple[Outlet, ...]:
    """Who tells each sentence; nothing when it is only the outlet that stands over the story anyway."""
    outlets = tuple(one.outlet for one in told)
    return outlets if any(one.name != source for one in outlets) else ()


def _last(db: Connection, story: int) -> tuple[Any, int]:
    return db.scalars(_UPDATED, {"story": story}).one(), story


def _speakers(
    said_in: Sequence[AnyRow], spelt: names.Spelt, language: str
) -> tuple[SpeakerLine, ...]:
    """Who spoke in these quotes of one story, most quoted first."""
    heard = Counter(row.speaker for row in said_in if row.speaker is not None)
    return tuple(spelt.line(id, language, number, 1) for id, number in heard.most_common())


def _sources(db: Connection, story: int) -> tuple[str, ...]:
    """The outlets, first to tell it first."""
    return tuple(unique([source for (source,) in _SOURCES.rows(db, {"story": story})]))
