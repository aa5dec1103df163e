"""The subject that stands behind its verb: "сказав мер", "розповіли в поліції"."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from analysis.attribution.agreement.names import named_subject
from analysis.attribution.agreement.nouns import (
    describes_next,
    ends_here,
    noun_mention,
    subject_reading,
)
from analysis.attribution.agreement.page import AgreementDocument
from analysis.attribution.agreement.phrases import phrase_end
from analysis.attribution.agreement.places import body_at, opens_place
from analysis.attribution.agreement.verbs import reach
from analysis.attribution.mention import Mention
from analysis.text.document import Token
from analysis.text.rules import first


class Spot(NamedTuple):
    """One word behind a verb, and the phrase it is looked for in."""

    page: AgreementDocument
    words: Sequence[Token]
    place: int
    start: int
    end: int
    verb: Token

    @property
    def word(self) -> Token:
        """The word."""
        return self.words[self.place]

    @property
    def governed(self) -> bool:
        """True behind a preposition that stands behind the verb."""
        return self.place > self.start and self.page.behind_preposition(self.words, self.place)


def subject_behind(page: AgreementDocument, words: Sequence[Token], cue: int) -> Mention | None:
    """The subject after the verb: a person if there is one, else a role or a body."""
    return name_behind(page, words, cue) or common_behind(page, words, cue)


def name_behind(page: AgreementDocument, words: Sequence[Token], cue: int) -> Mention | None:
    """The first person in the phrase behind the verb who may be its subject."""
    for place in range(cue + 1, reach(page, words, cue + 1)):
        if place - 1 > cue and page.behind_preposition(words, place):
            continue
        person = named_subject(page, words[place], words[cue])
        if person:
            return person
    return None


def common_behind(page: AgreementDocument, words: Sequence[Token], cue: int) -> Mention | None:
    """The first pronoun, role or body in the phrase behind the verb that may be its subject."""
    start, end = cue + 1, reach(page, words, cue + 1)
    spots = (Spot(page, words, place, start, end, words[cue]) for place in range(start, end))
    return next((who for spot in spots if (who := _subject_at(spot))), None)


def _subject_at(spot: Spot) -> Mention | None:
    at = spot.word.start
    pointed = first("subject", at, POINTING_RULES, spot)
    if pointed:
        return pointed
    return first("subject", at, GOVERNED_RULES if spot.governed else FREE_RULES, spot)


# --- the rules, in their order --------------------------------------------------------------------


def one_of_several(spot: Spot) -> Mention | None:
    """One of several: "одна з них", "один из депутатов"."""
    page, words, place = spot.page, spot.words, spot.place
    if spot.word.low not in page.reporting.one_of:
        return None
    if place + 2 >= spot.end:
        return None
    if words[place + 1].low not in page.agreement.phrase_joins:
        return None
    last = words[max(phrase_end(page, words, place + 3, spot.end), place + 3) - 1]
    text = page.document.text[spot.word.start : last.end]
    return Mention(spot.word.start, last.end, "role", "", text)


def the_other_one(spot: Spot) -> Mention | None:
    """The other one of two who were told of: "той"."""
    word = spot.word
    gender = spot.page.reporting.others.get(word.low)
    if gender is None:
        return None
    if spot.place != spot.start:
        return None
    if not ends_here(spot.page, spot.words, spot.place, spot.end):
        return None
    return Mention(word.start, word.end, "pronoun", gender, word.low)


def pronoun_behind(spot: Spot) -> Mention | None:
    """She in "сказала вона"."""
    word = spot.word
    gender = spot.page.reporting.pronouns.get(word.low)
    if gender is None:
        return None
    if word.low in spot.page.reporting.others:
        return None
    return Mention(word.start, word.end, "pronoun", gender)


def body_told_by_place(spot: Spot) -> Mention | None:
    """The police in "розповіли в поліції"."""
    if not opens_place(spot.page, spot.words, spot.place, spot.verb):
        return None
    return body_at(spot.page, spot.words, spot.place, spot.end)


def body_in_latin_letters(spot: Spot) -> Mention | None:
    """A body with a name in Latin letters: "повідомляє Harbour Post"."""
    if not spot.word.capital:
        return None
    if not spot.word.text[0].isascii():
        return None
    page, words, last = spot.page, spot.words, spot.place + 1
    while last < spot.end and _goes_on_in_latin(page, words[last - 1], words[last]):
        last += 1
    start, stop = spot.word.start, words[last - 1].end
    return Mention(start, stop, "body", "", page.document.text[start:stop])


def _goes_on_in_latin(page: AgreementDocument, before: Token, word: Token) -> bool:
    return word.text[0].isascii() and page.gap(before, word) in {" ", "."}


def noun_in_the_nominative(spot: Spot) -> Mention | None:
    """The fisherman in "сказав місцевий рибалка": the noun agrees with the verb."""
    page, words, place, end = spot.page, spot.words, spot.place, spot.end
    noun = subject_reading(page, spot.word, spot.verb)
    if noun is None:
        return None
    if describes_next(page, words, place, end, spot.verb):
        return None
    return noun_mention(page, words, place, (spot.start, end), noun, spot.verb)


POINTING_RULES = (one_of_several, the_other_one, pronoun_behind)
GOVERNED_RULES = (body_told_by_place,)
FREE_RULES = (body_in_latin_letters, noun_in_the_nominative)
