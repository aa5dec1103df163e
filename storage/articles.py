"""Articles as they arrived, with what was understood of them. Their text never changes."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import UTC, datetime, timedelta
from typing import Any
from urllib.parse import urlsplit

from sqlalchemy import ColumnElement, Connection, delete, exists, func, insert, or_, select, update

from news.headlines import alike
from news.types import Analysis, Article, Photo
from storage import draw, quotes, summaries
from storage.keys import AnyRow, digest, text_key, visible
from storage.tables import PUBLIC, articles, listings, stories
from storage.tables import quotes as quote_rows

_OLDEST = datetime(1970, 1, 1, tzinfo=UTC)
_MOST_LOOKED_AT = 200  # articles with one address
_OWN_GUID = 16  # characters of a guid that no other feed of its host has by chance
_AT_ONCE = timedelta(hours=6)
_LINE = (articles.c.title, articles.c.published, articles.c.from_feed)
_KNOWN = (
    articles.c.story,
    articles.c.language,
    articles.c.fingerprint,
    articles.c.guid_key,
    articles.c.url,
    *_LINE,
)


def known(
    db: Connection,
    article_fingerprint: str,
    url: str | None,
    guid: str | None = None,
    owner: int = PUBLIC,
    article: Article | None = None,
) -> tuple[int, str] | None:
    """(story, language) of an article with the same words, (from the same host) the same guid, or the address; or None.

    Only public articles and the owner's own count. Entries of feeds may share an address: `article`, where it is given,
    tells whether the one that was found there is the same.
    """
    exact = [articles.c.fingerprint == article_fingerprint]
    if guid:
        exact.append(articles.c.guid_key == _guid_key(url, guid))
    rows = [
        *_looked_up(db, or_(*exact), owner),
        *(_looked_up(db, articles.c.url_key == digest(url), owner) if url else ()),
    ]
    row = next((row for row in rows if article is None or _is_same(row, guid, article)), None)
    return (row.story, row.language) if row else None


def _looked_up(db: Connection, which: ColumnElement[bool], owner: int) -> Sequence[AnyRow]:
    """Articles that may be the same, the owner's before public ones."""
    ours = select(*_KNOWN).where(which, visible(articles.c.owner, owner))
    return db.execute(
        ours.order_by(articles.c.owner != PUBLIC, articles.c.id).limit(_MOST_LOOKED_AT)
    ).all()


def _is_same(row: AnyRow, guid: str | None, article: Article) -> bool:
    """Whether what is kept with an article's words, guid or address is that article."""
    if row.fingerprint == article.fingerprint:
        return True
    if guid and row.guid_key == _guid_key(
        article.url, guid
    ):  # two feeds of one host may both count from 1
        return len(guid) >= _OWN_GUID or row.url == article.url or alike(row.title, article.title)
    return _same_there(row, guid, article)


def _same_there(row: AnyRow, guid: str | None, article: Article) -> bool:
    """Whether what is kept from an address is what somebody brings from there."""
    if guid is None:  # the page was read, which is more than a feed alone told
        return not row.from_feed
    return row.guid_key is None or _one_entry(row, guid, article)


def _one_entry(row: AnyRow, guid: str, article: Article) -> bool:
    """Whether an entry with another guid is the same piece: a version of its page, or what another feed says of it."""
    if article.from_feed or not alike(row.title, article.title):
        return False
    version = guid.startswith(article.url or " ")
    return version or (
        article.published is not None and abs(article.published - row.published) < _AT_ONCE
    )


def told_there(
    db: Connection, text: str, url: str | None, guid: str
) -> tuple[str, str | None] | None:
    """The headline and address with which another entry of a feed brought the same text from the same host."""
    if (key := text_key(text)) is None:
        return None
    others = (
        articles.c.owner == PUBLIC,
        articles.c.text_key == key,
        articles.c.guid_key != _guid_key(url, guid),
    )
    rows = db.execute(
        select(articles.c.title, articles.c.url).where(*others).order_by(articles.c.id)
    )
    return next(((row.title, row.url) for row in rows if _host(row.url) == _host(url)), None)


def add(
    db: Connection,
    article: Article,
    analysis: Analysis,
    *,
    origin: str,
    story: int | None,
    signature: bytes,
    search: str,
    speakers: Mapping[str, int],
    guid: str | None = None,
    owner: int = PUBLIC,
    now: datetime,
) -> tuple[int, int]:
    """(article id, story id) after keeping the article in that story, or in a new one; twice the same gives the first.

    `owner` is the chat that alone may see it, and must be the story's; `speakers` gives the speaker id of each
    Speaker.key; `search` is analysis.words.search_text of title and text.
    """
    had = db.execute(
        select(articles.c.id, articles.c.story).where(
            articles.c.fingerprint == article.fingerprint, articles.c.owner == owner
        )
    ).first()
    if had:
        return had.id, had.story
    published = _published(article.published, now)
    if story is None:
        story = _new_story(db, published, owner)
    else:
        draw.lift(db, [story])
    row = {
        **_row(article, analysis),
        "story": story,
        "guid_key": _guid_key(article.url, guid) if guid else None,
        "published": published,
        "added": now,
        "origin": origin,
        "sketch": signature,
        "search": search,
        "owner": owner,
    }
    id = _number(db.execute(insert(articles), row).inserted_primary_key)
    quotes.add(
        db,
        article.text,
        analysis,
        article=id,
        story=story,
        speakers=speakers,
        published=published,
        owner=owner,
    )
    draw.refresh(db, story)
    return id, story


def signatures(
    db: Connection, since: datetime, limit: int = 2000, *, until: datetime | None = None
) -> list[tuple[int, bytes]]:
    """(story id, signature) of the public articles published since then (and no later than `until`), newest first."""
    recent = select(articles.c.story, articles.c.sketch).where(
        articles.c.owner == PUBLIC, articles.c.published >= since
    )
    if until is not None:
        recent = recent.where(articles.c.published <= until)
    rows = db.execute(
        recent.order_by(articles.c.published.desc(), articles.c.id.desc()).limit(limit)
    )
    return [(row.story, row.sketch) for row in rows]


def count(db: Connection) -> int:
    """How many articles are kept."""
    return db.scalar(select(func.count()).select_from(articles)) or 0


def newest(db: Connection, origin: str) -> datetime | None:
    """When the newest article of that origin was published."""
    published: datetime | None = db.scalar(
        select(func.max(articles.c.published)).where(articles.c.origin == origin)
    )
    return published


def forget_private(db: Connection, owner: int | None = None) -> int:
    """How many articles went that only the chat that sent them in could see (None: any chat)."""
    private = articles.c.owner != PUBLIC
    return _remove(db, private if owner is None else private & (articles.c.owner == owner))


def give(db: Connection, old: int, new: int) -> None:
    """Make one chat's private articles another's; those the other has too are kept once."""
    other = articles.alias()
    had = exists().where(other.c.owner == new, other.c.fingerprint == articles.c.fingerprint)
    _remove(db, (articles.c.owner == old) & had)
    for table in (stories, articles, listings, quote_rows):
        db.execute(update(table).where(table.c.owner == old).values(owner=new))
    draw.recount(db, [old, new])


def forget(db: Connection, origin: str) -> int:
    """How many articles of that origin went, and with them the stories they leave empty and those stories' letters."""
    return _remove(db, articles.c.origin == origin)


def prune(db: Connection, before: datetime) -> int:
    """How many articles published before then went, and with them the stories they leave empty.

    What a chat sent in goes by the time it was sent, which is never before it was published.
    """
    return _remove(
        db,
        (articles.c.published < before)
        & ((articles.c.owner == PUBLIC) | (articles.c.added < before)),
    )


def _remove(db: Connection, which: Any) -> int:
    touched = set(db.scalars(select(articles.c.story).where(which)))
    draw.lift(db, sorted(touched))
    gone = db.execute(delete(articles).where(which)).rowcount
    draw.redraw(db, touched)
    return gone


def _row(article: Article, analysis: Analysis) -> dict[str, Any]:
    """The columns that hold the article and its analysis."""
    return {
        "fingerprint": article.fingerprint,
        "url_key": digest(article.url) if article.url else None,
        "text_key": text_key(article.text),
        "language": analysis.language,
        "title": article.title,
        "source": article.source,
        "url": article.url,
        "author": article.author,
        "photo": _photo(article.photo),
        "topics": analysis.topics,
        "terms": list(analysis.terms),
        "summary": summaries.rows_of(analysis.choice or analysis.summary),
        "related": list(article.related),
        "versions": [list(version) for version in article.versions],
        "text": article.text,
        "from_feed": article.from_feed,
    }


def _photo(photo: Photo | None) -> dict[str, str | None] | None:
    return {"caption": photo.caption, "credit": photo.credit, "url": photo.url} if photo else None


def _new_story(db: Connection, published: datetime, owner: int) -> int:
    """A row for draw.refresh to fill."""
    row = {
        "first_at": published,
        "updated_at": published,
        "sources": 1,
        "topics": (),
        "languages": (),
        "words": (),
        "owner": owner,
    }
    return _number(db.execute(insert(stories), row).inserted_primary_key)


def _number(key: Any) -> int:
    return int(key[0])


def _published(published: datetime | None, now: datetime) -> datetime:
    """Whole seconds, with which the order of search is exact; not in the future, not before 1970."""
    if published is None or published > now:
        published = now
    return max(published, _OLDEST).astimezone(UTC).replace(microsecond=0)


def _guid_key(url: str | None, guid: str) -> str:
    """Feeds number their entries as they like, so a guid counts only together with its host."""
    return digest(f"{_host(url)} {guid}")


def _host(url: str | None) -> str:
    try:
        return urlsplit(url or "").netloc
    except ValueError:  # a broken address in square brackets
        return ""
