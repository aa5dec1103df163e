"""Words of one language that tell whom pronouns, roles and descriptions mean."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, eq=False, kw_only=True)
class CoreferenceWords:
    """All in lower case."""
