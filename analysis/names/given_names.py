"""Given names and patronymics: how well a word goes with a gender and a case, and its nominative then."""

from __future__ import annotations

from functools import cache, lru_cache

from analysis.languages import language_of
from analysis.languages import names_world as world
from analysis.languages.en import names as english
from analysis.languages.names_shared import FIXED_MEN, RARER_WOMEN, WOMEN
from analysis.languages.names_slavic import FIXED_GIVEN
from analysis.morphology.analyser import Tagged, is_known, nominatives, readings
from analysis.names.matching import identity_key
from analysis.names.name_parts import KNOWN_ENOUGH, NameAgreement, NamePart, points, tags
from analysis.names.surnames import nominative_surname

LISTED_WOMEN = WOMEN | RARER_WOMEN
SURE = 27.0  # points of a name that our lists have in just this form
LISTED = 24.0  # and of one that our lists have in the nominative


@cache
def _keys_of(gender: str) -> frozenset[str]:
    """Keys of the first names of other nations that only men, or only women, bear."""
    listed = (english.MEN | world.MEN, english.WOMEN | world.WOMEN)
    men, women = ({identity_key(name) for name in names if len(name) > 2} for names in listed)
    return frozenset(men - women if gender == "masc" else women - men)


@cache
def only_womens() -> frozenset[str]:
    """Keys of women's first names that are no man's with an -а: Amina, but not Ivana."""
    men = _keys_of("masc")
    longer = (key for key in _keys_of("femn") if len(key) > 3)
    return frozenset(key for key in longer if key[-1] == "a" and key[:-1] not in men)


def fit_given(part: NamePart, agreement: NameAgreement, best: float, language: Tagged) -> float:
    """Points of a given name; `best`: of its readings in the dictionary."""
    word, place = part
    if _is_fixed_man(word, agreement):
        return SURE
    listed = _listed_woman(word, agreement, language)
    if listed:  # as good as a man's genitive that the dictionary knows: the surname decides
        return SURE - 1.0 * (listed in RARER_WOMEN)
    if not is_known(word, language):
        return _fit_unknown(word, agreement, language) + min(best, 18.0) / 12
    if place in tags(word, language):
        return best * 1.5
    guess = _fit_unknown(word, agreement, language)
    return min(best, 4.0) + (0.8 if guess == LISTED else 0.4) * guess


def _is_fixed_man(word: str, agreement: NameAgreement) -> bool:
    return agreement.gender == "masc" and agreement.case != "voct" and word in FIXED_MEN


def _listed_woman(word: str, agreement: NameAgreement, language: Tagged) -> str:
    """The first name of our lists that is meant, where the dictionary would take it for a man's; "" for none."""
    if agreement.gender != "femn" or agreement.case == "voct":
        return ""
    form = _given_by_ending(word, agreement, language)
    if form in LISTED_WOMEN:
        return form
    if _is_womans_already(word, agreement, language):
        return ""
    return form if form and identity_key(form) in only_womens() else ""


def _is_womans_already(word: str, agreement: NameAgreement, language: Tagged) -> bool:
    """True for Ульрике, though Ульрика is one too."""
    if _is_womans(word, language):
        return True
    return agreement.case != "nomn" and identity_key(word) in _keys_of("femn")


@lru_cache(maxsize=10_000)
def _is_womans(word: str, language: Tagged) -> bool:
    """True for a form of a woman's first name that the dictionary has."""
    if not is_known(word, language):
        return False
    return any((r.name, r.gender) == ("Name", "femn") for r in readings(word, language))


def _fit_unknown(word: str, agreement: NameAgreement, language: Tagged) -> float:
    """Points for a given name that no dictionary has: its ending, and lists of first names of other nations."""
    form = _given_by_ending(word, agreement, language)
    if not form:
        return 0.0
    key = identity_key(form)
    if key in _keys_of(agreement.gender):
        return LISTED
    if form == word and _ends_in_changing_u(word):
        return 9.0
    if key in _keys_of("femn" if agreement.gender == "masc" else "masc"):
        return 2.0
    return 14.0 - _unlike_gender(form, agreement.gender)


def _ends_in_changing_u(word: str) -> bool:
    return word[-1] == "у" and not word.endswith(FIXED_GIVEN)


def _unlike_gender(form: str, gender: str) -> float:
    """What speaks against a first name whose ending is that of the other gender."""
    womans = form[-1] in "ая"
    if gender == "femn":
        return 0.0 if womans else 4.0
    return 5.0 if womans else 0.0


def _given_by_ending(word: str, agreement: NameAgreement, language: Tagged) -> str:
    """The nominative of a given name in that gender and case, told by its ending alone; "" when it cannot be."""
    gender, case = agreement
    if len(word) < 3 or case == "voct":
        return ""
    if case == "nomn" or (gender == "masc" and word.endswith(FIXED_GIVEN)):
        return word if _may_be_nominative(word, gender) else ""
    if gender == "femn" and word[-1] not in "аяоуюиіыїеєй":
        return word
    form = nominative_surname(word, gender, case, language)[0] or (
        word if word[-1] in "оеэиіу" else ""
    )
    return "" if form.endswith(("иа", "іа", "оа", "еа")) else form


def _may_be_nominative(word: str, gender: str) -> bool:
    if word[-1] == "ы":
        return False
    return gender != "femn" or word[-1] != "у"


def given_form(word: str, agreement: NameAgreement, place: str, language: Tagged) -> str:
    """The nominative of a given name or patronymic that stands in that gender and case."""
    if agreement.case == "nomn":
        return word
    listed = _listed_form(word, agreement, language)
    if listed:
        return listed
    options = [
        (points(r, agreement, place) + s, form)
        for r, form, s in nominatives(word, language)
        if form
    ]
    best, form = max(
        options, key=lambda option: (option[0], _usual(option[1], agreement)), default=(0.0, word)
    )
    enough = KNOWN_ENOUGH if place in tags(word, language) else 7.0
    if best >= enough and is_known(word, language):
        return form
    return _given_by_ending(word, agreement, language) or (form if best > KNOWN_ENOUGH else word)


def _listed_form(word: str, agreement: NameAgreement, language: Tagged) -> str:
    """The nominative that our lists have; "" for none."""
    if agreement.gender != "masc":
        return _listed_woman(word, agreement, language)
    known = language_of(language)
    if known is not None and word in known.names.mens_forms:
        return known.names.mens_forms[word]
    return word if word in FIXED_MEN else ""


def _usual(form: str, agreement: NameAgreement) -> tuple[bool, bool, str]:
    """Which of two given names that share a form is the likelier one: Галина, not Галиня; Карпо, not Карп."""
    return identity_key(form) in _keys_of(agreement.gender), form[-1] != "я", form
