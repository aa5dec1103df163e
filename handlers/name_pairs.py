"""Two names in one line, as people write them: "12 15", "A, B", "A and B", "A B" (pure)."""

from __future__ import annotations

import re

from handlers.ask import number

_QUOTED = re.compile('["«„“]([^"«»„“”]+)["»“”]')
_BETWEEN = re.compile(r"\s*[,;|/+=&\n]+\s*|\s+(?:and|і|й|та|и|->|→|[-–—])\s+", re.IGNORECASE)
_WORDS = 10  # more words than this are no two names
_CUTS = 4  # that are worth a try: each is looked for among all names


def apart(words: str) -> tuple[str, str] | None:
    """The two names of a line that says where one ends and the other begins; None when it does not."""
    named = _QUOTED.findall(words)
    parts = named if len(named) == 2 else [part.strip() for part in _BETWEEN.split(words)]
    parts = [part for part in parts if part.strip()]
    if len(parts) == 1 and all(number(word) is not None for word in words.split()):
        parts = words.split()
    return (parts[0].strip(), parts[1].strip()) if len(parts) == 2 else None


def pairs(words: str) -> list[tuple[str, str]]:
    """The two names a line can hold, likeliest first; [] when it holds less than two words, or far too many."""
    told = apart(words)
    if told is not None:
        return [told]
    parts = words.split()
    if len(parts) > _WORDS:
        return []
    cuts = sorted(
        range(1, len(parts)), key=lambda at: (not _numbered(parts, at), abs(2 * at - len(parts)))
    )
    return [(" ".join(parts[:at]), " ".join(parts[at:])) for at in cuts[:_CUTS]]


def _numbered(parts: list[str], at: int) -> bool:
    """Whether a number stands alone on one side."""
    return any(len(side) == 1 and number(side[0]) is not None for side in (parts[:at], parts[at:]))
