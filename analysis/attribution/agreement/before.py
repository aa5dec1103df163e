"""The subject before its verb: the nearest nominative that agrees with it, and is no object."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property

from analysis.attribution.agreement.names import fits, mention, named_subject, pronoun_subject
from analysis.attribution.agreement.nouns import free_noun, noun_mention
from analysis.attribution.agreement.page import AgreementDocument
from analysis.attribution.agreement.places import PlaceBefore, place_before
from analysis.attribution.agreement.verbs import clause_start, is_finite
from analysis.attribution.mention import Mention
from analysis.morphology.analyser import Reading
from analysis.text.document import Token
from analysis.text.rules import first

LONGEST_NAME = 4  # words before "who" in which a name may begin
LATEST_FIRST_NOUN = 3  # words of a clause before its first noun


def subject_before(page: AgreementDocument, words: Sequence[Token], cue: int) -> Mention | None:
    """The subject before the verb; None where nobody in particular is told to speak."""
    if cue and words[cue - 1].low in page.agreement.nobody:
        return None
    low = clause_start(page, words, cue)
    for place in range(cue - 1, low - 1, -1):
        if _is_governed(page, words, place):
            continue
        if words[place].low in page.agreement.gendered_relatives:
            owner = _named_before_relative(page, words, place, words[cue])
            if owner or _is_told_of_another(page, words, place, cue):
                return owner
        who = _somebody_at(page, words, place, cue)
        if who:
            return who
    return common_before(page, words, low, cue)


def _is_governed(page: AgreementDocument, words: Sequence[Token], place: int) -> bool:
    """True behind a preposition of the same sentence."""
    return page.behind_preposition(words, place) and not page.breaks(words[place - 1], words[place])


def _somebody_at(
    page: AgreementDocument, words: Sequence[Token], place: int, cue: int
) -> Mention | None:
    """The person or the pronoun here; a role in the next clause is nearer than a pronoun."""
    person = named_subject(page, words[place], words[cue])
    if person:
        return person
    pronoun = pronoun_subject(page, words[place], words[cue])
    if pronoun is None or not page.of_two_clauses(words[place : cue + 1]):
        return pronoun
    nearer = common_before(page, words, place + 1, cue)
    return nearer if nearer and nearer.kind == "role" else pronoun


# --- relative clauses -----------------------------------------------------------------------------


def _named_before_relative(
    page: AgreementDocument, words: Sequence[Token], who: int, verb: Token
) -> Mention | None:
    """Roe in "the words of Jane Roe, who said": named in any case before a relative clause."""
    if not who:
        return None
    if not page.comma(words[who - 1], words[who]):
        return None
    starts = (word.start for word in words[max(0, who - LONGEST_NAME) : who])
    person = next((page.people[start] for start in starts if start in page.people), None)
    if person is None:
        return None
    if page.owners.owns(person):
        return None
    if person.end != words[who - 1].end:
        return None
    if not fits(page, person, verb):
        return None
    return mention(person, page.agreement.gendered_relatives[words[who].low])


def _is_told_of_another(
    page: AgreementDocument, words: Sequence[Token], who: int, cue: int
) -> bool:
    """True for "denied the words of a colleague who said": nobody in the nominative says it."""
    if not who:
        return False
    if page.of_two_clauses(words[who : cue + 1]):
        return False
    if any(is_finite(page, word) for word in words[who + 1 : cue]):
        return False
    return not any(one.case == "nomn" for one in page.readings(words[who - 1]))


# --- common nouns ---------------------------------------------------------------------------------


class VerbClause:
    """The words from `low` up to a verb, and what may be its subject among them."""

    def __init__(self, page: AgreementDocument, words: Sequence[Token], low: int, cue: int) -> None:
        self.page, self.words, self.low, self.cue = page, words, low, cue

    @cached_property
    def nouns(self) -> list[tuple[int, Reading]]:
        """Nouns that agree with the verb; those inside titles only where there are no others."""
        page, words, cue = self.page, self.words, self.cue
        places = range(self.low, cue)
        nouns = [(place, noun) for place in places if (noun := free_noun(page, words, place, cue))]
        return [one for one in nouns if not self._is_in_title(one[0])] or nouns

    def _is_in_title(self, place: int) -> bool:
        """True inside marks that opened in this clause: a word of a name."""
        before = self.page.document.text[
            max(0, self.words[self.low].start - 1) : self.words[place].start
        ]
        return before.count("«") > before.count("»")

    @cached_property
    def place_told(self) -> PlaceBefore | None:
        """The body told by its place."""
        return place_before(self.page, self.words, self.low, self.cue)

    def phrase(self, place: int, noun: Reading) -> Mention:
        """What the phrase of a noun names."""
        return noun_mention(
            self.page, self.words, place, (self.low, self.cue), noun, self.words[self.cue]
        )


def common_before(
    page: AgreementDocument, words: Sequence[Token], low: int, cue: int
) -> Mention | None:
    """The nearest animate nominative, else the first nominative of the clause."""
    return first("subject", words[cue].start, COMMON_RULES, VerbClause(page, words, low, cue))


def nearest_living_noun(clause: VerbClause) -> Mention | None:
    """The animate nominative that stands nearest to the verb."""
    living = [one for one in clause.nouns if one[1].animate]
    return clause.phrase(*living[-1]) if living else None


def body_at_the_verb(clause: VerbClause) -> Mention | None:
    """The police in "у поліції розповіли"."""
    return clause.place_told.body if clause.place_told and clause.place_told.near else None


def first_noun_of_clause(clause: VerbClause) -> Mention | None:
    """The first nominative, near the start of the clause; none where a place opens it."""
    if clause.place_told:
        return None
    if not clause.nouns:
        return None
    place, noun = clause.nouns[0]
    return clause.phrase(place, noun) if place <= clause.low + LATEST_FIRST_NOUN else None


COMMON_RULES = (nearest_living_noun, body_at_the_verb, first_noun_of_clause)
