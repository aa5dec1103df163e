"""The shape of one language's words about who says what; each language fills it in its own quotes_xx.py."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import cached_property

# how a verb form agrees with who says it: masculine, feminine, neuter, plural, singular of any gender,
# a form without a subject of its own (saying, сказавши), a form that points to a paper (йдеться), any
Agreement = str
MASC, FEMN, NEUT, PLURAL, SINGULAR, GERUND, PAPER, ANY = "m", "f", "n", "p", "s", "g", "d", ""
BODY = "b"  # "it": what only a body is called


@dataclass(frozen=True)
class ReportingWords:
    """Words of one language, all in lower case."""

    cues: Mapping[str, Agreement]  # forms of verbs of saying
    weak: frozenset[str]  # cues that need a "that" or a colon to count
    by_words: tuple[str, ...]  # "according to": a name follows
    by_pronouns: Mapping[str, Agreement]  # "за його словами": the phrase holds a pronoun
    pronouns: Mapping[str, Agreement]
    that: frozenset[str]
    relatives: frozenset[str]  # open a clause about the one just named
    stops: frozenset[str]  # end a noun phrase
    starters: frozenset[str]  # often capitalised at the start of a sentence and never a name
    papers: frozenset[
        str
    ]  # statement, report, post: things one reads words in (stems for inflected languages)
    bodies: frozenset[str]  # words of organisations
    titled: frozenset[str]  # nouns after which marks hold a title (film, law)
    labels: frozenset[str]  # "Пряма мова", "Quote": said before a colon
    cited: frozenset[str] = frozenset()  # "the words of X": what a colon and a quote follow
    roles: frozenset[str] = field(default_factory=frozenset)  # nouns for people who speak
    alike: tuple[frozenset[str], ...] = ()  # words for one office
    prepositions: frozenset[str] = field(default_factory=frozenset)
    # "цитує його": the pronoun is who spoke.
    objects: Mapping[str, Agreement] = field(default_factory=dict)
    # Cues that say a thing only with a colon or a "that": turned to.
    with_colon: frozenset[str] = frozenset()
    object_cues: frozenset[str] = frozenset()  # verbs whose object is who spoke: "приводит слова X"
    generic_bodies: frozenset[str] = frozenset()  # "the agency": stands for a body named before
    agencies: frozenset[str] = frozenset()  # news agencies: they pass on what others said
    press: tuple[str, ...] = ()  # and how words for other papers begin
    askers: frozenset[str] = frozenset()  # labels of those who only ask in an interview
    # One word or two, "read also": what follows is another article.
    asides: frozenset[str] = frozenset()
    # "we remind": the paper tells what was before, nobody answers any more.
    recalls: frozenset[str] = frozenset()
    # "the man": whoever was spoken of last.
    anybody: Mapping[str, Agreement] = field(default_factory=dict)
    # "the singer": whoever was spoken of last.
    callings: Mapping[str, Agreement] = field(default_factory=dict)
    owners: tuple[
        str, ...
    ] = ()  # how nouns begin that tell no owner of an office: the head of "the company"
    # Short forms in "the head of the MFA"
    ministries: Mapping[str, str] = field(default_factory=dict)
    conditions: frozenset[str] = frozenset()  # "if": opens what is only a part of a statement
    institutions: tuple[str, ...] = ()  # how nouns for bodies that speak begin
    past: tuple[str, ...] = ()  # endings of verbs in the past
    present: tuple[str, ...] = ()  # and of the third person in the present
    # "the latter": who was named last, beside its verb.
    latter: Mapping[str, Agreement] = field(default_factory=dict)
    # "той": the other one of two who were told of.
    others: Mapping[str, Agreement] = field(default_factory=dict)
    relations: frozenset[str] = frozenset()  # what somebody is to somebody else: mother, aide
    # More nouns that a name behind them owns: adviser, press service, team.
    entourage: frozenset[str] = frozenset()
    # What anybody is told to be: a resident, a witness; no office.
    folk: frozenset[str] = frozenset()
    # Whom a paper talked to: only who spoke right before is called so.
    asked: frozenset[str] = frozenset()
    moments: tuple[
        str, ...
    ] = ()  # how nouns begin that "in" makes a time of: "in the course of" is no place
    perceived: tuple[
        str, ...
    ] = ()  # how verbs and nouns begin before words that somebody reads or hears: a sign
    relays: frozenset[str] = frozenset()  # how papers tell what somebody said: writes, reports
    refers: frozenset[str] = frozenset()  # "со ссылкой на X": a paper that tells what X said
    # Things of the dictionary that speak as people do: a source.
    sources: frozenset[str] = frozenset()
    letters: tuple[str, ...] = ()  # how papers that people write begin: letter, post
    naming: frozenset[str] = frozenset()  # verbs whose object is a name given: he called it "..."
    one_of: frozenset[str] = frozenset()  # "one" in "one of them"
    # Adverbs and helpers between a name and its verb.
    skipped: frozenset[str] = field(default_factory=frozenset)
    inflected: bool = False

    @cached_property
    def pronoun_heads(self) -> frozenset[str]:
        """The first words of `by_pronouns`: most words of a text need not be looked at further."""
        return frozenset(phrase.split(" ")[0] for phrase in self.by_pronouns)

    @cached_property
    def he_or_she(self) -> frozenset[str]:
        """The pronouns that tell a man or a woman."""
        return frozenset(word for word, gender in self.pronouns.items() if gender in {MASC, FEMN})

    @cached_property
    def no_subjects(self) -> frozenset[str]:
        """Words that are never the subject of a verb, whatever a dictionary takes them for."""
        return self.prepositions | self.stops | (self.starters - self.sources)

    @cached_property
    def paper_beginnings(self) -> tuple[str, ...]:
        """How words for papers begin, in inflected languages."""
        return tuple(self.papers)

    @cached_property
    def known_bodies(self) -> frozenset[str]:
        """All words of organisations."""
        return self.bodies | self.generic_bodies

    @cached_property
    def nobodies(self) -> frozenset[str]:
        """Nouns that are nobody spoken of before: bodies, papers, whoever is somebody's kin."""
        return self.bodies | self.papers | (self.relations - self.anybody.keys())


def words(text: str) -> frozenset[str]:
    """The words of a text as a set."""
    return frozenset(text.split())


def lines(text: str) -> tuple[frozenset[str], ...]:
    """One set of words for each line; "_" stands for a space inside a word."""
    return tuple(frozenset(line.split()) for line in text.strip().splitlines())


def verbs(
    past: str, imperfect: str, present: str, endings: Mapping[str, Agreement], now: Iterable[str]
) -> dict[str, Agreement]:
    """Forms of Slavic verbs: past stems, stems that have a present in the `now` endings too, whole present forms."""
    singular, plural = now
    forms = {
        stem + end: sort for stem in f"{past} {imperfect}".split() for end, sort in endings.items()
    }
    forms |= {stem + singular: SINGULAR for stem in imperfect.split()}
    forms |= {stem + plural: PLURAL for stem in imperfect.split()}
    for pair in present.split():
        one, many = pair.split("/")
        forms |= {one: SINGULAR, many: PLURAL}
    return forms
