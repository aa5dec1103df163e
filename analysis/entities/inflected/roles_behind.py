"""The role of a person behind the name, between commas."""

from __future__ import annotations

from collections.abc import Sequence

from analysis.entities.inflected.role_forms import is_common
from analysis.languages.entities_slavic import (
    COMPARING,
    INSIDE_ROLES,
    NAMED_AFTER_SHORT,
)
from analysis.morphology.analyser import Tagged, readings
from analysis.text.cues import words_of
from analysis.text.document import Document, Token

LONGEST_ROLE = 12  # words
JOINING_MARKS = ' \u00a0()«»"-'  # that may stand inside a role
ROLE_BEGINS = 3  # words behind a comma among which a role has its noun
CLOSING_MARKS = frozenset('»)"')
BEHIND_ROLE = frozenset({",", ".", ")", ";", " ", "\n", ""})


def role_behind(document: Document, at: int, language: Tagged) -> str | None:
    """The role in "Іван Коваль, директор заводу,"; None when what follows the comma is none."""
    if (
        at >= len(document.words)
        or document.gap(document.words[at - 1], document.words[at]).strip() != ","
    ):
        return None
    words = document.words[at : _end_of_role(document, at, language)]
    if not words or not _may_be_role(words, language):
        return None
    end = words[-1].end + (document.text[words[-1].end : words[-1].end + 1] in CLOSING_MARKS)
    if not _is_closed(document, end):
        return None
    if end < len(document.text) and _is_explained(document, words[-1], language):
        return None
    return document.text[words[0].start : end]


def _end_of_role(document: Document, at: int, language: Tagged) -> int:
    end = at
    while end < len(document.words) and end - at < LONGEST_ROLE:
        if end > at and not is_joined(document, end - 1):
            return end
        if _goes_on_with(document.words[end], language):
            return end
        end += 1
    return end


def _goes_on_with(word: Token, language: Tagged) -> bool:
    """True for a word with which the sentence goes on behind an office: a verb, "during", "after"."""
    if word.low in INSIDE_ROLES:
        return False
    lexicon = words_of(language)
    if lexicon is not None and word.low in lexicon.prepositions:
        return True
    return readings(word.low, language)[0].pos in {"VERB", "GRND", "PREP"}


def _may_be_role(words: Sequence[Token], language: Tagged) -> bool:
    if _opens_clause(words[0], language) or not _is_nominative_head(words[0], language):
        return False
    return any(is_common(word.low, language) for word in words[:ROLE_BEGINS])


def _is_closed(document: Document, end: int) -> bool:
    """Whether a role may end there: no word goes on right behind it."""
    if document.text[end : end + 1] not in BEHIND_ROLE:
        return False
    return not document.text[end : end + 2].strip()[:1].isalpha()


def _is_explained(document: Document, last: Token, language: Tagged) -> bool:
    """True before "that": "the point is in that, that ..." is no office."""
    lexicon, after = words_of(language), document.between(last.end, last.end + 8)[:1]
    return lexicon is not None and bool(after) and after[0].low in lexicon.that


def _opens_clause(word: Token, language: Tagged) -> bool:
    if word.low in COMPARING:
        return True
    lexicon = words_of(language)
    return lexicon is not None and (word.low in lexicon.stops or word.low in lexicon.relatives)


def _is_nominative_head(word: Token, language: Tagged) -> bool:
    straight = (r for r in readings(word.low, language) if r.case == "nomn")
    return any(r.pos in {"NOUN", "ADJF", "NUMR"} for r in straight)


def is_joined(document: Document, place: int) -> bool:
    """True when nothing parts this word and the next; the stop of "ім. Шевченка" does not."""
    word = document.words[place]
    marks = JOINING_MARKS + "." if word.low in NAMED_AFTER_SHORT else JOINING_MARKS
    return not document.gap(word, document.words[place + 1]).strip(marks)
