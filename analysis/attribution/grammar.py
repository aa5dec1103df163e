"""What the analysis asks of the grammar of a language: who does what in a sentence.

Two kinds of grammar answer. Where the order of words is fixed, position tells the subject (`PositionalGrammar`);
where it is free, the forms of words do (`AgreementGrammar`). All others ask a `Grammar` and never which one it is.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Protocol

from analysis.attribution.mention import Mention
from analysis.attribution.subjects_en import PositionalGrammar
from analysis.attribution.subjects_slavic import AgreementGrammar
from analysis.entities.capitalised import Person
from analysis.morphology.analyser import tagged
from analysis.text.document import Document, Token


class Grammar(Protocol):
    """The grammar of one document. `words` are always words of the writer, in order; places count in them."""

    @property
    def people(self) -> Mapping[int, Person]:
        """The people of the document by where their names start."""

    # --- who speaks -------------------------------------------------------------------------------

    def subject(self, words: Sequence[Token], cue: int, *, tail: bool) -> Mention | None:
        """The subject of the verb words[cue]; `tail`: the words follow a quote (said X), else they stand before it."""

    def by(self, words: Sequence[Token], place: int) -> Mention | None:
        """Who is named from words[place] on, behind "according to"."""

    def label(self, words: Sequence[Token], *, straight: bool = True) -> Mention | None:
        """The name that these words consist of: before a colon, or (not `straight`) behind "quote of"."""

    def main(self, words: Sequence[Token]) -> Mention | None:
        """The person, in English also the body, that the sentence is about."""

    def told_of(self, words: Sequence[Token]) -> Mention | None:
        """Whom a sentence without names is about: "he", "the coach"; None where only names can tell."""

    def silent(self, place: int) -> Mention | None:
        """The subject that the verb at this offset of the text leaves out: "- додала" is she; None for none."""

    def brought_in(self, words: Sequence[Token]) -> Iterator[Mention]:
        """Who comes in with a sentence without a name of a person: "Residents ...", "The trust ..."."""

    # --- what the words are -----------------------------------------------------------------------

    def has_subject(self, words: Sequence[Token]) -> bool:
        """Whether one of these words may be a subject, though none that can be told to speak."""

    def has_verb(self, words: Sequence[Token]) -> bool:
        """Whether these words (one at least) are a sentence with a verb."""

    def says(self, word: Token) -> bool:
        """Whether this word, right behind a quote and a dash, is a verb: "- завершив він"."""

    def oblique_people(self, words: Sequence[Token]) -> bool:
        """Whether one of the words is a noun for somebody in another case than the nominative."""

    def is_gerund(self, word: Token) -> bool:
        """Whether a clause that begins with this word only tells what the subject did besides: "прочитавши"."""

    def is_verb(self, word: Token) -> bool:
        """Whether the forms of the language tell that this word is a finite verb."""

    def is_nominative(self, low: str) -> bool:
        """Whether a word in lower case can be a noun in the nominative; never where nouns have no cases."""


def grammar_of(document: Document, people: Sequence[Person]) -> Grammar:
    """The grammar of the document's language; `people`: all who are named in it."""
    morphology = tagged(document.code)
    free_order = document.language is not None and document.language.traits.free_order
    if free_order and morphology is not None:
        return AgreementGrammar(document, people, morphology)
    return PositionalGrammar(document, people)
