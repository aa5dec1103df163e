"""People named on the page, as subjects of a verb or in any case."""

from __future__ import annotations

from collections.abc import Sequence

from analysis.attribution.agreement.page import AgreementDocument
from analysis.attribution.agreement.verbs import agrees, differ, sex, wanted
from analysis.attribution.mention import Mention
from analysis.entities.capitalised import Person
from analysis.entities.cases import nominative
from analysis.languages.names_slavic import SURNAME_ENDINGS
from analysis.languages.shapes.reporting import FEMN, NEUT, PLURAL
from analysis.text.document import Token

LONGEST_LABEL, LONGEST_OPENING_LABEL = 9, 6  # words before a colon: anywhere, opening a line
LONGEST_NAME = 4  # words of a label that need not end with the name


def mention(person: Person, gender: str | None = None) -> Mention:
    """The person named here; the gender is the name's where nothing else tells it."""
    return Mention(person.start, person.end, "person", person.gender if gender is None else gender)


def named(page: AgreementDocument, word: Token) -> Mention | None:
    """The person whose name begins here, in any case."""
    person = _somebody(page, word)
    return mention(person) if person is not None else None


def _somebody(page: AgreementDocument, word: Token) -> Person | None:
    """The person whose name begins here, unless it is that of an agency or an institution."""
    person = page.people.get(word.start)
    if person is None:
        return None
    if person.words[0].low in page.reporting.agencies:
        return None
    return None if _is_institution(page, person) else person


def named_subject(page: AgreementDocument, word: Token, verb: Token) -> Mention | None:
    """The person whose name begins here, when it may be the verb's subject."""
    person = _somebody(page, word)
    if person is None:
        return None
    if page.owners.owns(person):
        return None
    if not nominative(person, page.language):
        return None
    if not fits(page, person, verb):
        return None
    sort = wanted(page, verb)
    if sort != FEMN and is_declined(page, person):
        return None
    return mention(person, sex(sort, person.gender))


def _is_institution(page: AgreementDocument, person: Person) -> bool:
    """True for a lone new word that begins as institutions do: Госпогранслужба."""
    if len(person.words) > 1:
        return False
    if person.is_certain:
        return False
    word = person.words[0]
    if not page.is_institution(word.low):
        return False
    if word.low.endswith(SURNAME_ENDINGS):
        return False
    return not page.knows(word)


def fits(page: AgreementDocument, person: Person, verb: Token) -> bool:
    """True when a verb can be told of this person: no plural, no verb of the other gender."""
    sort = wanted(page, verb)
    return sort != PLURAL and not differ(sort, person.gender)


def is_declined(page: AgreementDocument, person: Person) -> bool:
    """True for a lone last name that the page also has without its ending: "Юханссона"."""
    if len(person.words) > 1:
        return False
    if person.gender == FEMN:
        return False
    low = person.words[-1].low
    bare = [
        low.removesuffix(ending) for ending in page.agreement.name_endings if low.endswith(ending)
    ]
    return not page.last_names.isdisjoint(bare)


def stands_straight(page: AgreementDocument, person: Person) -> bool:
    """True for a name in the nominative."""
    return nominative(person, page.language) and not is_declined(page, person)


def pronoun_subject(page: AgreementDocument, word: Token, verb: Token) -> Mention | None:
    """He or she, where the verb agrees."""
    gender = page.reporting.pronouns.get(word.low)
    if gender is None:
        return None
    if gender == NEUT:
        return None
    if not agrees(page, gender, verb):
        return None
    return Mention(word.start, word.end, "pronoun", gender)


def main_person(page: AgreementDocument, words: Sequence[Token]) -> Mention | None:
    """The person that the sentence is about: the first one in the nominative."""
    for place, word in enumerate(words):
        person = page.people.get(word.start)
        if person is None:
            continue
        if page.behind_preposition(words, place):
            continue
        if stands_straight(page, person) and not page.owners.owns(person):
            return mention(person)
    return None


def label(page: AgreementDocument, words: Sequence[Token], *, straight: bool) -> Mention | None:
    """The name alone before a colon, or after "пряма мова"; `straight`: in the nominative."""
    person = _only_person(page, words) if len(words) <= LONGEST_LABEL else None
    if person is None:
        return None
    if straight and not _opens_line(page, words, person):
        return None
    return mention(person) if len(words) <= LONGEST_NAME or person.end == words[-1].end else None


def _only_person(page: AgreementDocument, words: Sequence[Token]) -> Person | None:
    people = [page.people[word.start] for word in words if word.start in page.people]
    return people[0] if len(people) == 1 else None


def _opens_line(page: AgreementDocument, words: Sequence[Token], person: Person) -> bool:
    """True for a few words with a name in the nominative: before a colon they tell who speaks."""
    return len(words) <= LONGEST_OPENING_LABEL and stands_straight(page, person)


def is_oblique_somebody(page: AgreementDocument, word: Token) -> bool:
    """True for a noun for somebody in another case than the nominative."""
    readings = page.readings(word)
    if any(one.case == "nomn" for one in readings):
        return False
    return any(one.animate and not one.name for one in readings)
