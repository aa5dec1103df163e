"""English last names that stand alone and were not introduced: told by what is around them and how they look."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence

from analysis.entities.capitalised import Person, runs, span_of
from analysis.languages.en import names as english
from analysis.languages.en.cities import CITIES, THINGS
from analysis.languages.en.entities import (
    APPOSITION,
    BEHIND_PERSON,
    PERSON_BEFORE,
    PERSONS_POSSESSION,
    PERSONS_VERB,
    PLACE_BEFORE,
    SEVERAL_ENDING,
    THING_ENDING,
)
from analysis.languages.en.last_names import ENDS, LAST_NAMES, RANKS, WORDS_TOO
from analysis.languages.en.reporting import QUOTES
from analysis.text.document import Document, Token
from analysis.text.rules import total
from news.alphabet import UPPER

OFFICE_WORDS = RANKS | QUOTES.roles
NEVER_NAMES = QUOTES.starters | english.NOT_PERSON | english.NOT_NAME | english.FRONT
THING_NAMES = english.PLACES | CITIES | THINGS
ENOUGH = 1.5  # points that make a capitalised word a last name
SHAPE = re.compile(rf"(?:[^\W\d_]+['’])?[^\W\d_]+(?:-[{UPPER}][^\W\d_]+)*")
ABBREVIATED = re.compile(rf"\.[ \u00a0][{UPPER}0-9]")


def lone_people(document: Document) -> list[Person]:
    """People who are named by one word: by its look and what stands beside it, and that word wherever it stands."""
    lone = [
        run
        for run in runs(document, english.PARTICLES)
        if all(word.low in OFFICE_WORDS for word in run[:-1])
    ]
    words = [run[-1] for run in lone if _may_be_name(document, run[-1])]
    names = _names_told(document, words, ranked={bare(run[-1]) for run in lone if len(run) > 1})
    return [span_of([word], "", is_certain=True) for word in words if bare(word) in names]


def _names_told(document: Document, words: Sequence[Token], *, ranked: set[str]) -> set[str]:
    """Those of the words that name people here, and never stand with a small letter."""
    names = {bare(word) for word in words if bare(word) in ranked or _is_told(document, word)}
    return names - {word.low for word in document.words if not word.capital} if names else names


def bare(word: Token) -> str:
    """The word in lower case without the 's of a possessor."""
    return word.low.removesuffix("’s").removesuffix("'s")


def _is_told(document: Document, word: Token) -> bool:
    return (
        total("person", word.start, SIGNS, document, word, bisect_left(document.starts, word.start))
        >= ENOUGH
    )


# --- the word itself --------------------------------------------------------------------------------


def _may_be_name(document: Document, word: Token) -> bool:
    low = bare(word)
    if (
        len(low) < 3
        or word.text.isupper()
        or not SHAPE.fullmatch(word.text.removesuffix(word.low[len(low) :]))
    ):
        return False
    if len(low) < 5 and ABBREVIATED.match(document.text, word.end):
        return False  # Del. Storm, Sept. 5
    if low in NEVER_NAMES or is_thing(low) or _is_several(low):
        return False
    return low in LAST_NAMES or not SEVERAL_ENDING.search(low)


def is_thing(low: str) -> bool:
    """True for a country, a city, and what firms, clubs and tables are called."""
    return low in THING_NAMES


def _is_several(low: str) -> bool:
    """True for several people of one calling, and for agencies: witnesses, analysts."""
    singular = {low.removesuffix("s"), low.removesuffix("es")}
    return low in QUOTES.agencies or not singular.isdisjoint(QUOTES.roles)


# --- signs of a name: the points that each gives ----------------------------------------------------


def listed_name(document: Document, word: Token, at: int) -> float:
    """ "Smith"; but not where a sentence begins with a word that is one too."""
    low = bare(word)
    if low not in LAST_NAMES or (low in WORDS_TOO and _begins(document, at)):
        return 0.0
    return 2.0


def surname_ending(document: Document, word: Token, at: int) -> float:
    """ "Anderson"."""
    low = bare(word)
    return 1.5 if len(low) > 5 and low.endswith(ENDS) else 0.0


def first_name(document: Document, word: Token, at: int) -> float:
    """ "Anselm"."""
    return 1.0 if bare(word) in english.GIVEN else 0.0


def thing_ending(document: Document, word: Token, at: int) -> float:
    """ "Finbank"."""
    return -1.5 if THING_ENDING.search(bare(word)) else 0.0


def says(document: Document, word: Token, at: int) -> float:
    """A verb of saying right behind the word, or right before it at the end of a clause."""
    return 1.5 if _says_behind(document, at) or _says_before(document, at) else 0.0


def told_of_behind(document: Document, word: Token, at: int) -> float:
    """ "Roe, who", "Roe, 54"."""
    return 1.5 if BEHIND_PERSON.match(document.text, word.end) else 0.0


def apposed(document: Document, word: Token, at: int) -> float:
    """ "Roe, a carpenter"."""
    return 1.0 if APPOSITION.match(document.text, word.end) else 0.0


def owns(document: Document, word: Token, at: int) -> float:
    """ "Roe's wife"."""
    return 1.5 if PERSONS_POSSESSION.match(document.text, word.start + len(bare(word))) else 0.0


def acts(document: Document, word: Token, at: int) -> float:
    """ "Roe resigned"."""
    return 1.0 if PERSONS_VERB.match(document.text, word.end) else 0.0


def met(document: Document, word: Token, at: int) -> float:
    """ "met Roe"."""
    before = _word_before(document, at)
    return 0.5 if before is not None and before.low in PERSON_BEFORE else 0.0


def in_place(document: Document, word: Token, at: int) -> float:
    """ "in Roe"; but "according to Roe"."""
    before = _word_before(document, at)
    if before is None or before.low not in PLACE_BEFORE:
        return 0.0
    return 0.0 if document.words[max(0, at - 2)].low == "according" else -1.5


def behind_role(document: Document, word: Token, at: int) -> float:
    """ "striker Roe"."""
    before = _word_before(document, at)
    return 1.5 if before is not None and before.low in QUOTES.roles else 0.0


SIGNS = (
    listed_name,
    surname_ending,
    first_name,
    thing_ending,
    says,
    told_of_behind,
    apposed,
    owns,
    acts,
    met,
    in_place,
    behind_role,
)


def _begins(document: Document, at: int) -> bool:
    """True when the capital may only be that of a sentence."""
    gap = document.gap(document.words[at - 1], document.words[at]) if at else "\n"
    return "\n" in gap or gap.strip(" \u00a0,'’-(") != ""


def _word_before(document: Document, at: int) -> Token | None:
    """The word before this one in its sentence."""
    return None if _begins(document, at) else document.words[at - 1]


def _says_behind(document: Document, at: int) -> bool:
    words = document.words
    if (
        at + 1 >= len(words)
        or words[at + 1].low not in QUOTES.cues
        or words[at + 1].low.endswith("ing")
    ):
        return False
    return document.gap(words[at], words[at + 1]) == " "


def _says_before(document: Document, at: int) -> bool:
    words = document.words
    if (
        not at
        or words[at - 1].low not in QUOTES.cues
        or document.gap(words[at - 1], words[at]) != " "
    ):
        return False
    return at + 1 == len(words) or document.gap(words[at], words[at + 1]) != " "
