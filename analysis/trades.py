"""Whether a description can be a person: "the grower" is told to grow, "the carpenter" came in as "a carpenter"."""

from __future__ import annotations

from collections.abc import Sequence

from analysis.page import Page

SHORT_STEM = 3  # letters that tell nothing
FEW = 6  # namings that are looked at
BESIDE = 120  # characters round them


def may_be(page: Page, noun: str, named: Sequence[int], before: int) -> bool:
    """True when somebody named at these places may be called "the noun" at `before`."""
    stem = noun[:-2] if noun.endswith(("er", "or")) else noun[:-3] if noun.endswith("ist") else noun
    if len(stem) > SHORT_STEM and any(_told_to(page, stem, place) for place in named[:FEW]):
        return True
    came = page.text.find(f" {noun}", 0, before)
    return came > 0 and page.text[max(0, came - 2) : came].lower().strip() in {"a", "an"}


def _told_to(page: Page, stem: str, place: int) -> bool:
    """True when the sentence round a name has a word of this stem."""
    end = page.text.find(". ", place, place + BESIDE)
    around = page.between(max(0, place - BESIDE), end if end > 0 else place + BESIDE)
    return any(word.low.startswith(stem) for word in around)
