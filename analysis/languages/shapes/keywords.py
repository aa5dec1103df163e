"""Words of one language that tell what is a keyword and what is none."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, eq=False, kw_only=True)
class KeywordWords:
    """All in lower case."""
