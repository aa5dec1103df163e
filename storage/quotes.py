"""Quotes: stretches of stored texts, who said them, and in which order they are worth showing."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, and_, bindparam, exists, func, insert, or_, select, update

from news.types import Analysis, Quote, Statement
from storage import names
from storage.keys import AnyRow
from storage.tables import PUBLIC, articles, quotes

_KINDS = {"direct": 0, "partial": 1, "indirect": 2}
_SHORTEST, _LONGEST = 30, 300  # characters that read well in a card

_other = quotes.alias()
_same = and_(
    _other.c.story == quotes.c.story,
    _other.c.words_key == quotes.c.words_key,
    _other.c.language == quotes.c.language,
)
_better = or_(_other.c.rank < quotes.c.rank, and_(_other.c.rank == quotes.c.rank, _other.c.id < quotes.c.id))
_MARK = update(quotes).where(quotes.c.story == bindparam("of")).values(told_first=~exists().where(_same, _better))

# Quotes with what a Statement needs; the caller says which ones, and in what order.
_words = func.substr(articles.c.text, quotes.c.start + 1, quotes.c.end - quotes.c.start).label("words")
_own = (quotes.c.kind, quotes.c.speaker, quotes.c.said_by, quotes.c.role, quotes.c.story, quotes.c.language)
STATEMENTS = (
    select(_words, *_own, articles.c.source, articles.c.published, articles.c.url, articles.c.title)
    .join(articles, articles.c.id == quotes.c.article)
    .where(quotes.c.told_first)
)


def add(
    db: Connection,
    text: str,
    analysis: Analysis,
    *,
    article: int,
    story: int,
    speakers: Mapping[str, int],
    published: datetime,
    owner: int,
) -> None:
    """Keep the quotes of one article, and of a public one the roles it tells of its speakers; mark() comes after."""
    same = {"article": article, "story": story, "language": analysis.language, "published": published, "owner": owner}
    rows = [{**same, **_row(quote, text, speakers)} for quote in analysis.quotes]
    if rows:
        db.execute(insert(quotes), rows)
    for row in rows:
        if row["speaker"] and row["role"] and owner == PUBLIC:
            names.set_role(db, row["speaker"], analysis.language, row["role"], published)


def mark(db: Connection, story: int) -> None:
    """Find again which quotes of the story no better or earlier one repeats word for word: only those are shown."""
    db.execute(_MARK, {"of": story})


def told(rows: Sequence[AnyRow], spelt: names.Spelt, language: str | None = None) -> list[Statement]:
    """Rows of STATEMENTS as Statements; names as that language spells them (None: as each quote's own does)."""
    return [_statement(row, spelt.name(row.speaker, language or row.language)) for row in rows]


def speakers_of(rows: Sequence[AnyRow]) -> set[int]:
    """The ids of those who spoke in these rows."""
    return {row.speaker for row in rows if row.speaker is not None}


def _statement(row: AnyRow, name: str | None) -> Statement:
    speaker = name or row.said_by
    return Statement(
        words=row.words,
        kind=row.kind,
        speaker_id=row.speaker,
        speaker=speaker,
        role=None if row.role == speaker else row.role,
        story=row.story,
        source=row.source,
        published=row.published,
        url=row.url,
        language=row.language,
        title=row.title,
    )


def _row(quote: Quote, text: str, speakers: Mapping[str, int]) -> dict[str, Any]:
    who = quote.speaker
    return {
        "speaker": speakers.get(who.key) if who else None,
        "said_by": (who.name or who.role) if who else None,
        "role": who.role if who else None,
        "start": quote.words.start,
        "end": quote.words.end,
        "said_start": quote.said_as.start if quote.said_as else None,
        "said_end": quote.said_as.end if quote.said_as else None,
        "kind": quote.kind,
        "confidence": quote.confidence,
        "rank": _rank(quote),
        "words_key": _words_key(quote.words.of(text)),
        "told_first": False,
    }


def _rank(quote: Quote) -> int:
    """Lower is better: direct before indirect, a name before a role before nobody, then length, then sureness."""
    length = quote.words.end - quote.words.start
    who = 2 if quote.speaker is None else 0 if quote.speaker.name else 1
    readable = 0 if _SHORTEST <= length <= _LONGEST else 1
    return 1000 * _KINDS[quote.kind] + 100 * who + 50 * readable + round(20 * (1 - quote.confidence))


def _words_key(words: str) -> str:
    """16 hex digits, equal for equal words, whatever the quotation marks, dashes and letter case."""
    plain = " ".join("".join(c if c.isalnum() else " " for c in words.casefold()).split())
    return hashlib.sha256(plain.encode("utf-8", "replace")).hexdigest()[:16]
