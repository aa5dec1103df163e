"""What makes a quote worth reading or not, in each language: decisions, reasons, greetings, words that point back."""

from __future__ import annotations

import re
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class SalienceWords:
    """Patterns over the words of a quote in small letters."""

    decides: re.Pattern[str]  # a promise, a decision, a demand
    reasons: re.Pattern[str]  # why
    greets: re.Pattern[str]  # how a quote that tells nothing begins
    fills: re.Pattern[str]  # a first word that could be left out
    pleased: re.Pattern[str]  # polite feelings
    points_back: re.Pattern[str]  # a first word that is understood only with what stood before


def any_of(*stems: str) -> re.Pattern[str]:
    """A pattern of words that begin with one of these."""
    return re.compile(rf"\b(?:{'|'.join(stems)})")


def first_of(*beginnings: str) -> re.Pattern[str]:
    """A pattern of a first word that is one of these."""
    return re.compile(rf"\W*(?:{'|'.join(beginnings)})\b")
