"""Plain word lists made into fast patterns. Texts are folded first: letter case and apostrophes do not matter."""

from __future__ import annotations

import re
from collections.abc import Iterable

_APOSTROPHES = str.maketrans({"’": "'", "ʼ": "'", "`": "'", "‘": "'", "ё": "е", "Ё": "е"})
_LETTERS = re.compile(r"[^\W\d_]+(?:['-][^\W\d_]+)*")


def fold(text: str) -> str:
    """The text as word lists are compared: no letter case, one kind of apostrophe, no ё."""
    return text.translate(_APOSTROPHES).casefold()


def words_only(text: str) -> str:
    """The folded words of a text without its digits and signs, parted by single spaces."""
    return " ".join(_LETTERS.findall(fold(text)))


def any_of(words: Iterable[str]) -> str:
    """The part of a pattern that means one of these words, longer ones first."""
    return "|".join(
        re.escape(word) for word in sorted(set(words), key=lambda word: (-len(word), word))
    )


def starting_with(phrases: Iterable[str]) -> re.Pattern[str]:
    """A pattern for `match` on folded text: one of the phrases, as whole words; `*` stands for any ending."""
    longest_first = sorted({fold(phrase) for phrase in phrases}, key=len, reverse=True)
    return re.compile("(?:" + "|".join(map(_pattern, longest_first)) + ")")


def containing(phrases: Iterable[str]) -> re.Pattern[str]:
    """The same for `search` anywhere in folded text."""
    return re.compile(r"(?<!\w)" + starting_with(phrases).pattern)


def _pattern(phrase: str) -> str:
    if phrase.endswith("*"):
        return re.escape(phrase[:-1])
    return re.escape(phrase) + (r"(?!\w)" if phrase[-1].isalnum() else "")
