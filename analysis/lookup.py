"""A name as somebody typed it - any case, any script, with a slip of the finger - to the speakers it can mean."""

from __future__ import annotations

from collections.abc import Iterable

from rapidfuzz.distance import JaroWinkler

from analysis.identity import identity_key, same_person

CLOSE = 0.86  # of two folded words: one letter wrong or missing in a surname of six


def best_matches(asked: str, spellings: Iterable[tuple[int, str]]) -> list[int]:
    """Ids whose name is a spelling of the one asked for, else those that come close, nearest first; each once."""
    known = list(spellings)
    same = [speaker for speaker, name in known if same_person(asked, name)]
    if same:
        return list(dict.fromkeys(same))
    words = identity_key(asked).split()
    near = sorted(((_likeness(words, name), speaker) for speaker, name in known), key=lambda one: -one[0])
    return list(dict.fromkeys(speaker for likeness, speaker in near if likeness >= CLOSE))


def _likeness(words: list[str], name: str) -> float:
    """How near the least fitting of the asked words comes to some word of the name, 0 to 1."""
    parts = identity_key(name).split()
    if not words or not parts:
        return 0.0
    return min(max(JaroWinkler.similarity(word, part) for part in parts) for word in words)
