"""Who or what bears a name: a person, a body, or an office written with a capital."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from functools import cached_property

from analysis.attribution.mention import Mention
from analysis.attribution.positional.noun_phrases import NounPhrases
from analysis.entities.companies_en import firms
from analysis.text.document import Token
from analysis.text.rules import first

INITIALS = re.compile("[A-Z]{2}")
SHORT_FORM_LETTERS = range(2, 6)  # of a body: BBC
Rule = Callable[[Sequence[Token], int], Mention | None]


class Bearers(NounPhrases):
    """Tells what the names of one document stand for."""

    @cached_property
    def inner_plurals(self) -> frozenset[str]:
        """Capitalised words in the plural that also stand inside sentences: Hodges, not Users."""
        plural = (
            word for word in self.document.capitals if word.low.endswith(self.listed.plural_ending)
        )
        return frozenset(word.text for word in plural if not self._opens(word))

    @cached_property
    def firms(self) -> frozenset[str]:
        """The firms of the document that are called by one word."""
        return firms(self.document, self.people)

    def _opens(self, word: Token) -> bool:
        """True at the start of a sentence."""
        before = self.document.text[max(0, word.start - 2) : word.start]
        return "\n" in before or before.strip(' “"')[-1:] in {"", ".", "!", "?"}

    def _judge(self, words: Sequence[Token]) -> Mention:
        """Who or what bears the name that these words are, by the first rule that knows."""
        end = words[-1].end
        if words[-1].low.endswith(self.listed.possessive_endings):
            end -= 2
        known = first("name", words[0].start, self._bearers, words, end)
        return known or Mention(words[0].start, end, "person", "")

    @cached_property
    def _bearers(self) -> tuple[Rule, ...]:
        return (
            self._titled_person,
            self._known_person,
            self._short_office,
            self._office_in_capitals,
            self._body,
            self._role_in_capitals,
            self._plural_that_opens,
            self._nation_behind_article,
            self._body_behind_article,
        )

    def _titled_person(self, words: Sequence[Token], end: int) -> Mention | None:
        start = words[0].start
        if len(words) > 1 or start in self.people:
            return None
        titled = self.listed.titled_before.search(self.document.text, max(0, start - 6), start)
        return Mention(start, end, "person", "") if titled else None

    def _known_person(self, words: Sequence[Token], end: int) -> Mention | None:
        person = self.people.get(words[0].start)
        return Mention(person.start, end, "person", person.gender) if person else None

    def _of_kind_role(self, words: Sequence[Token], end: int, gender: str = "") -> Mention:
        return Mention(
            words[0].start, end, "role", gender, self.document.text[words[0].start : end]
        )

    def _short_office(self, words: Sequence[Token], end: int) -> Mention | None:
        alone = len(words) == 1 and words[0].low in self.listed.short_offices
        return self._of_kind_role(words, end) if alone else None

    def _office_in_capitals(self, words: Sequence[Token], end: int) -> Mention | None:
        """The Aid Commissioner."""
        office = len(words) > 1 and words[-1].low in self.edges.office_heads
        return self._of_kind_role(words, end) if office else None

    def _body(self, words: Sequence[Token], end: int) -> Mention | None:
        text = self.document.text[words[0].start : end]
        known = text in self.firms or self._is_body(words)
        return Mention(words[0].start, end, "body", "", text) if known else None

    def _role_in_capitals(self, words: Sequence[Token], end: int) -> Mention | None:
        alone = len(words) == 1 and words[0].low in self.lexicon.roles
        return self._of_kind_role(words, end) if alone else None

    def _plural_that_opens(self, words: Sequence[Token], end: int) -> Mention | None:
        """Pilots have warned."""
        word = words[0]
        if len(words) > 1 or not word.low.endswith(self.listed.plural_ending):
            return None
        common = self._opens(word) and word.text not in self.inner_plurals
        return self._of_kind_role(words, end, "p") if common else None

    def _article_before(self, word: Token) -> str:
        """The article right before a word, with its space; empty for none."""
        before = self.document.text[max(0, word.start - 4) : word.start]
        has_article = before.lower() == "the " or before[1:] in {" A ", " a ", "An ", "an "}
        return before.lstrip() if has_article else ""

    def _nation_behind_article(self, words: Sequence[Token], end: int) -> Mention | None:
        """The Brit is a description."""
        word = words[0]
        nation = word.low in self.listed.nationals or word.low.endswith(self.listed.peoples)
        article = self._article_before(word) if nation and len(words) == 1 else ""
        start = word.start - len(article)
        return Mention(start, end, "role", "", self.document.text[start:end]) if article else None

    def _body_behind_article(self, words: Sequence[Token], end: int) -> Mention | None:
        """The Guardian is a body: no last name takes an article."""
        start = words[0].start
        article = self._article_before(words[0]) if len(words) == 1 else ""
        return Mention(start, end, "body", "", self.document.text[start:end]) if article else None

    # --- bodies -----------------------------------------------------------------------------------

    def _is_body(self, words: Sequence[Token]) -> bool:
        if len(words) == 1:
            return self._is_one_word_body(words[0])
        if "&" in self.document.text[words[0].end : words[-1].start]:
            return True  # M&S
        if self._has_word_of_bodies(words):
            return True
        if INITIALS.fullmatch(words[0].text) and words[0].low not in self.listed.offices:
            return words[1].text.isupper()  # KK Mitra
        return self._has_short_form(words)

    def _is_one_word_body(self, word: Token) -> bool:
        if self._has_word_of_bodies([word]) or word.low in self.listed.places:
            return True
        return word.low not in self.listed.surnames_too and self._has_short_form([word])

    def _has_word_of_bodies(self, words: Sequence[Token]) -> bool:
        if words[0].start in self.people:
            return False
        lows = {self._without_possessive(word.low) for word in words}
        return bool(lows & self.lexicon.bodies or lows & self.listed.no_people)

    def _without_possessive(self, text: str) -> str:
        for ending in self.listed.possessive_endings:
            text = text.removesuffix(ending)
        return text

    def _has_short_form(self, words: Sequence[Token]) -> bool:
        """True for the BBC, ITV News."""
        if words[0].start in self.people:
            return False
        return any(self._is_short_form(word.text) for word in words)

    def _is_short_form(self, text: str) -> bool:
        if not text.isupper() or len(text) not in SHORT_FORM_LETTERS:
            return False
        return text not in self.listed.ranks and text not in self.listed.office_letters
