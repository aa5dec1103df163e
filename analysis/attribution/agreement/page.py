"""What the grammar asks of single words of one article, and of what stands between two of them."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from itertools import pairwise

from analysis.entities.capitalised import Person
from analysis.entities.owners import Owners
from analysis.languages.agreement import agreement_words
from analysis.morphology.analyser import Reading, Tagged, is_known, readings
from analysis.text.cues import words_of
from analysis.text.document import Document, Token

SENTENCE_ENDS, DASHES = frozenset("!?;:…\n"), frozenset("–—")
ADJECTIVES = frozenset({"ADJF", "PRTF"})
COUNTED_ADJECTIVES = ADJECTIVES | {"NUMR"}
SPACES_AND_MARKS = ' -\u00a0«»"'
LONGEST_ABBREVIATION = 4  # letters of a word whose full stop may end no sentence


class AgreementDocument:
    """One article: its words, the people on it, the words of its language."""

    def __init__(self, document: Document, people: Sequence[Person], language: Tagged) -> None:
        self.document, self.language = document, language
        lexicon = words_of(language)
        assert lexicon is not None
        self.reporting, self.agreement = lexicon, agreement_words(language)
        self.people = {person.start: person for person in people}
        self.owners = Owners(document, people, language)

    # --- one word ---------------------------------------------------------------------------------

    def readings(self, word: Token) -> tuple[Reading, ...]:
        """All readings of a word, most likely first."""
        return readings(word.low, self.language)

    def part(self, word: Token) -> str:
        """The part of speech that a word most likely is."""
        return readings(word.low, self.language)[0].pos

    def nouns(self, word: Token) -> list[Reading]:
        """The readings of a word as a noun."""
        return [one for one in readings(word.low, self.language) if one.pos == "NOUN"]

    def is_living(self, word: Token) -> bool:
        """True for a word that may stand for somebody."""
        return any(one.animate for one in readings(word.low, self.language))

    def knows(self, word: Token) -> bool:
        """True for a word that the dictionary has."""
        return is_known(word.low, self.language)

    def is_plural_noun(self, word: Token) -> bool:
        """True for a noun that can only be a plural: "жителей"."""
        nouns = self.nouns(word)
        return bool(nouns) and all(one.plural for one in nouns) and self.knows(word)

    def is_paper(self, word: Token) -> bool:
        """True for a statement, a report, a post."""
        return word.low.startswith(self.reporting.paper_beginnings)

    def is_institution(self, low: str) -> bool:
        """True for a word that begins as those for institutions do."""
        return low.startswith(self.reporting.institutions)

    def is_agency(self, word: Token) -> bool:
        """True for a news agency, also in the dative: "«Интерфаксу-Запад»"."""
        low = word.low.split("-")[0]
        bare = low[:-1] if low.endswith(self.agreement.agency_endings) else low
        return not self.reporting.agencies.isdisjoint((word.low, low, bare))

    def is_moment(self, word: Token) -> bool:
        """True for "in the course of", "in May": no place in which somebody says something."""
        return not word.capital and word.low.startswith(self.reporting.moments)

    # --- its neighbours ---------------------------------------------------------------------------

    def gap(self, first: Token, second: Token) -> str:
        """What stands between two words."""
        return self.document.text[first.end : second.start]

    def comma(self, first: Token, second: Token) -> bool:
        """True where a comma stands between two words."""
        return "," in self.document.text[first.end : second.start]

    def dash(self, first: Token, second: Token) -> bool:
        """True where a dash stands between two words."""
        return not DASHES.isdisjoint(self.document.text[first.end : second.start])

    def breaks(self, first: Token, second: Token) -> bool:
        """True where a sentence or its half ends between two words."""
        gap = self.document.text[first.end : second.start]
        if gap == " ":  # as a rule
            return False
        return not SENTENCE_ENDS.isdisjoint(gap) or _full_stop(gap, first)

    def parted(self, first: Token, second: Token) -> bool:
        """True when more than spaces, marks and the stop of "м. Лугова" stands between."""
        shortened = first.low in self.agreement.place_abbreviations
        return bool(self.gap(first, second).strip(SPACES_AND_MARKS + "." * shortened))

    def of_two_clauses(self, words: Sequence[Token]) -> bool:
        """True when a comma stands anywhere between the first word and the last."""
        return any(self.comma(first, second) for first, second in pairwise(words))

    def behind_preposition(self, words: Sequence[Token], place: int) -> bool:
        """True for a word right behind a preposition."""
        return place > 0 and words[place - 1].low in self.reporting.prepositions

    # --- its people -------------------------------------------------------------------------------

    @cached_property
    def last_names(self) -> frozenset[str]:
        """The last names of the page as they stand."""
        return frozenset(person.words[-1].low for person in self.people.values())

    @cached_property
    def inside_names(self) -> frozenset[int]:
        """Where the words of full names begin."""
        full = (person.words for person in self.people.values() if len(person.words) > 1)
        return frozenset(word.start for words in full for word in words)

    def is_owner(self, word: Token) -> bool:
        """True for a last name that only tells whose the noun before it is."""
        person = self.people.get(word.start)
        return person is not None and self.owners.owns(person)


def _full_stop(gap: str, before: Token) -> bool:
    """True where a full stop ends a sentence, not an abbreviation."""
    if "." not in gap:
        return False
    if gap == ".":
        return False
    return len(before.text) > LONGEST_ABBREVIATION or len(gap) > 3
