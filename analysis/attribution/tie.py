"""How a marked stretch is tied to who speaks: by what, to whom."""

from __future__ import annotations

from typing import Literal, NamedTuple

from analysis.attribution.mention import Mention

Tie = Literal["tail", "head", "label", "answer", "clause", "denied", "none"]


class Attribution(NamedTuple):
    """The tie of a stretch: by what, to whom, and the verb's place in the text."""

    tie: Tie
    mention: Mention | None
    cue: int = -1
    verb: str = ""

    def __str__(self) -> str:
        """As a record of decisions shows it."""
        return f"{self.tie}, {self.mention or 'nobody named'}"


UNTIED = Attribution("none", None)
DENIED = Attribution("denied", None)  # what the marks hold is a part of what somebody denies
