"""The subject in the clause before its verb: which of its mentions the verb belongs to."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from functools import cached_property
from typing import NamedTuple

from analysis.attribution.mention import Mention, Placed
from analysis.attribution.positional.common_nouns import CommonNouns
from analysis.text.document import Token
from analysis.text.rules import first, record

ASIDE_MARKS = frozenset(",(—")
MOST_NOUNS = 3  # between a name that only tells which and the verb: "European policy makers"


class Clause(NamedTuple):
    """The words before a verb and what is mentioned in them."""

    words: Sequence[Token]
    cue: int  # the place of the verb
    last: int  # the place of the last word before it that is no adverb and no helper; -1 for none
    found: Sequence[Placed]


Rule = Callable[[Clause], Mention | None]


class Clauses(CommonNouns):
    """Finds the subject before a verb in one document."""

    def before(self, words: Sequence[Token], cue: int) -> Mention | None:
        """The subject that stands before the verb."""
        clause = Clause(words, cue, self._back(words, cue), self.mentions(words[:cue]))
        rules = self._of_whole_sentence if self._leans_on_sentence(clause) else self._of_clause
        return first("subject", words[cue].start, rules, clause)

    @cached_property
    def _of_whole_sentence(self) -> tuple[Rule, ...]:
        return self._name_right_before, self._beside_participle, self._first_free

    @cached_property
    def _of_clause(self) -> tuple[Rule, ...]:
        return (
            self._name_right_before,
            self._paper_with_its_names,
            self._with_relative_clause,
            self._noun_with_article,
            self._noun_before_preposition,
            self._nearest_free,
        )

    def _back(self, words: Sequence[Token], cue: int) -> int:
        place = cue - 1
        while place >= 0 and self._is_skipped(words[place].low):
            place -= 1
        return place

    def _is_skipped(self, low: str) -> bool:
        return low in self.lexicon.skipped or low.endswith(self.listed.adverb_ending)

    def _leans_on_sentence(self, clause: Clause) -> bool:
        """True for a verb whose subject is that of the sentence: saying; and said."""
        if clause.last < 0 or self._is_participle(clause.words[clause.cue]):
            return True
        return clause.words[clause.last].low in self.listed.verb_joins

    def _is_participle(self, word: Token) -> bool:
        return word.low.endswith(self.listed.participle_ending)

    def _free_of(self, words: Sequence[Token], found: Sequence[Placed]) -> Iterator[Placed]:
        """The mentions that may be a subject; the others are put down with what speaks against them."""
        for one in found:
            bound = self._bound_by(words, one.first, one.behind)
            if bound:
                record("subject", one.mention.start, bound, "dropped")
            else:
                yield one

    # --- right before the verb --------------------------------------------------------------------

    def _name_right_before(self, clause: Clause) -> Mention | None:
        """ "..., and Roe added"; both where two names stand side by side."""
        at = self._place_right_before(clause)
        if at is None:
            return None
        one = clause.found[at]
        if not self._follows_and(clause.words, one):
            return None
        before = clause.found[at - 1] if at else None
        other = before if before and before.behind == one.first - 1 else None
        if one.mention.kind != "person":  # the bank pays, and the report says
            return self._described(clause.words, one) if other is None else None
        if other is None or other.mention.kind != "person":
            return one.mention
        return self._pair(clause.words, other, one.mention)

    def _place_right_before(self, clause: Clause) -> int | None:
        """Which mention ends right before the verb, no comma between; None for none, and for an owner."""
        words, last = clause.words, clause.last
        if last < 0 or last + 1 >= len(words):
            return None
        if "," in self.document.gap(words[last], words[last + 1]):
            return None
        if self._possessive(words[last]):
            return None
        return next((at for at, one in enumerate(clause.found) if one.behind == last + 1), None)

    def _follows_and(self, words: Sequence[Token], one: Placed) -> bool:
        return one.first > 0 and words[one.first - 1].low in self.listed.sides

    def _described(self, words: Sequence[Token], one: Placed) -> Mention | None:
        """An office or a paper with an article."""
        if one.mention.kind not in {"role", "paper"}:
            return None
        return one.mention if words[one.first].low in self.listed.articles else None

    def _pair(self, words: Sequence[Token], one: Placed, second: Mention) -> Mention | None:
        """Two who speak together; None when they are spoken of by another."""
        if not self._free(words, one.first, one.behind):
            return None
        return self._both(one.mention, second)

    def _both(self, one: Mention, second: Mention) -> Mention:
        return Mention(
            one.start, second.end, "role", "p", self.document.text[one.start : second.end]
        )

    def _beside_participle(self, clause: Clause) -> Mention | None:
        """ "a man shouting": whoever stands right before the participle."""
        words, cue = clause.words, clause.cue
        if not self._is_participle(words[cue]):
            return None
        if not cue:
            return None
        if not self._beside(words[cue - 1], words[cue]):
            return None
        if self._possessive(words[cue - 1]):
            return None
        return next((one.mention for one in clause.found if one.behind == cue), None)

    # --- in the sentence --------------------------------------------------------------------------

    def _first_free(self, clause: Clause) -> Mention | None:
        return self._main(clause.words, clause.found)

    def _main(self, words: Sequence[Token], found: Sequence[Placed]) -> Mention | None:
        """The first mention that is nobody's object."""
        free = next(self._free_of(words, found), None)
        return free.mention if free else None

    # --- in the clause ----------------------------------------------------------------------------

    def _paper_with_its_names(self, clause: Clause) -> Mention | None:
        """ "A lawsuit naming the Justice Department said": the names behind a paper only tell which."""
        words, found = clause.words, clause.found
        if not any(one.mention.kind == "paper" for one in found):
            return None
        paper = next((one for one in found if self._free(words, one.first, one.behind)), None)
        if paper is None:
            return None
        if paper.mention.kind != "paper":
            return None
        if paper.behind >= clause.cue:
            return None
        if self._possessive(words[paper.behind - 1]):
            return None
        return paper.mention if self._leads_to_names(clause, paper.behind) else None

    def _leads_to_names(self, clause: Clause, place: int) -> bool:
        """True for "naming" behind a paper, and for "on" where no comma follows up to the verb."""
        words = clause.words
        if words[place].low in self.listed.paper_of:
            return True
        if words[place].low not in self.listed.paper_on:
            return False
        return "," not in self.document.text[words[place].start : words[clause.cue].start]

    def _with_relative_clause(self, clause: Clause) -> Mention | None:
        return self._told_of(clause.words, clause.last, clause.found)

    def _noun_with_article(self, clause: Clause) -> Mention | None:
        return self._any_noun(clause.words, clause.last, clause.found)

    def _noun_before_preposition(self, clause: Clause) -> Mention | None:
        return self._opening(clause.words, clause.last, clause.found)

    def _nearest_free(self, clause: Clause) -> Mention | None:
        """The nearest mention that is nobody's object and stands in no aside."""
        words, cue = clause.words, clause.cue
        free = list(self._free_of(words, clause.found))
        while free:
            one = free[-1]
            opener = self._aside_start(words, one.first, cue)
            if opener is None:
                return self._people_of(words, one, cue) or one.mention
            outside = [other for other in free if other.behind <= opener]
            if not outside:
                return one.mention
            record("subject", one.mention.start, "in_an_aside", "dropped")
            free = outside
        return None

    def _people_of(self, words: Sequence[Token], one: Placed, cue: int) -> Mention | None:
        """ "European policy makers": the name only tells which people the nouns after it mean."""
        nouns = words[one.behind : cue]
        if not 0 < len(nouns) <= MOST_NOUNS:
            return None
        if not nouns[-1].low.endswith(self.listed.plural_ending):
            return None
        if not all(self._is_plain_noun(word) for word in nouns):
            return None
        if not self._beside(words[one.behind - 1], nouns[0]):
            return None
        span = words[one.first].start, nouns[-1].end
        return Mention(*span, "role", "p", self.document.text[span[0] : span[1]])

    def _is_plain_noun(self, word: Token) -> bool:
        if not word.low.isalpha() or not word.text.islower():
            return False
        if word.low.endswith(self.listed.no_noun_endings):
            return False
        return word.low not in self.lexicon.skipped and word.low not in self.edges.joints

    def _aside_start(self, words: Sequence[Token], start: int, cue: int) -> int | None:
        """Where the aside begins that this word stands in (", who ...,"); None for the main clause."""
        last = words[min(cue, len(words) - 1)]
        if "," not in self.document.text[words[start].end : last.start]:
            return None
        gaps = (
            (place, self.document.gap(words[place - 1], words[place]))
            for place in range(start, 0, -1)
        )
        return next((place for place, gap in gaps if not ASIDE_MARKS.isdisjoint(gap)), None)
