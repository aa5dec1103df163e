"""Who comes in with a Ukrainian or Russian sentence without a name: the institution, the somebody it is about."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache

from analysis.attribution.mention import Mention
from analysis.attribution.phrases_slavic import IN
from analysis.attribution.relayed_slavic import Relays
from analysis.morphology.analyser import NOMINAL, Reading, Tagged, is_known, readings
from analysis.text.document import Token

# how verbs end in the third person and in the past
VERBAL = tuple("л ла ло ли ся сь ет ёт ит ют ут ят ат в є ть г к с р".split())  # noqa: SIM905
LEAD = 12  # words in which a sentence names its subject


@lru_cache(maxsize=20_000)
def _is_verb(low: str, language: Tagged) -> bool:
    """True for a finite verb; by their ends most words need not be looked up for that."""
    return low.endswith(VERBAL) and readings(low, language)[0].pos == "VERB"


class SlavicIntroductions(Relays):
    """Finds the subject of a sentence's first verb."""

    def brought_in(self, words: Sequence[Token]) -> Iterator[Mention]:
        """The institution that a sentence is about: the subject of its first verb."""
        verb = self._first_verb(words)
        named = not verb or not self.people.keys().isdisjoint([word.start for word in words])
        for place in range(verb):
            if named and not words[place].low.startswith(self.lexicon.institutions):
                continue  # only institutions are brought in beside people
            noun = self._free_noun(words, place, verb)
            if noun is None or self._readings(words[place])[0].case in {"gent", "datv", "ablt", "loct"}:
                continue
            if self._before_noun(words, place, verb, words[verb]):
                continue
            found = self._phrase(words, place, (0, verb), noun, words[verb])
            somebody = found.kind == "role" and self._readings(words[place])[0].animate
            known = found.kind == "body" and words[place].low.startswith(self.lexicon.institutions)
            if known or (somebody and not named):
                yield found
                return
            break
        if verb == 1 and self._new_name(words[0]):
            yield Mention(words[0].start, words[0].end, "body", "", words[0].text)

    def _first_verb(self, words: Sequence[Token]) -> int:
        """The place of the first verb near the start; 0 for none."""
        for place, word in enumerate(words[:LEAD]):
            if not word.capital and (_is_verb(word.low, self.language) or self._is_so(words, place)):
                return place
        return 0

    def _is_so(self, words: Sequence[Token], place: int) -> bool:
        """True for an adjective that stands for a verb before a colon: "the union is against it: ..."."""
        word = words[place]
        if not place or self.document.text[word.end : word.end + 1] != ":":
            return False
        first = self._readings(word)[0]
        return first.pos == "ADJS" or (first.pos == "ADJF" and first.case == "nomn")

    def _new_name(self, word: Token) -> bool:
        """True for a capitalised word that no dictionary has and nobody is called by: a firm, an agency."""
        return word.start not in self.people and len(word.text) > 3 and not is_known(word.low, self.language)

    def _free_noun(self, words: Sequence[Token], place: int, cue: int) -> Reading | None:
        if place and words[place - 1].low in self.lexicon.prepositions:
            return None
        if words[place].start in self._inside_names or self._is_owner(words[place]):
            return None
        if place > 1 and words[place - 2].low in IN and self._is_moment(words[place - 1]):
            return None  # in the course of the mission
        return self._nominative(words[place], words[cue])

    def _is_owner(self, word: Token) -> bool:
        """True for a last name that only tells whose the noun before it is."""
        return word.start in self.people and self.owners.owns(self.people[word.start])

    def _is_moment(self, word: Token) -> bool:
        """True for "in the course of", "in May": no place in which somebody says something."""
        return not word.capital and word.low.startswith(self.lexicon.moments or ("\n",))

    def has_subject(self, words: Sequence[Token]) -> bool:
        """True where a nominative stands among these words, though none that can be told to speak."""
        return any(
            self._readings(word)[0].pos in NOMINAL
            and self._readings(word)[0].case == "nomn"
            and word.low not in self.lexicon.starters
            and (not place or words[place - 1].low not in self.lexicon.prepositions)
            for place, word in enumerate(words)
        )
