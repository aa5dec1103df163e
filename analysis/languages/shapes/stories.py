"""Words of one language that tell what tells that two articles are of one event."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, eq=False, kw_only=True)
class StoryWords:
    """All in lower case."""
