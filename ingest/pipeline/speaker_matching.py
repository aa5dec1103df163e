"""Which known speaker a new spelling means, by likeness (pure); a stored spelling is not asked about any more."""

from __future__ import annotations

from collections.abc import Sequence

from news.types import Speaker, Spelling


def namesake(speaker: Speaker, known: Sequence[Spelling]) -> int | None:
    """The speaker of these spellings whose name is alike; None when there is none, or more than one that it may be."""
    if speaker.kind == "organisation":
        return _same_body(speaker.name, known)
    if is_full(speaker.name):
        return _full(speaker.name, known) or _alone(
            speaker.name, [one for one in known if _has_only_last(one, known)]
        )
    return _own(speaker.name, known) or _alone(speaker.name, known)


def _same_body(name: str, known: Sequence[Spelling]) -> int | None:
    """Bodies are alike only when they are the same in all but script: two ministries differ in one word."""
    from analysis.entities.mentions_of_people import identity_key

    key = identity_key(name)
    return (
        next((one.speaker for one in known if identity_key(one.name) == key), None) if key else None
    )


def _full(name: str, known: Sequence[Spelling]) -> int | None:
    """Of those whose full name is alike the one with the nearest name, else the one known longest."""
    from analysis.entities.mentions_of_people import identity_key, same_person

    alike = [one for one in known if is_full(one.name) and same_person(name, one.name)]
    key = identity_key(name)
    return next(
        (one.speaker for one in sorted(alike, key=lambda one: identity_key(one.name) != key)), None
    )


def _alone(name: str, known: Sequence[Spelling]) -> int | None:
    """The only one that a last name alone may mean: of two with that name we cannot tell which."""
    from analysis.entities.mentions_of_people import same_person

    alike = [one for one in known if same_person(name, one.name)]
    return alike[0].speaker if len({one.root for one in alike}) == 1 else None


def _own(name: str, known: Sequence[Spelling]) -> int | None:
    """The speaker who is known by this last name and no full one: as it came, or as an admin decided."""
    full = {one.speaker for one in known if is_full(one.name)}
    return next(
        (one.speaker for one in known if one.name == name and one.speaker not in full), None
    )


def _has_only_last(one: Spelling, known: Sequence[Spelling]) -> bool:
    return not any(is_full(other.name) for other in known if other.root == one.root)


def is_full(name: str) -> bool:
    """Whether there is more than a last name, which alone may come to mean another one of that name."""
    return " " in name.strip()
