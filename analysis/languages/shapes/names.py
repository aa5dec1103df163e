"""Words of one language that tell how names of people are written and change."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, eq=False, kw_only=True)
class NameWords:
    """All in lower case."""
