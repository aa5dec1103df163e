"""What has to be known of a language to cut it into sentences and to choose those that can be read alone."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(
    frozen=True, slots=True, eq=False
)  # one for each language: told apart by being another one
class SentenceWords:
    """All in lower case, abbreviations without their last full stop; patterns match a sentence from its beginning."""

    stop_words: frozenset[str]
    never_last: frozenset[
        str
    ]  # abbreviations that are always followed by what they belong to: "dr", "вул"
    before_number: frozenset[str]  # only belong to what follows when that is a number: "no", "fig"
    sometimes_last: frozenset[str]  # may end a sentence, then a capital follows: "грн", "inc"
    after_number: frozenset[
        str
    ]  # a unit after a number, something else without one: "2024 р.", "р. Дніпро"
    years: frozenset[str]  # of those, what ends a date: "р", "г"
    before_dates: frozenset[
        str
    ]  # words a sentence may begin with to say when: "у 2024 р. Рада ..."
    places: frozenset[str]  # may end a sentence, and capitals often follow anyway: "calif"
    openers: frozenset[str]  # words that begin a sentence and hardly ever continue a name
    pronouns: frozenset[str]  # of somebody named before
    own_pronoun: bool  # whether "his" of the subject itself is another word, as in Slavic languages
    joining: frozenset[str]  # "and": "the mayor and his deputy" needs nobody else
    pointers: frozenset[str]  # "this", "the move": something told before
    links: tuple[str, ...]  # "but", "in addition": tied to the sentence before
    furniture: tuple[
        str, ...
    ]  # what only stands in lines that are no part of the story: captions, addresses
    seam: str  # pattern of the space before a word that only begins sentences; empty where titles have capitals
    labels: str  # pattern of how such lines begin: "Read also", "Photo:"
    sourced: str  # pattern of sentences that only name the source of the one before
    turning: frozenset[str]  # words of which the pattern below needs one
    pointing: (
        str  # pattern of words that point back from inside a clause: "these plans", not "this year"
    )
    introducing: str  # pattern of what is told of first, in a group: " a letter"; empty: a language without articles
    definite: str  # pattern of who or what is known already, in a group: " the letter"
    unsaid: frozenset[str]  # of those, what nobody understands without: "the professor"
    things: frozenset[
        str
    ]  # without articles: all forms of things that are told of once and known then
    roles: frozenset[
        str
    ]  # the same for offices and trades, of which `definite` tells when they mean somebody known
    personal: frozenset[str]  # of the writer's or a speaker's own person
    background: str  # pattern of how sentences of what was known before begin
    speech: str  # pattern of verbs of saying, anywhere


def inflected(stems: str, endings: str) -> frozenset[str]:
    """All stems with all endings; "-" is none."""
    return frozenset(
        stem + ending.strip("-") for stem in stems.split() for ending in endings.split()
    )


def seam(openers: str) -> str:
    """A pattern of the space before one of these words with a capital, where the words before it have no stop."""
    return rf" (?=[А-ЯІЇЄҐ])(?<=[\w)»] )(?=(?:{'|'.join(openers.split())}) [«\"]?\w)"
