"""Subjects that are no names: "the announcer said", "a woman who gave no name said"."""

from __future__ import annotations

from collections.abc import Sequence

from analysis.attribution.mention import Mention, Placed
from analysis.attribution.positional.introductions import PositionalIntroductions
from analysis.text.document import Token

LONGEST_NOUN_PHRASE = 4  # words between an article and its noun
CLAUSE_MARKS = frozenset(",;:—–(")
INSIDE_PHRASE = '\u00a0 -"“”'
BRACKETS = frozenset("([")
SHORT_GAPS = frozenset({" ", "\u00a0", ". "})  # before a name: Dr. Roe


class CommonNouns(PositionalIntroductions):
    """Finds nouns that stand as the subject of a verb of saying in one document."""

    # --- right before the verb --------------------------------------------------------------------

    def _any_noun(
        self, words: Sequence[Token], last: int, found: Sequence[Placed]
    ) -> Mention | None:
        """ "the announcer said": any noun with an article, when it is words[last], right before the verb."""
        if last + 1 < len(words) and "," in self.document.gap(words[last], words[last + 1]):
            return None  # the end of an aside
        if not self._may_be_noun(words[last]):
            return None
        if any(one.first <= last < one.behind for one in found):
            return None
        for start in range(last - 1, max(-1, last - LONGEST_NOUN_PHRASE - 1), -1):
            if self._breaks_phrase(words, start, last, found):
                return None
            if words[start].low in self.listed.noun_openers or self._possessive(words[start]):
                return self._noun_phrase(words, start, last)
        return None

    def _may_be_noun(self, word: Token) -> bool:
        if word.capital or word.low in self.edges.silent_nouns:
            return False
        return not self._abstract(word.low)

    def _abstract(self, low: str) -> bool:
        """True for the vulnerability, the darkness: nothing that speaks."""
        return low.endswith(self.listed.abstract_endings) and low not in self.edges.speaking_nouns

    def _breaks_phrase(
        self, words: Sequence[Token], place: int, last: int, found: Sequence[Placed]
    ) -> bool:
        """True for a word that does not belong to the noun words[last] behind it."""
        word = words[place]
        if word.low in self.lexicon.prepositions:
            return True
        if self.document.gap(word, words[place + 1]).strip(INSIDE_PHRASE):
            return True
        if not any(one.first <= place < one.behind for one in found):
            return False
        # Roe's office.
        return not self._possessive(word) or words[last].low not in self.listed.owned

    def _noun_phrase(self, words: Sequence[Token], start: int, last: int) -> Mention | None:
        """The phrase from an article to its noun; None where a preposition leads to it."""
        if self._behind_participle(words, start):
            start, last = 0, start - 2  # the person holding the camera
        start = self._possessive_start(words, start)
        if start and words[start - 1].low in self.lexicon.prepositions:
            return None
        number = "p" if self._is_plural(words[last].low) else ""
        return Mention(
            words[start].start, words[last].end, "role", number, self._text(words, start, last + 1)
        )

    def _behind_participle(self, words: Sequence[Token], place: int) -> bool:
        if place < 2 or words[0].low not in self.listed.articles:
            return False
        return words[place - 1].low.endswith(self.listed.participle_ending)

    # --- further before it ------------------------------------------------------------------------

    def _opening(
        self, words: Sequence[Token], last: int, found: Sequence[Placed]
    ) -> Mention | None:
        """ "a narrator in the advert asks": the noun phrase before the first preposition."""
        prepositions = (
            at for at in range(1, last + 1) if words[at].low in self.lexicon.prepositions
        )
        end = next(prepositions, 0)
        if end < 2:
            return None
        if words[0].low not in self.listed.articles:
            return None
        if self._abstract(words[end - 1].low):
            return None
        if any(one.first < end for one in found) or self._has_clause(words, last):
            return None
        if words[end - 1].low in self.listed.owned and words[end].low in self.listed.of:
            end = min(self._role_end(words, end - 1), last + 1)  # the office of Jane Roe
        return Mention(words[0].start, words[end - 1].end, "role", "", self._text(words, 0, end))

    def _has_clause(self, words: Sequence[Token], last: int) -> bool:
        """True where another verb, or a comma, stands between the first word and words[last]."""
        ends = self.edges.ends - self.lexicon.prepositions
        past = self.listed.past_ending
        if any(word.low in ends or word.low.endswith(past) for word in words[1 : last + 1]):
            return True
        return self._parted(words, 0, last)

    def _parted(self, words: Sequence[Token], start: int, last: int) -> bool:
        """Whether a comma stands behind one of words[start:last + 1]."""
        places = range(start, min(last + 1, len(words) - 1))
        return any("," in self.document.gap(words[at], words[at + 1]) for at in places)

    def _told_of(
        self, words: Sequence[Token], last: int, found: Sequence[Placed]
    ) -> Mention | None:
        """ "a woman who gave only her first name said": no comma stands between the woman and her verb."""
        subject = next((one for one in found if self._free(words, one.first, one.behind)), None)
        if subject is None or subject.behind >= last:
            return None
        if not self._leads_on(words[subject.behind], subject.mention):
            return None
        if self._parted(words, subject.first, last):
            return None
        return subject.mention

    def _leads_on(self, word: Token, mention: Mention) -> bool:
        """True for what tells more of somebody right behind them: who, that, "a lawyer representing Roe"."""
        if word.low in self.listed.subject_relatives:
            return True
        return mention.kind == "role" and word.low.endswith(self.listed.participle_ending)

    # --- nobody's object --------------------------------------------------------------------------

    def _free(self, words: Sequence[Token], start: int, behind: int) -> bool:
        """True for a mention that may be a subject."""
        return not self._bound_by(words, start, behind)

    def _bound_by(self, words: Sequence[Token], start: int, behind: int) -> str:
        """Why the mention words[start:behind] is no subject of the clause; empty where nothing speaks against it."""
        if self._possessive(words[behind - 1]):
            return "possessive"
        if self.document.text[words[start].start - 1 : words[start].start] in BRACKETS:
            return "in_brackets"
        before = start - 1
        while before >= 0 and (self._belongs(words, before) or self._of_state(words, before)):
            before -= 1
        if before < 0:
            return ""
        if not CLAUSE_MARKS.isdisjoint(self.document.gap(words[before], words[before + 1])):
            return ""
        low = words[before].low
        if low in self.listed.subordinate:
            return ""
        if low in self.lexicon.prepositions:
            return "behind_preposition"
        return "second_of_two" if before and low in self.listed.sides else ""

    def _of_state(self, words: Sequence[Token], place: int) -> bool:
        """True for the small word in Secretary of State, Economy and Labour Minister."""
        around = words[place - 1 : place + 2] if place else ()
        if len(around) < 3:
            return False
        before, word, behind = around
        if word.low in self.listed.joining:  # Economy and Labour Minister
            return (
                before.low in self.listed.offices
                and behind.low in self.listed.offices
                and before.capital
            )
        return (
            word.low in self.listed.of
            and before.low in self.listed.chiefs
            and behind.low in self.listed.affairs
        )

    def _belongs(self, words: Sequence[Token], place: int) -> bool:
        """True for the article, office or title right before a name."""
        if self.document.gap(words[place], words[place + 1]) not in SHORT_GAPS:
            return False
        return words[place].low in self.edges.leading
