"""Who says something where the subject agrees with its verb: in Ukrainian and in Russian."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from analysis.attribution.agreement import behind, choice, introductions, names, relayed, verbs
from analysis.attribution.agreement.before import subject_before
from analysis.attribution.agreement.page import AgreementDocument
from analysis.attribution.mention import Mention
from analysis.entities.capitalised import Person
from analysis.languages.agreement import agreement_words
from analysis.morphology.analyser import TAGGED, Tagged, readings
from analysis.text.document import Document, Token

# what joins two verbs of one subject, in any language of ours
ANDS = frozenset[str]().union(*(agreement_words(code).verb_joins for code in TAGGED))


class AgreementGrammar:
    """Finds who says something in one Ukrainian or Russian article."""

    def __init__(self, document: Document, people: Sequence[Person], language: Tagged) -> None:
        self.page = AgreementDocument(document, people, language)

    @property
    def people(self) -> Mapping[int, Person]:
        """The people of the article by where their names begin."""
        return self.page.people

    def subject(self, words: Sequence[Token], cue: int, *, tail: bool) -> Mention | None:
        """Who says: in a tail (- сказав X) the verb comes first, before a quote the name does."""
        return choice.subject(self.page, words, cue, tail=tail)

    def before(self, words: Sequence[Token], cue: int) -> Mention | None:
        """The subject before the verb."""
        return subject_before(self.page, words, cue)

    def after(self, words: Sequence[Token], cue: int) -> Mention | None:
        """The subject after the verb: a person if there is one, else a role or a body."""
        return behind.subject_behind(self.page, words, cue)

    def by(self, words: Sequence[Token], place: int) -> Mention | None:
        """Who is named after "за словами"."""
        return relayed.source(self.page, words, place)

    def silent(self, place: int) -> Mention | None:
        """The subject that a verb leaves out: "- додала" is she; None where it tells no gender."""
        word = next(iter(self.page.document.between(place, place + 1)), None)
        gender = verbs.wanted(self.page, word) if word else ""
        return Mention(place, place, "pronoun", gender) if gender in verbs.SEXES else None

    def main(self, words: Sequence[Token]) -> Mention | None:
        """The person that the sentence is about: the first one in the nominative."""
        return names.main_person(self.page, words)

    def label(self, words: Sequence[Token], *, straight: bool = True) -> Mention | None:
        """The name alone before a colon, or after "пряма мова"."""
        return names.label(self.page, words, straight=straight)

    def told_of(self, words: Sequence[Token]) -> Mention | None:
        """Whom a sentence without names is about: "he", "the coach"."""
        return introductions.told_of(self.page, words)

    def brought_in(self, words: Sequence[Token]) -> Iterator[Mention]:
        """The institution that a sentence is about."""
        return introductions.brought_in(self.page, words)

    def has_subject(self, words: Sequence[Token]) -> bool:
        """True where a nominative stands among these words, though none that can speak."""
        return introductions.has_subject(self.page, words)

    def has_verb(self, words: Sequence[Token]) -> bool:
        """True when one of the words may be finite, or a dash stands for a verb."""
        return verbs.has_verb(self.page, words)

    def says(self, word: Token) -> bool:
        """True for any verb that can follow a quote and a dash: "- завершив він"."""
        return verbs.says(self.page, word)

    def oblique_people(self, words: Sequence[Token]) -> bool:
        """True when one of the words is a noun for somebody, in no nominative."""
        return any(names.is_oblique_somebody(self.page, word) for word in words)

    # --- what single words are --------------------------------------------------------------------

    def is_gerund(self, word: Token) -> bool:
        """True for "прочитавши": a clause that tells what the subject did besides."""
        return self.page.part(word) == "GRND"

    def is_verb(self, word: Token) -> bool:
        """True for a finite verb, as it is read most often."""
        return self.page.part(word) == "VERB"

    def is_nominative(self, low: str) -> bool:
        """True where the word can be a noun in the nominative."""
        return any(
            one.pos == "NOUN" and one.case == "nomn" for one in readings(low, self.page.language)
        )
