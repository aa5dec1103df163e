"""PositionalNames among some words, and capitals that look like one: "Describing ...", "the Chinese flag carrier"."""

from __future__ import annotations

from collections.abc import Sequence

from analysis.attribution.mention import Mention, Placed
from analysis.attribution.positional.capitals import MOST_SHOUTED_WORDS, Capitals
from analysis.text.document import Token


class PositionalNames(Capitals):
    """Finds names in one document."""

    # --- what looks like a name -------------------------------------------------------------------

    def _shouted(self, words: Sequence[Token]) -> bool:
        """True for CLICK HERE TO SEE MORE, and for IT IS OVER before a dash."""
        if len(words) < 2 or not words[0].text.isupper():
            return False
        led = self.document.text[words[-1].end : words[-1].end + 2] in {" —", " –"}
        return (len(words) > MOST_SHOUTED_WORDS or led) and all(
            word.text.isupper() for word in words
        )

    def _gerund(self, words: Sequence[Token], place: int) -> bool:
        """True for "Describing ...", "Foolishly, ..." at a sentence start: a capital letter makes no name of it."""
        word = words[place]
        if place + 1 >= len(words) or words[place + 1].low in self.lexicon.cues:
            return False
        if word.start in self.people:
            return False
        if self._is_first_name(word.low):
            return False
        if not self._opens(word):
            return False
        return word.low.endswith(self.listed.participle_ending) or self._is_opening_adverb(
            words, place
        )

    def _is_verb_that_opens(self, words: Sequence[Token], place: int) -> bool:
        return self._gerund(words, place) or self._bids(words, place)

    def _is_opening_adverb(self, words: Sequence[Token], place: int) -> bool:
        word = words[place]
        if not word.low.endswith(self.listed.adverb_ending):
            return False
        return not words[place + 1].capital or self.document.text[word.end : word.end + 1] == ","

    def _bids(self, words: Sequence[Token], place: int) -> bool:
        """True for "Get those jokes off": a verb, not a name, opens the sentence."""
        word = words[place]
        if word.low not in self.edges.commands or word.start in self.people:
            return False
        following = words[place + 1 : place + 2]
        if not following or following[0].low not in self.listed.determiners:
            return False
        return self._opens(word)

    def _tells_which(self, words: Sequence[Token], start: int, end: int) -> bool:
        """True for "the Chinese flag carrier": a people's name before a noun."""
        word = words[start]
        if end - start > 1 or not self._before_noun(words, end):
            return False
        if word.low in self.edges.office_kinds:
            return True
        if word.low.endswith(self.edges.of_nations):
            return True
        if words[end].low.endswith(self.listed.plural_ending):
            return False
        if word.start in self.people:
            return False
        return self._described_by(words, start)

    def _before_noun(self, words: Sequence[Token], end: int) -> bool:
        """True where a small word that may be a noun stands right behind words[end - 1]."""
        if end >= len(words) or words[end].capital:
            return False
        if not self._beside(words[end - 1], words[end]):
            return False
        low = words[end].low
        return low not in self.edges.ends and not low.endswith(
            (self.listed.adverb_ending, self.listed.past_ending)
        )

    def _described_by(self, words: Sequence[Token], place: int) -> bool:
        """True after a small word that describes: "a shimmering Armani dress"."""
        before = words[place - 1] if place else None
        if before is None or before.capital:
            return False
        if not self._beside(before, words[place]):
            return False
        return before.low in self.listed.articles or before.low.endswith(self.listed.describing)

    def _before_role(self, words: Sequence[Token], start: int, end: int) -> bool:
        """True for a name that only tells which: "the Old Trafford boss"."""
        if end >= len(words) or words[end].capital:
            return False
        if words[end].low not in self.lexicon.roles:
            return False
        return self._beside(words[end - 1], words[end]) and not self._possessive(words[end - 1])

    def _kind_of_body(self, word: Token, name: Token) -> bool:
        """True before the name of a body: "investment bank Merrill Lynch"."""
        if word.capital or word.low not in self.edges.body_kinds:
            return False
        return self._beside(word, name)

    # --- the name ---------------------------------------------------------------------------------

    def _name(self, words: Sequence[Token], place: int) -> Placed | None:
        end = self._run_end(words, place)
        if end == place:
            return None
        start = self._trimmed(words, place, end)
        if start == end or (end - start == 1 and self._is_verb_that_opens(words, start)):
            return None
        start = next((at for at in range(start, end - 1) if words[at].start in self.people), start)
        if self._shouted(words[place:end]) or self._tells_which(words, start, end):
            return None
        if self._before_role(words, start, end):
            role = self._role(words, end)
            return role._replace(first=place) if role else None
        end = self._second_half(words, start, end)
        return self._extended(words, place, start, end)

    def _extended(self, words: Sequence[Token], place: int, start: int, end: int) -> Placed:
        """The name with what belongs to it behind and before: Chief of Staff, the Bank of the North."""
        named = self._judged(words, start, end)
        if named.kind == "role":
            end = self._role_end(words, end - 1)
            return Placed(start, end, self._up_to(named, words[end - 1].end))
        if named.kind != "body":
            return Placed(start, end, named)
        end = self._body_end(words, end)
        whole = self._up_to(named, words[end - 1].end) if end > place + 1 else named
        return Placed(start, end, self._with_possessor(words, start, whole))

    def _up_to(self, mention: Mention, end: int) -> Mention:
        return mention._replace(end=end, text=self.document.text[mention.start : end])

    def _judged(self, words: Sequence[Token], start: int, end: int) -> Mention:
        """Who or what bears the name words[start:end]; its kind right before it decides: "bank Merrill Lynch"."""
        named = self._judge(words[start:end])
        if named.kind != "person" or not start:
            return named
        if not self._kind_of_body(words[start - 1], words[start]):
            return named
        return named._replace(
            kind="body", gender="", text=self.document.text[named.start : named.end]
        )
