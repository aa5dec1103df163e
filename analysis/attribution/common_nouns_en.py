"""Subjects that are no names: "the announcer said", "a woman who gave no name said"."""

from __future__ import annotations

from collections.abc import Sequence

from analysis.attribution.introductions_en import EnglishIntroductions
from analysis.attribution.mention import Mention
from analysis.attribution.noun_phrases_en import ARTICLES, DETERMINERS
from analysis.languages.en import names
from analysis.languages.en.entities import OPENERS
from analysis.text.document import Token

OWNED = frozenset(["office", "family", "camp", "team", "campaign", "estate", "party", "side", "lawyers", "friends"])
CHIEFS = frozenset(["chief", "secretary", "minister", "undersecretary"])
AFFAIRS = frozenset("staff state defence defense health justice education transport commerce energy finance".split())  # noqa: SIM905
ABSTRACT = ("ity", "ness", "tion", "sion", "ance", "ence", "ism", "hood")
SPEAKING = frozenset(["audience", "community", "delegation", "majority", "minority", "opposition", "prosecution"])
NO_NOUNS = frozenset(["former", "latter", "first", "second", "other", "others", "one", "same", "last", "rest", "two"])


class Nouns(EnglishIntroductions):
    """Finds nouns that stand as the subject of a verb of saying in one English page."""

    def _any_noun(self, words: Sequence[Token], last: int, found: Sequence[tuple[int, int, Mention]]) -> Mention | None:
        """ "the announcer said": any noun with an article right before the verb."""
        if last + 1 < len(words) and "," in self.document.gap(words[last], words[last + 1]):
            return None  # the end of an aside
        if (
            any(a <= last < b for a, b, _ in found)
            or words[last].capital
            or words[last].low in self.joints
            or words[last].low in NO_NOUNS
            or self._abstract(words[last].low)
        ):
            return None
        for start in range(last - 1, max(-1, last - 5), -1):
            word = words[start]
            if (
                self.document.gap(word, words[start + 1]).strip('\u00a0 -"“”')
                or word.low in self.lexicon.prepositions
                or (
                    any(a <= start < b for a, b, _ in found)
                    and not (self._possessive(word) and words[last].low in OWNED)
                )
            ):
                return None
            if word.low in OPENERS or word.low in ARTICLES or self._possessive(word):
                if start > 1 and words[start - 1].low.endswith("ing") and words[0].low in ARTICLES:
                    start, last = 0, start - 2  # the person holding the camera
                start = self._possessive_start(words, start)
                if start and words[start - 1].low in self.lexicon.prepositions:
                    return None
                text = self.document.text[words[start].start : words[last].end]
                many = "p" if words[last].low.endswith("s") and not words[last].low.endswith("ss") else ""
                return Mention(words[start].start, words[last].end, "role", many, text)
        return None

    def _abstract(self, low: str) -> bool:
        """True for the vulnerability, the darkness: nothing that speaks."""
        known = low in self.lexicon.bodies or low in self.lexicon.roles or low in SPEAKING
        return low.endswith(ABSTRACT) and not known

    def _opening(self, words: Sequence[Token], last: int, found: Sequence[tuple[int, int, Mention]]) -> Mention | None:
        """ "a narrator in the advert asks": the noun phrase before the first preposition."""
        end = next((n for n in range(1, last + 1) if words[n].low in self.lexicon.prepositions), 0)
        if (
            end < 2
            or words[0].low not in ARTICLES
            or self._abstract(words[end - 1].low)
            or any(start < end for start, _, _ in found)
        ):
            return None
        between = words[1 : last + 1]
        if any(w.low in self.ends - self.lexicon.prepositions or w.low.endswith("ed") for w in between):
            return None
        if any("," in self.document.gap(words[n], words[n + 1]) for n in range(min(last + 1, len(words) - 1))):
            return None
        if words[end - 1].low in OWNED and words[end].low == "of":
            end = min(self._role_end(words, end - 1), last + 1)  # the office of Jane Roe
        return Mention(
            words[0].start, words[end - 1].end, "role", "", self.document.text[words[0].start : words[end - 1].end]
        )

    def _told_of(self, words: Sequence[Token], last: int, found: Sequence[tuple[int, int, Mention]]) -> Mention | None:
        """ "a woman who gave only her first name said": no comma stands between the woman and her verb."""
        first = next((one for one in found if self._free(words, one[0], one[1])), None)
        if first is None or first[1] >= last or not self._leads_on(words[first[1]], first[2]):
            return None
        if any(
            "," in self.document.gap(words[n], words[n + 1]) for n in range(first[0], min(last + 1, len(words) - 1))
        ):
            return None
        return first[2]

    def _leads_on(self, word: Token, mention: Mention) -> bool:
        """True for what tells more of somebody right behind them: who, that, "a lawyer representing Roe"."""
        return word.low in {"who", "that"} or (mention.kind == "role" and word.low.endswith("ing"))

    def _free(self, words: Sequence[Token], start: int, end: int) -> bool:
        if self._possessive(words[end - 1]) or self.document.text[words[start].start - 1 : words[start].start] in {
            "(",
            "[",
        }:
            return False
        before = start - 1
        while before >= 0 and (self._belongs(words, before) or self._of_state(words, before)):
            before -= 1
        if before < 0:
            return True
        gap = self.document.gap(words[before], words[before + 1])
        return (
            bool(set(gap) & set(",;:—–("))
            or (
                words[before].low not in self.lexicon.prepositions
                and not (before and words[before].low in {"and", "or"})
            )
            or words[before].low in {"as", "after", "before", "until"}
        )

    def _of_state(self, words: Sequence[Token], place: int) -> bool:
        """True for the small word in Secretary of State, Economy and Labour Minister."""
        around = words[place - 1 : place + 2] if place else ()
        if len(around) < 3 or around[1].low not in {"of", "and"}:
            return False
        if around[1].low == "and":  # Economy and Labour Minister
            return around[0].low in names.OFFICES and around[2].low in names.OFFICES and around[0].capital
        return around[0].low in CHIEFS and around[2].low in AFFAIRS

    def _belongs(self, words: Sequence[Token], place: int) -> bool:
        """True for the article, office or title right before a name."""
        if self.document.gap(words[place], words[place + 1]) not in {" ", "\u00a0", ". "}:
            return False
        low = words[place].low
        return (
            low in DETERMINERS
            or low in names.OFFICES
            or low in names.TITLES
            or low in self.lexicon.roles
            or low in {"former", "then"}
        )
