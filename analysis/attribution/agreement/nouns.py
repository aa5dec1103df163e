"""Common nouns as subjects: which reading agrees with the verb, and what its phrase names."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from analysis.attribution.agreement.page import AgreementDocument
from analysis.attribution.agreement.phrases import closed, phrase_end, phrase_start
from analysis.attribution.agreement.verbs import GENDER, wanted
from analysis.attribution.mention import Mention, MentionKind
from analysis.languages.names_slavic import MENS_NOMINATIVE, WOMENS_NOMINATIVE
from analysis.languages.shapes.reporting import FEMN, MASC, NEUT, PLURAL, SINGULAR
from analysis.morphology.analyser import NOMINAL, Reading, Tagged, readings
from analysis.text.document import Token

LAST_NAME_ENDINGS = MENS_NOMINATIVE + WOMENS_NOMINATIVE
GENDERED = frozenset({MASC, FEMN, NEUT})
NUMBERED = GENDERED | {SINGULAR, PLURAL}
WRITTEN_SMALL = frozenset({"", "Orgn"})  # kinds of names that need no capital letter


@lru_cache(maxsize=20_000)
def subject_readings(low: str, language: Tagged) -> tuple[Reading, ...]:
    """The readings of a word as a noun that may be the subject of a verb."""
    return tuple(
        [
            one
            for one in readings(low, language)
            if one.pos == "NOUN" and (one.case == "nomn" or one.fixed)
        ]
    )


def subject_reading(page: AgreementDocument, word: Token, verb: Token) -> Reading | None:
    """A reading of the word as a subject that agrees with the verb."""
    nouns = subject_readings(word.low, page.language)
    if not nouns:  # most words
        return None
    if word.low in page.reporting.no_subjects:
        return None
    if len(word.low) < 2:
        return None
    sort = wanted(page, verb)
    for one in nouns:
        if _fits(one, sort, capital=word.capital):
            return one
    return None


def _fits(reading: Reading, sort: str, *, capital: bool) -> bool:
    """True for a noun that a verb of this agreement can have as its subject."""
    if not capital and reading.name not in WRITTEN_SMALL:
        return False
    if sort in NUMBERED and reading.plural != (sort == PLURAL):
        return False
    return not (sort in GENDERED and _of_another_gender(reading, sort))


def _of_another_gender(reading: Reading, sort: str) -> bool:
    """True for a noun of another gender; an office may be a woman's, whatever its own gender is."""
    if not reading.gender:
        return False
    if GENDER[reading.gender] == sort:
        return False
    return sort == NEUT or bool(reading.name) or not reading.animate


def free_noun(
    page: AgreementDocument, words: Sequence[Token], place: int, cue: int
) -> Reading | None:
    """The word as a subject of the verb, unless a preposition or a name holds it."""
    noun = subject_reading(page, words[place], words[cue])
    if noun is None:  # most words: the reasons below are dearer
        return None
    if page.behind_preposition(words, place):
        return None
    if _inside_moment(page, words, place):
        return None
    return None if _inside_name(page, words[place]) else noun


def _inside_name(page: AgreementDocument, word: Token) -> bool:
    """True for a word of a full name, and for a name that only tells whose a noun is."""
    return word.start in page.inside_names or page.is_owner(word)


def _inside_moment(page: AgreementDocument, words: Sequence[Token], place: int) -> bool:
    """True for "the mission" of "in the course of the mission"."""
    if place < 2:
        return False
    if words[place - 2].low not in page.agreement.within:
        return False
    return page.is_moment(words[place - 1])


def describes_next(
    page: AgreementDocument, words: Sequence[Token], place: int, end: int, verb: Token
) -> bool:
    """True for an adjective that some dictionary also has as a noun, right before its noun."""
    if place + 1 >= end:
        return False
    if page.part(words[place]) != "ADJF":
        return False
    following = words[place + 1]
    if page.gap(words[place], following) != " ":
        return False
    if subject_reading(page, following, verb) is not None:
        return True
    return describes_next(page, words, place + 1, end, verb)


def ends_here(page: AgreementDocument, words: Sequence[Token], place: int, end: int) -> bool:
    """True where no noun follows that the word points to: "відповів той, усміхнувшись"."""
    return place + 1 >= min(end, len(words)) or page.part(words[place + 1]) not in NOMINAL


# --- what a phrase names --------------------------------------------------------------------------


def noun_mention(
    page: AgreementDocument,
    words: Sequence[Token],
    place: int,
    bounds: tuple[int, int],
    noun: Reading,
    verb: Token,
) -> Mention:
    """The noun with the adjectives before it and the genitives after it, all inside `bounds`."""
    low, high = bounds
    start = phrase_start(page, words, place, low, noun)
    end = phrase_end(page, words, place + 1, high)
    word = words[place]
    if end - start == 1 and _is_last_name(page, word):
        return Mention(word.start, word.end, "person", GENDER[noun.gender])
    first, last = words[start].start, words[end - 1].end
    kind = _kind(page, word, noun, verb)
    return Mention(first, last, kind, _gender(page, noun, verb), closed(page, first, last))


def _is_last_name(page: AgreementDocument, word: Token) -> bool:
    """True for a capitalised word after a verb that looks like a last name."""
    if not word.capital:
        return False
    return word.low.endswith(LAST_NAME_ENDINGS) or any(
        one.name == "Surn" for one in page.readings(word)
    )


def _kind(page: AgreementDocument, word: Token, noun: Reading, verb: Token) -> MentionKind:
    """Whether a noun is somebody, a paper, or a body."""
    if _is_somebody(page, word, noun):
        return "role"
    if _is_new_word_for_people(page, word, verb):
        return "role"
    return "paper" if page.is_paper(word) else "body"


def _is_somebody(page: AgreementDocument, word: Token, noun: Reading) -> bool:
    if word.low in page.reporting.sources:
        return True
    return noun.animate and not word.text.isupper() and word.low not in page.reporting.agencies


def _is_new_word_for_people(page: AgreementDocument, word: Token, verb: Token) -> bool:
    """True for "рибалки": a word for people whose nominative the dictionary lacks."""
    if word.capital:
        return False
    if word.start < verb.start:
        return False
    if page.is_institution(word.low):
        return False
    if wanted(page, verb) == PLURAL and not page.knows(word):
        return True  # new words for people: followers, tiktokers
    return any(one.animate and not one.name for one in page.readings(word))


def _gender(page: AgreementDocument, noun: Reading, verb: Token) -> str:
    """The gender of who is named: women are told to be "адвокат", too."""
    if noun.plural:
        return PLURAL
    gender, sort = GENDER[noun.gender], wanted(page, verb)
    if gender != MASC:
        return gender
    if not noun.animate:
        return gender
    if sort == MASC:
        return gender
    return FEMN if sort == FEMN else ""
