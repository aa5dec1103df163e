"""A stretch of capitalised words, as the rules for names look at it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from analysis.morphology.analyser import Tagged
from analysis.text.document import Document, Token

LONGEST_SHORT_FORM = 5  # letters: НАТО


@dataclass(frozen=True, slots=True)
class CapitalisedRun:
    """Capitalised words of one script, of which the first may begin a name."""

    document: Document
    words: Sequence[Token]
    language: Tagged

    @property
    def low(self) -> str:
        """The first word in lower case."""
        return self.words[0].low

    @property
    def is_alone(self) -> bool:
        """True for a run of one word."""
        return len(self.words) == 1
