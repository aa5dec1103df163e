"""People in Ukrainian and Russian: by the dictionary, by endings, and by the full names of the article."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence

from analysis.entities.capitalised import Person, runs, span_of, starters
from analysis.entities.cases import gender_of
from analysis.entities.context import is_man_told, is_woman_told, stands_by_cue
from analysis.entities.couples import coupled
from analysis.entities.exclusions import NO_PERSON, begins_sentence, is_place
from analysis.entities.inflected.name_length import name_length
from analysis.languages.names_shared import CYRILLIC_PARTICLES, EASTERN
from analysis.languages.names_slavic import (
    MENS_GIVEN_OBLIQUE,
    MENS_NOMINATIVE,
    MENS_OF_A_PAIR,
    WOMENS_NOMINATIVE,
)
from analysis.morphology.analyser import Tagged, dictionary_language, is_known, name_tags, readings
from analysis.names.stems import stems
from analysis.text.document import Document, Token
from analysis.text.rules import holds

SHORT_LAST_NAME = 3  # letters of one that must stand just as it is: Лис
_Genders = dict[str, str]  # stem of a name -> gender of who bears it, "" for several


class InflectedPeople:
    """People where names and nouns have cases."""

    def people(self, document: Document) -> list[Person]:
        """All mentions of people, in order."""
        language = dictionary_language(document.code)
        found = _inflected(document, language)
        people = sorted(
            one
            for one in found
            if not holds("person", one.start, NO_PERSON, document, one, language)
        )
        return _agreed(document, coupled(document, people, language), language)

    def lone_people(self, document: Document, found: Sequence[Person]) -> list[Person]:
        """First names alone that are common words too, with a capital inside a sentence, and strangers who speak."""
        language = dictionary_language(document.code)
        doubtful = (one for one in found if len(one.words) == 1 and not one.is_certain)
        lone = [one for one in doubtful if not _ends_name_of_thing(document, one, language)]
        told = [one for one in lone if _is_given_inside_sentence(document, one, language)]
        told += [one for one in lone if _is_stranger_who_speaks(document, one, language)]
        known = frozenset[str]().union(*(stems(one.words[0].low, language) for one in told))
        return [one for one in lone if stems(one.words[0].low, language) & known]


# --- all mentions ---------------------------------------------------------------------------------


def _inflected(document: Document, language: Tagged) -> list[Person]:
    found = []
    for run in runs(document, CYRILLIC_PARTICLES):
        found += _people_in(document, run, language)
    return found + _by_known_stem(document, found, language)


def _people_in(document: Document, run: list[Token], language: Tagged) -> list[Person]:
    found, place = [], 0
    while place < len(run):
        size, sure = name_length(document, run, place, language)
        while size and place + size < len(run) and run[place + size - 1].low in CYRILLIC_PARTICLES:
            size += 1  # Йост ван дер Гейден
        if size:
            words = run[place : place + size]
            found.append(span_of(words, _gender(document, words, language), is_certain=sure))
        place += size or 1
    return found


def _gender(document: Document, words: list[Token], language: Tagged) -> str:
    """The gender the name tells; a man's, where his office stands in the case of a man before a name of both."""
    told = gender_of(words, language) or is_woman_told(document, words[0], language)
    if told == "m" or len(words) < 2 or not words[0].low.endswith(MENS_GIVEN_OBLIQUE):
        return told
    return "m" if is_man_told(document, words, language) else told


def _by_known_stem(document: Document, found: list[Person], language: Tagged) -> list[Person]:
    """Last names alone that look like common words, told by the full names of the article."""
    full = [one for one in found if len(one.words) > 1]
    lasts = [one.words[-1] for one in full if _given_name_first(one, language)]
    known = {stem for last in lasts for stem in stems(last.low, language)}
    short = {
        last.text for last in lasts if len(last.text) == SHORT_LAST_NAME and last.text.istitle()
    }
    lone = (
        word
        for word in _free_capitals(document, found)
        if len(word.text) > SHORT_LAST_NAME or word.text in short
    )
    return [
        span_of([word], "", is_certain=True)
        for word in lone
        if _is_lone_name(word, known, language)
    ]


def _free_capitals(document: Document, found: Sequence[Person]) -> Iterator[Token]:
    """The capitalised words that are no part of a name yet."""
    taken = {word.start for one in found for word in one.words}
    return (word for word in document.capitals if word.start not in taken)


def _given_name_first(one: Person, language: Tagged) -> bool:
    return len(one.words[0].text) == 1 or "Name" in name_tags(one.words[0].low, language)


def _is_lone_name(word: Token, known: set[str], language: Tagged) -> bool:
    if word.low in starters(language) or not stems(word.low, language) & known:
        return False
    if word.low.endswith(MENS_NOMINATIVE + WOMENS_NOMINATIVE):
        return True
    if not is_known(word.low, language):
        return True
    return name_tags(word.low, language).isdisjoint({"Geox", "Orgn"})


# --- what the mentions of an article tell of each other --------------------------------------------


def _agreed(document: Document, found: list[Person], language: Tagged) -> list[Person]:
    """A last name alone is surely one, and of that gender, when the article has it beside a first name."""
    genders = _genders_of_names(found, language)
    told = [_with_known_gender(one, genders, language) for one in found]
    return [
        one for one in told if len(one.words) > 1 or not is_place(document, one, genders, language)
    ]


def _genders_of_names(found: Sequence[Person], language: Tagged) -> _Genders:
    full = [one for one in found if len(one.words) > 1]
    genders: _Genders = {}
    for one in full:
        for stem in sorted(stems(_last_name(one).low, language)):
            genders[stem] = one.gender if genders.get(stem, one.gender) == one.gender else ""
    for one in full:
        for stem in sorted(stems(one.words[0].low, language)) if one.is_certain else ():
            genders.setdefault(stem, one.gender)  # called by the first name alone
    return genders


def _last_name(one: Person) -> Token:
    """The last name: in the East the first word."""
    return one.words[0 if one.words[0].low in EASTERN else -1]


def _with_known_gender(one: Person, genders: _Genders, language: Tagged) -> Person:
    if len(one.words) > 1:
        return one
    gender = next(
        (genders[stem] for stem in sorted(stems(one.words[0].low, language)) if stem in genders),
        None,
    )
    if gender is None:
        return one
    if one.gender == "m" and one.words[0].low.endswith(MENS_OF_A_PAIR):
        gender = "m"  # not the woman of that name
    return one._replace(is_certain=True, gender=gender)


# --- names alone ----------------------------------------------------------------------------------


def _ends_name_of_thing(document: Document, one: Person, language: Tagged) -> bool:
    """True for the end of a longer name of a thing: Верховна Рада."""
    at = bisect_left(document.starts, one.start)
    before = document.words[at - 1] if at else None
    if before is None or not before.capital or document.gap(before, document.words[at]) != " ":
        return False
    return any(r.pos == "ADJF" for r in readings(before.low, language))


def _is_given_inside_sentence(document: Document, one: Person, language: Tagged) -> bool:
    word = one.words[0]
    return "Name" in name_tags(word.low, language) and not begins_sentence(document, word)


def _is_stranger_who_speaks(document: Document, one: Person, language: Tagged) -> bool:
    """True for a word no dictionary has beside a verb of saying."""
    return not is_known(one.words[0].low, language) and stands_by_cue(document, one.words, language)
