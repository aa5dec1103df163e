"""People and organisations who said something, in every spelling met."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import UTC, datetime

from sqlalchemy import ColumnElement, Connection, bindparam, distinct, func, insert, select

from news.types import SpeakerKind, SpeakerLine, Statement
from storage import names
from storage import quotes as said
from storage.keys import LONGEST, unique, visible
from storage.tables import PUBLIC, quotes, speaker_names, speakers

_LONG_AGO = datetime(1970, 1, 1, tzinfo=UTC)
# Not the bare column: SQLite would read all quotes by speaker instead of the last ones by time.
_WHO = func.coalesce(quotes.c.speaker, 0).label("speaker")
_STATEMENTS = (
    said.STATEMENTS.where(
        quotes.c.speaker == bindparam("speaker"),
        quotes.c.language.in_(bindparam("languages", expanding=True)),
        visible(quotes.c.owner, bindparam("owner")),
    )
    .order_by(quotes.c.published.desc(), quotes.c.id.desc())
    .limit(bindparam("limit"))
    .offset(bindparam("offset"))
)


def candidates(db: Connection, block: str) -> list[tuple[int, str]]:
    """(speaker id, name) for every spelling in that block, oldest speaker first."""
    return find(db, [block])


def find(db: Connection, blocks: Collection[str], limit: int = 500) -> list[tuple[int, str]]:
    """(speaker id, name) for every spelling in one of the blocks, oldest speaker first."""
    cut = {block[:LONGEST] for block in blocks}
    spellings = select(speaker_names.c.speaker, speaker_names.c.name).where(speaker_names.c.block.in_(cut)).distinct()
    rows = db.execute(spellings.order_by(speaker_names.c.speaker, speaker_names.c.name).limit(limit))
    return [(row.speaker, row.name) for row in rows]


def spellings(db: Connection, limit: int = 20_000) -> list[tuple[int, str]]:
    """(speaker id, name) for every spelling there is, most used first; of more than `limit` the rest is left out."""
    every = select(speaker_names.c.speaker, speaker_names.c.name).order_by(speaker_names.c.uses.desc())
    return [(row.speaker, row.name) for row in db.execute(every.limit(limit))]


def add(db: Connection, name: str, language: str, role: str | None, kind: SpeakerKind, key: str, block: str) -> int:
    """The id of a new speaker."""
    made = db.execute(insert(speakers).values(key=key[:LONGEST], kind=kind)).inserted_primary_key
    id = int(made[0]) if made else 0
    add_name(db, id, name, language, block)
    if role:
        set_role(db, id, language, role, _LONG_AGO)  # its time is not known here: any told with an article replaces it
    return id


def add_name(db: Connection, id: int, name: str, language: str, block: str) -> None:
    """Keep one more spelling, or count one more use of it."""
    names.add_name(db, id, name, language, block)


def set_role(db: Connection, id: int, language: str, role: str, at: datetime) -> None:
    """Keep the role unless a newer one is stored for that language. articles.add does it for the quotes it keeps."""
    names.set_role(db, id, language, role, at)


def top(
    db: Connection, since: datetime, languages: Sequence[str], limit: int = 10, offset: int = 0, owner: int = PUBLIC
) -> list[SpeakerLine]:
    """Who was quoted most since then in these languages; names and roles in the first of them where stored."""
    if not languages:
        return []
    number, told = func.count().label("number"), func.count(distinct(quotes.c.story)).label("told")
    heard = select(_WHO, number, told).where(_heard(since, languages, owner)).group_by(_WHO)
    most = heard.order_by(number.desc(), told.desc(), _WHO).limit(limit).offset(offset)
    rows = db.execute(most).all()
    spelt = names.shown(db, [row.speaker for row in rows])
    return [spelt.line(row.speaker, languages[0], row.number, row.told) for row in rows]


def count(db: Connection, since: datetime, languages: Sequence[str], owner: int = PUBLIC) -> int:
    """How many speakers top() would go through."""
    if not languages:
        return 0
    return db.scalar(select(func.count(distinct(_WHO))).where(_heard(since, languages, owner))) or 0


def speaker(db: Connection, id: int, languages: Sequence[str], owner: int = PUBLIC) -> SpeakerLine | None:
    """The speaker, named as the first language spells them, with what they said in these languages; None: no such."""
    if db.scalar(select(speakers.c.id).where(speakers.c.id == id)) is None:
        return None
    told = select(func.count().label("number"), func.count(distinct(quotes.c.story)).label("stories"))
    row = db.execute(told.where(_said_by(id, languages, owner))).one()
    return names.shown(db, [id]).line(id, languages[0], row.number, row.stories)


def statements(
    db: Connection, id: int, languages: Sequence[str], limit: int = 10, offset: int = 0, owner: int = PUBLIC
) -> list[Statement]:
    """What the speaker said in these languages, newest first, the same words of one story once."""
    own = {"speaker": id, "languages": unique(languages), "owner": owner, "limit": limit, "offset": offset}
    rows = db.execute(_STATEMENTS, own).all()
    return said.told(rows, names.shown(db, said.speakers_of(rows)), languages[0])


def spoken(db: Connection, id: int, owner: int = PUBLIC) -> tuple[str, ...]:
    """The languages there are statements of this speaker in."""
    known = select(quotes.c.language).where(quotes.c.speaker == id, visible(quotes.c.owner, owner)).distinct()
    return tuple(db.scalars(known.order_by(quotes.c.language)))


def _said_by(id: int, languages: Sequence[str], owner: int) -> ColumnElement[bool]:
    own = (quotes.c.speaker == id) & quotes.c.language.in_(unique(languages)) & visible(quotes.c.owner, owner)
    return own & quotes.c.told_first


def _heard(since: datetime, languages: Sequence[str], owner: int) -> ColumnElement[bool]:
    recent = (quotes.c.published >= since) & quotes.c.language.in_(unique(languages)) & visible(quotes.c.owner, owner)
    return recent & quotes.c.told_first & (_WHO != 0)
