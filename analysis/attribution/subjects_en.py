"""Who is the subject of a verb of saying where word order and small words must tell, as there are no endings."""

from __future__ import annotations

from collections.abc import Sequence

from analysis.attribution.mention import Mention, Placed
from analysis.attribution.positional.behind import NEAR_WORDS, REACH_BEHIND, SubjectsBehind
from analysis.attribution.positional.introductions import FIRST_WORDS
from analysis.text.document import Token

LONGEST_LEAD_WORDS = 6  # before a colon, of which "he" is the subject
LONGEST_LABEL_WORDS = 6
SENTENCE_ENDS = frozenset({".", ",", "", "\n"})


class PositionalGrammar(SubjectsBehind):
    """Finds who says something in one document, by position."""

    # --- the subject of a verb --------------------------------------------------------------------

    def subject(self, words: Sequence[Token], cue: int, *, tail: bool) -> Mention | None:
        """Who says: in a tail ("...," said X / X said) or in the clause before a quote (X said: "...")."""
        if not self._finite(words, cue):
            return None
        if words[cue].low in self.listed.quoting:  # quoted Jane Roe as saying
            return self.after(words, cue)
        led = any(self._tells_subject(word) for word in words[:cue])
        if not tail:
            return self._led_subject(words, cue, led=led)
        if not led:
            return None if self._is_participle(words[cue]) else self.after(words, cue)
        found = self._first_of_tail(words, cue) or self.before(words, cue)
        if found and self._stands_behind(words, cue):
            return self.after(words, cue, strict=True) or found
        return found

    def _led_subject(self, words: Sequence[Token], cue: int, *, led: bool) -> Mention | None:
        """The subject before the verb; right behind it only where nothing stands before."""
        found = self.before(words, cue)
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
        if name.first:
            return None
        if role.mention.kind != "role":
            return None
        if body.mention.kind != "body":
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
        if cue + 1 >= len(words):
            return False
        if "," not in self.document.gap(words[cue - 1], words[cue]):
            return False
        found = self.mentions(words[cue + 1 : cue + REACH_BEHIND])
        if not found:
            return False
        if found[0].mention.kind != "person":
            return False
        if found[0].first > NEAR_WORDS:
            return False
        end = found[0].mention.end
        return self.document.text[end : end + 1] in SENTENCE_ENDS

    # --- before colons and behind dashes -------------------------------------------------------------

    def label(self, words: Sequence[Token], *, straight: bool = True) -> Mention | None:
        """The name alone before a colon, or a name and an office behind a quote."""
        if straight and self.document.text[words[-1].end : words[-1].end + 1] != ":":
            words = self._before_comma(words)
        found = self.mentions(words)
        if len(found) != 1:
            return None
        if found[0].behind != len(words):
            return None
        if len(words) > LONGEST_LABEL_WORDS:
            return None
        return found[0].mention if found[0].mention.kind in {"person", "role"} else None

    def _before_comma(self, words: Sequence[Token]) -> Sequence[Token]:
        places = range(1, len(words))
        comma = next(
            (at for at in places if self.document.gap(words[at - 1], words[at]) == ", "), len(words)
        )
        return words[:comma]

    def main(self, words: Sequence[Token]) -> Mention | None:
        """The person or the body that the sentence is about."""
        found = self.mentions(words)
        mention = self._main(words, found)
        if mention and mention.gender == "p":
            mention = self._person_with_verb(words, found) or mention
        if mention is None or not self._may_lead_to_quote(words, mention):
            return None
        return mention

    def _may_lead_to_quote(self, words: Sequence[Token], mention: Mention) -> bool:
        """True for a name; for an office that answers, for "he" in few words: "He was blunt: ..."."""
        if mention.kind == "role":
            return mention.gender != "p" and any(word.low in self.listed.answers for word in words)
        if mention.kind == "pronoun":
            return mention.gender in {"m", "f"} and len(words) <= LONGEST_LEAD_WORDS
        return mention.kind != "paper"

    def _person_with_verb(self, words: Sequence[Token], found: Sequence[Placed]) -> Mention | None:
        """With voters bored, Jane Roe has a new message: "..."."""
        people = (one for one in found if one.mention.kind == "person" and one.behind < len(words))
        return next(
            (one.mention for one in people if words[one.behind].low in self.listed.tells), None
        )

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
        return any(
            word.low in self.listed.finite or word.low.endswith(self.listed.past_ending)
            for word in words
        )

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
