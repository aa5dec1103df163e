"""Rules for a capitalised word that stands before a name, or names nobody."""

from __future__ import annotations

from analysis.entities.capitalised import starters
from analysis.entities.context import is_function, is_given
from analysis.entities.exclusions import begins_sentence, is_town_first
from analysis.entities.inflected.runs import LONGEST_SHORT_FORM, CapitalisedRun
from analysis.entities.owners import is_relation, opens_with_owner
from analysis.languages.names_slavic import LAND_ENDINGS
from analysis.morphology.analyser import Tagged, is_known, is_known_given, name_tags, readings
from analysis.morphology.missing_nouns import FORMS


def is_starter(run: CapitalisedRun) -> bool:
    """A word that its sentence gave a capital."""
    if run.low in starters(run.language):
        return True
    return run.is_alone and is_function(run.low, run.language)


def is_relation_first(run: CapitalisedRun) -> bool:
    """ "Пресслужба Петренка" at the start of a sentence."""
    if run.is_alone or not is_relation(run.low, run.language):
        return False
    return begins_sentence(run.document, run.words[0])


def is_missing_noun_first(run: CapitalisedRun) -> bool:
    """An office that the dictionary lacks: "Аким Алмати"."""
    if run.is_alone or run.low not in FORMS[run.language]:
        return False
    return len(run.words) > 2 or _is_only_place(run.words[1].low, run.language)


def is_place_first(run: CapitalisedRun) -> bool:
    """A place before a full name: "Данії" in "міністр Данії Троельс Лунд"."""
    if len(run.words) < 3:
        return False
    if is_known(run.low, run.language):
        return is_town_first(run.document, run.words[0], run.language)
    return run.low.endswith(LAND_ENDINGS) or is_known_given(run.words[1].low, run.language)


def is_role_first(run: CapitalisedRun) -> bool:
    """An office with a capital: "Президент Ніна Кастель"."""
    if run.is_alone or not is_known(run.low, run.language):
        return False
    found = readings(run.low, run.language)
    if not found[0].is_person or any(r.name for r in found):
        return False
    return not is_given(run.low)


def is_short_form_first(run: CapitalisedRun) -> bool:
    """A body's short form before a name: the secretary general of NATO, Marc Roe."""
    if run.is_alone or "Surn" in name_tags(run.low, run.language):
        return False
    text = run.words[0].text
    if not 1 < len(text) <= LONGEST_SHORT_FORM or not text.isupper():
        return False
    return not run.words[1].text.isupper()


def is_place_in_another_case(run: CapitalisedRun) -> bool:
    """The prime minister of Uppland, Nina Castell."""
    if len(run.words) < 3 or not _is_only_place(run.low, run.language):
        return False
    return is_known_given(run.words[1].low, run.language)


def is_owner_first(run: CapitalisedRun) -> bool:
    """Anna's coach Petro Lys."""
    return len(run.words) == 3 and opens_with_owner(run.document, run.words, run.language)


BEFORE_NAMES = (
    is_starter,
    is_relation_first,
    is_missing_noun_first,
    is_place_first,
    is_role_first,
    is_short_form_first,
    is_place_in_another_case,
    is_owner_first,
)


def _is_only_place(low: str, language: Tagged) -> bool:
    """True for the name of a place that stands in another case than the name behind it."""
    found = readings(low, language)
    return found[0].name == "Geox" and not any(r.case == "nomn" for r in found)
