"""What a reader keeps in mind while going through an article: who spoke, and who was spoken of."""

from __future__ import annotations

from dataclasses import dataclass, field

from analysis.cast import Figure
from news.types import Span, Speaker


@dataclass(frozen=True)
class Known:
    """A mention whose speaker is known, with how sure we are."""

    speaker: Speaker
    confidence: float
    said_as: Span | None
    gender: str = ""
    place: int = 0


@dataclass
class Memory:
    """Who spoke and who was spoken of so far."""

    said: list[Known] = field(default_factory=list)  # the last few who said something
    body: Known | None = None  # the body spoken of last
    heard_body: Known | None = None  # the body that spoke last
    source: Known | None = None  # the body or person that words are taken from
    focus: list[tuple[int, Figure]] = field(default_factory=list)  # people in subject place
    others: list[tuple[int, Figure]] = field(default_factory=list)  # people named beside them
    bodies: list[Known] = field(default_factory=list)  # English: the last few bodies that sentences began with
    unnamed: Known | None = None  # English: "an old man", "residents": the last one a sentence began with
    side_by_side: tuple[int, Figure] | None = None  # English: the second of two subjects, with the first one's place
