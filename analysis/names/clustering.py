"""Which names of a batch are one person."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from functools import lru_cache

from analysis.names.matching import block, consonant_key, identity_key, parts, same_person

MOST_SPELLINGS = 12  # kept of one person: more tell nothing new, and keep this linear


def group(names: Sequence[str]) -> list[int]:
    """For each name the number of its person: full names join first, then lone last names where only one fits."""
    people: list[list[str]] = []
    blocks: dict[str, list[int]] = defaultdict(list)
    found: dict[str, int] = {}
    for name in sorted(set(names), key=lambda n: (-len(identity_key(n).split()), n)):
        found[name] = _place(name, people, blocks)
    return [found[name] for name in names]


def _place(name: str, people: list[list[str]], blocks: dict[str, list[int]]) -> int:
    fits = {p for key in _blocks(name) for p in blocks[key] if _fits(name, people[p])}
    cut = parts(name)
    alone = cut is None or not cut.given
    if fits and (len(fits) == 1 or not alone):
        person = min(fits)
    else:
        person = len(people)
        people.append([])
    if len(people[person]) < MOST_SPELLINGS:
        people[person].append(name)
        _remember(person, name, blocks)
    return person


def _remember(person: int, name: str, blocks: dict[str, list[int]]) -> None:
    for key in _blocks(name):
        if person not in blocks[key]:
            blocks[key].append(person)


def _fits(name: str, spellings: Iterable[str]) -> bool:
    return any(same_person(name, other) for other in spellings)


@lru_cache(maxsize=20_000)
def _blocks(name: str) -> frozenset[str]:
    """Keys to keep and find a name by: the first consonants of its last name in every tongue, its block."""
    cut = parts(name)
    if cut is None:
        return frozenset()
    return frozenset({"~" + block(name), *(consonant_key(sound)[:3] for sound in cut.last.sounds)})
