"""An article that comes in again: under another headline, or from its own address after it had been pasted."""

from __future__ import annotations

from sqlalchemy import Connection, and_, select, update

from news.types import Article
from storage import draw
from storage.articles import known
from storage.keys import digest, text_key, visible
from storage.tables import PUBLIC, articles


def had(db: Connection, article: Article, guid: str | None, owner: int) -> tuple[int, str] | None:
    """(story, language) of the same article; another headline over the same text makes no other one.

    What several outlets print in the same words stays several articles: their story is told by all of them.
    """
    found = known(db, article.fingerprint, article.url, guid, owner, article)
    key = text_key(article.text)
    if found or not key or article.from_feed:  # many feeds print one text under all their headlines
        return found
    same = and_(articles.c.text_key == key, visible(articles.c.owner, owner))
    if owner == PUBLIC:
        same = and_(same, articles.c.source == article.source)
    ours = select(articles.c.story, articles.c.language).where(same)
    row = db.execute(ours.order_by(articles.c.owner != PUBLIC, articles.c.id).limit(1)).first()
    return (row.story, row.language) if row else None


def found_at(db: Connection, story: int, article: Article, owner: int) -> bool:
    """Keep the address and the outlet of what its owner had pasted; True when it had no address until now."""
    pasted = and_(articles.c.story == story, articles.c.owner == owner, articles.c.url.is_(None))
    id = db.scalar(select(articles.c.id).where(pasted).order_by(articles.c.id).limit(1))
    if id is None or not article.url:
        return False
    draw.lift(db, [story])
    more = {name: value for name in ("source", "author") if (value := getattr(article, name))}
    found = {"url": article.url, "url_key": digest(article.url), **more}
    db.execute(update(articles).where(articles.c.id == id).values(found))
    draw.refresh(db, story)
    return True
