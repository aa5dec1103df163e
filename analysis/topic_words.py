"""The topic lexicons as something quick to ask: which topics does this word speak for, and how loudly?

How the lexicon files are written: per topic three strings of words, those that tell it surely, clearly and faintly.
`word` stands for itself and up to four letters more, `word*` for all that begins so, `word.` for itself alone;
`two+words` must follow each other. Where several fit, the longest wins, so that a longer entry can take a word away
from a shorter one.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import cache, lru_cache
from importlib import import_module
from importlib.util import find_spec

from analysis.words import tokens
from news.topics import OTHER, TOPICS

LABELS = (*TOPICS, OTHER)
LOUDNESS = (3.0, 2.0, 1.0)
_ENDING = 4  # letters that an inflected word may have more than its entry
_SHORT = 3  # parts of a phrase this short stand for themselves alone

Weights = tuple[tuple[int, float], ...]  # (place in LABELS, loudness)
Phrase = tuple[tuple[str, ...], int, float]  # (what must follow, place in LABELS, loudness)


@dataclass(frozen=True, slots=True)
class Lexicon:
    """Entries of one language by their beginning; each kind of entry has its own dictionary."""

    exact: dict[str, dict[int, float]] = field(default_factory=dict)
    inflected: dict[str, dict[int, float]] = field(default_factory=dict)
    open: dict[str, dict[int, float]] = field(default_factory=dict)
    phrases: dict[str, list[Phrase]] = field(default_factory=dict)


def has_lexicon(language: str) -> bool:
    """Whether there is a file of topic words for this language."""
    return language.isalpha() and find_spec(f"analysis.lexicon.topics_{language}") is not None


@cache
def lexicon(language: str) -> Lexicon:
    """The compiled lexicon of a language that has one."""
    words = import_module(f"analysis.lexicon.topics_{language}").WORDS
    built = Lexicon()
    for topic, loudness, entry in _entries(words):
        _add(built, entry, LABELS.index(topic), loudness)
    return built


def _entries(words: dict[str, tuple[str, ...]]) -> Iterator[tuple[str, float, str]]:
    for topic, lines in words.items():
        for loudness, line in zip(LOUDNESS, lines, strict=True):
            for entry in line.split():
                yield topic, loudness, entry


def _add(built: Lexicon, entry: str, topic: int, loudness: float) -> None:
    mark = entry[-1] if entry[-1] in ".*" else ""
    parts = tokens(entry.replace("+", " "))
    if len(parts) > 1:
        built.phrases.setdefault(parts[0][:_SHORT], []).append((tuple(parts), topic, loudness))
        return
    kind = {".": built.exact, "*": built.open, "": built.inflected}[mark]
    loud = kind.setdefault(parts[0], {})
    loud[topic] = max(loudness, loud.get(topic, 0.0))


@lru_cache(maxsize=65_536)
def weights(word: str, language: str) -> Weights:
    """The topics one lower-case word speaks for; () for nearly all words."""
    known = lexicon(language)
    if word in known.exact:
        return tuple(known.exact[word].items())
    for end in range(len(word), 1, -1):
        start = word[:end]
        loud = known.inflected.get(start) if len(word) - end <= _ENDING else None
        loud = (loud or {}) | known.open.get(start, {})
        if loud:
            return tuple(loud.items())
    return ()


@lru_cache(maxsize=65_536)
def phrases(word: str, language: str) -> tuple[Phrase, ...]:
    """The phrases that may begin with this word."""
    begun = lexicon(language).phrases.get(word[:_SHORT], ())
    return tuple(phrase for phrase in begun if _stands_for(phrase[0][0], word))


def said(phrase: tuple[str, ...], words: list[str], at: int) -> bool:
    """Whether the words from `at` on are this phrase, in whatever forms."""
    found = words[at : at + len(phrase)]
    return len(found) == len(phrase) and all(map(_stands_for, phrase, found))


def _stands_for(part: str, word: str) -> bool:
    if len(part) <= _SHORT:
        return word == part
    return word.startswith(part) and len(word) - len(part) <= _ENDING


def labels(best: Iterable[int]) -> tuple[str, ...]:
    """Names of topics from their places."""
    return tuple(LABELS[place] for place in best)
