"""Where people are named: runs of capitalised words that morphology (uk, ru) or lists (en) let be a person."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from functools import lru_cache
from itertools import takewhile

from analysis.entities.capitalised import LONGEST, Person, runs, span_of, starters
from analysis.entities.cases import MANS, SURNAME_ENDS, WOMANS, gender_of
from analysis.entities.context import is_function, is_given, is_introduced, is_man_told, is_woman_told, stands_by_cue
from analysis.entities.couples import coupled
from analysis.entities.exclusions import (
    ONLY_MENS,
    begins_sentence,
    is_honoured,
    is_in_marks,
    is_place,
    is_spelt,
    is_town_first,
)
from analysis.entities.owners import is_relation, opens_with_owner
from analysis.entities.people_en import english_people
from analysis.languages.names_shared import CYRILLIC_PARTICLES, EASTERN
from analysis.morphology.analyser import Tagged, is_known, readings, tagged
from analysis.morphology.missing_nouns import FORMS
from analysis.names.stems import stems
from analysis.text.document import Document, Token

MANS_CASES = ("а", "я", "у", "ю", "ом", "ем", "єм")  # endings of a man's first name in other cases
SHORT = 3  # letters of a last name that must stand just as it is: Лис
CYRILLIC = re.compile("[а-ї]")


def people(document: Document) -> list[Person]:
    """All mentions of people, in order."""
    language = tagged(document.code)
    if language:
        found = sorted(one for one in _inflected(document, language) if not _is_no_person(document, one))
        return _agreed(document, coupled(document, found, language))
    return english_people(document) if document.code == "en" else []


def _is_no_person(document: Document, one: Person) -> bool:
    return is_in_marks(document, one) or is_honoured(document, one) or is_spelt(document, one)


def _agreed(document: Document, found: list[Person]) -> list[Person]:
    """A last name alone is surely one, and of that gender, when the article has it beside a first name."""
    full: dict[str, str] = {}
    for one in found:
        if len(one.words) > 1:
            for stem in sorted(stems(_last(one).low, document.code)):
                full[stem] = one.gender if full.get(stem, one.gender) == one.gender else ""
    for one in found:
        for stem in sorted(stems(one.words[0].low, document.code)) if len(one.words) > 1 and one.sure else ():
            full.setdefault(stem, one.gender)  # called by the first name alone
    told = [_told_by(one, full, document.code) for one in found]
    return [one for one in told if len(one.words) > 1 or not is_place(document, one, full)]


def _last(one: Person) -> Token:
    """The last name: in the East the first word."""
    return one.words[0 if one.words[0].low in EASTERN else -1]


def _told_by(one: Person, full: dict[str, str], language: str) -> Person:
    if len(one.words) > 1:
        return one
    known = next((full[stem] for stem in sorted(stems(one.words[0].low, language)) if stem in full), None)
    if known is not None and one.gender == "m" and one.words[0].low.endswith(ONLY_MENS):
        return one._replace(sure=True)  # not the woman of that name
    return one if known is None else one._replace(sure=True, gender=known)


# --- Ukrainian and Russian ------------------------------------------------------------------------


def _inflected(document: Document, language: Tagged) -> list[Person]:
    found = []
    for run in runs(document, CYRILLIC_PARTICLES):
        found += _people_in(document, run, language)
    return found + _by_known_stem(document, found, language)


def _by_known_stem(document: Document, found: list[Person], language: Tagged) -> list[Person]:
    """Last names alone that look like common words, told by the full names of the article."""
    full = [one for one in found if len(one.words) > 1 and _named_first(one, language)]
    known = {stem for one in full for stem in stems(one.words[-1].low, language)}
    taken = {word.start for one in found for word in one.words}
    short = {one.words[-1].text for one in full if len(one.words[-1].text) == SHORT and one.words[-1].text.istitle()}
    free = (word for word in document.capitals if word.start not in taken)
    lone = (word for word in free if len(word.text) > SHORT or word.text in short)
    return [span_of([word], "", sure=True) for word in lone if _is_lone_name(word, known, language)]


def _named_first(one: Person, language: Tagged) -> bool:
    return len(one.words[0].text) == 1 or "Name" in _tags(one.words[0].low, language)


def _is_lone_name(word: Token, known: set[str], language: Tagged) -> bool:
    if word.low in starters(language) or not stems(word.low, language) & known:
        return False
    if word.low.endswith(MANS + WOMANS):
        return True
    return not (is_known(word.low, language) and _tags(word.low, language) & {"Geox", "Orgn"})


def _people_in(document: Document, run: list[Token], language: Tagged) -> list[Person]:
    found, place = [], 0
    while place < len(run):
        size, sure = _length(document, run, place, language)
        while size and place + size < len(run) and run[place + size - 1].low in CYRILLIC_PARTICLES:
            size += 1  # Йост ван дер Гейден
        if size:
            words = run[place : place + size]
            found.append(span_of(words, _gender(document, words, language), sure=sure))
        place += size or 1
    return found


def _gender(document: Document, words: list[Token], language: Tagged) -> str:
    """The gender the name tells; a man's, where his office stands in the case of a man before a name of both."""
    told = gender_of(words, language) or is_woman_told(document, words[0], language)
    may_be_man = told != "m" and len(words) > 1 and words[0].low.endswith(MANS_CASES)
    return "m" if may_be_man and is_man_told(document, words, language) else told


def _length(document: Document, run: list[Token], place: int, language: Tagged) -> tuple[int, bool]:
    """How many words from here on are one person's name (0: none), and whether that is sure."""
    rest = _one_script(run[place : place + LONGEST])
    first = rest[0]
    if len(first.text) == 1:
        return _after_initials(document, rest, language)
    if first.low in starters(language) or (len(rest) == 1 and is_function(first.low, language)):
        return 0, False
    tags = _tags(first.low, language)
    if len(rest) > 1 and (
        _office_first(document, rest, language) or (_short_form(first, rest[1]) and "Surn" not in tags)
    ):
        return 0, False
    if len(rest) > 2 and _only_place(first.low, language) and _sure_given(rest[1].low, language):
        return 0, False  # the prime minister of Uppland, Nina Castell
    if len(rest) == 3 and opens_with_owner(document, rest, language):
        return 0, False  # Anna's coach Petro Lys
    if first.low in EASTERN and len(rest) > 1:
        return min(len(rest), 3 if first.low not in {"сі", "си"} else 2), True
    if "Name" in tags or (len(rest) > 1 and _named_all_the_same(document, rest, language)):
        return _given_first(rest, language)
    paired = len(rest) > 1 and _unknown(rest[1], language)
    if _can_be_surname(first, tags, language, paired=paired):
        return _surname_first(document, rest, language)
    living = any(r.animate and r.case == "nomn" for r in readings(first.low, language))
    return (2, True) if len(rest) == 2 and living and _both_names(document, rest, language) else (0, False)


def _short_form(first: Token, second: Token) -> bool:
    """True for a body's short form before a name: the secretary general of NATO, Marc Roe."""
    return 1 < len(first.text) < 6 and first.text.isupper() and not second.text.isupper()


def _one_script(rest: list[Token]) -> list[Token]:
    """The words up to where the letters change from Cyrillic to Latin: the name of a site behind that of a person."""
    latin = rest[0].text[0].isascii()
    if len(rest) == 1:
        return rest
    return list(takewhile(lambda word: word.text[0].isascii() == latin, rest))


def _only_place(low: str, language: Tagged) -> bool:
    """True for the name of a place that stands in another case than the name behind it."""
    told = readings(low, language)
    return told[0].name == "Geox" and not any(r.case == "nomn" for r in told)


def _office_first(document: Document, rest: Sequence[Token], language: Tagged) -> bool:
    """True when the first word is before the name: an office at a sentence start, a place before a known first name."""
    first, second = rest[0], rest[1]
    if is_relation(first.low, language) and begins_sentence(document, first):
        return True  # "Пресслужба Петренка"
    if first.low in FORMS[language] and (len(rest) > 2 or _only_place(second.low, language)):
        return True
    new = not is_known(first.low, language) and _sure_given(second.low, language)
    of_land = first.low.endswith(("ии", "ії", "у", "ю")) and not is_known(first.low, language)  # no name ends so
    if len(rest) > 2 and (new or of_land or is_town_first(document, first, language)):
        return True
    told = readings(first.low, language)
    office = told[0].pos == "NOUN" and told[0].animate and not any(r.name for r in told)
    return office and is_known(first.low, language) and not is_given(first.low)


@lru_cache(maxsize=20_000)
def _sure_given(low: str, language: Tagged) -> bool:
    return is_known(low, language) and any(r.name == "Name" for r in readings(low, language))


def _named_all_the_same(document: Document, rest: Sequence[Token], language: Tagged) -> bool:
    """True for a first name that is a place or a thing in the dictionary: Софія, Альма; an unknown surname follows."""
    first, second = rest[0], rest[1]
    if is_function(first.low, language) or not _may_be_surname(second, language):
        return False
    if is_given(first.low):
        return True
    straight = any(r.pos == "NOUN" and r.case == "nomn" and not r.plural for r in readings(first.low, language))
    return (
        straight
        and len(rest) < 3
        and "Surn" not in _tags(first.low, language)
        and is_introduced(document, rest[:2], language)
    )


def _may_be_surname(word: Token, language: Tagged) -> bool:
    return not is_known(word.low, language) or "Surn" in _tags(word.low, language)


def _after_initials(document: Document, rest: Sequence[Token], language: Tagged) -> tuple[int, bool]:
    if rest[0].low in starters(language) and document.text[rest[0].end : rest[0].end + 1] != ".":
        return 0, False  # "And Petro went": no initial
    size = next((i for i, word in enumerate(rest) if len(word.text) > 1), 0)
    return (size + 1, True) if size else (0, False)


def _given_first(rest: Sequence[Token], language: Tagged) -> tuple[int, bool]:
    size, sure = 1, _sure_given(rest[0].low, language)
    while (
        size < len(rest)
        and _goes_on(rest[size], language, after_given=sure and size == 1)
        and (size < 2 or _more_name(rest[size], rest[size - 1], language))
        and not (size > 1 and _somebody_else(rest[0], rest[size], language))
    ):
        size += 1
    low = rest[0].low
    likely = readings(low, language)[0].name == "Name" or not _is_common(low, language)
    return size, size > 1 or (is_known(low, language) and likely)


def _somebody_else(first: Token, third: Token, language: Tagged) -> bool:
    """True for "Марта" in "дружина Степана Зорі Марта": a given name in another case than the first one."""
    if not (_sure_given(first.low, language) and _sure_given(third.low, language)):
        return False
    mine, other = (
        {r.case for r in readings(word.low, language) if r.name == "Name" and not r.plural} for word in (first, third)
    )
    return not _tags(third.low, language) & {"Surn", "Patr"} and not mine & other


def _more_name(word: Token, before: Token, language: Tagged) -> bool:
    """After two words of a name a third one must be a name itself, not only a capitalised word."""
    if "Patr" in _tags(before.low, language):
        return True
    named = _tags(word.low, language) & {"Surn", "Patr", "Name"}
    return bool(named) or word.low in CYRILLIC_PARTICLES or not is_known(word.low, language)


def _both_names(document: Document, rest: Sequence[Token], language: Tagged) -> bool:
    """True for a rare first name before a last name, behind an office: "economist Zhdan Kravets"."""
    at = bisect_left(document.starts, rest[0].start)
    before = document.words[at - 1] if at else None
    if stands_by_cue(document, rest, language) and _tags(rest[0].low, language) & {"Surn"}:
        return not _tags(rest[1].low, language) & {"Geox", "Orgn"}
    if before is None or document.gap(before, rest[0]) != " " or not _may_be_surname(rest[1], language):
        return False
    return any(r.animate and r.pos == "NOUN" and not r.name for r in readings(before.low, language)[:2])


def _surname_first(document: Document, rest: Sequence[Token], language: Tagged) -> tuple[int, bool]:
    size = 1
    if len(rest) > 2 and _place_then_name(rest, language):
        return 0, False
    while size < min(len(rest), 3) and (
        _tags(rest[size].low, language) & {"Name", "Patr"} or len(rest[size].text) == 1
    ):
        size += 1
    if size == 1 and len(rest) > 1 and _unknown(rest[0], language) and _goes_on(rest[1], language):
        return 2, True
    if size == 1 and len(rest) == 2 and _both_names(document, rest, language):
        return 2, True
    sure = _looks_like_surname(rest[0].low, language)
    return size, size > 1 or (sure and not (begins_sentence(document, rest[0]) and _is_common(rest[0].low, language)))


def _looks_like_surname(low: str, language: Tagged) -> bool:
    """True for a last name that the dictionary has, or that ends as last names do: a guess alone makes none."""
    if "Surn" not in _tags(low, language):
        return False
    if not is_known(low, language):
        return low.endswith(SURNAME_ENDS)
    first = readings(low, language)[0]
    return not (first.pos == "NOUN" and not first.name and first.plural)  # Машины за миллиард


def _place_then_name(rest: Sequence[Token], language: Tagged) -> bool:
    """True for a full name behind the place of its office: of Port-Alder Nina Castell, of X Timur Ibrahimovych Y."""
    if "Name" not in _tags(rest[1].low, language):
        return False
    return "Patr" not in _tags(rest[2].low, language) or len(rest) > 3


def _goes_on(word: Token, language: Tagged, *, after_given: bool = False) -> bool:
    if word.low in CYRILLIC_PARTICLES or len(word.text) == 1:
        return True
    if word.text[0].isascii():
        return False  # an agency in Latin letters behind the name
    tags = _tags(word.low, language)
    if tags & {"Surn", "Patr", "Name"} or not is_known(word.low, language):
        return True
    return "Orgn" not in tags and ("Geox" not in tags or after_given) and word.low not in starters(language)


@lru_cache(maxsize=20_000)
def _tags(low: str, language: Tagged) -> frozenset[str]:
    return frozenset([reading.name for reading in readings(low, language) if reading.name])


def _unknown(word: Token, language: Tagged) -> bool:
    return not is_known(word.low, language)


def _is_common(low: str, language: Tagged) -> bool:
    return is_known(low, language) and any(not r.name and r.pos not in {"", "ADJF"} for r in readings(low, language))


def _can_be_surname(word: Token, tags: frozenset[str], language: Tagged, *, paired: bool) -> bool:
    if (
        word.low in starters(language)
        or (word.text.isupper() and len(word.text) < 6)
        or (not word.text.isalpha() and "-" not in word.text)
    ):
        return False
    if word.text[0].isascii() or not CYRILLIC.search(word.low):
        return False
    return "Surn" in tags or (_unknown(word, language) and (paired or not tags & {"Geox", "Orgn"}))
