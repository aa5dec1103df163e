"""Signs in Ukrainian and Russian that a capitalised word is a name of a person, or that it surely is not."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from functools import cache, lru_cache

from analysis.languages import names_world as world
from analysis.languages.en import names as english
from analysis.morphology.analyser import Tagged, is_known, readings
from analysis.names.matching import identity_key
from analysis.text.cues import words_of
from analysis.text.document import Document, Token

NEAR = 7  # words between an office and the name it belongs to
HIMSELF = frozenset("самого самому самим самом".split())  # noqa: SIM905
STRAIGHT = frozenset({"nomn", "voct"})
ADJECTIVE = re.compile(
    r"(?:[сцз]ьк|[сц]к)(?:ий|ого|ому|им|ім|а|ої|ій|у|ою|е|і|их|ими|ый|ой|ая|ую|ое|ие|ом|ые)$|(?:ов|ев|н)(?:ая|ий|ое)$"
)
GIVEN_ENDS = (
    ("ии", "ия"), ("ию", "ия"), ("ией", "ия"), ("ії", "ія"), ("ію", "ія"), ("ією", "ія"), ("ы", "а"), ("и", "а"),
    ("е", "а"), ("і", "а"), ("у", "а"), ("ой", "а"), ("ою", "а"),
    ("а", ""), ("у", ""), ("ом", ""), ("я", "й"), ("ю", "й"),
)  # fmt: skip
FREE = frozenset({"NPRO", "PREP", "CONJ", "PRCL", "INTJ", "VERB", "GRND", "INFN", "PRED", "COMP"})


@cache
def _given_keys() -> frozenset[str]:
    names = [name for name in english.MEN | english.WOMEN | world.MEN | world.WOMEN if len(name) > 3]
    whole = [identity_key(name[:-2]) + "ia" for name in names if name.endswith("ia")]  # Sofia, Софія
    return frozenset([*map(identity_key, names), *whole])


@lru_cache(maxsize=20_000)
def is_given(low: str) -> bool:
    """True for a first name of another nation, in any case, that the dictionaries lack or take for a place."""
    forms = [low, *(low[: -len(end)] + into for end, into in GIVEN_ENDS if low.endswith(end))]
    return any(len(form) > 3 and identity_key(form) in _given_keys() for form in forms)


@lru_cache(maxsize=20_000)
def is_function(low: str, language: Tagged) -> bool:
    """True for a word that only a sentence start makes a capital one."""
    return is_known(low, language) and readings(low, language)[0].pos in FREE


def is_of_noun(document: Document, word: Token, language: Tagged) -> bool:
    """True for an adjective, or a place in the genitive, that goes with the common noun beside it.

    Port-Alder university, the observatory of Uppland: the name of no person.
    """
    at = bisect_left(document.starts, word.start)
    return _goes_with_next(document, at, language) or _belongs_to_thing(document, at, language)


@lru_cache(maxsize=20_000)
def _is_adjective(low: str, language: Tagged) -> bool:
    """True for a word with the ending of one, or that a dictionary has as one: Холодна осінь."""
    return bool(ADJECTIVE.search(low)) or (
        is_known(low, language) and any(r.pos == "ADJF" for r in readings(low, language))
    )


def _goes_with_next(document: Document, at: int, language: Tagged) -> bool:
    if at + 1 >= len(document.words) or not _is_adjective(document.words[at].low, language):
        return False
    word, noun = document.words[at], document.words[at + 1]
    if noun.capital or document.gap(word, noun) not in {" ", "\u00a0"}:
        return False
    mine = {(r.case, r.plural, r.gender) for r in readings(word.low, language)}
    return any(
        (case, r.plural) == (r.case, plural) and gender in {"", r.gender}
        for r in readings(noun.low, language)[:4]
        if r.pos in {"NOUN", "ADJF"}
        for case, plural, gender in mine
    )


def _belongs_to_thing(document: Document, at: int, language: Tagged) -> bool:
    if not at:
        return False
    noun, word = document.words[at - 1], document.words[at]
    if noun.capital or document.gap(noun, word) not in {" ", "\u00a0"} or not is_known(noun.low, language):
        return False
    first = readings(noun.low, language)[0]
    if first.pos != "NOUN" or first.animate:
        return False
    agrees = ADJECTIVE.search(word.low) or any(r.pos == "ADJF" for r in readings(word.low, language))
    return not is_known(word.low, language) or (bool(agrees) and _agree(noun, word, language))


def _agree(noun: Token, word: Token, language: Tagged) -> bool:
    mine = {(r.case, r.plural, r.gender) for r in readings(word.low, language)}
    return any((r.case, r.plural, r.gender) in mine for r in readings(noun.low, language) if r.pos == "NOUN")


def stands_straight(document: Document, start: int, language: Tagged) -> bool:
    """True for a name right behind an office that can only be in the nominative."""
    at = bisect_left(document.starts, start)
    for place in range(at - 1, max(-1, at - NEAR), -1):
        word = document.words[place]
        if document.gap(word, document.words[place + 1]).strip(' \u00a0«»"'):
            return False
        told = [r for r in readings(word.low, language) if r.pos == "NOUN" and r.animate and not r.name]
        if not word.capital and told:
            return {r.case for r in told} <= {"nomn", "voct"}
    return False


def is_man_told(document: Document, words: Sequence[Token], language: Tagged) -> bool:
    """True for a name in a man's case behind an office in that case: "словам директора Романа Азарова"."""
    at = bisect_left(document.starts, words[0].start)
    cases = {r.case for r in readings(words[0].low, language) if r.name == "Name" and r.gender == "masc"} - STRAIGHT
    if cases and at and document.words[at - 1].low in HIMSELF:
        return True
    for place in range(at - 1, max(-1, at - NEAR), -1) if cases else ():
        word = document.words[place]
        if (word.capital and place < at - 1) or document.gap(word, document.words[place + 1]).strip(' \u00a0«»"'):
            return False
        told = [r for r in readings(word.low, language) if r.pos == "NOUN" and r.animate and not r.name]
        if told and not word.capital:
            one = {(r.case, r.gender) for r in told if not r.plural}
            return all(g == "masc" and case in cases for case, g in one) and not _of_somebody(document, place, language)
    return False


def is_woman_told(document: Document, name: Token, language: Tagged) -> str:
    """ "f" for a name right behind an office that only women have: "аспирантки Фреи Далль"; "" for others."""
    at = bisect_left(document.starts, name.start)
    word = document.words[at - 1] if at else None
    if word is None or word.capital or document.gap(word, name) != " ":
        return ""
    told = [r for r in readings(word.low, language) if r.pos == "NOUN" and r.animate and not r.name and not r.plural]
    return "f" if told and all(r.gender == "femn" for r in told) else ""


def _of_somebody(document: Document, place: int, language: Tagged) -> bool:
    """True for "мэра" in "заместитель мэра": the office is that of somebody whose own stands before it."""
    while place and readings(document.words[place - 1].low, language)[0].pos in {"ADJF", "PRTF"}:
        place -= 1
    return bool(place) and any(r.pos == "NOUN" and r.animate for r in readings(document.words[place - 1].low, language))


def stands_by_cue(document: Document, words: Sequence[Token], language: Tagged) -> bool:
    """True when a verb of saying stands right before or behind these words."""
    lexicon = words_of(language)
    cues = lexicon.cues if lexicon else {}
    at = bisect_left(document.starts, words[0].start)
    end = at + len(words)
    after = (
        end < len(document.words)
        and document.words[end].low in cues
        and document.gap(words[-1], document.words[end]) == " "
    )
    return after or bool(
        at and document.words[at - 1].low in cues and document.gap(document.words[at - 1], words[0]) == " "
    )


def is_introduced(document: Document, words: Sequence[Token], language: Tagged) -> bool:
    """True when an office stands before these words, or a verb of saying beside them: they name somebody."""
    if stands_by_cue(document, words, language):
        return True
    at = bisect_left(document.starts, words[0].start)
    for place in range(at - 1, max(-1, at - NEAR), -1):
        word = document.words[place]
        if document.gap(word, document.words[place + 1]).strip(' \u00a0«»"'):
            return False
        if not word.capital and any(r.animate and r.pos == "NOUN" for r in readings(word.low, language)[:2]):
            return True
    return False
