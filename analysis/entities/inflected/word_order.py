"""How long a name is that begins with a given name, or with a last name."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from functools import lru_cache
from itertools import takewhile
from typing import NamedTuple

from analysis.entities.capitalised import starters
from analysis.entities.context import is_function, is_given, is_introduced, stands_by_cue
from analysis.entities.exclusions import begins_sentence
from analysis.entities.inflected.runs import LONGEST_SHORT_FORM, CapitalisedRun
from analysis.languages.names_shared import CYRILLIC_PARTICLES
from analysis.languages.names_slavic import SURNAME_ENDINGS
from analysis.morphology.analyser import Tagged, is_known, is_known_given, name_tags, readings
from analysis.text.document import Token

CYRILLIC = re.compile("[а-ї]")


class NameLength(NamedTuple):
    """How many words are a name (0: none), and whether that is sure."""

    words: int
    is_certain: bool


NO_NAME = NameLength(0, False)


# --- given name first ---


def is_given_all_the_same(run: CapitalisedRun) -> bool:
    """True for a first name that is a place or a thing in the dictionary: Софія, Альма; an unknown surname follows."""
    if (
        run.is_alone
        or is_function(run.low, run.language)
        or not _may_be_surname(run.words[1], run.language)
    ):
        return False
    if is_given(run.low):
        return True
    if len(run.words) > 2 or "Surn" in name_tags(run.low, run.language):
        return False
    return _is_straight_noun(run.low, run.language) and is_introduced(
        run.document, run.words, run.language
    )


def _is_straight_noun(low: str, language: Tagged) -> bool:
    singular = (r for r in readings(low, language) if not r.plural)
    return any(r.pos == "NOUN" and r.case == "nomn" for r in singular)


def _may_be_surname(word: Token, language: Tagged) -> bool:
    return not is_known(word.low, language) or "Surn" in name_tags(word.low, language)


def from_given(words: Sequence[Token], language: Tagged) -> NameLength:
    """The length of a name whose first word is a given name."""
    low, size = words[0].low, 1
    known = is_known_given(low, language)
    if len(words) > 1 and _goes_on(words[1], language, after_given=known):
        size = 2
        while size < len(words) and _is_more_name(words, size, language):
            size += 1
    if size > 1:
        return NameLength(size, True)
    return NameLength(1, is_known(low, language) and _is_rather_name(low, language))


def _is_rather_name(low: str, language: Tagged) -> bool:
    return readings(low, language)[0].name == "Name" or not _is_common(low, language)


def _is_more_name(words: Sequence[Token], at: int, language: Tagged) -> bool:
    """After two words of a name a third one must be a name itself, not only a capitalised word."""
    word = words[at]
    if not _goes_on(word, language) or _is_somebody_else(words[0], word, language):
        return False
    if "Patr" in name_tags(words[at - 1].low, language) or word.low in CYRILLIC_PARTICLES:
        return True
    return not is_known(word.low, language) or not name_tags(word.low, language).isdisjoint(
        {"Surn", "Patr", "Name"}
    )


def _is_somebody_else(first: Token, third: Token, language: Tagged) -> bool:
    """True for "Марта" in "дружина Степана Зорі Марта": a given name in another case than the first one."""
    if not is_known_given(first.low, language) or not is_known_given(third.low, language):
        return False
    if name_tags(third.low, language) & {"Surn", "Patr"}:
        return False
    return _cases_of_given(first.low, language).isdisjoint(_cases_of_given(third.low, language))


def _cases_of_given(low: str, language: Tagged) -> set[str]:
    return {r.case for r in readings(low, language) if r.name == "Name" and not r.plural}


def _goes_on(word: Token, language: Tagged, *, after_given: bool = False) -> bool:
    if word.low in CYRILLIC_PARTICLES or len(word.text) == 1:
        return True
    if word.text[0].isascii():
        return False  # an agency in Latin letters behind the name
    tags = name_tags(word.low, language)
    if tags & {"Surn", "Patr", "Name"} or not is_known(word.low, language):
        return True
    if "Orgn" in tags or word.low in starters(language):
        return False
    return after_given or "Geox" not in tags


# --- last name first ---


def can_be_surname(run: CapitalisedRun) -> bool:
    """True for a first word that the dictionary has as a surname, or does not have at all."""
    word = run.words[0]
    if run.low in starters(run.language) or not _is_shaped_as_name(word):
        return False
    tags = name_tags(run.low, run.language)
    if "Surn" in tags:
        return True
    if is_known(run.low, run.language):
        return False
    return tags.isdisjoint({"Geox", "Orgn"}) or _is_before_unknown(run)


def _is_before_unknown(run: CapitalisedRun) -> bool:
    return not run.is_alone and not is_known(run.words[1].low, run.language)


def _is_shaped_as_name(word: Token) -> bool:
    if word.text.isupper() and len(word.text) <= LONGEST_SHORT_FORM:
        return False
    if not word.text.isalpha() and "-" not in word.text:
        return False
    return not word.text[0].isascii() and CYRILLIC.search(word.low) is not None


def from_surname(run: CapitalisedRun) -> NameLength:
    """The length of a name whose first word is a last name."""
    words, language = run.words, run.language
    if len(words) > 2 and _is_place_then_name(words, language):
        return NO_NAME
    size = 1 + sum(
        1 for _ in takewhile(lambda word: _is_given_or_initial(word, language), words[1:3])
    )
    if size > 1:
        return NameLength(size, True)
    if _is_pair_of_names(run):
        return NameLength(2, True)
    if not _looks_like_surname(run.low, language):
        return NameLength(1, False)
    return NameLength(
        1, not _is_common(run.low, language) or not begins_sentence(run.document, words[0])
    )


def _is_given_or_initial(word: Token, language: Tagged) -> bool:
    return len(word.text) == 1 or not name_tags(word.low, language).isdisjoint({"Name", "Patr"})


def _is_pair_of_names(run: CapitalisedRun) -> bool:
    if run.is_alone:
        return False
    if not is_known(run.low, run.language) and _goes_on(run.words[1], run.language):
        return True
    return len(run.words) == 2 and are_both_names(run)


def are_both_names(run: CapitalisedRun) -> bool:
    """True for a rare first name before a last name, behind an office: "economist Zhdan Kravets"."""
    document, words, language = run.document, run.words, run.language
    if "Surn" in name_tags(run.low, language) and stands_by_cue(document, words, language):
        return name_tags(words[1].low, language).isdisjoint({"Geox", "Orgn"})
    at = bisect_left(document.starts, words[0].start)
    if not at or document.gap(document.words[at - 1], words[0]) != " ":
        return False
    if not _may_be_surname(words[1], language):
        return False
    return any(r.is_person for r in readings(document.words[at - 1].low, language)[:2])


def _looks_like_surname(low: str, language: Tagged) -> bool:
    """True for a last name that the dictionary has, or that ends as last names do: a guess alone makes none."""
    if "Surn" not in name_tags(low, language):
        return False
    if not is_known(low, language):
        return low.endswith(SURNAME_ENDINGS)
    likeliest = readings(low, language)[0]
    # Машины за миллиард.
    return likeliest.pos != "NOUN" or bool(likeliest.name) or not likeliest.plural


def _is_place_then_name(words: Sequence[Token], language: Tagged) -> bool:
    """True for a full name behind the place of its office: of Port-Alder Nina Castell, of X Timur Ibrahimovych Y."""
    if "Name" not in name_tags(words[1].low, language):
        return False
    return len(words) > 3 or "Patr" not in name_tags(words[2].low, language)


@lru_cache(maxsize=20_000)
def _is_common(low: str, language: Tagged) -> bool:
    """True for a word that the dictionary has as more than a name or an adjective."""
    if not is_known(low, language):
        return False
    nameless = (r for r in readings(low, language) if not r.name)
    return any(r.pos not in {"", "ADJF"} for r in nameless)
