"""Which speakers are one: what an admin said, kept apart from the quotes, so that it holds for later ones too.

A speaker that is said to be another points to it (same_as); root, drawn from these pointers, is the one whose page
shows them all. A quote keeps the speaker it arrived with (heard_as), which is why every decision can be taken back.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import Literal

from sqlalchemy import Connection, delete, func, insert, select, update

from storage import names
from storage.keys import LONGEST, AnyRow
from storage.tables import PUBLIC, quotes, speaker_names, speaker_roles, speakers

Merged = Literal["merged", "already", "kinds", "unknown"]


@dataclass(frozen=True, slots=True)
class Part:
    """What can be taken apart from a speaker: one spelling (`name`), or (`name` None) a speaker merged into them."""

    speaker: int
    names: tuple[str, ...]  # most used first
    quotes: int
    name: str | None = None


def root(db: Connection, id: int) -> int | None:
    """The speaker whose page shows this one; None: no such."""
    found: int | None = db.scalar(select(speakers.c.root).where(speakers.c.id == id))
    return found


def roots(db: Connection, ids: Collection[int]) -> dict[int, int]:
    """The root of each of these speakers; unknown ids are left out."""
    rows = (
        db.execute(select(speakers.c.id, speakers.c.root).where(speakers.c.id.in_(set(ids))))
        if ids
        else ()
    )
    return {row.id: row.root for row in rows}


def family(db: Connection, id: int) -> tuple[int, ...]:
    """Everybody who is one with this speaker, the root first; () for an unknown id."""
    top = root(db, id)
    members = db.scalars(
        select(speakers.c.id).where(speakers.c.root == top).order_by(speakers.c.id)
    ).all()
    return (top, *(one for one in members if one != top)) if top is not None else ()


def merge(db: Connection, kept: int, other: int) -> Merged:
    """Say that these two are one, to be shown on the page of `kept`; a person and a body never are."""
    first, second = root(db, kept), root(db, other)
    if first is None or second is None:
        return "unknown"
    if first == second:
        return "already"
    kinds = set(db.scalars(select(speakers.c.kind).where(speakers.c.id.in_((first, second)))))
    if len(kinds) > 1:
        return "kinds"
    joined = family(db, second)
    db.execute(update(speakers).where(speakers.c.id == second).values(same_as=first))
    _show(db, joined, second, first)
    return "merged"


def in_one_article(db: Connection, one: int, other: int) -> bool:
    """Whether an article quotes both of these root ids."""
    second = quotes.alias()
    both = quotes.join(second, (second.c.article == quotes.c.article) & (second.c.speaker == other))
    return (
        db.scalar(select(quotes.c.id).select_from(both).where(quotes.c.speaker == one).limit(1))
        is not None
    )


def part(db: Connection, id: int) -> bool:
    """Take a speaker, with all that was merged into it, apart from what it was merged into; False: it was not."""
    row = db.execute(select(speakers.c.same_as, speakers.c.root).where(speakers.c.id == id)).first()
    if row is None or row.same_as is None:
        return False
    db.execute(update(speakers).where(speakers.c.id == id).values(same_as=None))
    _show(db, _below(db, id), row.root, id)
    return True


def part_name(db: Connection, id: int, name: str) -> int | None:
    """The new speaker that this spelling of `id` becomes, with its quotes; None when it has no such or no other one."""
    spelt = set(db.scalars(select(speaker_names.c.name).where(speaker_names.c.speaker == id)))
    if name not in spelt or len(spelt) < 2:
        return None
    old = db.execute(select(speakers).where(speakers.c.id == id)).one()
    new = add(db, name.casefold(), old.kind)
    its = (speaker_names.c.speaker == id) & (speaker_names.c.name == name)
    db.execute(update(speaker_names).where(its).values(speaker=new))
    told = (quotes.c.speaker == old.root) & (quotes.c.heard_as == id) & (quotes.c.said_by == name)
    db.execute(update(quotes).where(told).values(speaker=new, heard_as=new))
    _part_roles(db, id, new)
    return new


def parts(db: Connection, id: int) -> list[Part]:
    """What can be taken apart from the root `id`: those merged into it, then its own spellings if several."""
    below = db.scalars(
        select(speakers.c.id).where(speakers.c.same_as == id).order_by(speakers.c.id)
    ).all()
    merged = [
        Part(one, _spelt(db, _below(db, one)), _said(db, id, _below(db, one))) for one in below
    ]
    own = _spelt(db, [id])
    if len(own) < 2:
        return merged
    return merged + [Part(id, (name,), _said(db, id, [id], name), name) for name in own]


def add(db: Connection, key: str, kind: str) -> int:
    """The id of a new speaker, who is nobody else yet."""
    made = db.execute(
        insert(speakers).values(key=key[:LONGEST], kind=kind, root=0)
    ).inserted_primary_key
    id = int(made[0]) if made else 0
    db.execute(update(speakers).where(speakers.c.id == id).values(root=id))
    return id


def _below(db: Connection, id: int) -> list[int]:
    """The speaker and all that was merged into it, step by step."""
    found, last = [id], [id]
    while last:
        last = list(db.scalars(select(speakers.c.id).where(speakers.c.same_as.in_(last))))
        found += last
    return found


def _show(db: Connection, some: Collection[int], before: int, now: int) -> None:
    """Show these speakers and what they said on the page of `now`, no longer on that of `before`."""
    db.execute(update(speakers).where(speakers.c.id.in_(some)).values(root=now))
    told = (quotes.c.speaker == before) & quotes.c.heard_as.in_(some)
    db.execute(update(quotes).where(told).values(speaker=now))


def _spelt(db: Connection, some: Collection[int]) -> tuple[str, ...]:
    uses = func.sum(speaker_names.c.uses)
    own = (
        select(speaker_names.c.name)
        .where(speaker_names.c.speaker.in_(some))
        .group_by(speaker_names.c.name)
    )
    return tuple(db.scalars(own.order_by(uses.desc(), speaker_names.c.name)))


def _said(db: Connection, root: int, some: Sequence[int], name: str | None = None) -> int:
    told = [quotes.c.speaker == root, quotes.c.heard_as.in_(some), quotes.c.told_first]
    if name is not None:
        told.append(quotes.c.said_by == name)
    return db.scalar(select(func.count()).select_from(quotes).where(*told)) or 0


def _part_roles(db: Connection, old: int, new: int) -> None:
    """Give the new speaker the roles of its quotes; those go from the old one that only these quotes told."""
    for role in _roles(db, new):
        names.set_role(db, new, role.language, role.role, role.published)
        its = (speaker_roles.c.speaker == old) & (speaker_roles.c.language == role.language)
        db.execute(delete(speaker_roles).where(its, speaker_roles.c.role == role.role))
    for role in _roles(db, old):
        names.set_role(db, old, role.language, role.role, role.published)


def _roles(db: Connection, id: int) -> Sequence[AnyRow]:
    """The roles that public articles told of a speaker."""
    own = select(quotes.c.language, quotes.c.role, quotes.c.published).where(
        quotes.c.heard_as == id
    )
    told = own.where(
        quotes.c.speaker == root(db, id), quotes.c.role.is_not(None), quotes.c.owner == PUBLIC
    )
    return db.execute(told.distinct()).all()
