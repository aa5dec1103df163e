"""A role behind a name: "мер", "mayor", where the article began a sentence with it or wrote it as a title."""

from __future__ import annotations

import re

from analysis.languages.en.entities import ROLE_FIRST_WORDS
from analysis.languages.en.reporting import QUOTES as ENGLISH

# Where a role has no capital letter, unless it begins with an abbreviation.
_CYRILLIC = re.compile("[\u0400-\u04ff]")


def behind_a_name(role: str) -> str:
    """The role with the first letter it has inside a sentence."""
    return role[0].lower() + role[1:] if _is_common(role) else role


def _is_common(role: str) -> bool:
    """Whether its first letter is a capital only because a sentence began, or as a title before a name has it."""
    if role[1:2].isupper():
        return False
    if _CYRILLIC.match(role):
        return True
    if any(word[0].isupper() for word in role.split()[1:2]):
        return False
    first, *others = role.lower().split()
    return first in ENGLISH.roles or (bool(others) and first in ROLE_FIRST_WORDS)
