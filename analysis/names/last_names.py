"""Last names: how well a word goes with a gender and a case, and its nominative then."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from analysis.languages import language_of
from analysis.languages.names_slavic import FOREIGN_SURNAME, INSTRUMENTAL, SLAVIC_SURNAME, VOWELS
from analysis.languages.shapes.names import NameWords
from analysis.morphology.analyser import Tagged, is_known, nominatives
from analysis.names.name_parts import KNOWN_ENOUGH, NameAgreement, NamePart, points, tags
from analysis.names.surnames import nominative_surname


@cache
def _words(language: Tagged) -> NameWords:
    known = language_of(language)
    if known is None:
        raise LookupError(language)
    return known.names


def fit_last(part: NamePart, agreement: NameAgreement, best: float, language: Tagged) -> float:
    """Points of a last name; `best`: of its readings in the dictionary."""
    word = part.word
    form, letters = nominative_surname(word, agreement.gender, agreement.case, language)
    if form:
        by_ending = _by_ending(word, form, letters, agreement) + 0.8 * is_known(form, language)
    else:
        by_ending = _unchanged(word, agreement, language)
    return max(best, by_ending) if is_known(word, language) else by_ending


def _by_ending(word: str, form: str, letters: int, agreement: NameAgreement) -> float:
    """Points for a last name whose ending is one of that gender and case; few for what would be a rare last name."""
    total = 5.0 + (2.0 * min(letters, 3) if letters > 1 else letters)
    if letters < 2 and form[-1] in "ая":
        return total - _rarity_in_a(form, agreement.gender)
    if letters == 0:
        is_straight = agreement == ("masc", "nomn") and not word.endswith(INSTRUMENTAL)
        return total + 4.0 * is_straight
    is_doubtful = (
        letters == 1 and agreement.case in {"gent", "accs"} and not FOREIGN_SURNAME.search(form)
    )
    return total - 1.5 * is_doubtful


def _rarity_in_a(form: str, gender: str) -> float:
    """What speaks against a last name in -а, where its stem is that of a name without it."""
    if FOREIGN_SURNAME.search(form[:-1]):
        return 2.0
    if gender == "masc":
        return 1.0
    return 2.0 if SLAVIC_SURNAME.search(form[:-1]) else 0.0


def _unchanged(word: str, agreement: NameAgreement, language: Tagged) -> float:
    """Points for a last name that no ending tells."""
    last = word[-1]
    same = last not in _words(language).changing_vowels and _same_in_all_cases(word, agreement)
    if same and agreement.gender == "femn" and last not in VOWELS:
        return 9.0
    straight = agreement.case == "nomn"
    total = 5.0 if straight or same else -4.0
    if straight:
        total += 0.8 * (agreement.gender == "femn" and last in "ая")
    elif word.endswith(("ки", "ги", "хи")):
        total -= 1.5
    return total - 2.0 * _looks_oblique(word)


def _looks_oblique(word: str) -> bool:
    return word[-1] in "уюы" and not word.endswith(("ску", "цу", "яну", "ану"))


def _same_in_all_cases(word: str, agreement: NameAgreement) -> bool:
    """True for a woman's surname that ends in a consonant or -о, and for foreign ones in other vowels."""
    if agreement.gender == "femn" and word[-1] not in "ая":
        return not word.endswith(("ий", "ый", "ой"))
    return word[-1] in "еэиіюуо"


def last_form(word: str, agreement: NameAgreement, language: Tagged) -> str:
    """The nominative of a last name that stands in that gender and case; as it stands when nothing is known of it."""
    if agreement.case == "nomn":
        return word
    options = [
        (points(r, agreement, "Surn") + s, form)
        for r, form, s in nominatives(word, language)
        if form
    ]
    best, form = max(options, default=(0.0, word))
    by_ending = nominative_surname(word, agreement.gender, agreement.case, language)[0]
    adjectives = _words(language).adjective_endings
    if best >= KNOWN_ENOUGH and _is_known_surname(word, language):
        is_other_sort = by_ending[-2:] in adjectives and form[-2:] not in adjectives
        return by_ending if is_other_sort else form
    if agreement.gender == "femn" and (adjective := _known_adjective(word, language)):
        return adjective
    if by_ending[-2:] in adjectives:
        return _adjective_of(options, language) or by_ending
    return by_ending or _common_form(word, agreement, language)


def _is_known_surname(word: str, language: Tagged) -> bool:
    return is_known(word, language) and "Surn" in tags(word, language)


def _known_adjective(word: str, language: Tagged) -> str:
    """The nominative of a woman's surname that is a known adjective, where its ending leaves that open; ""."""
    for ending, nominative in _words(language).womens_adjectives.items():
        if word.endswith(ending) and is_known(
            form := word.removesuffix(ending) + nominative, language
        ):
            return form
    return ""


def _adjective_of(options: Sequence[tuple[float, str]], language: Tagged) -> str:
    adjectives = (form for _, form in options if form[-2:] in _words(language).adjective_endings)
    return next((form for form in adjectives if is_known(form, language)), "")


def _common_form(word: str, agreement: NameAgreement, language: Tagged) -> str:
    """A surname that is a common word of either gender, taken out of its case by the dictionary."""
    if not is_known(word, language):
        return word
    singular = ((r, form) for r, form, _ in nominatives(word, language) if not r.plural)
    return next((form for r, form in singular if form and r.case == agreement.case), word)
