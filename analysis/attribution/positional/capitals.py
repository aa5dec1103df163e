"""Where a name begins and ends among capitalised words."""

from __future__ import annotations

from collections.abc import Sequence

from analysis.attribution.mention import Mention
from analysis.attribution.positional.bearers import Bearers
from analysis.attribution.positional.noun_phrases import LONGEST_ROLE_WORDS
from analysis.entities.capitalised import nicknamed
from analysis.languages.en.entities import COMPOUND_ADJECTIVE
from analysis.text.document import Token

SHORTENED_LETTERS = 4  # a word with a full stop that has fewer does not end a sentence
LONGEST_RUN_WORDS = 20  # that a name is looked for in; only a text in capitals has more in a row
MOST_SHOUTED_WORDS = 3  # in capitals, that may be a name
AMPERSAND_GAPS = frozenset({" ", "\u00a0", " & ", "&"})
LONGEST_STOP_GAP = 2  # a full stop and a space
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
        return word.capital and not COMPOUND_ADJECTIVE.search(word.low)

    def _is_particle(self, words: Sequence[Token], place: int) -> bool:
        """True for "von" before a capital."""
        if words[place].low not in self.listed.particles:
            return False
        return self._is_capital(words, place + 1)

    def _joined(self, before: Token, word: Token) -> bool:
        gap = self.document.gap(before, word)
        if "." in gap and word.low in self.lexicon.starters:
            return False
        if gap in AMPERSAND_GAPS or nicknamed(self.document, before, word):
            return True
        return gap.strip() == "." and len(gap) <= LONGEST_STOP_GAP and self._is_shortened(before)

    def _is_shortened(self, word: Token) -> bool:
        """True for a word whose full stop ends no sentence."""
        return len(word.text) < SHORTENED_LETTERS or word.low in self.listed.titles

    def _second_half(self, words: Sequence[Token], start: int, end: int) -> int:
        """Where Citizenship and Immigration Services ends; the same place for other names."""
        if not self._joins_capitals(words, end):
            return end
        if words[start].start in self.people or words[end + 1].start in self.people:
            return end
        first_half, last = words[end - 1].low, self._run_end(words, end + 1)
        if last == end + 1 or first_half in self.lexicon.bodies:
            return end
        if end - start < 2 and first_half not in self.listed.branches:
            return end
        return last if words[last - 1].low in self.lexicon.bodies else end

    def _joins_capitals(self, words: Sequence[Token], place: int) -> bool:
        """True for "and" between capitals, with nothing else there."""
        if place + 1 >= len(words) or words[place].low not in self.listed.joining:
            return False
        between = self.document.text[words[place - 1].end : words[place + 1].start]
        return words[place + 1].capital and between == f" {words[place].low} "

    def _body_end(self, words: Sequence[Token], end: int) -> int:
        """The Ministry of Transport, the Bank of the North: what follows "of" belongs to the name."""
        if end >= len(words) or not self._beside(words[end - 1], words[end]):
            return end
        if words[end].text.isdigit():
            return end + 1  # Radio 1
        if words[end].low not in self.listed.of or self._possessive(words[end - 1]):
            return end
        at = self._behind_the(words, end + 1)
        return self._run_end(words, at) if self._is_capital(words, at) else end

    def _behind_the(self, words: Sequence[Token], place: int) -> int:
        return place + (place < len(words) and words[place].low in self.listed.definite)

    def _is_capital(self, words: Sequence[Token], place: int) -> bool:
        return place < len(words) and words[place].capital

    # --- where the name begins --------------------------------------------------------------------

    def _trimmed(self, words: Sequence[Token], start: int, end: int) -> int:
        """Where the name itself begins: function words, offices and titles fall off the front while a name is left."""
        whole = self._behind_ranks(words, self._behind_starters(words, start, end), end)
        if whole == end:
            return whole
        start = (
            whole if words[whole].start in self.people else self._behind_offices(words, whole, end)
        )
        while start < end - 1 and self._in_front(words, start, end):
            start += 1
        return start if self._is_left(words, whole, start, end) else whole

    def _is_left(self, words: Sequence[Token], whole: int, start: int, end: int) -> bool:
        """True where words[start:end] are a name without what fell off: no body, unless a title stood before it."""
        if start > whole and words[start - 1].low in self.listed.titles:
            return True
        return not self._is_body(words[start:end])

    def _behind_starters(self, words: Sequence[Token], start: int, end: int) -> int:
        while start < end and words[start].low in self.lexicon.starters:
            if self._given(words, start, end):
                break
            start += 1
        return start

    def _behind_ranks(self, words: Sequence[Token], start: int, end: int) -> int:
        while start < end - 1 and words[start].text in self.listed.ranks:
            start += 1
        return start

    def _behind_offices(self, words: Sequence[Token], start: int, end: int) -> int:
        """The place behind the last office among these words, the last one left out."""
        before = self.edges.before_names
        offices = (at for at in range(end - 2, start - 1, -1) if words[at].low in before)
        return next(offices, start - 1) + 1

    def _in_front(self, words: Sequence[Token], place: int, end: int) -> bool:
        low = words[place].low
        if self._is_first_name(low):  # Dean Smith, but Dean Emil Ross
            return (
                low in self.listed.before_names
                and end - place > 2
                and self._given(words, place + 1, end)
            )
        return low in self.listed.before_names or low in self.lexicon.roles

    def _is_first_name(self, low: str) -> bool:
        return low in self.edges.first_names

    def _given(self, words: Sequence[Token], start: int, end: int) -> bool:
        return end - start > 1 and self._is_first_name(words[start].low)

    def _with_possessor(self, words: Sequence[Token], start: int, body: Mention) -> Mention:
        """The National Landlords' League: the capitalised possessor is part of a body's name."""
        before = start
        while (
            before
            and start - before < LONGEST_ROLE_WORDS
            and self._possesses(words[before - 1], words[before])
        ):
            before -= 1
        while before < start and words[before].low in self.lexicon.starters:
            before += 1
        if self._is_shouted(words[before:start]):
            return body
        return body._replace(
            start=words[before].start, text=self.document.text[words[before].start : body.end]
        )

    def _is_shouted(self, words: Sequence[Token]) -> bool:
        """True for more words in capitals than a name has."""
        return len(words) > MOST_SHOUTED_WORDS and all(word.text.isupper() for word in words)

    def _possesses(self, word: Token, body: Token) -> bool:
        return word.capital and self.document.gap(word, body) in POSSESSIVE_GAPS
