"""An article's text cut into words once, for all that look for names and speakers in it."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

from news.types import Span

WORD = re.compile(r"[^\W_]+(?:[-’'ʼ‑][^\W_]+)*")


class Word(NamedTuple):
    """One word and where it stands."""

    start: int
    end: int
    text: str
    low: str

    @property
    def capital(self) -> bool:
        """True when it begins with a capital letter."""
        return self.text[0].isupper()


@dataclass(frozen=True)
class Page:
    """A text with its sentences and words."""

    text: str
    sentences: tuple[Span, ...]
    language: str

    @cached_property
    def words(self) -> tuple[Word, ...]:
        """All words in order."""
        return tuple(Word(m.start(), m.end(), m[0], m[0].lower()) for m in WORD.finditer(self.text))

    @cached_property
    def starts(self) -> list[int]:
        """Where each word starts."""
        return [word.start for word in self.words]

    def between(self, start: int, end: int) -> Sequence[Word]:
        """The words that begin in text[start:end]."""
        return self.words[bisect_left(self.starts, start) : bisect_left(self.starts, end)]

    def gap(self, first: Word, second: Word) -> str:
        """What stands between two words."""
        return self.text[first.end : second.start]
