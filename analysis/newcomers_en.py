"""Who comes in with an English sentence without a name of a person: "Residents ...", "Norwind Energy ..."."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from analysis.lexicon import names_en as names
from analysis.mentions import Mention
from analysis.mentions_en import Mentions
from analysis.page import Word

FIRST = 6  # words in which the subject of a sentence begins
OF = re.compile(r" (?:of|for|at|from|with) ")
OWNERS = frozenset(["his", "her", "their"])
RELATIVES = dict.fromkeys(["husband", "father", "brother", "son", "grandfather", "uncle", "boyfriend"], "m")
RELATIVES |= dict.fromkeys(["wife", "mother", "sister", "daughter", "grandmother", "aunt", "girlfriend"], "f")
NEW = frozenset(["a", "an", "one", "another"])


class Newcomers(Mentions):
    """Finds bodies, groups and unnamed people that English sentences begin with."""

    def brought_in(self, words: Sequence[Word]) -> Iterator[Mention]:
        """The unnamed people a sentence begins with, and the first body that it names."""
        if not words:
            return
        somebody = self._somebody(words) or self._the_body(words)
        if somebody:
            yield somebody
        place = next((n for n, w in enumerate(words[:FIRST]) if w.capital and w.low not in self.lexicon.starters), None)
        if place is None or words[place].start in self.people or not self._like_body(words[place : place + FIRST]):
            return
        named = self._name(words, place)
        if named and self._is_named_body(named[2]) and not self._possessive(words[named[1] - 1]):
            yield named[2]

    def _like_body(self, words: Sequence[Word]) -> bool:
        """True when one of these words stands in names of bodies."""
        kinds = self.lexicon.bodies
        return any(w.low in kinds or w.low in names.NOT_PERSON or w.text.isupper() for w in words if w.capital)

    def _somebody(self, words: Sequence[Word]) -> Mention | None:
        if self.lexicon.roles.isdisjoint([word.low for word in words[:FIRST]]):
            return None
        found = next((one for at in range(FIRST) if at < len(words) and (one := self._role(words, at))), None)
        if found is None or found[0] or self._possessive(words[found[1] - 1]):
            return None
        mention, after = found[2], found[1]
        noun = OF.split(mention.text)[0].split(" ")[-1].lower()
        if words[0].low in OWNERS and noun in RELATIVES:
            return mention._replace(gender=RELATIVES[noun])
        if (
            after < len(words)
            and words[after].capital
            and self.page.gap(words[after - 1], words[after]).strip() in {"", ","}
        ):
            return None  # the name follows
        if mention.kind != "role" or (mention.gender != "p" and words[0].low not in NEW):
            return None
        return mention._replace(gender=mention.gender or self.lexicon.anybody.get(noun, ""))

    def _the_body(self, words: Sequence[Word]) -> Mention | None:
        """ "The trust is not happy": a body told by its kind alone."""
        if len(words) < 3 or words[0].low != "the" or words[1].capital or words[1].low not in self.lexicon.bodies:
            return None
        if words[2].low not in self.ends and not words[2].low.endswith(("ed", "s")):
            return None
        return Mention(words[0].start, words[1].end, "role", "b", self.page.text[words[0].start : words[1].end])

    def _is_named_body(self, mention: Mention) -> bool:
        words = mention.text.lower().split()
        return mention.kind == "body" and bool(words) and not set(words) <= names.PLACES
