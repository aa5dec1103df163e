"""Whether a text says anything at all: bytes that are no letters, bare numbers and one word over and over do not."""

from __future__ import annotations

import re
import unicodedata

_LETTER = re.compile(r"[^\W\d_]")
_LETTERS_OF_A_WORD = re.compile(r"[^\W\d_]+")
# Marks above and below letters, where no single letter has them.
_PILED = re.compile("[\u0300-\u036f]")
# Categories: not a character yet, or one that only its maker knows.
_NO_SIGNS = frozenset({"Cn", "Co"})
_SAMPLE_CHARACTERS = 10_000  # characters that are looked at
_FEWEST_LETTERS = 0.2  # of all that is not space: tables have more
_MOST_STRANGE = 0.05  # of all that is not space
_MOST_PILED = 0.3  # marks for one letter; a text with stresses has a third of that
_MANY_WORDS, _FEW_DIFFERENT_WORDS = 12, 5  # words; different ones among them
_MANY_LETTERS, _FEW_DIFFERENT_LETTERS = 40, 4  # letters; different ones among them


def says_nothing(text: str) -> bool:
    """Whether there are no words of any language in a text: noise, numbers, the same few words again and again."""
    sample = text[:_SAMPLE_CHARACTERS]
    seen = "".join(sample.split())
    letters = _LETTER.findall(sample.lower())
    return _is_noise(seen, letters) or _is_repeated(sample, letters)


def _is_noise(seen: str, letters: list[str]) -> bool:
    """Whether too little of what can be seen is letters, or too much is nothing that people write."""
    if len(letters) < _FEWEST_LETTERS * len(seen) or len(_PILED.findall(seen)) > _MOST_PILED * len(
        letters
    ):
        return True
    strange = sum(char == "\ufffd" or unicodedata.category(char) in _NO_SIGNS for char in seen)
    return strange > _MOST_STRANGE * len(seen)


def _is_repeated(sample: str, letters: list[str]) -> bool:
    """Whether it is a few letters, or a few words, over and over."""
    if len(letters) >= _MANY_LETTERS and len(set(letters)) <= _FEW_DIFFERENT_LETTERS:
        return True
    words = _LETTERS_OF_A_WORD.findall(sample.lower())
    return len(words) >= _MANY_WORDS and len(set(words)) <= _FEW_DIFFERENT_WORDS
