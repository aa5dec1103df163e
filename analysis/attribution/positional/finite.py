"""Whether a form of a verb of saying has a subject in its clause: not in "to say", "was told", "who said"."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cached_property
from typing import NamedTuple

from analysis.attribution.habits import is_habit
from analysis.attribution.positional.clauses import Clauses
from analysis.text.document import Token
from analysis.text.rules import first


class VerbPlace(NamedTuple):
    """A verb and the place of the word before it and its adverbs; previous: that word, empty for none."""

    words: Sequence[Token]
    cue: int
    before: int
    previous: str

    @property
    def verb(self) -> str:
        """The verb in lower case."""
        return self.words[self.cue].low

    @property
    def following(self) -> str:
        """The word behind the verb, empty for none."""
        return self.words[self.cue + 1].low if self.cue + 1 < len(self.words) else ""


Rule = Callable[[VerbPlace], bool | None]


class FiniteVerbs(Clauses):
    """Tells which verbs of one document have a subject."""

    def _finite(self, words: Sequence[Token], cue: int) -> bool:
        """False for an infinitive, a participle, a verb of a relative clause, by the first rule that knows."""
        before = cue - 1
        while before > 0 and words[before].low.endswith(self.listed.adverb_ending):
            before -= 1
        place = VerbPlace(words, cue, before, words[before].low if cue else "")
        return first("verb", words[cue].start, self._rules_of_verbs, place) is not False

    @cached_property
    def _rules_of_verbs(self) -> tuple[Rule, ...]:
        return (
            self._behind_not_only,
            self._done_by_somebody,
            self._put_it,
            self._behind_possessive,
            self._in_relative_clause,
            self._of_habit,
            self._noun_that_looks_like_a_verb,
            self._behind_preposition,
            self._behind_helper,
        )

    def _behind_not_only(self, place: VerbPlace) -> bool | None:
        if place.previous not in self.listed.not_words or place.before + 1 >= place.cue:
            return None
        return True if place.words[place.before + 1].low in self.listed.not_only else None

    def _done_by_somebody(self, place: VerbPlace) -> bool | None:
        """A story told by a cook, a man accused of theft."""
        if place.following in self.listed.named_by:
            return False
        accused = place.following in self.listed.of and place.verb in self.lexicon.naming
        return False if accused else None

    def _put_it(self, place: VerbPlace) -> bool | None:
        """As she put it."""
        if place.verb not in self.listed.with_it:
            return None
        return place.following in self.listed.it

    def _behind_possessive(self, place: VerbPlace) -> bool | None:
        """The campaign's alleged plans."""
        possessive = place.cue > 0 and self._possessive(place.words[place.cue - 1])
        return False if possessive else None

    def _in_relative_clause(self, place: VerbPlace) -> bool | None:
        relative = (
            place.previous in self.lexicon.relatives
            and place.previous not in self.shared.no_conjunction
        )
        return False if relative else None

    def _of_habit(self, place: VerbPlace) -> bool | None:
        return True if is_habit(place.words, place.cue, self.shared) else None

    def _noun_that_looks_like_a_verb(self, place: VerbPlace) -> bool | None:
        """Those reports, heard reports, looked into claims."""
        if not place.cue or not place.verb.endswith(self.listed.plural_ending):
            return None
        return False if self._leads_noun(place.words[place.cue - 1]) else None

    def _leads_noun(self, word: Token) -> bool:
        if word.low in self.listed.determiners:
            return word.low not in self.shared.no_conjunction
        if word.capital:
            return False
        return word.low.endswith(self.listed.past_ending) or word.low in self.listed.tells

    def _behind_preposition(self, place: VerbPlace) -> bool | None:
        """In hopes."""
        if place.previous not in self.lexicon.prepositions:
            return None
        if self._is_participle(place.words[place.cue]):
            return None
        return False

    def _behind_helper(self, place: VerbPlace) -> bool | None:
        """To say, was told, the claim."""
        if place.previous not in self.listed.not_finite:
            return None
        if self._is_participle(place.words[place.cue]):
            return None
        return False
