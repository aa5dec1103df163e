"""Sentences that depend on what was told before: not by their first words but further in."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import NamedTuple

from analysis.languages.calendar import day_names
from analysis.languages.shapes.sentences import SentenceWords
from analysis.summary.sentence import SummarySentence
from analysis.text.patterns import pattern
from analysis.text.rules import holds
from analysis.text.tokens import sentence_tokens, tokens
from news.alphabet import LOWER, UPPER

_CLAUSE_END = re.compile(r"[,;:(]|\s[—–-]\s")
_SHORT_CLAUSE = 4  # words: "On Thursday, she ..." depends by what follows the comma
_NAME_BEGINNING = re.compile(rf"[{UPPER}][\w'’ʼ-]{{0,40}}?[{LOWER}]")
_WORD_AT_START = re.compile(r"\W*([^\W_]+)")


class _Clauses(NamedTuple):
    """A sentence cut behind its first clause."""

    head: str  # with the next clause, when the first is only a few words
    rest: str  # what follows the first
    words: str
    language: str
    known: SentenceWords


def depends(sentence: SummarySentence) -> bool:
    """Whether its first clause has "these plans", "the latter", or "she" with nobody named before."""
    found, known = sentence_tokens(sentence.words), sentence.known
    if known.turning.isdisjoint(found) and known.pronouns.isdisjoint(found):  # as a rule
        return False
    head, rest = _cut(sentence.words)
    clauses = _Clauses(head, rest, sentence.words, sentence.language, known)
    return holds("dependence", sentence.start, DEPENDENT, clauses)


def points_back(clauses: _Clauses) -> bool:
    """ "These plans", "the latter"; or "Crews, however, ..."."""
    if clauses.known.turning.isdisjoint(sentence_tokens(clauses.words)):
        return False
    back = pattern(clauses.known.pointing).search(clauses.words.lower())
    return back is not None and (back.end() <= len(clauses.head) or back.group().endswith(","))


def has_pronoun_of_nobody_named(clauses: _Clauses) -> bool:
    """Whether "his" is said before anybody is named, where what belongs to the subject has a word of its own."""
    if not clauses.known.own_pronoun:
        return False
    named = _NAME_BEGINNING.search(clauses.head, 1)
    found = tokens(clauses.head[: named.start()] if named else clauses.head)
    return any(
        word in clauses.known.pronouns and not _is_joined(found, at, clauses.known)
        for at, word in enumerate(found)
    )


def goes_on_with_pronoun(clauses: _Clauses) -> bool:
    """Whether "she" follows a clause that names nobody: "On Thursday, she ..."."""
    if clauses.known.pronouns.isdisjoint(sentence_tokens(clauses.words)):
        return False
    following = _WORD_AT_START.match(clauses.rest)
    if following is None or following.group(1).lower() not in clauses.known.pronouns:
        return False
    return not _NAME_BEGINNING.search(_without_days(clauses.head, clauses.language), 1)


DEPENDENT: tuple[Callable[[_Clauses], bool], ...] = (
    points_back,
    has_pronoun_of_nobody_named,
    goes_on_with_pronoun,
)


def _is_joined(found: list[str], at: int, known: SentenceWords) -> bool:
    """Whether "and" stands before: "the mayor and his deputy"."""
    return at > 0 and found[at - 1] in known.joining


def _without_days(head: str, language: str) -> str:
    """Months and weekdays are no names."""
    days = day_names(language)
    return pattern(rf"\b(?:{days})\b").sub("", head) if days else head


def _cut(words: str) -> tuple[str, str]:
    """The first clause, with the next one when it is only a few words; what follows the first."""
    first = _CLAUSE_END.search(words)
    if first is None:
        return words, ""
    head, rest = words[: first.start()], words[first.end() :]
    if len(head.split()) > _SHORT_CLAUSE:
        return head, rest
    second = _CLAUSE_END.search(words, first.end())
    return words[: second.start() if second else len(words)], rest
