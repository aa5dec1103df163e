"""Things and offices that a text tells of once and then takes for known: "a survey", then "the survey"."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from analysis.languages import reading_of
from analysis.languages.shapes.sentences import SentenceWords
from analysis.text.patterns import pattern
from analysis.text.tokens import sentence_tokens, stem

_SUBJECT = 80  # characters from the beginning of a sentence in which its subject is


class Things(NamedTuple):
    """Of one sentence; each is "the " and a word, so that nobody takes them for names."""

    told: frozenset[str]
    taken: frozenset[str]  # for known, since an earlier sentence tells of them and the title does not


_NONE = Things(frozenset(), frozenset())


def things(sentences: Sequence[str], language: str, title: str = "") -> list[Things]:
    """The things of each sentence; as a rule few are taken for known, and only these are looked for elsewhere."""
    reading = reading_of(language)
    known, titled = set(reading.unsaid), frozenset(_words_of(title, reading, language))
    taken = []
    for sentence in sentences:
        new, old = _of_one(sentence, reading, language)
        taken.append(old & known - titled if old else old)
        known |= new
    wanted = set[str]().union(*taken)
    if not wanted:
        return [_NONE] * len(sentences)
    told = [wanted.intersection(_words_of(sentence, reading, language)) for sentence in sentences]
    return [Things(_marked(one), _marked(other)) for one, other in zip(told, taken, strict=True)]


def _of_one(sentence: str, reading: SentenceWords, language: str) -> tuple[set[str], set[str]]:
    """What a sentence tells of, and what of it in words that take it for known."""
    if reading.introducing:
        lower = f" {sentence.lower()}"
        new = {word for run in pattern(reading.introducing).findall(lower) for word in run.split()}
        return new - reading.stop_words, set(pattern(reading.definite).findall(lower, 0, _SUBJECT))
    found = sentence_tokens(sentence)
    if reading.things.isdisjoint(found) and reading.roles.isdisjoint(found):  # as a rule
        return set(), set()
    things = {stem(word, language) for word in found if word in reading.things}
    roles = {stem(word, language) for word in found if word in reading.roles}
    somebody = pattern(reading.definite).match(sentence) if roles else None
    return things | roles, things | ({stem(somebody.group(1).lower(), language)} if somebody else set())


def _words_of(sentence: str, reading: SentenceWords, language: str) -> Sequence[str]:
    found = sentence_tokens(sentence)
    return found if reading.introducing else [stem(word, language) for word in found]


def _marked(words: set[str]) -> frozenset[str]:
    return frozenset(f"the {word}" for word in words)
