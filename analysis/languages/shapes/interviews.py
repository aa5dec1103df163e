"""How interviews look in each language: the marks of who asks and who answers, and words that say there was a talk."""

from __future__ import annotations

import re
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class InterviewWords:
    """All labels in lower case; patterns are looked for anywhere."""

    asks: frozenset[str]  # labels of questions: "q", "питання"
    answers: frozenset[str]  # labels of answers that name nobody: "a", "відповідь"
    spoke: re.Pattern[str]  # words of a talk: "interview", "поговорили"
    spoke_with: re.Pattern[
        str
    ]  # such a word and the preposition right before a name and its office
    asker: re.Pattern[str]  # what stands right before the name of who asked
    answerer: frozenset[str]  # labels that only say that somebody answers: "гість"
    asked: re.Pattern[str]  # what stands right behind the name of who asked: "spoke to"


def interview_words(
    asks: str, answers: str, spoke: str, withs: str, asker: str, guests: str, asked: str
) -> InterviewWords:
    """Words of one language: labels apart by spaces, patterns by |."""
    return InterviewWords(
        frozenset(asks.split()),
        frozenset(answers.split()),
        re.compile(rf"\b(?:{spoke})", re.IGNORECASE),
        re.compile(rf"\b(?:{spoke})[^.!?:\n]*\b(?:{withs}) [^.!?:,\n]*$", re.IGNORECASE),
        re.compile(rf"\b(?:{asker})\w*\W{{0,3}}$", re.IGNORECASE),
        frozenset(guests.split()),
        re.compile(rf"[ ,]{{1,2}}(?:\w+ )?(?:{asked})\b", re.IGNORECASE),
    )
