"""Quotes: stretches of stored texts, who said them, and in which order they are worth showing."""

from __future__ import annotations

import hashlib
from collections.abc import Collection, Mapping, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import (
    Connection,
    and_,
    bindparam,
    exists,
    func,
    insert,
    or_,
    select,
    tuple_,
    update,
)

from news.types import Analysis, Quote, QuoteKind, Statement
from storage import names
from storage.keys import AnyRow
from storage.tables import PUBLIC, articles, quotes
from storage.tables import speakers as speaker_rows

KINDS: tuple[QuoteKind, ...] = ("direct", "partial", "indirect")

_other = quotes.alias()
_same = and_(
    _other.c.story == quotes.c.story,
    _other.c.words_key == quotes.c.words_key,
    _other.c.language == quotes.c.language,
)
_better = or_(
    _other.c.rank < quotes.c.rank, and_(_other.c.rank == quotes.c.rank, _other.c.id < quotes.c.id)
)
_first = and_(quotes.c.piece == 0, ~exists().where(_same, _better))
_MARK = update(quotes).where(quotes.c.story == bindparam("of")).values(told_first=_first)

# Quotes with what a Statement needs; the caller says which ones, and in what order.
_words = func.substr(articles.c.text, quotes.c.start + 1, quotes.c.end - quotes.c.start).label(
    "words"
)
_own = (
    quotes.c.kind,
    quotes.c.speaker,
    quotes.c.said_by,
    quotes.c.role,
    quotes.c.story,
    quotes.c.language,
)
_piece = (quotes.c.article, quotes.c.group)
STATEMENTS = (
    select(
        _words,
        *_own,
        *_piece,
        articles.c.source,
        articles.c.published,
        articles.c.url,
        articles.c.title,
    )
    .join(articles, articles.c.id == quotes.c.article)
    .where(quotes.c.told_first)
)
_PIECES = (
    select(*_piece, _words)
    .join(articles, articles.c.id == quotes.c.article)
    .where(tuple_(*_piece).in_(bindparam("pieces", expanding=True)), quotes.c.piece > 0)
    .order_by(quotes.c.article, quotes.c.group, quotes.c.piece)
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
    same = {
        "article": article,
        "story": story,
        "language": analysis.language,
        "published": published,
        "owner": owner,
    }
    shown_by = _roots(db, speakers.values())
    rows = [
        {**same, **_row(quote, speakers), **piece}
        for quote, piece in zip(analysis.quotes, _pieces(analysis.quotes, text), strict=True)
    ]
    for row in rows:
        row["speaker"] = shown_by.get(row["heard_as"])
    if rows:
        db.execute(insert(quotes), rows)
    for row in rows:
        if row["heard_as"] and row["role"] and owner == PUBLIC:
            names.set_role(db, row["heard_as"], analysis.language, row["role"], published)


def _roots(db: Connection, heard: Collection[int]) -> dict[int, int]:
    """The root of each of these speakers."""
    own = select(speaker_rows.c.id, speaker_rows.c.root).where(speaker_rows.c.id.in_(set(heard)))
    return {row.id: row.root for row in db.execute(own)} if heard else {}


def _pieces(said: Sequence[Quote], text: str) -> list[dict[str, Any]]:
    """For each quote its group, its place in it, and a key of all the group's words."""
    whole: dict[int, list[str]] = {}
    found: list[dict[str, Any]] = []
    for quote in said:
        words = whole.setdefault(quote.group, []) if quote.group else []
        found.append({"group": quote.group, "piece": len(words)})
        words.append(quote.words.of(text))
    for quote, row in zip(said, found, strict=True):
        words = whole[quote.group] if quote.group else [quote.words.of(text)]
        row["words_key"] = _words_key(" ".join(words))
    return found


def mark(db: Connection, story: int) -> None:
    """Find again which quotes of the story no better or earlier one repeats word for word: only those are shown."""
    db.execute(_MARK, {"of": story})


def told(
    db: Connection, rows: Sequence[AnyRow], spelt: names.Spelt, language: str | None = None
) -> list[Statement]:
    """Rows of STATEMENTS as Statements; names as that language spells them (None: as each quote's own does)."""
    more = _more(db, {(row.article, row.group) for row in rows if row.group})
    return [
        _statement(
            row,
            spelt.name(row.speaker, language or row.language),
            more.get((row.article, row.group), ()),
        )
        for row in rows
    ]


def _more(
    db: Connection, groups: Collection[tuple[int, int]]
) -> dict[tuple[int, int], tuple[str, ...]]:
    """(article, group) -> the words of all pieces but the first."""
    found: dict[tuple[int, int], tuple[str, ...]] = {}
    for row in db.execute(_PIECES, {"pieces": sorted(groups)}) if groups else ():
        found[row.article, row.group] = (*found.get((row.article, row.group), ()), row.words)
    return found


def speakers_of(rows: Sequence[AnyRow]) -> set[int]:
    """The ids of those who spoke in these rows."""
    return {row.speaker for row in rows if row.speaker is not None}


def _statement(row: AnyRow, name: str | None, more: tuple[str, ...]) -> Statement:
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
        more=more,
    )


def _row(quote: Quote, speakers: Mapping[str, int]) -> dict[str, Any]:
    who = quote.speaker
    return {
        "heard_as": speakers.get(who.key) if who else None,
        "said_by": (who.name or who.role) if who else None,
        "role": who.role if who else None,
        "start": quote.words.start,
        "end": quote.words.end,
        "said_start": quote.said_as.start if quote.said_as else None,
        "said_end": quote.said_as.end if quote.said_as else None,
        "kind": quote.kind,
        "confidence": quote.confidence,
        "rank": round(1000 * (1 - quote.worth)),
        "told_first": False,
    }


def _words_key(words: str) -> str:
    """16 hex digits, equal for equal words, whatever the quotation marks, dashes and letter case."""
    plain = " ".join("".join(c if c.isalnum() else " " for c in words.casefold()).split())
    return hashlib.sha256(plain.encode("utf-8", "replace")).hexdigest()[:16]
