"""Capitalised words that name nobody where they stand: towns, titles, institutes that bear a name."""

from __future__ import annotations

import re
from bisect import bisect_left

from analysis.entities.capitalised import Person
from analysis.entities.context import is_given, is_of_noun, stands_by_cue
from analysis.languages.towns_slavic import TOWNS
from analysis.morphology.analyser import Tagged, is_known, nominatives, readings, tagged
from analysis.names.stems import stems
from analysis.text.document import Document, Token

IN_PLACE = frozenset(["в", "у", "во", "із", "зі", "из", "до", "під", "под", "над", "біля", "возле"])
ONLY_MENS = ("ов", "ев", "єв", "ёв", "ин", "ін", "їн", "ын", "ський", "цький", "ский", "цкий")  # last names
MARKS = frozenset('«»„“”"')
NAMED_AFTER = re.compile(
    r"\b(?:(?:ім|им|вул|ул|просп|пр|бульв|пл|пров|пер)[ \u00a0]?\.|імені|имени"
    r"|(?:вулиц|улиц|площ|проспект|бульвар|провул|аеропорт|аэропорт)\w{0,3})[ \u00a0]?$",
    re.IGNORECASE,
)
TITLE = re.compile(r"[^.!?,:\n«»„“”\"]{0,40}[»“”\"]")


def is_place(document: Document, one: Person, full: dict[str, str]) -> bool:
    """A lone name that goes with a preposition of place or with a thing, unless somebody in the article bears it."""
    if stems(one.words[0].low, document.code) & full.keys():
        return False
    before = re.search(r"(\w+) $", document.text[max(0, one.start - 9) : one.start].lower())
    language = tagged(document.code)
    if language is None or (before is not None and before[1] in IN_PLACE):
        return True
    word = one.words[0]
    return (
        is_of_noun(document, word, language)
        or _of_thing(document, word, language)
        or _is_town(document, word, language)
    )


def _is_town(document: Document, word: Token, language: Tagged) -> bool:
    """True for a word that can be a town, and beside which nobody says anything: щодо Львова."""
    told = any(r.name == "Geox" for r in readings(word.low, language)) and is_known(word.low, language)
    if stands_by_cue(document, [word], language):
        return False
    return told or any(form in TOWNS for _, form, _ in nominatives(word.low, language))


def _of_thing(document: Document, word: Token, language: Tagged) -> bool:
    """True for a town behind what it has: "the centre of Lviv"; a word that is also no name, in the genitive."""
    at = bisect_left(document.starts, word.start)
    before = document.words[at - 1] if at else None
    if before is None or before.capital or document.gap(before, word) not in {" ", "\u00a0"}:
        return False
    thing = readings(before.low, language)[0]
    town = any(r.case == "gent" and not r.name and not r.animate and not r.plural for r in readings(word.low, language))
    return thing.pos == "NOUN" and not thing.animate and not thing.name and town


def is_town_first(document: Document, first: Token, language: Tagged) -> bool:
    """True for "Данії" in "міністр Данії Троельс Лунд", "Львові" in "у Львові Франц Кіт"."""
    told = readings(first.low, language)
    before = document.text[max(0, first.start - 4) : first.start].lower().split()
    placed = bool(before) and before[-1] in IN_PLACE and document.text[first.start - 1].isspace()
    oblique = {"gent", "loct", "datv"}
    town = any(r.pos == "NOUN" and r.name in {"", "Geox"} and not r.animate and r.case in oblique for r in told)
    only = told[0].name == "Geox" and told[0].case in oblique and not is_given(first.low)
    sure = placed or only or not any(r.name or r.case == "nomn" for r in told)
    return town and sure and is_known(first.low, language)


def is_honoured(document: Document, one: Person) -> bool:
    """True for the one whose name an institute or a street bears."""
    return bool(NAMED_AFTER.search(document.text, max(0, one.start - 14), one.start))


def is_in_marks(document: Document, one: Person) -> bool:
    """A name between marks is a title: the ship «Ivan Franko», the firm «Fine Leader Service»."""
    if document.text[one.start - 1 : one.start] not in MARKS or not one.start:
        return False
    low, language = one.words[0].low, tagged(document.code)
    given = language is not None and is_known(low, language) and any(r.name == "Name" for r in readings(low, language))
    return document.text[one.end : one.end + 1] in MARKS or (not given and bool(TITLE.match(document.text, one.end)))


def begins_sentence(document: Document, word: Token) -> bool:
    """True where a capital letter tells nothing: "Правда, він пішов"."""
    before = document.text[max(0, word.start - 6) : word.start].rstrip(' \u00a0«“"–—-')
    return before[-1:] in {"", ".", "!", "?", "…", "\n", ":"}


def is_spelt(document: Document, one: Person) -> bool:
    """True for the spelling in Latin letters behind a name: Барри Роу (Barry Roe)."""
    return one.words[0].text[0].isascii() and document.text[one.start - 1 : one.start] == "("
