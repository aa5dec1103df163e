"""Where a text says that somebody says something: the verbs and phrases of saying of one language."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from analysis.languages import language_of
from analysis.languages.shapes.reporting import ReportingWords
from analysis.text.document import Token

LATEST = 3  # words before "by her words" at the start of a sentence


@cache
def words_of(language: str) -> ReportingWords | None:
    """The lexicon of a language; None for a language without one."""
    known = language_of(language)
    return known.reporting if known else None


@cache
def _by_first(language: str) -> dict[str, tuple[tuple[str, ...], ...]]:
    """The phrases a name follows ("according to") by their first word, longest first."""
    lexicon = words_of(language)
    found: dict[str, tuple[tuple[str, ...], ...]] = {}
    for phrase in sorted(lexicon.by_words if lexicon else (), key=len, reverse=True):
        parts = tuple(phrase.split())
        found[parts[0]] = (*found.get(parts[0], ()), parts)
    return found


def phrase_places(words: Sequence[Token], language: str) -> list[int]:
    """The places where such a phrase may begin; as a rule there are few."""
    first = _by_first(language)
    return [place for place, word in enumerate(words) if word.low in first]


def by_phrase(words: Sequence[Token], place: int, language: str) -> int:
    """How many words from here on are such a phrase; 0 for none."""
    for phrase in _by_first(language).get(words[place].low, ()):
        if tuple([word.low for word in words[place : place + len(phrase)]]) == phrase:
            return len(phrase)
    return 0


def cue_places(words: Sequence[Token], lexicon: ReportingWords) -> list[int]:
    """The places of all verbs of saying."""
    return [
        place
        for place, word in enumerate(words)
        if word.low in lexicon.cues and not (word.capital and _is_last_name(words, place))
    ]


def _is_last_name(words: Sequence[Token], place: int) -> bool:
    """True for Liz Yelling: no verb stands with a capital behind a name."""
    return place > 0 and words[place - 1].capital and words[place].low.endswith("ing")


def by_pronoun(words: Sequence[Token], lexicon: ReportingWords) -> tuple[int, str]:
    """(place after it, agreement) of a phrase like "за його словами" near the start; (0, "") for none."""
    if not lexicon.by_pronouns:
        return 0, ""
    for place in range(min(LATEST, len(words))):
        if words[place].low not in lexicon.pronoun_heads:  # as a rule
            continue
        phrase = " ".join(word.low for word in words[place : place + 3])
        if phrase in lexicon.by_pronouns:
            return place + 3, lexicon.by_pronouns[phrase]
    return 0, ""
