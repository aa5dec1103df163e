"""Offices and descriptions by the order of words: "the owner of the shop", "a spokesman for the minister"."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from typing import NamedTuple

from analysis.attribution.language import language_in
from analysis.attribution.mention import Mention, Placed
from analysis.entities.capitalised import Person
from analysis.languages import Language
from analysis.languages.shapes.positional import PositionalWords
from analysis.text.document import Document, Token

LONGEST_ROLE_WORDS = 7


class PhraseEdges(NamedTuple):
    """Where noun phrases end, and what offices are made of."""

    joints: frozenset[str]  # no noun phrase ends with one
    bounds: frozenset[str]  # a noun phrase ends before one
    ends: frozenset[str]  # joints, verbs and adverbs
    inside: frozenset[str]  # small words inside an office, none of which ends one
    office_heads: frozenset[str]  # offices that are no bodies: commissioner
    before_names: frozenset[str]  # offices, but for those that are first names of men: Dean
    leading: frozenset[
        str
    ]  # what may stand right before a name and belongs to it: "the", "former", "mayor"
    no_calling: frozenset[str]  # never part of "retired bus driver" before a name
    first_names: frozenset[str]
    commands: frozenset[str]  # verbs that may open a sentence, and are no first names
    body_kinds: frozenset[str]  # before the name of a body: "bank"
    silent_nouns: frozenset[str]  # stand behind an article and say nothing
    speaking_nouns: frozenset[str]  # say something, however abstract they are
    role_joints: frozenset[str]  # "and", "of" before another office
    of_nations: tuple[str, ...]  # how words end for what is of a country
    office_kinds: frozenset[str]  # what tells which office it is: labour, home


@cache
def _edges(language: Language) -> PhraseEdges:
    lexicon, listed = language.reporting_words, words_by_position(language)
    joints = lexicon.stops | lexicon.prepositions
    return PhraseEdges(
        joints=joints,
        bounds=joints - listed.of,
        ends=joints | lexicon.cues.keys() | lexicon.skipped | listed.tells | listed.when,
        inside=listed.inside_roles | listed.which,
        office_heads=listed.offices & lexicon.roles - lexicon.bodies,
        before_names=listed.offices - listed.men,
        leading=listed.determiners | listed.offices | listed.titles | lexicon.roles | listed.former,
        no_calling=(joints - listed.of) | lexicon.cues.keys() | lexicon.relatives,
        first_names=listed.men | listed.women,
        commands=listed.finite - listed.men - listed.women,
        body_kinds=lexicon.known_bodies - listed.offices,
        silent_nouns=joints | listed.no_nouns,
        speaking_nouns=lexicon.bodies | lexicon.roles | listed.speaking_abstracts,
        role_joints=listed.joining | listed.of,
        of_nations=listed.peoples + listed.nations,
        office_kinds=listed.offices - lexicon.roles,
    )


def words_by_position(language: Language) -> PositionalWords:
    """The words of a language in which position tells the subject."""
    listed = language.attribution.positional
    assert listed is not None, language.code
    return listed


class NounPhrases:
    """Finds offices in one document."""

    def __init__(self, document: Document, people: Sequence[Person]) -> None:
        language = language_in(document)
        self.document, self.lexicon = document, language.reporting_words
        self.listed, self.shared = words_by_position(language), language.attribution
        self.people = {person.start: person for person in people}
        self.edges = _edges(language)

    def _possessive(self, word: Token) -> bool:
        if word.low.endswith(self.listed.possessive_endings):
            return True
        return self.document.text[word.end : word.end + 2] in self.listed.possessive_marks

    def _is_plural(self, low: str) -> bool:
        return low.endswith(self.listed.plural_ending) and not low.endswith(
            self.listed.no_plural_endings
        )

    def _beside(self, first: Token, second: Token) -> bool:
        """Whether nothing but a space stands between two words."""
        return self.document.gap(first, second) == " "

    def _text(self, words: Sequence[Token], start: int, end: int) -> str:
        return self.document.text[words[start].start : words[end - 1].end]

    # --- roles ------------------------------------------------------------------------------------

    def _role(self, words: Sequence[Token], place: int) -> Placed | None:
        if words[place].low not in self.lexicon.roles:
            return None
        while self._goes_on_with_role(words, place):
            place += 1  # the general manager
        word = words[place]
        start, end = self._role_start(words, place), self._role_end(words, place)
        text, span = self._text(words, start, end), (words[start].start, words[end - 1].end)
        if word.low in self.lexicon.papers:
            return Placed(start, place + 1, Mention(*span, "paper", "", text))
        return Placed(start, end, Mention(*span, "role", self._number(words[start], word), text))

    def _goes_on_with_role(self, words: Sequence[Token], place: int) -> bool:
        if place + 1 >= len(words) or words[place + 1].low not in self.lexicon.roles:
            return False
        return self._beside(*words[place : place + 2]) and not self._possessive(words[place])

    def _number(self, first: Token, noun: Token) -> str:
        """ "p" for several people: "prosecutors", "two drivers", "the police"; "b" for a body: "the company"."""
        several = noun.low in self.listed.several_people
        if noun.low in self.lexicon.bodies and not several:
            return "b"
        if first.low in self.listed.articles - self.listed.definite:
            return ""
        plural = self._is_plural(noun.low) and noun.low[:-1] in self.lexicon.roles
        return "p" if plural or several else ""

    def _role_start(self, words: Sequence[Token], place: int) -> int:
        """The determiner or the possessive name that opens the noun phrase, a few words back."""
        for start in range(place - 1, max(-1, place - LONGEST_ROLE_WORDS), -1):
            if self._is_outside_role(words, start):
                break
            if words[start].low in self.listed.determiners or self._possessive(words[start]):
                return self._possessive_start(words, start)
        start = place
        while start and self._may_open_role(words[start - 1], words[start]):
            start -= 1
        return start

    def _is_outside_role(self, words: Sequence[Token], place: int) -> bool:
        """True for a word that the office behind it does not reach back to."""
        if words[place].low in self.lexicon.prepositions and words[place].low not in self.listed.of:
            return True
        return self.document.gap(words[place], words[place + 1]).strip('"“”’ -&') != ""

    def _may_open_role(self, word: Token, following: Token) -> bool:
        """True for a capital word right before an office: Labour leader."""
        return (
            word.capital and word.low not in self.lexicon.starters and self._beside(word, following)
        )

    def _possessive_start(self, words: Sequence[Token], start: int) -> int:
        while start and self._possessive(words[start]) and words[start - 1].capital:
            if not self._beside(words[start - 1], words[start]):
                break
            start -= 1
        return start - 1 if start and words[start - 1].low in self.listed.the_or_a else start

    def _role_end(self, words: Sequence[Token], place: int) -> int:
        """The word after the whole office: "of the search team" belongs to it, when nothing is cut off."""
        at = place + 1
        if at >= len(words) or not self._leads_to_which(words[place], words[at]):
            return at
        end = at + 1
        while end < len(words) and end - at <= LONGEST_ROLE_WORDS and self._same_phrase(words, end):
            end += 1
        whole = end - at <= LONGEST_ROLE_WORDS and words[end - 1].low not in self.edges.inside
        return end if whole else at

    def _leads_to_which(self, office: Token, word: Token) -> bool:
        """True for "of" or "for" right behind an office, and for "to" behind "adviser"."""
        if not self._beside(office, word):
            return False
        return word.low in self.listed.which or (
            word.low in self.shared.infinitive and office.low in self.listed.helpers_of
        )

    def _full_name(self, word: Token) -> bool:
        return word.start in self.people and len(self.people[word.start].words) > 1

    def _same_phrase(self, words: Sequence[Token], place: int) -> bool:
        """True when this word still tells which office it is."""
        if self.document.gap(words[place - 1], words[place]).strip(" \u00a0&’'-"):
            return False
        word = words[place]
        if self._full_name(word) and words[place - 1].low not in self.edges.inside:
            return False  # the director of rugby Nigel Mell
        if word.capital or word.low in self.listed.inside_roles:
            return True
        if word.low in self.edges.ends:
            return False
        return not word.low.endswith((self.listed.past_ending, self.listed.adverb_ending))
