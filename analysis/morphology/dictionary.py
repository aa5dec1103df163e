"""The Ukrainian and Russian dictionaries of pymorphy3, their tables read directly.

A word that the dictionary has is looked up in the tables once for all who ask, and of its forms only the wanted ones
are made: pymorphy3 would make a chain of objects for each. At words that the dictionary lacks pymorphy3 guesses.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Sequence
from functools import lru_cache, partial
from typing import Any, NamedTuple

import pymorphy3

_ORDINARY = re.compile("[а-яёіїєґ'-]+")
_Form = tuple[str, frozenset[str]]  # a form of a word and its grammemes
_Frame = tuple[
    str, str, frozenset[str]
]  # what a form has before the stem and behind it, and its grammemes
_Place = tuple[int, int]  # a paradigm and a form of it


class DictionaryEntry(NamedTuple):
    """A word and all that it is in the dictionary."""

    word: str  # as dictionaries write it
    entries: list[
        tuple[str, list[_Place]]
    ]  # by how the dictionary spells it: with the ґ or ё that a text may lack
    guessed: bool  # it is for pymorphy3 to say what else it may be


class Sense(NamedTuple):
    """One way to read a word, with what that says of its other forms."""

    tag: Any
    score: float  # how likely it is, 0 to 1
    word: str
    listed: str  # the form under which the dictionary has it
    stem: str
    nominatives: Callable[[], Sequence[_Frame]]

    def nominative(self, *wanted: str) -> _Form | None:
        """The nominative with all these grammemes that is in the others most like the word; None when none has them."""
        straight = frozenset(["nomn", *wanted])
        having = [frame for frame in self.nominatives() if straight <= frame[2]]
        if not having:
            return None
        start, end, marks = having[0] if len(having) == 1 else self._most_like(straight, having)
        return start + self.stem + end, marks

    def _most_like(self, wanted: frozenset[str], frames: Sequence[_Frame]) -> _Frame:
        like = self.tag.updated_grammemes(wanted)
        return max(frames, key=lambda frame: len(like & frame[2]) - 0.1 * len(like ^ frame[2]))


class Dictionary:
    """The words of one language. The two dictionaries take about 44 MB together."""

    def __init__(self, language: str) -> None:
        self._guesser = pymorphy3.MorphAnalyzer(lang=language)
        self._tables = self._guesser.dictionary
        self._paradigms: Sequence[Sequence[int]] = self._tables.paradigms
        self._starts: Sequence[str] = self._tables.paradigm_prefixes
        self._ends: Sequence[str] = self._tables.suffixes
        self._tags: Sequence[Any] = self._tables.gramtab
        self._names = [str(tag) for tag in self._tags]
        self._straight = frozenset(
            number for number, name in enumerate(self._names) if "nomn" in name
        )
        known = self._guesser.prob_estimator
        self._chance: Callable[[str, Any], float] | None = known.p_t_given_w.prob if known else None

    def find(self, word: str) -> DictionaryEntry:
        """A word in lower case; a г in it may stand for ґ, an е for ё."""
        ordinary = _ORDINARY.fullmatch(word) is not None
        written = word if ordinary else _written(word)
        entries = self._tables.words.similar_items(written.lower(), self._guesser.char_substitutes)
        return DictionaryEntry(written, entries, not (entries and ordinary))

    def tags(self, found: DictionaryEntry) -> list[str]:
        """The tags of a word, most likely first."""
        if found.guessed:
            return [str(tag) for tag in self._guesser.tag(found.word)]
        tags = [
            self._names[number] for _, places in found.entries for number in self._numbers(places)
        ]
        chance = self._chance
        return (
            sorted(tags, key=lambda tag: -chance(found.word, tag))
            if chance and len(tags) > 1
            else tags
        )

    def senses(self, found: DictionaryEntry) -> list[Sense]:
        """The ways to read a word, most likely first."""
        if found.guessed:
            return [_guess(parse) for parse in self._guesser.parse(found.word)]
        forms = [(form, place) for form, places in found.entries for place in places]
        tags = [
            self._tags[number] for _, places in found.entries for number in self._numbers(places)
        ]
        scores = self._scores(found.word, tags)
        return sorted(map(self._sense, forms, tags, scores), key=lambda sense: -sense.score)

    def _scores(self, word: str, tags: list[Any]) -> list[float]:
        """How likely each tag is: equally where the dictionary does not tell."""
        if self._chance is None:  # as the Ukrainian one
            return [1.0] * len(tags)
        chances = [self._chance(word, tag) for tag in tags]
        return chances if any(chances) else [1.0 / len(tags)] * len(tags)

    def _sense(self, form: tuple[str, _Place], tag: Any, score: float) -> Sense:
        word, (number, at) = form
        (start, end), (first, last) = self._around(number, at), self._around(number, 0)
        stem = word[len(start) : len(word) - len(end)]
        return Sense(
            tag, score, word, first + stem + last, stem, partial(_nominatives, self, number)
        )

    def _numbers(self, places: Sequence[_Place]) -> list[int]:
        """The tags of some forms: a paradigm has the ends of all its forms, then their tags, then their beginnings."""
        paradigms = self._paradigms
        return [(paradigm := paradigms[number])[len(paradigm) // 3 + at] for number, at in places]

    def _around(self, number: int, at: int) -> tuple[str, str]:
        """What a form has before the stem and behind it."""
        paradigm = self._paradigms[number]
        return self._starts[paradigm[len(paradigm) // 3 * 2 + at]], self._ends[paradigm[at]]

    def nominatives(self, number: int) -> list[_Frame]:
        """The nominatives of a paradigm."""
        paradigm = self._paradigms[number]
        size = len(paradigm) // 3
        tags = enumerate(paradigm[size : 2 * size])
        return [
            (*self._around(number, at), self._tags[tag].grammemes)
            for at, tag in tags
            if tag in self._straight
        ]


@lru_cache(maxsize=2_000)
def _nominatives(dictionary: Dictionary, number: int) -> list[_Frame]:
    return dictionary.nominatives(number)


def _guess(parse: Any) -> Sense:
    return Sense(
        parse.tag, float(parse.score), parse.word, parse.normal_form, "", partial(_guessed, parse)
    )


def _guessed(parse: Any) -> list[_Frame]:
    return [
        (form.word, "", form.tag.grammemes) for form in parse.lexeme if "nomn" in form.tag.grammemes
    ]


def _written(word: str) -> str:
    """The word as dictionaries write it: with a straight apostrophe, without letters that Unicode has no name for
    (pymorphy3 asks for the name and stumbles).
    """
    plain = word.replace("’", "'").replace("ʼ", "'")
    return (
        word
        if word.isascii()
        else "".join(letter for letter in plain if unicodedata.name(letter, ""))
    )
