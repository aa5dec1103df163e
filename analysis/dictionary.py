"""The Ukrainian and Russian dictionaries of pymorphy3, their tables read directly.

pymorphy3 makes a chain of objects for each reading of a word. A word that the dictionary has is read here from the
tables, to the same result at a part of the cost; at words that it lacks pymorphy3 guesses.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable
from functools import lru_cache, partial
from typing import Any, NamedTuple

import pymorphy3

_ORDINARY = re.compile("[а-яёіїєґ'-]+")
_Form = tuple[str, frozenset[str]]  # a form of a word and its grammemes
_Frame = tuple[str, str, frozenset[str]]  # what such a form has before the stem and behind it


class Entry(NamedTuple):
    """A word as one form in the dictionary."""

    word: str  # with the ґ or ё that a text may lack
    paradigm: int
    place: int  # among the forms of the paradigm


class Found(NamedTuple):
    """A word and all that it is in the dictionary."""

    word: str  # as dictionaries write it
    entries: tuple[Entry, ...]
    guessed: bool  # it is for pymorphy3 to say what else it may be


class Sense(NamedTuple):
    """One way to read a word, with what that says of its other forms."""

    tag: Any
    score: float  # how likely it is, 0 to 1
    word: str
    listed: str  # the form under which the dictionary has it
    nominatives: Callable[[], list[_Form]]

    def nominative(self, *wanted: str) -> _Form | None:
        """The nominative with all these grammemes that is in the others most like the word; None when none has them."""
        straight = frozenset(["nomn", *wanted])
        having = [one for one in self.nominatives() if straight <= one[1]]
        if len(having) < 2:
            return having[0] if having else None
        like = self.tag.updated_grammemes(straight)
        return max(having, key=lambda one: len(like & one[1]) - 0.1 * len(like ^ one[1]))


class Dictionary:
    """The words of one language. The two dictionaries take about 44 MB together."""

    def __init__(self, language: str) -> None:
        self._guesser = pymorphy3.MorphAnalyzer(lang=language)
        self._tables = self._guesser.dictionary
        self._tags = self._tables.gramtab
        self._names = [str(tag) for tag in self._tags]
        known = self._guesser.prob_estimator
        self._chance: Callable[[str, Any], float] | None = known.p_t_given_w.prob if known else None

    def find(self, word: str) -> Found:
        """A word in lower case; a г in it may stand for ґ, an е for ё."""
        ordinary = _ORDINARY.fullmatch(word) is not None
        written = word if ordinary else _written(word)
        found = self._tables.words.similar_items(written.lower(), self._guesser.char_substitutes)
        entries = [Entry(form, *place) for form, places in found for place in places]
        return Found(written, tuple(entries), not (entries and ordinary))  # of Latin letters it has no more than forms

    def tags(self, found: Found) -> list[str]:
        """The tags of a word, most likely first."""
        if found.guessed:
            return [str(tag) for tag in self._guesser.tag(found.word)]
        tags = [self._names[self._number(entry)] for entry in found.entries]
        chance = self._chance
        return sorted(tags, key=lambda tag: -chance(found.word, tag)) if chance and len(tags) > 1 else tags

    def senses(self, found: Found) -> list[Sense]:
        """The ways to read a word, most likely first."""
        if found.guessed:
            return [_guess(parse) for parse in self._guesser.parse(found.word)]
        tags = [self._tags[self._number(entry)] for entry in found.entries]
        scores = self._scores(found.word, tags)
        return sorted(map(self._sense, found.entries, tags, scores), key=lambda sense: -sense.score)

    def _scores(self, word: str, tags: list[Any]) -> list[float]:
        """How likely each tag is: equally where the dictionary does not tell."""
        if self._chance is None:  # as the Ukrainian one
            return [1.0] * len(tags)
        chances = [self._chance(word, tag) for tag in tags]
        return chances if any(chances) else [1.0 / len(tags)] * len(tags)

    def _sense(self, entry: Entry, tag: Any, score: float) -> Sense:
        listed = self._tables.build_normal_form(entry.paradigm, entry.place, entry.word)
        return Sense(tag, score, entry.word, listed, partial(self._nominatives, entry))

    def _number(self, entry: Entry) -> int:
        """The tag of an entry: a paradigm has the ends of all its forms, then their tags, then their beginnings."""
        paradigm = self._tables.paradigms[entry.paradigm]
        return int(paradigm[len(paradigm) // 3 + entry.place])

    def _nominatives(self, entry: Entry) -> list[_Form]:
        stem = self._tables.build_stem(self._tables.paradigms[entry.paradigm], entry.place, entry.word)
        return [(start + stem + end, marks) for start, end, marks in _frames(self, entry.paradigm)]

    def frames(self, paradigm: int) -> list[_Frame]:
        """The nominatives of a paradigm."""
        forms = self._tables.build_paradigm_info(paradigm)
        return [(start, end, tag.grammemes) for start, tag, end in forms if "nomn" in tag.grammemes]


@lru_cache(maxsize=2_000)
def _frames(dictionary: Dictionary, paradigm: int) -> list[_Frame]:
    return dictionary.frames(paradigm)


def _guess(parse: Any) -> Sense:
    return Sense(parse.tag, float(parse.score), parse.word, parse.normal_form, partial(_guessed, parse))


def _guessed(parse: Any) -> list[_Form]:
    return [(form.word, form.tag.grammemes) for form in parse.lexeme if "nomn" in form.tag.grammemes]


def _written(word: str) -> str:
    """The word as dictionaries write it: with a straight apostrophe, without letters that Unicode has no name for
    (pymorphy3 asks for the name and stumbles).
    """
    plain = word.replace("’", "'").replace("ʼ", "'")
    return word if word.isascii() else "".join(letter for letter in plain if unicodedata.name(letter, ""))
