"""Invented articles for the tests of storage."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from sqlalchemy import Connection

from news.types import Analysis, Article, Photo, Quote, QuoteKind, Span, Speaker
from storage import articles, chats, subscriptions
from storage import speakers as people

NOW = datetime(2026, 3, 10, 12, 0, tzinfo=UTC)
_WORTH = {"direct": 0.9, "partial": 0.6, "indirect": 0.3}
MAYOR = Speaker("nina castell", "Nina Castell", "mayor")


def hours(number: float) -> timedelta:
    """A length of time."""
    return timedelta(hours=number)


def article(
    text: str = "The pier closed. Boats left.",
    *,
    title: str = "The pier",
    ago: float = 1,
    **kw: object,
) -> Article:
    """An article published `ago` hours before NOW."""
    own: dict[str, object] = {"source": "The Alder Times", "published": NOW - hours(ago), **kw}
    return Article(title, text, **own)  # type: ignore[arg-type]


def quote(
    text: str,
    words: str,
    speaker: Speaker | None = MAYOR,
    kind: QuoteKind = "direct",
    sure: float = 0.9,
) -> Quote:
    """The quote of these words in the text; direct ones and those of named people are worth more."""
    start = text.index(words)
    worth = _WORTH[kind] + (0.02 if speaker is None else 0.05 if speaker.name else 0.04)
    return Quote(Span(start, start + len(words)), kind, None, speaker, sure, worth=worth)


def analysis(
    text: str,
    language: str = "en",
    topics: tuple[str, ...] = ("society",),
    quotes: tuple[Quote, ...] = (),
) -> Analysis:
    """An analysis whose summary is the text up to the first full stop."""
    first = Span(0, text.find(".") + 1)
    return Analysis(language, (first,), (first,), quotes, topics, ("pier",))


def keep(
    db: Connection,
    /,
    text: str = "The pier closed. Boats left.",
    *,
    language: str = "en",
    topics: tuple[str, ...] = ("society",),
    quotes: tuple[Quote, ...] = (),
    speakers: dict[str, int] | None = None,
    story: int | None = None,
    origin: str = "feed",
    search: str | None = None,
    guid: str | None = None,
    owner: int = 0,
    now: datetime = NOW,
    **kw: object,
) -> int:
    """Keep an article; the story it is in."""
    piece = article(text, **kw)  # type: ignore[arg-type]
    _, kept = articles.add(
        db,
        piece,
        analysis(text, language, topics, quotes),
        origin=origin,
        story=story,
        signature=text.encode("utf-8", "replace"),
        search=text.casefold().replace(".", " ") if search is None else search,
        speakers=speakers or {},
        guid=guid,
        owner=owner,
        now=now,
    )
    return kept


PHOTO = Photo("The pier at dawn", "Ola Brandt", "https://alder.example/pier.jpg")


def speaker(
    db: Connection, name: str = "Nina Castell", language: str = "en", role: str | None = "mayor"
) -> int:
    """A new speaker of that name."""
    return people.add(db, name, language, role, "person", name.casefold(), "kstl")


def chat(
    db: Connection, id: int = 5, languages: tuple[str, ...] = ("en",), kind: str = "private"
) -> int:
    """A chat that is subscribed to society."""
    chats.ensure(db, id, kind, languages[0], languages, f"Chat {id}", None, NOW)
    subscriptions.subscribe(db, id, 0, "topic", "society", NOW)
    return id
