"""How an article uses what may become a keyword of it."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class KeywordUse:
    """The forms of one stem in an article."""

    forms: Counter[str]
    full_name: tuple[str, ...] | None  # the name of several words that it is a part of
    is_name: bool  # capitalised inside a sentence

    @property
    def most_used(self) -> str:
        """The form that the article has most often; of several the shortest."""
        return min(self.forms, key=lambda text: (-self.forms[text], len(text), text))

    @property
    def is_always_capitalised(self) -> bool:
        """Whether no form of it has a small first letter."""
        return all(text[0].isupper() for text in self.forms)
