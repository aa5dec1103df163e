"""People and organisations who said something, in every spelling met."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Connection,
    Select,
    Text,
    and_,
    bindparam,
    cast,
    delete,
    distinct,
    exists,
    func,
    select,
)

from news.types import QuoteKind, SpeakerKind, SpeakerLine, Spelling, Statement
from storage import names, same
from storage import quotes as said
from storage.keys import LONGEST, unique, visible
from storage.tables import PUBLIC, quotes, speaker_names, speaker_roles, speakers, subscriptions

_LONG_AGO = datetime(1970, 1, 1, tzinfo=UTC)
# Not the bare column: SQLite would read all quotes by speaker instead of the last ones by time.
_WHO = func.coalesce(quotes.c.speaker, 0).label("speaker")
_STATEMENTS = (
    said.STATEMENTS.where(
        quotes.c.speaker == bindparam("speaker"),
        quotes.c.language.in_(bindparam("languages", expanding=True)),
        quotes.c.kind.in_(bindparam("kinds", expanding=True)),
        visible(quotes.c.owner, bindparam("owner")),
    )
    .order_by(quotes.c.published.desc(), quotes.c.article.desc(), quotes.c.id)
    .limit(bindparam("limit"))
    .offset(bindparam("offset"))
)


_merged = speakers.alias()
_SILENT = and_(
    speakers.c.same_as.is_(None),
    ~exists().where(_merged.c.same_as == speakers.c.id),
    ~exists().where(quotes.c.speaker == speakers.c.id),
    ~exists().where(
        subscriptions.c.kind == "speaker", subscriptions.c.value == cast(speakers.c.id, Text)
    ),
)
_SPELT = select(speaker_names.c.speaker, speakers.c.root, speaker_names.c.name).join(
    speakers, speakers.c.id == speaker_names.c.speaker
)


def spelt(db: Connection, name: str, kind: SpeakerKind) -> int | None:
    """The speaker who has exactly this spelling, in any language; of several the one it is used most for."""
    exact = select(speaker_names.c.speaker).join(speakers, speakers.c.id == speaker_names.c.speaker)
    its = exact.where(speaker_names.c.name == name[:LONGEST], speakers.c.kind == kind).group_by(
        speaker_names.c.speaker
    )
    used = func.sum(speaker_names.c.uses).desc()
    found: int | None = db.scalar(its.order_by(used, speaker_names.c.speaker).limit(1))
    return found


def candidates(
    db: Connection, block: str, kind: SpeakerKind = "person", limit: int = 500
) -> list[Spelling]:
    """Every spelling in that block, oldest speaker first."""
    alike = _SPELT.where(
        speaker_names.c.block == block[:LONGEST], speakers.c.kind == kind
    ).distinct()
    return _spellings(
        db, alike.order_by(speaker_names.c.speaker, speaker_names.c.name).limit(limit)
    )


def spellings(db: Connection, limit: int = 20_000) -> list[tuple[int, str]]:
    """(root id, name) for every spelling there is, most used first; of more than `limit` the rest is left out."""
    every = _SPELT.order_by(speaker_names.c.uses.desc(), speaker_names.c.speaker).limit(limit)
    return [(one.root, one.name) for one in _spellings(db, every)]


def known(db: Connection, limit: int = 20_000) -> list[tuple[int, str, SpeakerKind]]:
    """What spellings() gives, with the kind of speaker."""
    every = _SPELT.add_columns(speakers.c.kind).order_by(
        speaker_names.c.uses.desc(), speaker_names.c.speaker
    )
    return [(row.root, row.name, row.kind) for row in db.execute(every.limit(limit))]


def in_role(db: Connection, limit: int = 5_000) -> list[tuple[int, str]]:
    """(root id, role) of every role that public articles told last, newest first."""
    told = select(speakers.c.root, speaker_roles.c.role).join(
        speakers, speakers.c.id == speaker_roles.c.speaker
    )
    newest = told.order_by(
        speaker_roles.c.at.desc(), speaker_roles.c.speaker, speaker_roles.c.language
    )
    return [(row.root, row.role) for row in db.execute(newest.limit(limit))]


def _spellings(db: Connection, wanted: Select[Any]) -> list[Spelling]:
    return [Spelling(row.speaker, row.root, row.name) for row in db.execute(wanted)]


def add(
    db: Connection,
    name: str,
    language: str,
    role: str | None,
    kind: SpeakerKind,
    key: str,
    block: str,
) -> int:
    """The id of a new speaker, whose key stays as it is whatever spellings come later."""
    id = same.add(db, key, kind)
    add_name(db, id, name, language, block)
    if role:
        # Its time is not known here: any told with an article replaces it.
        set_role(db, id, language, role, _LONG_AGO)
    return id


def add_name(db: Connection, id: int, name: str, language: str, block: str) -> None:
    """Keep one more spelling, or count one more use of it."""
    names.add_name(db, id, name, language, block)


def set_role(db: Connection, id: int, language: str, role: str, at: datetime) -> None:
    """Keep the role unless a newer one is stored for that language. articles.add does it for the quotes it keeps."""
    names.set_role(db, id, language, role, at)


def top(
    db: Connection,
    since: datetime,
    languages: Sequence[str],
    limit: int = 10,
    offset: int = 0,
    owner: int = PUBLIC,
    *,
    kind: SpeakerKind = "person",
    reader: str | None = None,
) -> list[SpeakerLine]:
    """Who was quoted most since then in these languages; names and roles in the reader's (None: the first of them)."""
    if not languages:
        return []
    heard = _heard(since, languages, owner).subquery()
    own = (
        select(heard)
        .join(speakers, speakers.c.id == heard.c.speaker)
        .where(speakers.c.kind == kind)
    )
    most = (
        own.order_by(heard.c.number.desc(), heard.c.told.desc(), heard.c.speaker)
        .limit(limit)
        .offset(offset)
    )
    rows = db.execute(most).all()
    spelt = names.shown(db, [row.speaker for row in rows])
    return [spelt.line(row.speaker, reader or languages[0], row.number, row.told) for row in rows]


def count(
    db: Connection, since: datetime, languages: Sequence[str], owner: int = PUBLIC
) -> dict[SpeakerKind, int]:
    """How many of each kind top() would go through."""
    if not languages:
        return {}
    heard = _heard(since, languages, owner).subquery()
    own = select(speakers.c.kind, func.count()).join(heard, heard.c.speaker == speakers.c.id)
    return {row[0]: row[1] for row in db.execute(own.group_by(speakers.c.kind))}


def speaker(
    db: Connection,
    id: int,
    languages: Sequence[str],
    owner: int = PUBLIC,
    *,
    reader: str | None = None,
) -> SpeakerLine | None:
    """Whoever shows this speaker, named as the reader (None: the first language) spells them, with the number of what
    they said in these languages; None: no such.
    """
    shown = same.root(db, id)
    if shown is None:
        return None
    told = select(
        func.count().label("number"), func.count(distinct(quotes.c.story)).label("stories")
    )
    row = db.execute(told.where(_said_by(shown, languages, owner))).one()
    return names.shown(db, [shown]).line(shown, reader or languages[0], row.number, row.stories)


def kinds(
    db: Connection, id: int, languages: Sequence[str], owner: int = PUBLIC
) -> dict[QuoteKind, int]:
    """How many statements of each kind the speaker of this root id made in these languages."""
    told = (
        select(quotes.c.kind, func.count())
        .where(_said_by(id, languages, owner))
        .group_by(quotes.c.kind)
    )
    return {row[0]: row[1] for row in db.execute(told)}


def statements(
    db: Connection,
    id: int,
    languages: Sequence[str],
    limit: int = 10,
    offset: int = 0,
    owner: int = PUBLIC,
    *,
    only: Sequence[QuoteKind] = said.KINDS,
) -> list[Statement]:
    """What the speaker of this root id said in these languages, newest first, the same words of one story once."""
    own = {
        "speaker": id,
        "languages": unique(languages),
        "owner": owner,
        "limit": limit,
        "offset": offset,
    }
    rows = db.execute(_STATEMENTS, {**own, "kinds": list(only)}).all()
    return said.told(db, rows, names.shown(db, said.speakers_of(rows)), languages[0])


def spoken(db: Connection, id: int, owner: int = PUBLIC) -> tuple[str, ...]:
    """The languages there are statements of this speaker in."""
    its = quotes.c.speaker == select(speakers.c.root).where(speakers.c.id == id).scalar_subquery()
    known = select(quotes.c.language).where(its, visible(quotes.c.owner, owner)).distinct()
    return tuple(db.scalars(known.order_by(quotes.c.language)))


def silent(db: Connection, after: int = 0, limit: int = 500) -> list[int]:
    """The next speakers whose words are all gone, whom nobody follows and whom no admin has merged."""
    quiet = select(speakers.c.id).where(_SILENT, speakers.c.id > after)
    return list(db.scalars(quiet.order_by(speakers.c.id).limit(limit)))


def forget(db: Connection, ids: Collection[int]) -> int:
    """How many of these speakers went, because they are silent still."""
    return db.execute(delete(speakers).where(speakers.c.id.in_(ids), _SILENT)).rowcount


def is_hidden(db: Connection, id: int, owner: int) -> bool:
    """Whether this speaker has said something, but nothing that this reader may see."""
    its = select(quotes.c.id).where(
        quotes.c.speaker == select(speakers.c.root).where(speakers.c.id == id).scalar_subquery()
    )
    return (
        db.scalar(its.limit(1)) is not None
        and db.scalar(its.where(visible(quotes.c.owner, owner)).limit(1)) is None
    )


def _said_by(id: int, languages: Sequence[str], owner: int) -> ColumnElement[bool]:
    own = (
        (quotes.c.speaker == id)
        & quotes.c.language.in_(unique(languages))
        & visible(quotes.c.owner, owner)
    )
    return own & quotes.c.told_first


def _heard(since: datetime, languages: Sequence[str], owner: int) -> Select[*tuple[Any, ...]]:
    """(speaker, number, told): how many quotes, in how many stories."""
    recent = (
        (quotes.c.published >= since)
        & quotes.c.language.in_(unique(languages))
        & visible(quotes.c.owner, owner)
    )
    number, told = func.count().label("number"), func.count(distinct(quotes.c.story)).label("told")
    return (
        select(_WHO, number, told).where(recent & quotes.c.told_first & (_WHO != 0)).group_by(_WHO)
    )
