"""PositionalNames, pronouns and offices in some words, in order."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from analysis.attribution.mention import Mention, Placed
from analysis.attribution.positional.names import PositionalNames
from analysis.languages.shapes.reporting import BODY
from analysis.text.document import Token
from analysis.text.rules import record

SHORT_FORM = re.compile(r"^ \([A-Z]{2,8}\)")  # behind the name of a body
APPOSITION_GAP = re.compile(r", (?:[a-z-]+ ){0,4}(?:[A-Z][a-z]{1,5}\.? )?")
SPACE_GAPS = frozenset({" ", "\u00a0"})


class Mentions(PositionalNames):
    """Finds mentions in one document."""

    def mentions(self, words: Sequence[Token]) -> list[Placed]:
        """All names, pronouns and roles in order."""
        found = [one for one in self._all_mentions(words) if not self._bracketed(one.mention)]
        kept = [
            one for at, one in enumerate(found) if not self._renamed_by(words, found[at : at + 2])
        ]
        return [
            one for at, one in enumerate(kept) if not at or not self._office_of(kept[at - 1], one)
        ]

    def _all_mentions(self, words: Sequence[Token]) -> Iterator[Placed]:
        place = 0
        while place < len(words):
            one = (
                self._pronoun(words, place) or self._name(words, place) or self._role(words, place)
            )
            if one:
                yield one
            place = one.behind if one else place + 1

    def _bracketed(self, mention: Mention) -> bool:
        """True for the short form of a body's name behind it: the Harbour Board (HB)."""
        if mention.kind != "body":
            return False
        text = self.document.text
        return text[mention.start - 1] == "(" and text[mention.end : mention.end + 1] == ")"

    def _office_of(self, name: Placed, role: Placed) -> bool:
        """True for an office right behind its name: "Howard Archer, economist at Bell Bank said"."""
        person, office = name.mention, role.mention
        if person.kind != "person":
            return False
        if office.kind != "role":
            return False
        if office.gender == "p":
            return False
        if self.document.text[person.end : office.start] != ", ":
            return False
        if not office.text[:1].islower():
            return False
        if office.text.split(" ")[0].lower() in self.listed.determiners:
            return False
        record("subject", office.start, "office_behind_its_name", "dropped")
        return True

    def _renamed_by(self, words: Sequence[Token], pair: Sequence[Placed]) -> bool:
        """True for an office told just before the name itself: "mayor Jane Roe", "its director, Jane Roe, told"."""
        if len(pair) < 2:
            return False
        if pair[0].mention.kind != "role":
            return False
        if pair[1].mention.kind != "person":
            return False
        office, name = pair[0].mention, pair[1].mention
        gap = SHORT_FORM.sub("", self.document.text[office.end : words[pair[1].first].start])
        if gap not in SPACE_GAPS and not self._apposed(pair[1], gap):
            return False
        record(
            "subject",
            office.start,
            "office_before_its_name",
            f"dropped for the name at {name.start}",
        )
        return True

    def _apposed(self, name: Placed, gap: str) -> bool:
        """True for a full name between commas behind an office."""
        if name.behind - name.first < 2 or name.mention.start not in self.people:
            return False
        closed = self.listed.name_closed.match(self.document.text, name.mention.end)
        return closed is not None and self._leads(gap)

    def _leads(self, gap: str) -> bool:
        """True for ", ", for ", Sgt " and for ", retired bus driver " between an office and its name."""
        if not APPOSITION_GAP.fullmatch(gap):
            return False
        verbal = self.listed.past_ending, self.listed.participle_ending
        plain = [
            word
            for word in gap[2:].split()
            if word.islower() and word not in self.listed.office_participles
        ]
        return not any(word in self.edges.ends or word.endswith(verbal) for word in plain)

    def _pronoun(self, words: Sequence[Token], place: int) -> Placed | None:
        word = words[place]
        gender = self.lexicon.pronouns.get(word.low)
        if gender is None or (gender == BODY and not self._says_next(words, place)):
            return None
        return Placed(place, place + 1, Mention(word.start, word.end, "pronoun", gender))

    def _says_next(self, words: Sequence[Token], place: int) -> bool:
        """True right before a verb of saying, or before the end of words cut at one: "it also said"."""
        after = place + 1
        while after < len(words) and words[after].low in self.lexicon.skipped:
            after += 1
        return after == len(words) or words[after].low in self.lexicon.cues
