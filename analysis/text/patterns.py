"""Patterns of a lexicon, compiled once."""

from __future__ import annotations

import re
from functools import cache


@cache
def pattern(source: str) -> re.Pattern[str]:
    """The compiled pattern; `source` comes from a lexicon, never from a text."""
    return re.compile(source)
