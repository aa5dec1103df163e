"""Whether a description can be a person: "the grower" is told to grow, "the carpenter" came in as "a carpenter"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from analysis.attribution.mention import Mention
from analysis.languages.en.names import NATIONALS
from analysis.text.document import Document

SHORT_STEM = 3  # letters that tell nothing
MOST_NAMINGS = 6  # that are looked at
ARTICLE_OPENING_LETTERS = (
    300  # at the start of an article, where people come in without their names
)
PARAGRAPHS_LETTERS = 700  # in which somebody is still spoken of
BESIDE_LETTERS = 120  # round a name


def may_be(
    document: Document, noun: str, named: Sequence[int], before: int, occupations: frozenset[str]
) -> bool:
    """Whether somebody named at these places may be called "the noun" at `before`: one of these, or told so."""
    if noun in occupations or noun.endswith("-year-old"):
        return True
    if _where_from(document, noun, before):
        return True
    stem = _stem(noun)
    if len(stem) > SHORT_STEM and any(
        _told_to(document, noun, stem, place) for place in named[:MOST_NAMINGS]
    ):
        return True
    return _came_in_as(document, noun, min(before, ARTICLE_OPENING_LETTERS, min(named)))


def _stem(noun: str) -> str:
    """What "the grower" does: "grow"."""
    if noun.endswith(("er", "or")):
        return noun[:-2]
    return noun.removesuffix("ist")


def _came_in_as(document: Document, noun: str, before: int) -> bool:
    """Whether the article begins with "a carpenter"."""
    came = document.text.find(f" {noun}", 0, before)
    return came > 0 and document.text[max(0, came - 2) : came].lower().strip() in {"a", "an"}


def _where_from(document: Document, noun: str, before: int) -> bool:
    """Whether it is the Dutchman, the Brit, the Australian."""
    people = noun in NATIONALS or noun.endswith(("ian", "ean", "ese", "man", "woman"))
    return people and document.text.find(noun.capitalize(), before, before + len(noun) + 5) >= 0


def is_new(document: Document, mention: Mention, openers: tuple[str, ...]) -> bool:
    """Whether it is "an executive", or "the executive" after one in the same paragraph or the one before."""
    if mention.text.lower().startswith(openers):
        return True
    if mention.text.count(" ") != 1:
        return False
    noun = re.escape(mention.text.split(" ")[-1])
    around = document.text[max(0, mention.start - PARAGRAPHS_LETTERS) : mention.start].split(
        "\n\n"
    )[-2:]
    found = re.search(rf"\ban? (?:\w+ )?{noun}\b(?! [A-Z]|, [A-Z])", "\n\n".join(around))
    return found is not None


def _told_to(document: Document, noun: str, stem: str, place: int) -> bool:
    """Whether the sentence round a name has another word of this stem."""
    end = document.text.find(". ", place, place + BESIDE_LETTERS)
    around = document.between(
        max(0, place - BESIDE_LETTERS), end if end > 0 else place + BESIDE_LETTERS
    )
    return any(word.low.startswith(stem) and not word.low.startswith(noun) for word in around)
