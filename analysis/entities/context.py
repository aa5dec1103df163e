"""Signs in Ukrainian and Russian that a capitalised word is a name of a person, or that it surely is not."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from functools import cache, lru_cache

from analysis.entities.cases import NOMINATIVE_CASES
from analysis.languages import names_world as world
from analysis.languages.en import names as english
from analysis.languages.entities_slavic import ADJECTIVE_ENDING, HIMSELF
from analysis.languages.names_slavic import GIVEN_NOMINATIVES
from analysis.morphology.analyser import Reading, Tagged, is_known, readings
from analysis.names.matching import identity_key
from analysis.text.cues import words_of
from analysis.text.document import Document, Token

MOST_WORDS_BETWEEN = 7  # words between a role and the name it belongs to
FUNCTION_WORDS = frozenset(
    {"NPRO", "PREP", "CONJ", "PRCL", "INTJ", "VERB", "GRND", "INFN", "PRED", "COMP"}
)
ONE_SPACE = frozenset({" ", "\u00a0"})
_Form = tuple[str, bool, str]  # case, plural, gender


@cache
def _given_keys() -> frozenset[str]:
    names = [
        name for name in english.MEN | english.WOMEN | world.MEN | world.WOMEN if len(name) > 3
    ]
    whole = [
        identity_key(name[:-2]) + "ia" for name in names if name.endswith("ia")
    ]  # Sofia, Софія
    return frozenset([*map(identity_key, names), *whole])


@lru_cache(maxsize=20_000)
def is_given(low: str) -> bool:
    """True for a first name of another nation, in any case, that the dictionaries lack or take for a place."""
    endings = ((end, into) for end, into in GIVEN_NOMINATIVES if low.endswith(end))
    forms = [low, *(low[: -len(end)] + into for end, into in endings)]
    return any(identity_key(form) in _given_keys() for form in forms if len(form) > 3)


@lru_cache(maxsize=20_000)
def is_function(low: str, language: Tagged) -> bool:
    """True for a word that only a sentence start makes a capital one."""
    return is_known(low, language) and readings(low, language)[0].pos in FUNCTION_WORDS


# --- nouns beside the word ------------------------------------------------------------------------


def is_of_noun(document: Document, word: Token, language: Tagged) -> bool:
    """True for an adjective, or a place in the genitive, that goes with the common noun beside it.

    Port-Alder university, the observatory of Uppland: the name of no person.
    """
    at = bisect_left(document.starts, word.start)
    return _goes_with_next(document, at, language) or _belongs_to_thing(document, at, language)


@lru_cache(maxsize=20_000)
def _is_adjective(low: str, language: Tagged) -> bool:
    """True for a word with the ending of one, or that a dictionary has as one: Холодна осінь."""
    if ADJECTIVE_ENDING.search(low):
        return True
    return is_known(low, language) and _reads_as_adjective(low, language)


def _reads_as_adjective(low: str, language: Tagged) -> bool:
    return any(r.pos == "ADJF" for r in readings(low, language))


def _goes_with_next(document: Document, at: int, language: Tagged) -> bool:
    if at + 1 >= len(document.words) or not _is_adjective(document.words[at].low, language):
        return False
    word, noun = document.words[at], document.words[at + 1]
    if noun.capital or document.gap(word, noun) not in ONE_SPACE:
        return False
    forms = _forms(readings(word.low, language))
    nominal = (r for r in readings(noun.low, language)[:4] if r.pos in {"NOUN", "ADJF"})
    return any((r.case, r.plural, gender) in forms for r in nominal for gender in ("", r.gender))


def _forms(found: Sequence[Reading]) -> set[_Form]:
    return {(r.case, r.plural, r.gender) for r in found}


def _belongs_to_thing(document: Document, at: int, language: Tagged) -> bool:
    noun, word = common_word_before(document, at), document.words[at]
    if noun is None or not is_known(noun.low, language):
        return False
    likeliest = readings(noun.low, language)[0]
    if likeliest.pos != "NOUN" or likeliest.animate:
        return False
    if not is_known(word.low, language):
        return True
    is_adjective = ADJECTIVE_ENDING.search(word.low) or _reads_as_adjective(word.low, language)
    return bool(is_adjective) and _agree(noun, word, language)


def common_word_before(document: Document, at: int) -> Token | None:
    """The word right before this one, where it has a small letter; None for no such word."""
    if not at:
        return None
    before = document.words[at - 1]
    if before.capital or document.gap(before, document.words[at]) not in ONE_SPACE:
        return None
    return before


def _agree(noun: Token, word: Token, language: Tagged) -> bool:
    nouns = [r for r in readings(noun.low, language) if r.pos == "NOUN"]
    return not _forms(nouns).isdisjoint(_forms(readings(word.low, language)))


# --- roles before the name ------------------------------------------------------------------------


def _roles_before(
    document: Document, at: int, language: Tagged
) -> Iterator[tuple[int, list[Reading]]]:
    """The places of words before this one, nearest first, with what each says of a person; up to a mark."""
    words = document.words
    for place in range(at - 1, max(-1, at - MOST_WORDS_BETWEEN), -1):
        if document.gap(words[place], words[place + 1]).strip(' \u00a0«»"'):
            return
        yield place, [r for r in readings(words[place].low, language) if r.is_person]


def stands_straight(document: Document, start: int, language: Tagged) -> bool:
    """True for a name right behind an office that can only be in the nominative."""
    at = bisect_left(document.starts, start)
    for place, persons in _roles_before(document, at, language):
        if persons and not document.words[place].capital:
            return {r.case for r in persons} <= NOMINATIVE_CASES
    return False


def is_man_told(document: Document, words: Sequence[Token], language: Tagged) -> bool:
    """True for a name in a man's case behind an office in that case: "словам директора Романа Азарова"."""
    at = bisect_left(document.starts, words[0].start)
    cases = _mens_cases(words[0].low, language)
    if not cases:
        return False
    if at and document.words[at - 1].low in HIMSELF:
        return True
    for place, persons in _roles_before(document, at, language):
        if document.words[place].capital and place < at - 1:
            return False
        if persons and not document.words[place].capital:
            return _all_of_men(persons, cases) and not _of_somebody(document, place, language)
    return False


def _mens_cases(low: str, language: Tagged) -> set[str]:
    """The cases, but for the nominative, in which a word is a man's first name."""
    named = (r for r in readings(low, language) if r.name == "Name")
    return {r.case for r in named if r.gender == "masc"} - NOMINATIVE_CASES


def _all_of_men(persons: Sequence[Reading], cases: set[str]) -> bool:
    """Whether a role, where it tells one person, tells a man in one of these cases."""
    singular = (r for r in persons if not r.plural)
    return all(r.gender == "masc" and r.case in cases for r in singular)


def is_woman_told(document: Document, name: Token, language: Tagged) -> str:
    """ "f" for a name right behind an office that only women have: "аспирантки Фреи Далль"; "" for others."""
    at = bisect_left(document.starts, name.start)
    word = document.words[at - 1] if at else None
    if word is None or word.capital or document.gap(word, name) != " ":
        return ""
    genders = {r.gender for r in readings(word.low, language) if r.is_person and not r.plural}
    return "f" if genders == {"femn"} else ""


def _of_somebody(document: Document, place: int, language: Tagged) -> bool:
    """True for "мэра" in "заместитель мэра": the office is that of somebody whose own stands before it."""
    while place and readings(document.words[place - 1].low, language)[0].pos in {"ADJF", "PRTF"}:
        place -= 1
    return bool(place) and any(
        _is_living_noun(r) for r in readings(document.words[place - 1].low, language)
    )


def _is_living_noun(reading: Reading) -> bool:
    return reading.animate and reading.pos == "NOUN"


# --- verbs of saying ------------------------------------------------------------------------------


def stands_by_cue(document: Document, words: Sequence[Token], language: Tagged) -> bool:
    """True when a verb of saying stands right before or behind these words."""
    at = bisect_left(document.starts, words[0].start)
    end = at + len(words)
    return _is_cue_beside(document, end, end, language) or _is_cue_beside(
        document, at - 1, at, language
    )


def _is_cue_beside(document: Document, place: int, second: int, language: Tagged) -> bool:
    """Whether there is a verb of saying at this place, with only a space between the second word and the one before."""
    lexicon = words_of(language)
    if (
        lexicon is None
        or not 0 <= place < len(document.words)
        or document.words[place].low not in lexicon.cues
    ):
        return False
    return document.gap(document.words[second - 1], document.words[second]) == " "


def is_introduced(document: Document, words: Sequence[Token], language: Tagged) -> bool:
    """True when an office stands before these words, or a verb of saying beside them: they name somebody."""
    if stands_by_cue(document, words, language):
        return True
    at = bisect_left(document.starts, words[0].start)
    for place, _ in _roles_before(document, at, language):
        word = document.words[place]
        if not word.capital and any(_is_living_noun(r) for r in readings(word.low, language)[:2]):
            return True
    return False
