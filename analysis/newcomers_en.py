"""Who comes in with an English sentence without a name of a person: "Residents ...", "Norwind Energy ..."."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from analysis.lexicon import names_en as names
from analysis.mentions import Mention
from analysis.mentions_en import Mentions
from analysis.page import Word

FIRST = 6  # words in which the subject of a sentence begins
NEW = frozenset(["a", "an", "one", "another"])


class Newcomers(Mentions):
    """Finds bodies, groups and unnamed people that English sentences begin with."""

    def brought_in(self, words: Sequence[Word]) -> Iterator[Mention]:
        """The unnamed people a sentence begins with, and the first body that it names."""
        if not words:
            return
        somebody = self._somebody(words)
        if somebody:
            yield somebody
        for place, word in enumerate(words[:FIRST]):
            named = self._name(words, place) if word.capital else None
            if named:
                if self._is_named_body(named[2]) and not self._possessive(words[named[1] - 1]):
                    yield named[2]
                return

    def _somebody(self, words: Sequence[Word]) -> Mention | None:
        found = next((one for at in range(FIRST) if at < len(words) and (one := self._role(words, at))), None)
        if found is None or found[0] or self._possessive(words[found[1] - 1]):
            return None
        mention, after = found[2], found[1]
        if (
            after < len(words)
            and words[after].capital
            and self.page.gap(words[after - 1], words[after]).strip() in {"", ","}
        ):
            return None  # the name follows
        if mention.kind != "role" or (mention.gender != "p" and words[0].low not in NEW):
            return None
        noun = words[after - 1].low
        return mention._replace(gender=mention.gender or self.lexicon.anybody.get(noun, ""))

    def _is_named_body(self, mention: Mention) -> bool:
        words = mention.text.lower().split()
        return mention.kind == "body" and bool(words) and not set(words) <= names.PLACES
