"""Whom an English sentence is about: the first name that may be its subject, or the "he" of its first words."""

from __future__ import annotations

import re
from collections.abc import Sequence

from analysis.coreference.people.index import EntityIndex
from analysis.text.document import Token

OPENING_WORDS = 7  # in which a pronoun may be the subject
LIST_GOES_ON = re.compile(r",| and\b")
HE_OR_SHE = frozenset(["he", "she"])


def may_lead(index: EntityIndex, words: Sequence[Token], place: int) -> bool:
    """False for who cannot be the subject: in another case, or one of those in "With Ann Roe and Ben Lee, "."""
    companion = words[0].low in index.language.coreference.companions
    if companion and LIST_GOES_ON.match(index.document.text, index.person_at(place).end):
        return False
    return index.may_be_subject(place)


def pronoun_subject(index: EntityIndex, words: Sequence[Token]) -> Token | None:
    """The "he" or "she" among the first words, before anybody is named; in "As he left, ..." none."""
    opening = words[:OPENING_WORDS]
    if HE_OR_SHE.isdisjoint([word.low for word in opening]):
        return None
    for place, word in enumerate(opening):
        if word.start in index.of_mention and index.may_be_subject(word.start):
            return None
        if word.low in HE_OR_SHE:
            return None if _in_clause(index, words, place) else word
    return None


def _in_clause(index: EntityIndex, words: Sequence[Token], place: int) -> bool:
    """Whether the word is the subject of a clause that opens the sentence: As he left."""
    if not place or words[0].low not in index.language.coreference.subordinators:
        return False
    return "," not in index.document.gap(words[place - 1], words[place])
