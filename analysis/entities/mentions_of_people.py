"""Names of people: where they stand, their normal form, and which of them are one person."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Sequence

from analysis.entities.capitalised import Person
from analysis.entities.context import stands_by_cue
from analysis.entities.exclusions import begins_sentence
from analysis.entities.single_names_en import lone_people
from analysis.morphology.analyser import Tagged, is_known, readings, tagged
from analysis.names.clustering import group
from analysis.names.consensus import settled
from analysis.names.matching import block, identity_key, same_person
from analysis.names.nominative import normal_form
from analysis.names.stems import stems
from analysis.text.document import Document
from news.types import Span

__all__ = ["block", "identify", "identity_key", "named_on", "normal_form", "same_person"]


def named_on(document: Document, found: Sequence[Person]) -> tuple[Span, ...]:
    """Where those stand of whom we are sure that they are people, without the 's of a possessor.

    Also names alone of which a speaker could not be sure, but a list of people can.
    """
    sure = [one for one in found if one.sure]
    taken = {word.start for one in sure for word in one.words}
    lone = lone_people(document) if document.code == "en" else _given_alone(document, found)
    sure += [one for one in lone if one.start not in taken]
    return tuple(Span(one.start, one.end - 2 * one.words[-1].low.endswith(("’s", "'s"))) for one in sorted(sure))


def _given_alone(document: Document, found: Sequence[Person]) -> list[Person]:
    """First names alone that are common words too, with a capital inside a sentence, and strangers who speak."""
    language = tagged(document.code)
    if language is None:
        return []
    lone = [
        one for one in found if not one.sure and len(one.words) == 1 and not _behind_capital(document, one, language)
    ]
    given = [one for one in lone if any(r.name == "Name" for r in readings(one.words[0].low, language))]
    told = [one for one in given if not begins_sentence(document, one.words[0])]
    told += [one for one in lone if _says(document, one, language)]
    known = frozenset[str]().union(*(stems(one.words[0].low, language) for one in told))
    return [one for one in lone if stems(one.words[0].low, language) & known]


def _behind_capital(document: Document, one: Person, language: Tagged) -> bool:
    """True for the end of a longer name of a thing: Верховна Рада."""
    at = bisect_left(document.starts, one.start)
    before = document.words[at - 1] if at else None
    if before is None or not before.capital or document.gap(before, document.words[at]) != " ":
        return False
    return any(r.pos == "ADJF" for r in readings(before.low, language))


def _says(document: Document, one: Person, language: Tagged) -> bool:
    """True for a word no dictionary has beside a verb of saying."""
    return not is_known(one.words[0].low, language) and stands_by_cue(document, one.words, language)


def identify(rows: Iterable[tuple[str, str]]) -> list[tuple[str, str]]:
    """(name, language) rows -> (person key, normal form) rows; spellings of one person get one key."""
    names = settled(list(rows))
    people = group(names)
    first: dict[int, str] = {}
    for person, name in zip(people, names, strict=True):
        first.setdefault(person, identity_key(name) or name)
    return [(f"{first[person]}#{person}", name) for person, name in zip(people, names, strict=True)]
