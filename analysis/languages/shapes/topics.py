"""Which topics words, sections and titles speak for, in one language."""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, eq=False)
class TopicWords:
    """Entries are written as in analysis/text/wordlists.py."""

    words: Mapping[str, tuple[str, str, str]]  # topic: words that tell it surely, clearly, faintly
    sections: Mapping[str, str]  # topic: names of sections, parted by commas
    advice: str  # beginnings of titles that promise advice, parted by "; "
    counted: str  # what such titles count: "ways; reasons"
    numbers: str  # number words in such titles
