"""Who is the subject of a verb of saying where word order and small words must tell, as there are no endings."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cached_property
from typing import NamedTuple

from analysis.attribution.mention import Mention, Placed
from analysis.attribution.positional.finite import FiniteVerbs
from analysis.attribution.positional.introductions import FIRST_WORDS
from analysis.text.document import Token
from analysis.text.rules import first

LONGEST_CALLING_WORDS = 5  # of "retired bus driver" before a name
LONGEST_LEAD_WORDS = 6  # before a colon, of which "he" is the subject
LONGEST_LABEL_WORDS = 6
NEAR_WORDS = 2  # between a verb, or an office, and the name behind it
REACH_BEHIND = 8  # words behind the end of a phrase that are looked through with it
INSIDE_PHRASE = " \u00a0&.’'-/"
SENTENCE_ENDS = frozenset({".", ",", "", "\n"})


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


class PositionalGrammar(FiniteVerbs):
    """Finds who says something in one document, by position."""

    # --- the subject of a verb --------------------------------------------------------------------

    def subject(self, words: Sequence[Token], cue: int, *, tail: bool) -> Mention | None:
        """Who says: in a tail ("...," said X / X said) or in the clause before a quote (X said: "...")."""
        if not self._finite(words, cue):
            return None
        if words[cue].low in self.listed.quoting:  # quoted Jane Roe as saying
            return self.after(words, cue)
        led = any(self._tells_subject(word) for word in words[:cue])
        if tail and not led:
            return None if self._is_participle(words[cue]) else self.after(words, cue)
        found = (self._first_of_tail(words, cue) if tail else None) or self.before(words, cue)
        if tail and found and self._stands_behind(words, cue):
            return self.after(words, cue, strict=True) or found
        return found if found or led else self.after(words, cue, strict=True)

    def _tells_subject(self, word: Token) -> bool:
        """False for adverbs and helpers before a verb."""
        return word.low not in self.lexicon.skipped and word.low not in self.listed.like_adverbs

    def _first_of_tail(self, words: Sequence[Token], cue: int) -> Mention | None:
        """Jane Roe in '"...," Jane Roe, Head of Sales, Alder Foods told us': the firm only tells which office."""
        if words[0].start not in self.people or cue < FIRST_WORDS:
            return None
        found = self.mentions(words[:cue])
        if len(found) < 3:
            return None
        name, role, body = found[:3]
        if name.first or role.mention.kind != "role" or body.mention.kind != "body":
            return None
        if not (self._apposed_to(words, name, role) and self._apposed_to(words, role, body)):
            return None
        return name.mention if len(self.people[name.mention.start].words) > 1 else None

    def _apposed_to(self, words: Sequence[Token], one: Placed, other: Placed) -> bool:
        """Whether only a comma stands between two mentions."""
        if one.behind != other.first:
            return False
        return self.document.gap(words[other.first - 1], words[other.first]) == ", "

    def _stands_behind(self, words: Sequence[Token], cue: int) -> bool:
        """True for ", said Jane Roe." at the end of a sentence."""
        if cue + 1 >= len(words) or "," not in self.document.gap(words[cue - 1], words[cue]):
            return False
        found = self.mentions(words[cue + 1 : cue + REACH_BEHIND])
        if not found or found[0].mention.kind != "person" or found[0].first > NEAR_WORDS:
            return False
        end = found[0].mention.end
        return self.document.text[end : end + 1] in SENTENCE_ENDS

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
        return Behind(words, end, [one for one in found if not self._possessive(words[one.behind - 1])])

    @cached_property
    def _of_nothing_found(self) -> tuple[Rule, ...]:
        return self._apposed_name, self._noun_behind

    @cached_property
    def _of_found(self) -> tuple[Rule, ...]:
        return self._two_behind, self._full_name_behind, self._last_name_behind, self._name_for_role, self._first_behind

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
        return next((at for at in places if not self._joins(words, at) and self._ends_phrase(words, at)), len(words))

    def _ends_phrase(self, words: Sequence[Token], place: int) -> bool:
        word = words[place]
        if word.low in self.edges.bounds:
            return True
        if not place:
            return False
        return word.low in self.lexicon.cues or bool(self.document.gap(words[place - 1], word).strip(INSIDE_PHRASE))

    def _joins(self, words: Sequence[Token], place: int) -> bool:
        """True for the small word in "Economic and Fiscal Policy Minister", "the owner and manager"."""
        low = words[place].low
        joining = low in self.listed.joining
        if not place or place + 1 >= len(words) or not (joining or low in self.listed.of):
            return False
        following = words[place + 1]
        if following.low in self.lexicon.roles:
            return True
        if not joining or following.low in self.lexicon.starters:
            return False
        return words[place - 1].capital and following.capital

    def _renamed(self, words: Sequence[Token], place: int) -> Mention | None:
        """The name in "said the director, John Smith"."""
        if place >= len(words) or not place or self.document.gap(words[place - 1], words[place]).strip() != ",":
            return None
        start = place
        while start + 1 < len(words) and start - place < LONGEST_CALLING_WORDS and self._calls(words, start):
            start += 1  # retired bus driver John Smith
        name = self._name(words, start)
        if name is None or name.mention.kind != "person":
            return None
        near = name.first - start <= NEAR_WORDS and name.behind - name.first > 1
        return name.mention if near else None

    def _calls(self, words: Sequence[Token], place: int) -> bool:
        """True for a plain word that may tell what somebody is, right before more of it or the name."""
        low = words[place].low
        if not words[place].text.islower() or not self._beside(*words[place : place + 2]):
            return False
        return low not in self.edges.bounds and low not in self.lexicon.cues and low not in self.lexicon.relatives

    # --- in phrases and before colons -------------------------------------------------------------

    def by(self, words: Sequence[Token], place: int) -> Mention | None:
        """Who is named after "according to"."""
        behind = self._behind(words[place:], 0)
        if behind.found:
            return self._last_name_behind(behind) or self._written_by(behind.words, behind.found[0].mention)
        return self._any_noun(behind.words, behind.end - 1, ()) if behind.words[: behind.end] else None

    def _written_by(self, words: Sequence[Token], mention: Mention) -> Mention:
        """ "a report by WaterWatch": the words are those of WaterWatch."""
        at = next((at for at, word in enumerate(words) if word.start >= mention.end), len(words) - 1)
        if mention.kind != "paper" or words[at].low not in self.listed.authors or words[at].start - mention.end > 1:
            return mention
        after = self.mentions(words[at + 1 : at + REACH_BEHIND])
        if not after or after[0].first > NEAR_WORDS or after[0].mention.kind not in {"person", "body"}:
            return mention
        return after[0].mention

    def label(self, words: Sequence[Token], *, straight: bool = True) -> Mention | None:
        """The name alone before a colon, or a name and an office behind a quote."""
        if straight and self.document.text[words[-1].end : words[-1].end + 1] != ":":
            words = self._before_comma(words)
        found = self.mentions(words)
        if len(found) != 1 or found[0].behind != len(words) or len(words) > LONGEST_LABEL_WORDS:
            return None
        return found[0].mention if found[0].mention.kind in {"person", "role"} else None

    def _before_comma(self, words: Sequence[Token]) -> Sequence[Token]:
        places = range(1, len(words))
        comma = next((at for at in places if self.document.gap(words[at - 1], words[at]) == ", "), len(words))
        return words[:comma]

    def main(self, words: Sequence[Token]) -> Mention | None:
        """The person or the body that the sentence is about."""
        found = self.mentions(words)
        mention = self._main(words, found)
        if mention and mention.gender == "p":
            mention = self._person_with_verb(words, found) or mention
        if mention is None or mention.kind == "paper":
            return None
        if mention.kind == "role":  # A spokesman gave this answer: "..."
            answers = mention.gender != "p" and any(word.low in self.listed.answers for word in words)
            return mention if answers else None
        if mention.kind == "pronoun":  # He was blunt: "..."
            return mention if mention.gender in {"m", "f"} and len(words) <= LONGEST_LEAD_WORDS else None
        return mention

    def _person_with_verb(self, words: Sequence[Token], found: Sequence[Placed]) -> Mention | None:
        """With voters bored, Jane Roe has a new message: "..."."""
        people = (one for one in found if one.mention.kind == "person" and one.behind < len(words))
        return next((one.mention for one in people if words[one.behind].low in self.listed.tells), None)

    # --- what only endings could tell -------------------------------------------------------------

    def told_of(self, words: Sequence[Token]) -> Mention | None:
        """Nobody: without a verb of saying, only names tell who speaks behind a colon."""
        return None

    def silent(self, place: int) -> Mention | None:
        """Nobody: a verb does not leave its subject out."""
        return None

    def has_subject(self, words: Sequence[Token]) -> bool:
        """No endings tell a subject."""
        return False

    def has_verb(self, words: Sequence[Token]) -> bool:
        """False for what is no sentence: "by a cook who", "goodbye to her staff"."""
        if words[0].low in self.listed.no_sentence:
            return False
        return any(word.low in self.listed.finite or word.low.endswith(self.listed.past_ending) for word in words)

    def says(self, word: Token) -> bool:
        """No endings tell a verb."""
        return False

    def oblique_people(self, words: Sequence[Token]) -> bool:
        """Nouns have no cases."""
        return False

    def is_gerund(self, word: Token) -> bool:
        """No form only begins a clause beside the main one."""
        return False

    def is_verb(self, word: Token) -> bool:
        """No endings tell a verb."""
        return False

    def is_nominative(self, low: str) -> bool:
        """Nouns have no cases."""
        return False
