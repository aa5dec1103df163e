"""Who comes in with an English sentence without a name of a person: "Residents ...", "Norwind Energy ..."."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from analysis.attribution.mention import Mention
from analysis.attribution.mentions_en import Mentions
from analysis.languages.en import names
from analysis.text.document import Token

FIRST = 6  # words in which the subject of a sentence begins
OPENER = 16  # words of a clause before the subject
OF = re.compile(r" (?:of|for|at|from|with) ")
OWNERS = frozenset(["his", "her", "their"])
RELATIVES = dict.fromkeys(["husband", "father", "brother", "son", "grandfather", "uncle", "boyfriend"], "m")
RELATIVES |= dict.fromkeys(["wife", "mother", "sister", "daughter", "grandmother", "aunt", "girlfriend"], "f")
THE = frozenset(["the"])  # "The mayor shook his head": somebody who may be known already
NEW = frozenset(["a", "an", "one", "another"])


class EnglishIntroductions(Mentions):
    """Finds bodies, groups and unnamed people that English sentences begin with."""

    def brought_in(self, words: Sequence[Token]) -> Iterator[Mention]:
        """The unnamed people a sentence begins with, and the first body that it names."""
        if not words:
            return
        somebody = self._somebody(words) or self._the_body(words) or self._behind_opener(words)
        if somebody:
            yield somebody
        near = words[: FIRST + 2] if self.firms else ()
        firm = next((w for w in near if w.capital and self._bare(w) in self.firms), None)
        if firm:
            yield Mention(firm.start, firm.start + len(self._bare(firm)), "body", "", self._bare(firm))
            return
        place = next((n for n, w in enumerate(words[:FIRST]) if w.capital and w.low not in self.lexicon.starters), None)
        if place is None or words[place].start in self.people or not self._like_body(words[place : place + FIRST]):
            return
        named = self._name(words, place)
        if named and self._is_named_body(named[2]) and not self._possessive(words[named[1] - 1]):
            yield named[2]

    def _bare(self, word: Token) -> str:
        return word.text.removesuffix("’s").removesuffix("'s")

    def _like_body(self, words: Sequence[Token]) -> bool:
        """True when one of these words stands in names of bodies."""
        kinds = self.lexicon.bodies
        return any(w.low in kinds or w.low in names.NOT_PERSON or w.text.isupper() for w in words if w.capital)

    def _somebody(self, words: Sequence[Token]) -> Mention | None:
        if self.lexicon.roles.isdisjoint([word.low for word in words[:FIRST]]):
            return None
        found = next((one for at in range(FIRST) if at < len(words) and (one := self._role(words, at))), None)
        if found is None or found[0] or self._possessive(words[found[1] - 1]):
            return None
        mention, after = found[2], found[1]
        noun = OF.split(mention.text)[0].split(" ")[-1].lower()
        if words[0].low in OWNERS and noun in RELATIVES:
            return None if self._named_behind(words, after) else mention._replace(gender=RELATIVES[noun])
        if (
            after < len(words)
            and words[after].capital
            and self.document.gap(words[after - 1], words[after]).strip() in {"", ","}
        ):
            return None  # the name follows
        if mention.kind != "role" or (mention.gender != "p" and words[0].low not in NEW | THE):
            return None
        return mention._replace(gender=mention.gender or self.lexicon.anybody.get(noun, ""))

    def _behind_opener(self, words: Sequence[Token]) -> Mention | None:
        """ "Asked whether he knew, the candidate bristled": the office behind the first comma."""
        if not words[0].low.endswith(("ed", "ing")):
            return None
        comma = next(
            (n for n in range(1, min(len(words), OPENER)) if self.document.gap(words[n - 1], words[n]) == ", "), 0
        )
        if not comma or words[comma].low != "the":
            return None
        return self._somebody(words[comma:])

    def _named_behind(self, words: Sequence[Token], place: int) -> bool:
        """True for "his wife, Jane," and "his wife, the novelist Jane Roe,"."""
        for at in range(place, min(len(words), place + FIRST)):
            gap = self.document.gap(words[at - 1], words[at]).strip()
            if gap not in ({"", ","} if at == place else {"", "."}):
                return False
            if words[at].start in self.people:
                return True
        return False

    def _the_body(self, words: Sequence[Token]) -> Mention | None:
        """ "The trust is not happy": a body told by its kind alone."""
        if len(words) < 3 or words[0].low != "the" or words[1].capital or words[1].low not in self.lexicon.bodies:
            return None
        if words[2].low not in self.ends and not words[2].low.endswith(("ed", "s")):
            return None
        return Mention(words[0].start, words[1].end, "role", "b", self.document.text[words[0].start : words[1].end])

    def _is_named_body(self, mention: Mention) -> bool:
        words = mention.text.lower().split()
        return mention.kind == "body" and bool(words) and not set(words) <= names.PLACES
