"""Words of a phrase brought to the nominative, as far as the dictionary goes."""

from __future__ import annotations

from collections.abc import Sequence

from analysis.attribution.agreement.page import AgreementDocument
from analysis.morphology.analyser import (
    NOMINAL,
    Reading,
    dictionary_noun,
    nominatives,
    plural_nominative,
)
from analysis.text.document import Token

LONGEST_MIXED = 6  # letters of an abbreviation with a small ending: МИДа


def straight(page: AgreementDocument, words: Sequence[Token], start: int, head: int) -> str:
    """words[start:head + 1] in the nominative."""
    phrase = words[start : head + 1]
    if page.is_plural_noun(words[head]) or (start < head and _only_plural(page, words[start])):
        return " ".join(_plural_form(page, word) for word in phrase)
    gender = _gender_of_head(page, words[head]) if start < head else ""
    return " ".join(nominative_form(page, word, gender) for word in phrase)


def _gender_of_head(page: AgreementDocument, head: Token) -> str:
    """The gender of a noun, of an organisation's name first."""
    nouns = [one for one in page.nouns(head) if not one.plural]
    return next((one.gender for one in sorted(nouns, key=_is_no_body)), "")


def _is_no_body(reading: Reading) -> bool:
    return not (reading.name == "Orgn" and reading.case == "nomn")


def _only_plural(page: AgreementDocument, word: Token) -> bool:
    """True for an adjective that can only be a plural: "місцевих ЗМІ"."""
    if page.part(word) != "ADJF":
        return False
    return all(one.plural for one in page.readings(word) if one.pos == "ADJF")


def _plural_form(page: AgreementDocument, word: Token) -> str:
    return _written_as(word, plural_nominative(word.low, page.language) or word.low)


def _written_as(word: Token, form: str) -> str:
    """A form with the capital letter of the word; what is all capitals stays as it stands."""
    if word.text.isupper():
        return word.text
    return form[:1].upper() + form[1:] if word.capital else form


def from_case(
    page: AgreementDocument, words: Sequence[Token], start: int, head: int, case: str
) -> str:
    """words[start:head + 1] of "у Міськводоканалі" in the nominative; a new name by its ending."""
    word = words[head]
    if start < head or _reads_straight(page, word):
        return straight(page, words, start, head)
    nouns = [
        (reading, form) for reading, form in _singular_forms(page, word) if reading.pos == "NOUN"
    ]
    return _written_as(
        word, _best(page, word, [form for reading, form in nouns if reading.case == case])
    )


def _reads_straight(page: AgreementDocument, word: Token) -> bool:
    """True for what no ending of a lone noun in a case is looked for: МВС, жителі, 112."""
    return word.text.isupper() or not word.text[0].isalpha() or page.is_plural_noun(word)


def nominative_form(page: AgreementDocument, word: Token, gender: str = "") -> str:
    """The word in the nominative singular; an adjective in the gender of its noun."""
    if _stays(page, word, gender):
        return word.text
    readable = _singular_forms(page, word)
    agreeing = [form for reading, form in readable if not gender or reading.gender in {gender, ""}]
    form = _best(page, word, agreeing or [form for _, form in readable[:1]])
    return form.upper() if _is_mixed(word, form) else _written_as(word, form)


def _singular_forms(page: AgreementDocument, word: Token) -> list[tuple[Reading, str]]:
    """The readings of a word in the singular, each with its nominative."""
    return [
        (reading, form)
        for reading, form, _ in nominatives(word.low, page.language)
        if form and not reading.plural and reading.pos in NOMINAL
    ]


def _best(page: AgreementDocument, word: Token, forms: Sequence[str]) -> str:
    """The form that names a body, else the likeliest; the listed one where no other is known."""
    if not forms:
        return dictionary_noun(word.low, page.language) or word.low
    return next((one for one in forms if one in page.reporting.known_bodies), forms[0])


def _stays(page: AgreementDocument, word: Token, gender: str) -> bool:
    """True for a word that is left as it stands: a new name, a number, "минприроды"."""
    if not word.text[0].isalpha():
        return True
    if word.capital:
        return not page.knows(word) and not (gender and _is_place_adjective(page, word))
    return any(one.name == "Orgn" and one.case == "nomn" for one in page.readings(word))


def _is_place_adjective(page: AgreementDocument, word: Token) -> bool:
    return word.low.endswith(page.agreement.place_adjective_endings)


def _is_mixed(word: Token, form: str) -> bool:
    """True for МИДа: capitals with a small ending."""
    if word.text.isupper():
        return False
    if not word.text[:2].isupper():
        return False
    return len(form) <= LONGEST_MIXED
