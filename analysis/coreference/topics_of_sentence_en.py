"""Whom an English sentence is about: the first name that may be its subject, or the "he" of its first words."""

from __future__ import annotations

import re
from collections.abc import Sequence

from analysis.coreference.entities import EntityIndex
from analysis.languages.shapes.reporting import words as listed
from analysis.text.document import Token

OPENS = 7  # words in which a pronoun may be the subject
SUBORDINATE = listed("as when while after before if because since although though until once unless")
BESIDE_THEM = listed("with alongside besides")
LISTED = re.compile(r",| and\b")


def may_lead(cast: EntityIndex, words: Sequence[Token], place: int) -> bool:
    """False for who cannot be the subject: in another case, or one of those in "With Ann Roe and Ben Lee, "."""
    beside = cast.language is None and words[0].low in BESIDE_THEM
    listed_so = beside and LISTED.match(cast.document.text, cast.person_at[place].end)
    return not listed_so and cast.may_be_subject(place)


def pronoun_subject(cast: EntityIndex, words: Sequence[Token]) -> Token | None:
    """The "he" or "she" among the first words, before anybody is named; in "As he left, ..." none."""
    lows = [word.low for word in words[:OPENS]]
    if "he" not in lows and "she" not in lows:
        return None
    for place, word in enumerate(words[:OPENS]):
        if word.start in cast.of_mention and cast.may_be_subject(word.start):
            return None
        if word.low in {"he", "she"}:
            clause = place and words[0].low in SUBORDINATE and "," not in cast.document.gap(words[place - 1], word)
            return None if clause else word
    return None
