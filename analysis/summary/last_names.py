"""Last names that stand alone though an earlier sentence has them in full: such a sentence needs the earlier one."""

from __future__ import annotations

import re
from collections.abc import Sequence, Set
from functools import lru_cache
from typing import NamedTuple

from analysis.languages import reading_of
from analysis.summary.introduced_things import introduced_things
from analysis.summary.sentence import summary_words
from analysis.text.tokens import stem, tokens
from news.alphabet import UPPER
from news.types import Span

_CAPITALISED = re.compile(
    rf"[{UPPER}](?<!\w.)[\w'’ʼ.-]*(?:(?<!['’]s)(?<!s['’])[ \u00a0][{UPPER}][\w'’ʼ.-]*)*"
)
_NAME_IN_MARKS = re.compile(r"«([^«»\n]{0,40}\w[^«»\n]{0,4})»")


class LastNames(NamedTuple):
    """Stems of last names in one sentence, and of things that were told before, such as "the letter"."""

    told: Set[str]  # in full, or alone
    alone: Set[str]  # alone, though an earlier sentence introduces them


def last_names(
    text: str, sentences: Sequence[Span], language: str, title: str = ""
) -> list[LastNames]:
    """The last names of each sentence. Other runs of capitalised words count too: they also come in full first.

    Who stands in the title, which is shown above, needs no other introduction.
    """
    titled = {_root(word, language) for word in title.split()}
    reader = _NameReader(language)
    found = []
    words = [span.of(text) for span in sentences]
    for sentence, things in zip(words, introduced_things(words, language, title), strict=True):
        named, introduced = reader.read(sentence)
        alone = introduced - titled
        found.append(LastNames(named | things.told, alone | things.taken))
    return found


class _NameReader:
    """Reads sentence after sentence, and remembers whom they introduce."""

    def __init__(self, language: str) -> None:
        self._language = language
        self._openers = reading_of(language).openers
        self._courtesies = summary_words(language).courtesies
        self._introduced = set[str]()
        self._pairs = set[tuple[str, str]]()  # first and last names
        self._full, self._alone, self._enough = set[str](), set[str](), set[str]()

    def read(self, sentence: str) -> tuple[set[str], set[str]]:
        """The last names in it; those that stand alone though introduced before."""
        self._full, self._alone, self._enough = set(), set(), set()
        for run in _CAPITALISED.findall(sentence):
            if run.isalpha():  # one word, as most are
                self._alone.add(_root(run, self._language))
            else:
                self._take(run, sentence)
        if "«" in sentence:
            self._take_marked(sentence)
        known_alone = (self._alone - self._full) & self._introduced
        self._introduced |= self._full | self._enough
        return self._alone | self._full, known_alone

    def _take(self, run: str, sentence: str) -> None:
        """A run of capitalised words, or one word with other signs in it."""
        parts = run.split()
        opener = parts[0].lower().strip(".")
        polite = opener in self._courtesies
        if polite or (
            len(parts) > 1 and opener in self._openers
        ):  # "Mr Renn", "Later Renn said ..."
            parts = parts[1:]
        roots = [_root(part, self._language) for part in parts[-2:]]
        if len(roots) == 2 and not self._is_by_chance(roots, parts, sentence.startswith(run)):
            self._pairs.add((roots[0], roots[1]))
            self._full.add(roots[1])
        elif roots:
            self._alone.add(roots[-1])
            self._enough |= {roots[-1]} if polite else set()

    def _is_by_chance(self, roots: list[str], parts: list[str], first: bool) -> bool:
        """Whether only the beginning of the sentence gave the first word its capital: "Засновані Каштелян ..."."""
        if not first or len(parts) != 2:
            return False
        return roots[1] in self._introduced and (roots[0], roots[1]) not in self._pairs

    def _take_marked(self, sentence: str) -> None:
        """What has marks needs no introduction: «Даль»."""
        marked = {
            _root(name.split()[-1], self._language) for name in _NAME_IN_MARKS.findall(sentence)
        }
        self._alone |= marked
        self._enough |= marked


@lru_cache(maxsize=20_000)
def _root(name: str, language: str) -> str:
    found = tokens(name)
    return stem(found[-1], language) if found else ""
