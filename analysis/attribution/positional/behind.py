"""The subject behind its verb: "said the director, John Smith"; and whom a phrase names: "according to"."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cached_property
from typing import NamedTuple

from analysis.attribution.mention import Mention, Placed
from analysis.attribution.positional.finite import FiniteVerbs
from analysis.text.document import Token
from analysis.text.rules import first, record

LONGEST_CALLING_WORDS = 5  # of "retired bus driver" before a name
NEAR_WORDS = 2  # between a verb, or an office, and the name behind it
REACH_BEHIND = 8  # words behind the end of a phrase that are looked through with it
INSIDE_PHRASE = " \u00a0&.’'-/"


class Behind(NamedTuple):
    """What stands behind a verb: the words, the place where the first noun phrase ends, the mentions in it."""

    words: Sequence[Token]
    end: int
    found: Sequence[Placed]

    @property
    def people(self) -> list[Mention]:
        """The people among the mentions."""
        return [one.mention for one in self.found if one.mention.kind == "person"]


Rule = Callable[[Behind], Mention | None]


class SubjectsBehind(FiniteVerbs):
    """Finds the subject behind a verb in one document."""

    # --- behind the verb --------------------------------------------------------------------------

    def after(self, words: Sequence[Token], cue: int, *, strict: bool = False) -> Mention | None:
        """The subject that stands after the verb: said X; `strict`: right behind it."""
        if self.document.text[words[cue].end : words[cue].end + 1] not in " \u00a0":
            return None
        behind = self._behind(words[cue + 1 :], REACH_BEHIND)
        if strict and behind.found and behind.found[0].first > NEAR_WORDS:
            return None
        rules = self._of_found if behind.found else self._of_nothing_found
        return first("subject", words[cue].start, rules, behind)

    def _behind(self, words: Sequence[Token], reach: int) -> Behind:
        end = self._phrase_end(words)
        found = [one for one in self.mentions(words[: end + reach]) if one.first < end]
        return Behind(words, end, [one for one in found if not self._is_owner(words, one)])

    def _is_owner(self, words: Sequence[Token], one: Placed) -> bool:
        """True for Roe in "said Roe's lawyer"."""
        if not self._possessive(words[one.behind - 1]):
            return False
        record("subject", one.mention.start, "possessive", "dropped")
        return True

    @cached_property
    def _of_nothing_found(self) -> tuple[Rule, ...]:
        return self._apposed_name, self._noun_behind

    @cached_property
    def _of_found(self) -> tuple[Rule, ...]:
        return (
            self._two_behind,
            self._full_name_behind,
            self._last_name_behind,
            self._name_for_role,
            self._first_behind,
        )

    def _apposed_name(self, behind: Behind) -> Mention | None:
        return self._renamed(behind.words, behind.end)

    def _noun_behind(self, behind: Behind) -> Mention | None:
        """ "said the announcer"."""
        if behind.end < 2 or behind.words[0].low not in self.listed.articles:
            return None
        return self._any_noun(behind.words, behind.end - 1, ())

    def _two_behind(self, behind: Behind) -> Mention | None:
        named = behind.people
        if len(named) < 2:
            return None
        joint = self.document.text[named[-2].end : named[-1].start]
        joined = joint[:1] == joint[-1:] == " " and joint[1:-1] in self.listed.joining
        return self._both(named[-2], named[-1]) if joined else None

    def _full_name_behind(self, behind: Behind) -> Mention | None:
        """Jane Roe of Roe's partner Keyline."""
        known = (one for one in behind.people if one.start in self.people)
        return next((one for one in known if len(self.people[one.start].words) > 1), None)

    def _last_name_behind(self, behind: Behind) -> Mention | None:
        named = behind.people
        return named[-1] if named else None

    def _name_for_role(self, behind: Behind) -> Mention | None:
        """The name in "said the director, John Smith"."""
        return self._apposed_name(behind) if behind.found[0].mention.kind == "role" else None

    def _first_behind(self, behind: Behind) -> Mention | None:
        return behind.found[0].mention

    def _phrase_end(self, words: Sequence[Token]) -> int:
        """The place behind the noun phrase that these words begin with."""
        places = range(len(words))
        return next(
            (at for at in places if not self._joins(words, at) and self._ends_phrase(words, at)),
            len(words),
        )

    def _ends_phrase(self, words: Sequence[Token], place: int) -> bool:
        word = words[place]
        if word.low in self.edges.bounds:
            return True
        if not place:
            return False
        return word.low in self.lexicon.cues or bool(
            self.document.gap(words[place - 1], word).strip(INSIDE_PHRASE)
        )

    def _joins(self, words: Sequence[Token], place: int) -> bool:
        """True for the small word in "Economic and Fiscal Policy Minister", "the owner and manager"."""
        if words[place].low not in self.edges.role_joints:
            return False
        if not 0 < place < len(words) - 1:
            return False
        following = words[place + 1]
        if following.low in self.lexicon.roles:
            return True
        if words[place].low not in self.listed.joining:
            return False
        if following.low in self.lexicon.starters:
            return False
        return words[place - 1].capital and following.capital

    def _renamed(self, words: Sequence[Token], place: int) -> Mention | None:
        """The name in "said the director, John Smith"."""
        if not 0 < place < len(words):
            return None
        if self.document.gap(words[place - 1], words[place]).strip() != ",":
            return None
        most = min(len(words) - 1, place + LONGEST_CALLING_WORDS)
        start = next((at for at in range(place, most) if not self._calls(words, at)), most)
        name = self._name(words, start)  # retired bus driver John Smith
        if name is None or name.mention.kind != "person":
            return None
        near = name.first - start <= NEAR_WORDS and name.behind - name.first > 1
        return name.mention if near else None

    def _calls(self, words: Sequence[Token], place: int) -> bool:
        """True for a plain word that may tell what somebody is, right before more of it or the name."""
        low = words[place].low
        if not words[place].text.islower():
            return False
        if not self._beside(*words[place : place + 2]):
            return False
        return low not in self.edges.no_calling

    # --- behind "according to" --------------------------------------------------------------------

    def by(self, words: Sequence[Token], place: int) -> Mention | None:
        """Who is named after "according to"."""
        behind = self._behind(words[place:], 0)
        if behind.found:
            return self._last_name_behind(behind) or self._written_by(
                behind.words, behind.found[0].mention
            )
        return (
            self._any_noun(behind.words, behind.end - 1, ()) if behind.words[: behind.end] else None
        )

    def _written_by(self, words: Sequence[Token], mention: Mention) -> Mention:
        """ "a report by WaterWatch": the words are those of WaterWatch."""
        at = next(
            (at for at, word in enumerate(words) if word.start >= mention.end), len(words) - 1
        )
        if mention.kind != "paper":
            return mention
        if words[at].low not in self.listed.authors:
            return mention
        if words[at].start - mention.end > 1:
            return mention
        after = self.mentions(words[at + 1 : at + REACH_BEHIND])
        if not after:
            return mention
        if after[0].first > NEAR_WORDS:
            return mention
        if after[0].mention.kind not in {"person", "body"}:
            return mention
        return after[0].mention
