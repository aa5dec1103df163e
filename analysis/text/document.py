"""An article's text cut into words once, for all that look for names and speakers in it."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property, partial
from typing import NamedTuple

from analysis.languages import Language, language_of
from news.types import Span

WORD = re.compile(r"[^\W_]+(?:[-’'ʼ‑][^\W_]+)*")


class Token(NamedTuple):
    """One word and where it stands."""

    start: int
    end: int
    text: str
    low: str
    capital: bool  # begins with a capital letter


# A Word of its values, without a Python call for each of a thousand words.
_word = partial(tuple.__new__, Token)


LONGEST = 60_000  # characters that are looked through for people and quotes; no article we have seen has half of it


@dataclass(frozen=True, eq=False)  # a document is only ever itself: nothing compares whole texts
class Document:
    """A text with its sentences and words."""

    text: str
    sentences: tuple[Span, ...]
    code: str  # of its language

    @classmethod
    def of(cls, text: str, sentences: Sequence[Span], code: str) -> Document:
        """The document of a text, of a very long one its beginning."""
        if len(text) <= LONGEST:
            return cls(text, tuple(sentences), code)
        return cls(text[:LONGEST], tuple(one for one in sentences if one.end <= LONGEST), code)

    @cached_property
    def language(self) -> Language | None:
        """Its language, where it is one of ours."""
        return language_of(self.code)

    @cached_property
    def words(self) -> tuple[Token, ...]:
        """All words in order."""
        spans = [match.span() for match in WORD.finditer(self.text)]
        texts = [self.text[start:end] for start, end in spans]
        return tuple(
            map(
                _word,
                [
                    (start, end, text, text.lower(), text[0].isupper())
                    for (start, end), text in zip(spans, texts, strict=True)
                ],
            )
        )

    @cached_property
    def capitals(self) -> list[Token]:
        """The words that begin with a capital letter, in order."""
        return [word for word in self.words if word.capital]

    @cached_property
    def starts(self) -> list[int]:
        """Where each word starts."""
        return [word.start for word in self.words]

    @cached_property
    def _openings(self) -> list[int]:
        return [one.start for one in self.sentences]

    def sentence_at(self, place: int) -> int:
        """The number of the sentence in which this place is."""
        return bisect_right(self._openings, place)

    def between(self, start: int, end: int) -> Sequence[Token]:
        """The words that begin in text[start:end]."""
        return self.words[bisect_left(self.starts, start) : bisect_left(self.starts, end)]

    def gap(self, first: Token, second: Token) -> str:
        """What stands between two words."""
        return self.text[first.end : second.start]
