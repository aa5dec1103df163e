"""How many capitalised Ukrainian or Russian words from one on are the name of one person, by rules in order."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import takewhile

from analysis.entities.capitalised import LONGEST_NAME, starters
from analysis.entities.inflected.before_names import BEFORE_NAMES
from analysis.entities.inflected.runs import CapitalisedRun
from analysis.entities.inflected.word_order import (
    NO_NAME,
    NameLength,
    are_both_names,
    can_be_surname,
    from_given,
    from_surname,
    is_given_all_the_same,
)
from analysis.languages.names_shared import EASTERN
from analysis.languages.names_slavic import SHORT_EASTERN
from analysis.morphology.analyser import Tagged, name_tags, readings
from analysis.text.document import Document, Token
from analysis.text.rules import first as first_of
from analysis.text.rules import holds


def name_length(
    document: Document, run: Sequence[Token], place: int, language: Tagged
) -> NameLength:
    """How many words of the run from this place on are one person's name."""
    words = _one_script(run[place : place + LONGEST_NAME])
    return (
        first_of("person", words[0].start, LENGTHS, CapitalisedRun(document, words, language))
        or NO_NAME
    )


def _one_script(rest: Sequence[Token]) -> Sequence[Token]:
    """The words up to where the letters change from Cyrillic to Latin: the name of a site behind that of a person."""
    if len(rest) == 1:
        return rest
    latin = rest[0].text[0].isascii()
    return list(takewhile(lambda word: word.text[0].isascii() == latin, rest))


# --- the rules: each gives a length, or None where it has nothing to say ----------------------------


def name_after_initials(run: CapitalisedRun) -> NameLength | None:
    """ "П. Лис"; but "А Петро пішов" opens with no initial."""
    initial = run.words[0]
    if len(initial.text) > 1:
        return None
    if (
        initial.low in starters(run.language)
        and run.document.text[initial.end : initial.end + 1] != "."
    ):
        return NO_NAME
    size = next((at for at, word in enumerate(run.words) if len(word.text) > 1), 0)
    return NameLength(size + 1, True) if size else NO_NAME


def no_name_to_begin_with(run: CapitalisedRun) -> NameLength | None:
    """A word before the name, or no name at all."""
    return NO_NAME if holds("person", run.words[0].start, BEFORE_NAMES, run) else None


def eastern_name(run: CapitalisedRun) -> NameLength | None:
    """Of two words, mostly of three: the last name stands first."""
    if run.is_alone or run.low not in EASTERN:
        return None
    longest = 2 if run.low in SHORT_EASTERN else 3
    return NameLength(min(len(run.words), longest), True)


def given_name_first(run: CapitalisedRun) -> NameLength | None:
    """ "Ніна Кастель"."""
    if "Name" in name_tags(run.low, run.language) or is_given_all_the_same(run):
        return from_given(run.words, run.language)
    return None


def surname_first(run: CapitalisedRun) -> NameLength | None:
    """ "Кастель", "Кастель Ніна"."""
    if not can_be_surname(run):
        return None
    return from_surname(run)


def rare_given_name_first(run: CapitalisedRun) -> NameLength | None:
    """A first name that the dictionary has for a living being only: "економіст Ждан Кравець"."""
    if len(run.words) != 2:
        return None
    living = any(r.animate and r.case == "nomn" for r in readings(run.low, run.language))
    return NameLength(2, True) if living and are_both_names(run) else None


LENGTHS = (
    name_after_initials,
    no_name_to_begin_with,
    eastern_name,
    given_name_first,
    surname_first,
    rare_given_name_first,
)
