"""Who comes in with a sentence without a name of a person: "Residents ...", "Norwind Energy ..."."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from analysis.attribution.mention import Mention
from analysis.attribution.positional.mentions import Mentions
from analysis.languages.shapes.reporting import BODY
from analysis.text.document import Token

FIRST_WORDS = 6  # in which the subject of a sentence begins
OPENER_WORDS = 16  # of a clause before the subject


class PositionalIntroductions(Mentions):
    """Finds bodies, groups and unnamed people that sentences begin with."""

    def brought_in(self, words: Sequence[Token]) -> Iterator[Mention]:
        """The unnamed people a sentence begins with, and the first body that it names."""
        if not words:
            return
        somebody = self._somebody(words) or self._the_body(words) or self._behind_opener(words)
        if somebody:
            yield somebody
        body = self._firm(words) or self._named_body(words)
        if body:
            yield body

    # --- bodies -----------------------------------------------------------------------------------

    def _firm(self, words: Sequence[Token]) -> Mention | None:
        """The first firm of one word."""
        near = words[: FIRST_WORDS + 2] if self.firms else ()
        for word in near:
            name = self._without_possessive(word.text)
            if word.capital and name in self.firms:
                return Mention(word.start, word.start + len(name), "body", "", name)
        return None

    def _named_body(self, words: Sequence[Token]) -> Mention | None:
        """The body that the first capitals of the sentence name."""
        near = enumerate(words[:FIRST_WORDS])
        place = next((n for n, w in near if w.capital and w.low not in self.lexicon.starters), None)
        if place is None or words[place].start in self.people:
            return None
        if not self._like_body(words[place : place + FIRST_WORDS]):
            return None
        named = self._name(words, place)
        if named is None or self._possessive(words[named.behind - 1]):
            return None
        return named.mention if self._is_named_body(named.mention) else None

    def _like_body(self, words: Sequence[Token]) -> bool:
        """True when one of these words stands in names of bodies."""
        return any(self._of_body(word) for word in words if word.capital)

    def _of_body(self, word: Token) -> bool:
        return (
            word.low in self.lexicon.bodies
            or word.low in self.listed.no_people
            or word.text.isupper()
        )

    def _is_named_body(self, mention: Mention) -> bool:
        words = mention.text.lower().split()
        return mention.kind == "body" and bool(words) and not set(words) <= self.listed.places

    def _the_body(self, words: Sequence[Token]) -> Mention | None:
        """ "The trust is not happy": a body told by its kind alone."""
        if len(words) < 3 or words[0].low not in self.listed.definite:
            return None
        if words[1].capital:
            return None
        if words[1].low not in self.lexicon.bodies:
            return None
        if not self._may_be_verb(words[2]):
            return None
        return Mention(words[0].start, words[1].end, "role", BODY, self._text(words, 0, 2))

    def _may_be_verb(self, word: Token) -> bool:
        return word.low in self.edges.ends or word.low.endswith(
            (self.listed.past_ending, self.listed.plural_ending)
        )

    # --- people -----------------------------------------------------------------------------------

    def _somebody(self, words: Sequence[Token]) -> Mention | None:
        """ "The mayor shook his head", "Residents ...", "His wife ...": no name beside it."""
        if self.lexicon.roles.isdisjoint([word.low for word in words[:FIRST_WORDS]]):
            return None
        near = range(min(FIRST_WORDS, len(words)))
        found = next((one for at in near if (one := self._role(words, at))), None)
        if found is None:
            return None
        if found.first:
            return None
        if self._possessive(words[found.behind - 1]):
            return None
        noun = self.listed.office_joint.split(found.mention.text)[0].split(" ")[-1].lower()
        if words[0].low in self.listed.possessives and noun in self.listed.relatives:
            named = self._named_behind(words, found.behind)
            return None if named else found.mention._replace(gender=self.listed.relatives[noun])
        if self._name_follows(words, found.behind):
            return None
        if not self._tells_somebody(words[0], found.mention):
            return None
        return found.mention._replace(
            gender=found.mention.gender or self.lexicon.anybody.get(noun, "")
        )

    def _tells_somebody(self, opener: Token, mention: Mention) -> bool:
        """True for several people, and for one behind an article."""
        if mention.kind != "role":
            return False
        return mention.gender == "p" or opener.low in self.listed.definite | self.listed.indefinite

    def _name_follows(self, words: Sequence[Token], place: int) -> bool:
        if place >= len(words) or not words[place].capital:
            return False
        return self.document.gap(words[place - 1], words[place]).strip() in {"", ","}

    def _behind_opener(self, words: Sequence[Token]) -> Mention | None:
        """ "Asked whether he knew, the candidate bristled": the office behind the first comma."""
        if not words[0].low.endswith((self.listed.past_ending, self.listed.participle_ending)):
            return None
        near = range(1, min(len(words), OPENER_WORDS))
        comma = next((at for at in near if self.document.gap(words[at - 1], words[at]) == ", "), 0)
        if not comma or words[comma].low not in self.listed.definite:
            return None
        return self._somebody(words[comma:])

    def _named_behind(self, words: Sequence[Token], place: int) -> bool:
        """True for "his wife, Jane," and "his wife, the novelist Jane Roe,"."""
        for at in range(place, min(len(words), place + FIRST_WORDS)):
            gap = self.document.gap(words[at - 1], words[at]).strip()
            if gap not in ({"", ","} if at == place else {"", "."}):
                return False
            if words[at].start in self.people:
                return True
        return False
