"""What a sentence tells, so that two ways to say it look alike: words of one meaning are one, 60 is about 63."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

from analysis.stories.concepts import concepts_of
from analysis.stories.proper_names import proper_names
from analysis.text.quantities import quantities
from analysis.text.stopwords import is_stop_word
from analysis.text.tokens import sentence_tokens, stem

_SAME_NUMBER = 0.06  # share by which two numbers may differ and still be one: "more than 60", 63
_SMALL_NUMBER = 2  # one and two are said of anything
_MEANINGS_KEPT = 20_000


@dataclass(frozen=True, slots=True)
class ContentWords:
    """Of one sentence or of several together."""

    words: frozenset[str] = frozenset()  # meanings where we know them, stems else
    names: frozenset[str] = frozenset()  # keys of proper names and dates
    numbers: frozenset[float] = frozenset()
    # "48 deputies": a number of two digits or more, and of what.
    counts: frozenset[tuple[str, str]] = frozenset()

    def __or__(self, other: ContentWords) -> ContentWords:
        return ContentWords(
            self.words | other.words,
            self.names | other.names,
            self.numbers | other.numbers,
            self.counts | other.counts,
        )

    def facts(self) -> int:
        """How many names, dates and numbers it has."""
        return len(self.names) + len(self.numbers)

    def new_facts(self, known: ContentWords) -> int:
        """How many of them `known` does not have."""
        return len(self.names - known.names) + len(self.numbers) - self.told_numbers(known)

    def told_numbers(self, known: ContentWords) -> int:
        """How many of its numbers `known` has, exactly or nearly."""
        return sum(any(_is_nearly(mine, told) for told in known.numbers) for mine in self.numbers)


def content_words(sentence: str, language: str) -> ContentWords:
    """What one sentence tells."""
    found = quantities(sentence, language)
    names = frozenset(proper_names("", sentence, language)) | {
        f"{month}/{day}" for month, day in found.dates
    }
    numbers = frozenset(number for number in found.numbers if number > _SMALL_NUMBER)
    words = sentence_tokens(sentence)
    return ContentWords(
        frozenset(_meanings(words, language)), names, numbers, frozenset(_counts(words, language))
    )


def _counts(words: Sequence[str], language: str) -> Iterator[tuple[str, str]]:
    for number, thing in pairwise(words):
        if (
            number.isdigit()
            and len(number) > 1
            and thing.isalpha()
            and not is_stop_word(thing, language)
        ):
            yield number, _meaning(thing, language)


def _meanings(words: Iterable[str], language: str) -> Iterable[str]:
    for word in words:
        if len(word) > 1 and word.isalpha() and not is_stop_word(word, language):
            yield _meaning(word, language)


@lru_cache(maxsize=_MEANINGS_KEPT)
def _meaning(word: str, language: str) -> str:
    """The name of the concept a word stands for, its stem where it stands for none."""
    concept = next(iter(sorted(concepts_of("", word, language))), None)
    return stem(word, language) if concept is None else f"={concept}"


def _is_nearly(one: float, other: float) -> bool:
    return abs(one - other) <= _SAME_NUMBER * max(abs(one), abs(other))
