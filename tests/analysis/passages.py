"""Passages with the expected quotes marked in them: ⟦words⟧, and who said each of them, in order."""

from __future__ import annotations

import re
from dataclasses import dataclass

from analysis.text.sentences import split
from news.types import Quote
from tests.analysis.steps import find_quotes

OPEN, CLOSE = "⟦", "⟧"


@dataclass(frozen=True)
class Passage:
    """A marked text and its speakers; "~" before a name means a partial quote, None an unknown speaker."""

    about: str
    marked: str
    speakers: tuple[str | None, ...] = ()

    @property
    def text(self) -> str:
        """The text without our marks."""
        return self.marked.replace(OPEN, "").replace(CLOSE, "")

    @property
    def expected(self) -> list[tuple[str, str, str | None]]:
        """(kind, words, speaker) of every quote."""
        words = re.findall(f"{OPEN}(.*?){CLOSE}", self.marked, re.DOTALL)
        assert len(words) == len(self.speakers), self.about
        return [
            ("partial" if who and who.startswith("~") else "direct", said, who and who.lstrip("~"))
            for said, who in zip(words, self.speakers, strict=True)
        ]


def shown(quote: Quote) -> str | None:
    """The speaker as a reader sees it."""
    return (quote.speaker.name or quote.speaker.role) if quote.speaker else None


def read(passage: Passage, language: str) -> list[tuple[str, str, str | None]]:
    """(kind, words, speaker) of every quote in marks that we find."""
    text = passage.text
    found = find_quotes(text, split(text, language), language)
    return [
        (quote.kind, quote.words.of(text), shown(quote))
        for quote in found
        if quote.kind != "indirect"
    ]


def told(text: str, language: str) -> list[tuple[str, str | None]]:
    """(words, speaker) of every statement in the writer's own words."""
    found = find_quotes(text, split(text, language), language)
    return [(quote.words.of(text), shown(quote)) for quote in found if quote.kind == "indirect"]


def failures(passages: list[Passage], language: str) -> list[str]:
    """One line for each passage that is not read exactly as expected."""
    return [
        f"{p.about}: {got} is not {p.expected}"
        for p in passages
        if (got := read(p, language)) != p.expected
    ]
