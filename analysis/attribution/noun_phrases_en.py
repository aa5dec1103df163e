"""Offices and descriptions in English words: "the owner of the shop", "a spokesman for the minister"."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from analysis.attribution.mention import Mention
from analysis.entities.capitalised import Person
from analysis.languages.en.reporting import QUOTES
from analysis.languages.en.verbs import TELLS
from analysis.text.document import Document, Token

ARTICLES = frozenset(["the", "a", "an", "one", "another", "this"])
DETERMINERS = ARTICLES | frozenset(
    "his her their its our that these those some several many two three most no any my".split()  # noqa: SIM905
)
WHICH = frozenset(["for", "of", "at", "from", "with"])  # lead to which office it is
TO_WHOM = frozenset("aide aides adviser advisers advisor advisors assistant counsel deputy envoy".split())  # noqa: SIM905
INSIDE = frozenset(["of", "for", "the", "and", "de", "von", "van", "&", "a", "an", "his", "her", "its", "their"])
WHEN = frozenset(["last", "next", "yesterday", "today", "this", "these", "that", "those", "he", "she", "it", "they"])
LONGEST_ROLE = 7
MANY = frozenset(["people", "men", "women", "police", "others"])


@cache
def _edges() -> tuple[frozenset[str], frozenset[str], frozenset[str]]:
    """Words no noun phrase ends with, words it ends before, and those together with verbs and adverbs."""
    joints = QUOTES.stops | QUOTES.prepositions
    return joints, joints - {"of"}, joints | QUOTES.cues.keys() | QUOTES.skipped | TELLS | WHEN


class Roles:
    """Finds offices in one English page."""

    def __init__(self, document: Document, people: Sequence[Person]) -> None:
        self.document, self.lexicon = document, QUOTES
        self.people = {person.start: person for person in people}
        self.joints, self.bounds, self.ends = _edges()

    def _possessive(self, word: Token) -> bool:
        return word.low.endswith(("’s", "'s")) or self.document.text[word.end : word.end + 2] in {"’ ", "' "}

    # --- roles ------------------------------------------------------------------------------------

    def _role(self, words: Sequence[Token], place: int) -> tuple[int, int, Mention] | None:
        if words[place].low not in self.lexicon.roles:
            return None
        while (
            place + 1 < len(words) and words[place + 1].low in self.lexicon.roles and self._side_by_side(words, place)
        ):
            place += 1  # the general manager
        word = words[place]
        start = self._role_start(words, place)
        end = self._role_end(words, place)
        text = self.document.text[words[start].start : words[end - 1].end]
        span = words[start].start, words[end - 1].end
        if word.low in self.lexicon.papers:
            return start, place + 1, Mention(*span, "paper", "", text)
        return start, end, Mention(*span, "role", self._number(words[start], word), text)

    def _side_by_side(self, words: Sequence[Token], place: int) -> bool:
        return self.document.gap(words[place], words[place + 1]) == " " and not self._possessive(words[place])

    def _number(self, first: Token, noun: Token) -> str:
        """ "p" for several people: "prosecutors", "two drivers", "the police"; "b" for a body: "the company"."""
        if noun.low in self.lexicon.bodies and noun.low not in MANY:
            return "b"
        if first.low in ARTICLES - {"the"}:
            return ""
        plural = noun.low.endswith("s") and not noun.low.endswith("ss") and noun.low[:-1] in self.lexicon.roles
        return "p" if plural or noun.low in MANY else ""

    def _role_start(self, words: Sequence[Token], place: int) -> int:
        """The determiner or the possessive name that opens the noun phrase, a few words back."""
        for start in range(place - 1, max(-1, place - LONGEST_ROLE), -1):
            leads = words[start].low in self.lexicon.prepositions and words[start].low != "of"
            if leads or self.document.gap(words[start], words[start + 1]).strip('"“”’ -&'):
                break
            if words[start].low in DETERMINERS or self._possessive(words[start]):
                return self._possessive_start(words, start)
        start = place
        while (
            start
            and words[start - 1].capital
            and words[start - 1].low not in self.lexicon.starters
            and self.document.gap(words[start - 1], words[start]) == " "
        ):
            start -= 1
        return start

    def _possessive_start(self, words: Sequence[Token], start: int) -> int:
        while (
            self._possessive(words[start])
            and start
            and words[start - 1].capital
            and self.document.gap(words[start - 1], words[start]) == " "
        ):
            start -= 1
        return start - 1 if start and words[start - 1].low in {"the", "a"} else start

    def _role_end(self, words: Sequence[Token], place: int) -> int:
        """The word after the whole office: "of the search team" belongs to it, when nothing is cut off."""
        at = place + 1
        leads = at < len(words) and (words[at].low in WHICH or (words[at].low == "to" and words[place].low in TO_WHOM))
        if not leads or self.document.gap(words[place], words[at]) != " ":
            return at
        end = at + 1
        while end < len(words) and end - at <= LONGEST_ROLE and self._same_phrase(words, end):
            end += 1
        whole = end - at <= LONGEST_ROLE and words[end - 1].low not in INSIDE | WHICH
        return end if whole else at

    def _full_name(self, word: Token) -> bool:
        return word.start in self.people and len(self.people[word.start].words) > 1

    def _same_phrase(self, words: Sequence[Token], place: int) -> bool:
        """True when this word still tells which office it is."""
        if self.document.gap(words[place - 1], words[place]).strip(" \u00a0&’'-"):
            return False
        word = words[place]
        if self._full_name(word) and words[place - 1].low not in INSIDE | WHICH:
            return False  # the director of rugby Nigel Mell
        if word.capital or word.low in INSIDE:
            return True
        return word.low not in self.ends and not word.low.endswith(("ed", "ly"))
