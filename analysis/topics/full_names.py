"""Names of several words: runs of capitalised words inside a sentence."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence, Set

from analysis.languages import language_of
from analysis.languages.names_latin import GIVEN_NAMES, NAME_BREAKS
from analysis.topics.keyword_tokens import KeywordToken

_MOST_PARTS = 4  # words of a name
_PERSON_PARTS = 3  # words of a person's name


def full_names(words: Sequence[KeywordToken], language: str) -> dict[str, tuple[str, ...]]:
    """For the stem of each part the most frequent run of two to four capitalised words inside a sentence."""
    known = language_of(language)
    runs = _Runs(known.keywords.name_joins if known else frozenset())
    for word in words:
        if word.name or runs.is_open:  # few words
            runs.take(word)
    full: dict[str, tuple[str, ...]] = {}
    for parts in runs.finished():
        for part in parts:
            full.setdefault(part.key, tuple(one.text for one in parts))
    return full


class _Runs:
    """The runs found so far, and the one that may go on."""

    def __init__(self, joins: Set[str]) -> None:
        self._joins = joins
        self._counts: Counter[tuple[KeywordToken, ...]] = Counter()
        self._run: list[KeywordToken] = []

    @property
    def is_open(self) -> bool:
        """Whether the next word may belong to a name that has begun."""
        return bool(self._run)

    def finished(self) -> list[tuple[KeywordToken, ...]]:
        """All runs, the most frequent first."""
        self._end()
        return [run for run, _ in self._counts.most_common()]

    def take(self, word: KeywordToken) -> None:
        """The next word of the text."""
        if word.name and word.text in NAME_BREAKS:
            self._end()
        elif self._goes_on_with(word):
            self._run.append(word._replace(joined=False))
        elif self._is_joined_by(word):
            self._run.append(word)
        else:
            self._end()
            self._run = [word._replace(joined=False)] if word.name else []

    def _goes_on_with(self, word: KeywordToken) -> bool:
        if not word.name or not self._run:
            return False
        return word.joined or self._run[-1].text in self._joins

    def _is_joined_by(self, word: KeywordToken) -> bool:
        """Whether it is "of" after one word; after two it tells a place: Nina Castell of Alder."""
        return word.text in self._joins and len(self._run) == 1

    def _end(self) -> None:
        """Keep the run, if it is a name of several words."""
        run = _from_given_name(self._without_join_at_end())
        if 2 <= len(run) <= _MOST_PARTS and any(word.key for word in run):
            self._counts[tuple(run)] += 1
        self._run = []

    def _without_join_at_end(self) -> list[KeywordToken]:
        run = self._run
        while run and run[-1].text in self._joins:
            run.pop()
        return run


def _from_given_name(run: list[KeywordToken]) -> list[KeywordToken]:
    """A person's name without the capitalised words before it: Alder Nina Castell is Nina Castell."""
    given = next((at for at in range(1, len(run) - 1) if _is_given_name(run[at])), 0)
    if given == 0 or len(run) - given > _PERSON_PARTS or _is_given_name(run[0]):
        return run
    return run[given:]


def _is_given_name(word: KeywordToken) -> bool:
    return word.text.casefold() in GIVEN_NAMES
