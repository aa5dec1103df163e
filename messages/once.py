"""A story's statements as they are shown: nothing twice, and every speaker with the fullest role the story tells."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace

from news.types import Statement, Story

_APART = re.compile(r"[\W_]+")
Who = tuple[int | None, str | None]


def told_once(story: Story) -> Story:
    """The same story without the statements whose words stand inside another one of the same speaker."""
    quotes = tuple(_shown(story.quotes))
    hidden = Counter(one.speaker_id for one in story.quotes) - Counter(
        one.speaker_id for one in quotes
    )
    roles = _roles(story)
    return replace(
        story,
        quotes=tuple(
            replace(one, role=_fullest(one.role, roles[one.speaker_id])) for one in quotes
        ),
        speakers=tuple(
            replace(one, quotes=one.quotes - hidden[one.id], role=_fullest(one.role, roles[one.id]))
            for one in story.speakers
        ),
    )


def _shown(quotes: Sequence[Statement]) -> Iterator[Statement]:
    """Of equal words the first; else what holds the others, be it only reported: their marks stand in it."""
    plain = [_plain(" ".join((one.words, *one.more))) for one in quotes]
    said: dict[Who, list[int]] = defaultdict(list)
    for place, one in enumerate(quotes):
        said[one.speaker_id, one.speaker].append(place)
    for place, one in enumerate(quotes):
        others = said[one.speaker_id, one.speaker]
        if not any(
            plain[place] in plain[other] and _goes_before(plain, other, place) for other in others
        ):
            yield one


def _goes_before(plain: Sequence[str], one: int, other: int) -> bool:
    return one != other and (len(plain[one]) > len(plain[other]) or one < other)


def _plain(words: str) -> str:
    """Letters and digits only, words parted by one space and with one at both ends, so that no half word is found."""
    return f" {_APART.sub(' ', words.casefold()).strip()} "


def _roles(story: Story) -> dict[int | None, set[str]]:
    """The roles by which the story calls each speaker; none for those who are not known."""
    roles: dict[int | None, set[str]] = defaultdict(set)
    for who, role in (
        *((q.speaker_id, q.role) for q in story.quotes),
        *((s.id, s.role) for s in story.speakers),
    ):
        if who is not None and role:
            roles[who].add(role.strip())
    return roles


def _fullest(role: str | None, roles: Collection[str]) -> str | None:
    """The longest of the roles that begins with this one, as "leader of the opposition" does with "Leader"."""
    if not role:
        return role
    start = f"{role.strip()} ".casefold()
    return max(
        (one for one in roles if f"{one} ".casefold().startswith(start)),
        key=lambda one: (len(one), one),
        default=role,
    )
