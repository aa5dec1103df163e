"""Capitalised words that name nobody where they stand: towns, titles, institutes that bear a name."""

from __future__ import annotations

import re
from bisect import bisect_left

from analysis.entities.capitalised import Person
from analysis.entities.context import common_word_before, is_given, is_of_noun, stands_by_cue
from analysis.languages.entities_slavic import NAMED_AFTER, PLACE_PREPOSITIONS
from analysis.languages.towns_slavic import TOWNS
from analysis.morphology.analyser import (
    Reading,
    Tagged,
    is_known,
    is_known_given,
    name_tags,
    nominatives,
    readings,
)
from analysis.names.stems import stems
from analysis.text.document import Document, Token
from analysis.text.rules import holds

TITLE_MARKS = frozenset('«»„“”"')
REST_OF_TITLE = re.compile(r"[^.!?,:\n«»„“”\"]{0,40}[»“”\"]")
NO_LETTER = re.compile(r"\W")
PLACE_CASES = frozenset({"gent", "loct", "datv"})  # in which a place stands before a name


def is_place(document: Document, one: Person, full: dict[str, str], language: Tagged) -> bool:
    """A lone name that goes with a preposition of place or with a thing, unless somebody in the article bears it."""
    word = one.words[0]
    if not stems(word.low, document.code).isdisjoint(full):
        return False
    return holds("person", one.start, PLACE_SIGNS, document, word, language)


def behind_place_preposition(document: Document, word: Token, language: Tagged) -> bool:
    """True in "у Львові"."""
    before = document.text[max(0, word.start - 9) : word.start].lower()
    return before.endswith(" ") and NO_LETTER.split(before[:-1])[-1] in PLACE_PREPOSITIONS


def is_genitive_of_thing(document: Document, word: Token, language: Tagged) -> bool:
    """True for a town behind what it has: "the centre of Lviv"; a word that is also no name, in the genitive."""
    before = common_word_before(document, bisect_left(document.starts, word.start))
    if before is None:
        return False
    thing = readings(before.low, language)[0]
    if thing.pos != "NOUN" or thing.animate or thing.name:
        return False
    return any(_is_thing_in_genitive(r) for r in readings(word.low, language))


def _is_thing_in_genitive(reading: Reading) -> bool:
    return reading.case == "gent" and not (reading.name or reading.animate or reading.plural)


def is_silent_town(document: Document, word: Token, language: Tagged) -> bool:
    """True for a word that can be a town, and beside which nobody says anything: щодо Львова."""
    if stands_by_cue(document, [word], language):
        return False
    if is_known(word.low, language) and "Geox" in name_tags(word.low, language):
        return True
    return any(form in TOWNS for _, form, _ in nominatives(word.low, language))


PLACE_SIGNS = (behind_place_preposition, is_of_noun, is_genitive_of_thing, is_silent_town)


def is_town_first(document: Document, first: Token, language: Tagged) -> bool:
    """True for "Данії" in "міністр Данії Троельс Лунд", "Львові" in "у Львові Франц Кіт"."""
    if not is_known(first.low, language):
        return False
    found = readings(first.low, language)
    if not any(_is_place_in_case(r) for r in found):
        return False
    if _stands_in_place(document, first):
        return True
    if found[0].name == "Geox" and found[0].case in PLACE_CASES and not is_given(first.low):
        return True
    return not any(r.name or r.case == "nomn" for r in found)


def _is_place_in_case(reading: Reading) -> bool:
    if reading.pos != "NOUN" or reading.animate:
        return False
    return reading.name in {"", "Geox"} and reading.case in PLACE_CASES


def _stands_in_place(document: Document, first: Token) -> bool:
    before = document.text[max(0, first.start - 4) : first.start].lower().split()
    return (
        bool(before)
        and before[-1] in PLACE_PREPOSITIONS
        and document.text[first.start - 1].isspace()
    )


# --- no people, whatever their words --------------------------------------------------------------


def is_honoured(document: Document, one: Person, language: Tagged) -> bool:
    """True for the one whose name an institute or a street bears."""
    return bool(NAMED_AFTER.search(document.text, max(0, one.start - 14), one.start))


def is_in_marks(document: Document, one: Person, language: Tagged) -> bool:
    """A name between marks is a title: the ship «Ivan Franko», the firm «Fine Leader Service»."""
    if not one.start or document.text[one.start - 1] not in TITLE_MARKS:
        return False
    if document.text[one.end : one.end + 1] in TITLE_MARKS:
        return True
    if is_known_given(one.words[0].low, language):
        return False
    return REST_OF_TITLE.match(document.text, one.end) is not None


def is_spelt(document: Document, one: Person, language: Tagged) -> bool:
    """True for the spelling in Latin letters behind a name: Барри Роу (Barry Roe)."""
    return one.words[0].text[0].isascii() and document.text[one.start - 1 : one.start] == "("


NO_PERSON = (is_in_marks, is_honoured, is_spelt)


def begins_sentence(document: Document, word: Token) -> bool:
    """True where a capital letter tells nothing: "Правда, він пішов"."""
    before = document.text[max(0, word.start - 6) : word.start].rstrip(' \u00a0«“"–—-')
    return before[-1:] in {"", ".", "!", "?", "…", "\n", ":"}
