"""Number words and months of one language."""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, eq=False)
class NumberWords:
    """Entries are written as in analysis/text/wordlists.py."""

    numbers: Mapping[int, str]
    scales: Mapping[int, str]  # thousand, million ...
    months: tuple[str, ...]
    comma_groups: bool = False  # whether 1,000 is a thousand
