"""Ukrainian and Russian words of a page brought to the nominative."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cached_property

from analysis.entities.capitalised import Person
from analysis.entities.owners import Owners
from analysis.morphology.analyser import (
    NOMINAL,
    Reading,
    Tagged,
    dictionary_noun,
    is_known,
    nominatives,
    plural_nominative,
    readings,
)
from analysis.text.cues import words_of
from analysis.text.document import Document, Token

OF_PLACES = re.compile(r"[сцз]ьк(?:ого|ому|им|ій|ої|ою)$|[сц]к(?:ого|ому|им|ом|ой|ую)$")  # no dictionary has them all


class Forms:
    """Knows the forms of the words of one page."""

    def __init__(self, document: Document, people: Sequence[Person], language: Tagged) -> None:
        lexicon = words_of(language)
        assert lexicon is not None
        self.document, self.lexicon, self.language = document, lexicon, language
        self.people = {person.start: person for person in people}
        self.owners = Owners(document, people, language)

    def _readings(self, word: Token) -> tuple[Reading, ...]:
        return readings(word.low, self.language)

    def _straight(self, words: Sequence[Token], start: int, head: int) -> str:
        """words[start:head + 1] in the nominative, as far as the dictionary goes."""
        if self._many(words[head]) or (start < head and self._all_plural(words[start])):
            return " ".join(self._plural_form(words[i]) for i in range(start, head + 1))
        nouns = [r for r in self._readings(words[head]) if r.pos == "NOUN" and not r.plural]
        sorts = (r.gender for r in sorted(nouns, key=lambda r: not (r.name == "Orgn" and r.case == "nomn")))
        gender = next(sorts, "") if start < head else ""
        return " ".join(self._nominative_form(words[i], gender) for i in range(start, head + 1))

    def _all_plural(self, word: Token) -> bool:
        """True for an adjective that can only be a plural: "місцевих ЗМІ"."""
        told = self._readings(word)
        return told[0].pos == "ADJF" and all(r.plural for r in told if r.pos == "ADJF")

    def _from_case(self, words: Sequence[Token], start: int, head: int, case: str) -> str:
        """words[start:head + 1] of "у Міськводоканалі" in the nominative, a name no dictionary has by its ending."""
        word = words[head]
        if start < head or word.text.isupper() or self._many(word) or not word.text[0].isalpha():
            return self._straight(words, start, head)
        read = [(r, f) for r, f, _ in nominatives(word.low, self.language) if r.pos == "NOUN" and not r.plural and f]
        forms = [form for reading, form in read if reading.case == case]
        form = (
            next((one for one in forms if one in self.lexicon.known_bodies), None)
            or (forms or [dictionary_noun(word.low, self.language) or word.low])[0]
        )
        return form[:1].upper() + form[1:] if word.capital else form

    @cached_property
    def _called(self) -> frozenset[str]:
        """The last names of the page as they stand."""
        return frozenset(person.words[-1].low for person in self.people.values())

    @cached_property
    def _inside_names(self) -> frozenset[int]:
        """Where the words of full names begin."""
        return frozenset(word.start for one in self.people.values() if len(one.words) > 1 for word in one.words)

    def _declined(self, person: Person) -> bool:
        """True for a lone last name that the page also has without its ending: "Юханссона"."""
        low = person.words[-1].low
        ends = (low[:-1] if low[-1] in "ауе" else "", low[:-2] if low.endswith(("ом", "ем", "ым")) else "")
        return len(person.words) == 1 and not self._called.isdisjoint(ends) and person.gender != "f"

    def _many(self, word: Token) -> bool:
        """True for a noun that can only be a plural: "жителей"."""
        nouns = [r for r in self._readings(word) if r.pos == "NOUN"]
        return bool(nouns) and all(r.plural for r in nouns) and is_known(word.low, self.language)

    def _plural_form(self, word: Token) -> str:
        form = plural_nominative(word.low, self.language) or word.low
        return word.text if word.text.isupper() else form[:1].upper() + form[1:] if word.capital else form

    def _nominative_form(self, word: Token, gender: str = "") -> str:
        """The word in the nominative singular; an adjective in the gender of its noun."""
        if not word.capital and any(r.name == "Orgn" and r.case == "nomn" for r in self._readings(word)):
            return word.text  # минприроды
        new = word.capital and not is_known(word.low, self.language) and not (gender and OF_PLACES.search(word.low))
        if new or not word.text[0].isalpha():
            return word.text
        readable = [
            (reading, form)
            for reading, form, _ in nominatives(word.low, self.language)
            if form and reading.pos in NOMINAL and not reading.plural
        ]
        agreeing = [form for reading, form in readable if not gender or reading.gender in {gender, ""}]
        listed = dictionary_noun(word.low, self.language) or word.low  # of some words only the listed form is known
        form = (
            next((one for one in agreeing if one in self.lexicon.known_bodies), None)
            or (agreeing or [form for _, form in readable] or [listed])[0]
        )
        if word.text[:2].isupper() and not word.text.isupper() and len(form) < 7:
            return form.upper()  # МИДа
        return word.text if word.text.isupper() else form[:1].upper() + form[1:] if word.capital else form
