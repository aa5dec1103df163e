"""Articles as they arrived, with what was understood of them. Their text never changes."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any
from urllib.parse import urlsplit

from sqlalchemy import Connection, delete, exists, func, insert, or_, select, update

from news.types import Analysis, Article, Photo
from storage import draw, quotes, summaries
from storage.keys import digest, text_key, visible
from storage.tables import PUBLIC, articles, listings, stories
from storage.tables import quotes as quote_rows

_OLDEST = datetime(1970, 1, 1, tzinfo=UTC)


def known(
    db: Connection, article_fingerprint: str, url: str | None, guid: str | None = None, owner: int = PUBLIC
) -> tuple[int, str] | None:
    """(story, language) of an article with the same words, address, or (from the same host) the same guid; else None.

    Only public articles and the owner's own count.
    """
    same = [articles.c.fingerprint == article_fingerprint]
    if url:
        same.append(articles.c.url_key == digest(url))
    if guid:
        same.append(articles.c.guid_key == _guid_key(url, guid))
    ours = select(articles.c.story, articles.c.language).where(or_(*same), visible(articles.c.owner, owner))
    row = db.execute(ours.order_by(articles.c.owner != PUBLIC, articles.c.id).limit(1)).first()
    return (row.story, row.language) if row else None


def add(
    db: Connection,
    article: Article,
    analysis: Analysis,
    *,
    origin: str,
    story: int | None,
    sketch: bytes,
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
        "sketch": sketch,
        "search": search,
        "owner": owner,
    }
    id = _number(db.execute(insert(articles), row).inserted_primary_key)
    quotes.add(db, article.text, analysis, article=id, story=story, speakers=speakers, published=published, owner=owner)
    draw.refresh(db, story)
    return id, story


def sketches(
    db: Connection, since: datetime, limit: int = 2000, *, until: datetime | None = None
) -> list[tuple[int, bytes]]:
    """(story id, sketch) of the public articles published since then (and no later than `until`), newest first."""
    recent = select(articles.c.story, articles.c.sketch).where(
        articles.c.owner == PUBLIC, articles.c.published >= since
    )
    if until is not None:
        recent = recent.where(articles.c.published <= until)
    rows = db.execute(recent.order_by(articles.c.published.desc(), articles.c.id.desc()).limit(limit))
    return [(row.story, row.sketch) for row in rows]


def count(db: Connection) -> int:
    """How many articles are kept."""
    return db.scalar(select(func.count()).select_from(articles)) or 0


def newest(db: Connection, origin: str) -> datetime | None:
    """When the newest article of that origin was published."""
    published: datetime | None = db.scalar(select(func.max(articles.c.published)).where(articles.c.origin == origin))
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
    return _remove(db, (articles.c.published < before) & ((articles.c.owner == PUBLIC) | (articles.c.added < before)))


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
