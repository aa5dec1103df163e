"""Where a name begins and ends among capitalised words."""

from __future__ import annotations

from collections.abc import Sequence

from analysis.attribution.mention import Mention
from analysis.attribution.positional.bearers import Bearers
from analysis.attribution.positional.noun_phrases import LONGEST_ROLE_WORDS
from analysis.entities.capitalised import COMPOUND, nicknamed
from analysis.text.document import Token

SHORTENED_LETTERS = 4  # a word with a full stop that has fewer does not end a sentence
LONGEST_RUN_WORDS = 20  # that a name is looked for in; only a text in capitals has more in a row
MOST_SHOUTED_WORDS = 3  # in capitals, that may be a name
AMPERSAND_GAPS = frozenset({" ", "\u00a0", " & ", "&"})
POSSESSIVE_GAPS = frozenset({" ", "’ ", "' "})


class Capitals(Bearers):
    """Cuts names out of the capitalised words of one document."""

    # --- how far the capitals go ------------------------------------------------------------------

    def _run_end(self, words: Sequence[Token], place: int) -> int:
        end, most = place, min(len(words), place + LONGEST_RUN_WORDS)
        while end < most and self._continues(words, place, end):
            end += 1
            if self._possessive(words[end - 1]):
                break
        return end

    def _continues(self, words: Sequence[Token], place: int, end: int) -> bool:
        """True where the word at `end` may be of the name that begins at `place`."""
        word = words[end]
        if end == place:
            return self._of_name(word)
        if not self._of_name(word) and not self._is_particle(words, end):
            return False
        return self._joined(words[end - 1], word)

    def _of_name(self, word: Token) -> bool:
        return word.capital and not COMPOUND.search(word.low)

    def _is_particle(self, words: Sequence[Token], place: int) -> bool:
        """True for "von" before a capital."""
        if words[place].low not in self.listed.particles:
            return False
        return place + 1 < len(words) and words[place + 1].capital

    def _joined(self, before: Token, word: Token) -> bool:
        gap = self.document.gap(before, word)
        if "." in gap and word.low in self.lexicon.starters:
            return False
        if gap in AMPERSAND_GAPS or nicknamed(self.document, before, word):
            return True
        if gap.strip() != "." or len(gap) > 2:
            return False
        return len(before.text) < SHORTENED_LETTERS or before.low in self.listed.titles

    def _second_half(self, words: Sequence[Token], start: int, end: int) -> int:
        """Where Citizenship and Immigration Services ends; the same place for other names."""
        if end + 1 >= len(words) or words[end].low not in self.listed.joining or not words[end + 1].capital:
            return end
        if words[start].start in self.people or words[end + 1].start in self.people:
            return end
        if self.document.text[words[end - 1].end : words[end + 1].start] != f" {words[end].low} ":
            return end
        first_half, last = words[end - 1].low, self._run_end(words, end + 1)
        if last == end + 1 or (end - start < 2 and first_half not in self.listed.branches):
            return end
        whole = words[last - 1].low in self.lexicon.bodies and first_half not in self.lexicon.bodies
        return last if whole else end

    def _body_end(self, words: Sequence[Token], end: int) -> int:
        """The Ministry of Transport, the Bank of the North: what follows "of" belongs to the name."""
        if end >= len(words) or not self._beside(words[end - 1], words[end]):
            return end
        if words[end].text.isdigit():
            return end + 1  # Radio 1
        if words[end].low not in self.listed.of or self._possessive(words[end - 1]):
            return end
        at = end + 1
        at += at < len(words) and words[at].low in self.listed.definite
        return self._run_end(words, at) if at < len(words) and words[at].capital else end

    # --- where the name begins --------------------------------------------------------------------

    def _trimmed(self, words: Sequence[Token], start: int, end: int) -> int:
        """Where the name itself begins: function words, offices and titles fall off the front while a name is left."""
        while start < end and words[start].low in self.lexicon.starters and not self._given(words, start, end):
            start += 1
        while start < end - 1 and words[start].text in self.listed.ranks:
            start += 1
        whole = start
        if words[start : start + 1] and words[start].start not in self.people:
            start = self._behind_offices(words, start, end)
        while start < end - 1 and self._in_front(words, start, end):
            start += 1
        titled = start > whole and words[start - 1].low in self.listed.titles
        return start if start < end and (titled or not self._is_body(words[start:end])) else whole

    def _behind_offices(self, words: Sequence[Token], start: int, end: int) -> int:
        """The place behind the last office among these words, the last one left out."""
        before = self.edges.before_names
        offices = (at for at in range(end - 2, start - 1, -1) if words[at].low in before)
        return next(offices, start - 1) + 1

    def _in_front(self, words: Sequence[Token], place: int, end: int) -> bool:
        low = words[place].low
        if self._is_first_name(low):  # Dean Smith, but Dean Emil Ross
            return low in self.listed.before_names and end - place > 2 and self._given(words, place + 1, end)
        return low in self.listed.before_names or low in self.lexicon.roles

    def _is_first_name(self, low: str) -> bool:
        return low in self.listed.men or low in self.listed.women

    def _given(self, words: Sequence[Token], start: int, end: int) -> bool:
        return end - start > 1 and self._is_first_name(words[start].low)

    def _with_possessor(self, words: Sequence[Token], start: int, body: Mention) -> Mention:
        """The National Landlords' League: the capitalised possessor is part of a body's name."""
        before = start
        while before and start - before < LONGEST_ROLE_WORDS and self._possesses(words[before - 1], words[before]):
            before -= 1
        while before < start and words[before].low in self.lexicon.starters:
            before += 1
        if start - before > MOST_SHOUTED_WORDS and all(word.text.isupper() for word in words[before:start]):
            return body
        return body._replace(start=words[before].start, text=self.document.text[words[before].start : body.end])

    def _possesses(self, word: Token, body: Token) -> bool:
        return word.capital and self.document.gap(word, body) in POSSESSIVE_GAPS
