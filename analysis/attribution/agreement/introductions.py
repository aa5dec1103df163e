"""Who comes in with a sentence without a name: the institution, the somebody it is about."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from analysis.attribution.agreement.before import subject_before
from analysis.attribution.agreement.nouns import describes_next, free_noun, noun_mention
from analysis.attribution.agreement.page import AgreementDocument
from analysis.attribution.agreement.phrases import OBLIQUE
from analysis.attribution.agreement.verbs import SEXES, first_verb
from analysis.attribution.mention import Mention
from analysis.morphology.analyser import NOMINAL, Reading
from analysis.text.document import Token

SHORTEST_NEW_NAME = 4  # letters


def brought_in(page: AgreementDocument, words: Sequence[Token]) -> Iterator[Mention]:
    """The institution that a sentence is about: the subject of its first verb."""
    verb = first_verb(page, words)
    alone = bool(verb) and page.people.keys().isdisjoint([word.start for word in words])
    found = _first_subject(page, words, verb, institutions=not alone)
    if found and _is_worth_meeting(page, words, found, alone=alone):
        yield found[1]
    elif verb == 1 and _is_new_name(page, words[0]):
        yield Mention(words[0].start, words[0].end, "body", "", words[0].text)


def _first_subject(
    page: AgreementDocument, words: Sequence[Token], verb: int, *, institutions: bool
) -> tuple[int, Mention] | None:
    """The first subject before a verb, with its noun's place; `institutions`: no other nouns."""
    for place in range(verb):
        if institutions and not page.is_institution(words[place].low):
            continue
        noun = _straight_noun(page, words, place, verb)
        if noun:
            return place, noun_mention(page, words, place, (0, verb), noun, words[verb])
    return None


def _straight_noun(
    page: AgreementDocument, words: Sequence[Token], place: int, verb: int
) -> Reading | None:
    """The word as the subject of a verb, where that is the likeliest case it may stand in."""
    noun = free_noun(page, words, place, verb)
    if noun is None:
        return None
    if page.readings(words[place])[0].case in OBLIQUE:
        return None
    return None if describes_next(page, words, place, verb, words[verb]) else noun


def _is_worth_meeting(
    page: AgreementDocument, words: Sequence[Token], found: tuple[int, Mention], *, alone: bool
) -> bool:
    """True for an institution, and for somebody in a sentence without names."""
    place, mention = found
    if mention.kind == "body":
        return page.is_institution(words[place].low)
    return alone and mention.kind == "role" and page.readings(words[place])[0].animate


def _is_new_name(page: AgreementDocument, word: Token) -> bool:
    """True for a new capitalised word that is nobody's name: a firm, an agency."""
    if word.start in page.people:
        return False
    if len(word.text) < SHORTEST_NEW_NAME:
        return False
    return not page.knows(word)


def told_of(page: AgreementDocument, words: Sequence[Token]) -> Mention | None:
    """Whom a sentence without names is about: "he", "the coach"; before a colon they speak."""
    verb = first_verb(page, words)
    who = subject_before(page, words, verb) if verb else None
    if who is None:
        return None
    if who.gender not in SEXES:
        return None
    return who if who.kind in {"pronoun", "role"} else None


def has_subject(page: AgreementDocument, words: Sequence[Token]) -> bool:
    """True where a nominative stands among these words, though none that can speak."""
    return any(_is_nominative(page, words, place) for place in range(len(words)))


def _is_nominative(page: AgreementDocument, words: Sequence[Token], place: int) -> bool:
    reading = page.readings(words[place])[0]
    if reading.case != "nomn":
        return False
    if reading.pos not in NOMINAL:
        return False
    return words[place].low not in page.reporting.starters and not page.behind_preposition(
        words, place
    )
