"""Words of one language that tell what tells that capitalised words are people, organisations, roles."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, eq=False, kw_only=True)
class EntityWords:
    """All in lower case."""
