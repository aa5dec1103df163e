"""Forms of a name's words by which its cases find each other, without a dictionary."""

from __future__ import annotations

import re
from functools import lru_cache

ENDING = re.compile(
    r"(?:ого|ому|ої|єї|еї|їй|їм|їх|ими|ыми|им|ім|ым|ой|ою|єю|ею|ей|ий|ій|ый|ая|ую|их|ых|ом|ем|єм|ові|еві|а|у|и|і|о|е|є|ї|ю|я|й|ь|ы)$"
)
SHORTEST = 3


@lru_cache(maxsize=20_000)
def stems(low: str, language: str) -> frozenset[str]:
    """Forms of a word in lower case; all its cases share at least one of them."""
    bare = low.removesuffix("’s").removesuffix("'s").replace("’", "'").replace("ё", "е")
    if language == "en":
        return frozenset({bare})
    cut = ENDING.sub("", bare)
    return frozenset({bare, cut}) if len(cut) >= SHORTEST else frozenset({bare})
