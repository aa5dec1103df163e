"""Things and offices that a text tells of once and then takes for known: "a survey", then "the survey"."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple, Protocol

from analysis.languages import reading_of
from analysis.languages.shapes.sentences import SentenceWords
from analysis.text.patterns import pattern
from analysis.text.tokens import sentence_tokens, stem

_SUBJECT_WITHIN = 80  # characters from the beginning of a sentence in which its subject is


class Things(NamedTuple):
    """Of one sentence; each is "the " and a word, so that nobody takes them for names."""

    told: frozenset[str]
    taken: frozenset[
        str
    ]  # for known, since an earlier sentence tells of them and the title does not


class _ThingReader(Protocol):
    """Tells what is new in a sentence and what is taken for known."""

    def new_and_taken(self, sentence: str) -> tuple[set[str], set[str]]:
        """What a sentence tells of, and what of it in words that take it for known."""

    def words(self, sentence: str) -> Sequence[str]:
        """All words of a sentence, as things are named."""


_NO_THINGS = Things(frozenset(), frozenset())


def introduced_things(sentences: Sequence[str], language: str, title: str = "") -> list[Things]:
    """The things of each sentence; as a rule few are taken for known, and only these are looked for elsewhere."""
    reading = reading_of(language)
    reader: _ThingReader = (
        _ByArticle(reading) if reading.introducing else _ByList(reading, language)
    )
    known, titled = set(reading.unsaid), frozenset(reader.words(title))
    taken = []
    for sentence in sentences:
        new, old = reader.new_and_taken(sentence)
        taken.append(old & known - titled if old else old)
        known |= new
    wanted = set[str]().union(*taken)
    if not wanted:
        return [_NO_THINGS] * len(sentences)
    told = [wanted.intersection(reader.words(sentence)) for sentence in sentences]
    return [Things(_marked(one), _marked(other)) for one, other in zip(told, taken, strict=True)]


class _ByArticle:
    """For languages with articles: "a letter" is new, "the letter" is known."""

    def __init__(self, reading: SentenceWords) -> None:
        self._reading = reading

    def new_and_taken(self, sentence: str) -> tuple[set[str], set[str]]:
        lower = f" {sentence.lower()}"
        new = {
            word
            for run in pattern(self._reading.introducing).findall(lower)
            for word in run.split()
        }
        taken = pattern(self._reading.definite).findall(lower, 0, _SUBJECT_WITHIN)
        return new - self._reading.stop_words, set(taken)

    def words(self, sentence: str) -> Sequence[str]:
        return sentence_tokens(sentence)


class _ByList:
    """For languages without articles: lists tell what is told of once and known then."""

    def __init__(self, reading: SentenceWords, language: str) -> None:
        self._reading = reading
        self._language = language

    def new_and_taken(self, sentence: str) -> tuple[set[str], set[str]]:
        found = sentence_tokens(sentence)
        things, roles = (
            self._stems(found, self._reading.things),
            self._stems(found, self._reading.roles),
        )
        somebody = pattern(self._reading.definite).match(sentence) if roles else None
        known = {stem(somebody.group(1).lower(), self._language)} if somebody else set()
        return things | roles, things | known

    def _stems(self, found: Sequence[str], listed: frozenset[str]) -> set[str]:
        if listed.isdisjoint(found):  # as a rule
            return set()
        return {stem(word, self._language) for word in found if word in listed}

    def words(self, sentence: str) -> Sequence[str]:
        return [stem(word, self._language) for word in sentence_tokens(sentence)]


def _marked(words: set[str]) -> frozenset[str]:
    return frozenset(f"the {word}" for word in words)
