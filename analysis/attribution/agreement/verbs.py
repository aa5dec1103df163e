"""Which words are verbs, how they agree with their subject, and where their clause begins."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from itertools import pairwise

from analysis.attribution.agreement.page import AgreementDocument
from analysis.languages.agreement import agreement_words
from analysis.languages.shapes.reporting import FEMN, MASC, PLURAL, SINGULAR
from analysis.morphology.analyser import Tagged, readings
from analysis.text.document import Token

LONGEST_CLAUSE = 80  # words
LEAD = 12  # words in which a sentence names its subject
SEXES = frozenset({MASC, FEMN})
GENDER = {"masc": "m", "femn": "f", "neut": "n", "": ""}
STANDS_FOR_VERB = frozenset({"VERB", "PRED", "ADJS", "PRTS", "INFN"})


def says(page: AgreementDocument, word: Token) -> bool:
    """True for any verb that can follow a quote and a dash: "- завершив він"."""
    return page.part(word) == "VERB" and not word.capital and page.knows(word)


def is_finite(page: AgreementDocument, word: Token) -> bool:
    """True for a verb of saying and for any other that may stand with a subject."""
    return word.low in page.reporting.cues or says(page, word)


def is_verb(page: AgreementDocument, word: Token) -> bool:
    """True for a verb in any form that a phrase cannot hold."""
    if word.low in page.reporting.cues:
        return True
    return page.part(word) in {"VERB", "GRND"} and page.knows(word)


def has_verb(page: AgreementDocument, words: Sequence[Token]) -> bool:
    """True when one of the words may be finite, or a dash or an adjective stands for a verb."""
    if any(one.pos in STANDS_FOR_VERB for word in words for one in page.readings(word)):
        return True
    return any(page.dash(first, second) for first, second in pairwise(words))


def wanted(page: AgreementDocument, verb: Token) -> str:
    """How the verb agrees with its subject: see analysis/languages/shapes/reporting.py."""
    listed = page.reporting.cues.get(verb.low)
    if listed is not None:
        return listed
    reading = page.readings(verb)[0]
    return PLURAL if reading.plural else GENDER[reading.gender] or SINGULAR


def agrees(page: AgreementDocument, gender: str, verb: Token) -> bool:
    """False where the verb tells a man and the gender is a woman's, or the other way round."""
    return not differ(wanted(page, verb), gender)


def differ(first: str, second: str) -> bool:
    """True for the gender of a man and that of a woman."""
    return first != second and SEXES.issuperset((first, second))


def sex(told: str, else_: str) -> str:
    """The gender that a verb tells, else another one."""
    return told if told in SEXES else else_


def clause_start(page: AgreementDocument, words: Sequence[Token], cue: int) -> int:
    """Where the clause of a verb begins."""
    furthest = max(0, cue - LONGEST_CLAUSE)
    for place in range(cue, furthest, -1):
        if page.breaks(words[place - 1], words[place]):
            return place
    return furthest


def comma_behind(page: AgreementDocument, words: Sequence[Token], cue: int) -> int:
    """The place of the first word behind the next comma; the end where there is none."""
    places = range(cue + 1, len(words))
    return next((at for at in places if page.comma(words[at - 1], words[at])), len(words))


def reach(page: AgreementDocument, words: Sequence[Token], start: int) -> int:
    """How far the phrase goes: to a full stop, another verb, or a clause of its own."""
    if start < len(words) and _ends_at_once(page, words, start):
        return start
    rest = range(start + 1, len(words))
    return next((at for at in rest if _ends_between(page, words[at - 1], words[at])), len(words))


def _ends_at_once(page: AgreementDocument, words: Sequence[Token], start: int) -> bool:
    """True where nothing of a phrase stands at all."""
    if not start:
        return False
    before, word = words[start - 1], words[start]
    if page.breaks(before, word):
        return True
    return word.low in page.reporting.relatives and page.comma(before, word)


def _ends_between(page: AgreementDocument, before: Token, word: Token) -> bool:
    """True where a phrase ends between these two words."""
    if word.low in page.reporting.relatives:
        return True
    if page.gap(before, word) != " " and _marks_end(page, before, word):
        return True
    return is_finite(page, word)


def _marks_end(page: AgreementDocument, before: Token, word: Token) -> bool:
    """True where the marks between two words, or what a comma opens, end a phrase."""
    if page.breaks(before, word):
        return True
    if page.dash(before, word):
        return True
    return page.comma(before, word) and _opens_clause(page, word)


def _opens_clause(page: AgreementDocument, word: Token) -> bool:
    return word.low in page.reporting.stops or is_verb(page, word)


def first_verb(page: AgreementDocument, words: Sequence[Token]) -> int:
    """The place of the first verb near the start; 0 for none."""
    for place, word in enumerate(words[:LEAD]):
        if word.capital:
            continue
        if _is_finite_form(word.low, page.language):
            return place
        if _stands_for_verb(page, words, place):
            return place
    return 0


@lru_cache(maxsize=20_000)
def _is_finite_form(low: str, language: Tagged) -> bool:
    """True for a finite verb; by their ends most words need not be looked up for that."""
    if not low.endswith(agreement_words(language).finite_endings):
        return False
    return readings(low, language)[0].pos == "VERB"


def _stands_for_verb(page: AgreementDocument, words: Sequence[Token], place: int) -> bool:
    """True for an adjective that stands for a verb before a colon: "союз против: ..."."""
    word = words[place]
    if not place:
        return False
    if page.document.text[word.end : word.end + 1] != ":":
        return False
    reading = page.readings(word)[0]
    return reading.pos == "ADJS" or (reading.pos == "ADJF" and reading.case == "nomn")
