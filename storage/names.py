"""How speakers are called: every spelling met, and the newest role told in each language."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import BindParameter, Connection, bindparam, select

from news.types import SpeakerKind, SpeakerLine
from storage.keys import LONGEST, AnyRow, insert
from storage.tables import speaker_names, speaker_roles
from storage.tables import speakers as speaker_rows

_ids: BindParameter[int] = bindparam("speakers", expanding=True)
_NAMES = (
    select(speaker_names, speaker_rows.c.root, speaker_rows.c.kind)
    .join(speaker_rows, speaker_rows.c.id == speaker_names.c.speaker)
    .where(speaker_rows.c.root.in_(_ids))
)
_ROLES = (
    select(speaker_roles, speaker_rows.c.root)
    .join(speaker_rows, speaker_rows.c.id == speaker_roles.c.speaker)
    .where(speaker_rows.c.root.in_(_ids))
    .order_by(speaker_roles.c.at, speaker_roles.c.speaker)
)


@dataclass(frozen=True, slots=True)
class Spelt:
    """Names and roles of some speakers: speaker id -> language -> the one to show."""

    names: dict[int, dict[str, str]]
    roles: dict[int, dict[str, str]]
    kinds: dict[int, SpeakerKind]

    def name(self, speaker: int | None, language: str) -> str | None:
        """As that language spells it when such a spelling is stored, else the most used one; None for no speaker."""
        return _pick(self.names.get(speaker or 0, {}), language)

    def role(self, speaker: int, language: str) -> str | None:
        """The newest role told in that language; None when none was: a role in another language is no help."""
        return self.roles.get(speaker, {}).get(language)

    def line(self, speaker: int, language: str, quotes: int, stories: int) -> SpeakerLine:
        """The speaker in a list."""
        name, role = self.name(speaker, language) or "", self.role(speaker, language)
        return SpeakerLine(speaker, name, role, quotes, stories, self.kinds[speaker])


def shown(db: Connection, speakers: Collection[int]) -> Spelt:
    """Names and roles of these speakers in all languages, those of everybody who is one with them included."""
    spelt = Spelt({}, {}, {})
    if not speakers:
        return spelt
    ids = {"speakers": list(speakers)}
    for row in sorted(db.execute(_NAMES, ids), key=_first_choice):
        spelt.names.setdefault(row.root, {}).setdefault(row.language, row.name)
        spelt.kinds[row.root] = row.kind
    for row in db.execute(_ROLES, ids):  # the newest comes last
        spelt.roles.setdefault(row.root, {})[row.language] = row.role
    return spelt


def _first_choice(row: AnyRow) -> tuple[bool, bool, int, str]:
    """A full name before a last name alone, then the root's own, then the most used; the last only for one order."""
    return " " not in row.name, row.speaker != row.root, -row.uses, row.name


def add_name(db: Connection, speaker: int, name: str, language: str, block: str) -> None:
    """Keep a spelling, or count one more use of it."""
    row = {
        "speaker": speaker,
        "language": language,
        "name": name[:LONGEST],
        "block": block[:LONGEST],
        "uses": 1,
    }
    new = insert(db, speaker_names).values(row)
    db.execute(
        new.on_conflict_do_update(index_elements=_KEY, set_={"uses": speaker_names.c.uses + 1})
    )


def set_role(db: Connection, speaker: int, language: str, role: str, at: datetime) -> None:
    """Keep the role unless a newer article told one in that language."""
    new = insert(db, speaker_roles).values(speaker=speaker, language=language, role=role, at=at)
    db.execute(
        new.on_conflict_do_update(
            index_elements=["speaker", "language"],
            set_={"role": new.excluded.role, "at": new.excluded.at},
            where=speaker_roles.c.at <= new.excluded.at,
        )
    )


_KEY = ["speaker", "language", "name"]


def _pick(by_language: dict[str, str], language: str) -> str | None:
    return by_language.get(language) or next(iter(by_language.values()), None)
