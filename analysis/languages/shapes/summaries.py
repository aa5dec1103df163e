"""Words of one language that tell what can stand in a summary."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, eq=False, kw_only=True)
class SummaryWords:
    """All in lower case."""
