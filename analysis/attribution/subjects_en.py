"""Who is the subject of an English verb of saying. English has no endings, so word order and small words must tell."""

from __future__ import annotations

from collections.abc import Sequence

from analysis.attribution.common_nouns_en import Nouns
from analysis.attribution.introductions_en import FIRST
from analysis.attribution.mention import Mention
from analysis.attribution.noun_phrases_en import ARTICLES, DETERMINERS
from analysis.languages.en.verbs import FINITE, TELLS
from analysis.text.document import Token

ANSWERS = frozenset(["statement", "answer", "comment", "reply", "response", "explanation", "message", "reason"])
QUOTING = frozenset(["quoted", "quotes"])
NOT_FINITE = frozenset(
    ("to", "was", "were", "been", "being", "is", "are", "be", "not", "the", "a", "his", "her", "their")
)
LONGEST_CALLING = 5  # words
HABITS = frozenset(["used", "likes", "liked", "loves", "loved", "is", "due", "expected", "set", "going"])
PAPER_OF = frozenset(["naming", "filed", "against", "by", "from", "signed", "published", "issued"])
NOT_ONLY = frozenset(["only", "merely", "simply"])  # "not only said"
SHORT_LEAD = 6  # words before a colon
ASIDES = frozenset(",(—")
LINKS = frozenset(("and", "but", "or", "then"))


def habit(words: Sequence[Token], cue: int) -> bool:
    """True for "she used to say", "she is to tell"."""
    return cue > 1 and words[cue - 1].low == "to" and words[cue - 2].low in HABITS


def _leads_noun(word: Token) -> bool:
    """True before a noun that looks like a verb: those reports, heard reports, looked into claims."""
    if word.low in DETERMINERS:
        return word.low != "that"
    return not word.capital and (word.low.endswith("ed") or word.low in TELLS)


class PositionalGrammar(Nouns):
    """Finds who says something in one English page."""

    # --- the subject of a verb --------------------------------------------------------------------

    def subject(self, words: Sequence[Token], cue: int, *, tail: bool) -> Mention | None:
        """Who says: in a tail ("...," said X / X said) or in the clause before a quote (X said: "...")."""
        if not self._finite(words, cue):
            return None
        if words[cue].low in QUOTING:  # quoted Jane Roe as saying
            return self.after(words, cue)
        before = [w for w in words[:cue] if w.low not in self.lexicon.skipped and w.low not in {"as", "so"}]
        if tail and not before:
            return None if words[cue].low.endswith("ing") else self.after(words, cue)
        found = (self._first_of_tail(words, cue) if tail else None) or self.before(words, cue)
        if tail and found and self._stands_behind(words, cue):
            return self.after(words, cue, strict=True) or found
        return found if found or before else self.after(words, cue, strict=True)

    def _first_of_tail(self, words: Sequence[Token], cue: int) -> Mention | None:
        """Jane Roe in '"...," Jane Roe, Head of Sales, Alder Foods told us': the firm only tells which office."""
        if words[0].start not in self.people or cue < FIRST:
            return None
        found = self.mentions(words[:cue])
        if len(found) < 3 or found[0][0] or found[1][2].kind != "role":
            return None
        (_, end, name), (start, after, _), (body_at, _, body) = found[:3]
        beside = start == end and self.document.gap(words[end - 1], words[end]) == ", "
        firm = body.kind == "body" and body_at == after and self.document.gap(words[after - 1], words[after]) == ", "
        return name if beside and firm and len(self.people[name.start].words) > 1 else None

    def _stands_behind(self, words: Sequence[Token], cue: int) -> bool:
        """True for ", said Jane Roe." at the end of a sentence."""
        if cue + 1 >= len(words) or "," not in self.document.gap(words[cue - 1], words[cue]):
            return False
        found = self.mentions(words[cue + 1 : cue + 8])
        if not found or found[0][2].kind != "person" or found[0][0] > 2:
            return False
        return self.document.text[found[0][2].end : found[0][2].end + 1] in {".", ",", "", "\n"}

    def _finite(self, words: Sequence[Token], cue: int) -> bool:
        """False for an infinitive, a participle, a verb of a relative clause: "to say", "was told", "who said"."""
        before = cue - 1
        while before > 0 and words[before].low.endswith("ly"):
            before -= 1
        previous = words[before].low if cue else ""
        if previous == "not" and words[before + 1].low in NOT_ONLY and before + 1 < cue:
            return True
        following = words[cue + 1].low if cue + 1 < len(words) else ""
        if following == "by" or (following == "of" and words[cue].low in self.lexicon.naming):
            return False  # a story told by a cook, a man accused of theft
        if words[cue].low == "put":  # as she put it
            return cue + 1 < len(words) and words[cue + 1].low == "it"
        if cue and self._possessive(words[cue - 1]):  # the campaign's alleged plans
            return False
        if previous in self.lexicon.relatives and previous != "that":
            return False
        if habit(words, cue):
            return True
        if cue and words[cue].low.endswith("s") and _leads_noun(words[cue - 1]):
            return False
        if previous in self.lexicon.prepositions and not words[cue].low.endswith("ing"):  # in hopes
            return False
        return previous not in NOT_FINITE or words[cue].low.endswith("ing")

    def before(self, words: Sequence[Token], cue: int) -> Mention | None:
        """The subject that stands before the verb."""
        found = self.mentions(words[:cue])
        last = self._back(words, cue)
        right_before = self._right_before(words, last, found)
        if right_before:
            return right_before
        beside = next((m for _, b, m in found if b == cue and not self._possessive(words[b - 1])), None)
        if words[cue].low.endswith("ing") and beside and self.document.gap(words[cue - 1], words[cue]) == " ":
            return beside
        if words[cue].low.endswith("ing") or (last >= 0 and words[last].low in LINKS) or last < 0:
            return self._main(words, found)
        return (
            self._paper_of(words, cue, found)
            or self._told_of(words, last, found)
            or self._any_noun(words, last, found)
            or self._opening(words, last, found)
            or self._nearest(words, found, cue)
        )

    def _paper_of(self, words: Sequence[Token], cue: int, found: Sequence[tuple[int, int, Mention]]) -> Mention | None:
        """ "A lawsuit naming the Justice Department said": the names behind a paper only tell which."""
        if not any(mention.kind == "paper" for _, _, mention in found):
            return None
        first = next((one for one in found if self._free(words, one[0], one[1])), None)
        if first is None or first[2].kind != "paper" or first[1] >= cue or self._possessive(words[first[1] - 1]):
            return None
        low = words[first[1]].low
        leads = low in PAPER_OF or (
            low in {"to", "of", "on", "for", "about"} and not self._commas(words, first[1], cue)
        )
        return first[2] if leads else None

    def _commas(self, words: Sequence[Token], start: int, end: int) -> bool:
        return "," in self.document.text[words[start].start : words[end].start]

    def _right_before(
        self, words: Sequence[Token], last: int, found: Sequence[tuple[int, int, Mention]]
    ) -> Mention | None:
        """The name that ends right before the verb: "..., and Roe added"; with both where two stand side by side."""
        if last < 0 or last + 1 >= len(words) or "," in self.document.gap(words[last], words[last + 1]):
            return None
        at = next((n for n, (_, end, _) in enumerate(found) if end == last + 1), None)
        if at is None or self._possessive(words[last]):
            return None
        start, _, mention = found[at]
        if not start or words[start - 1].low not in {"and", "or"}:
            return None
        if mention.kind != "person":  # the bank pays, and the report says
            alone = mention.kind in {"role", "paper"} and words[start].low in ARTICLES
            return mention if alone and not (at and found[at - 1][1] == start - 1) else None
        if at and found[at - 1][1] == start - 1 and found[at - 1][2].kind == "person":
            return self._pair(words, found[at - 1], mention)
        return mention

    def _pair(self, words: Sequence[Token], first: tuple[int, int, Mention], second: Mention) -> Mention | None:
        """Two who speak together; None when they are spoken of by another."""
        if not self._free(words, first[0], first[1]):
            return None
        return self._both(first[2], second)

    def _both(self, first: Mention, second: Mention) -> Mention:
        return Mention(first.start, second.end, "role", "p", self.document.text[first.start : second.end])

    def _back(self, words: Sequence[Token], cue: int) -> int:
        place = cue - 1
        while place >= 0 and (words[place].low in self.lexicon.skipped or words[place].low.endswith("ly")):
            place -= 1
        return place

    def told_of(self, words: Sequence[Token]) -> Mention | None:
        """Nobody: what stands before an English colon without a verb of saying is told by its names alone."""
        return None

    def main(self, words: Sequence[Token]) -> Mention | None:
        """The person that the sentence is about."""
        found = self.mentions(words)
        mention = self._main(words, found)
        if mention and mention.gender == "p":  # with voters bored, Jane Roe has a new message: "..."
            verb = [m for a, b, m in found if m.kind == "person" and b < len(words) and words[b].low in TELLS]
            mention = verb[0] if verb else mention
        if mention and mention.kind == "role":  # A spokesman gave this answer: "..."
            return mention if mention.gender != "p" and any(w.low in ANSWERS for w in words) else None
        if mention and mention.kind == "pronoun" and mention.gender in {"m", "f"}:  # He was blunt: "..."
            return mention if len(words) <= SHORT_LEAD else None
        return mention if mention and mention.kind in {"person", "body"} else None

    def _main(self, words: Sequence[Token], found: Sequence[tuple[int, int, Mention]]) -> Mention | None:
        """The first mention that is nobody's object."""
        free = [(a, b, m) for a, b, m in found if self._free(words, a, b)]
        return free[0][2] if free else None

    def _nearest(self, words: Sequence[Token], found: Sequence[tuple[int, int, Mention]], cue: int) -> Mention | None:
        free = [one for one in found if self._free(words, one[0], one[1])]
        while free:
            start, end, mention = free[-1]
            opener = self._aside(words, start, cue)
            if opener is None:
                return self._of_noun(words, start, end, cue) or mention
            left = [one for one in free if one[1] <= opener]
            if not left:
                return mention
            free = left
        return None

    def _of_noun(self, words: Sequence[Token], start: int, end: int, cue: int) -> Mention | None:
        """ "European policy makers": the name only tells which people the nouns after it mean."""
        nouns = words[end:cue]
        plain = all(w.low.isalpha() and w.text.islower() and not w.low.endswith(("ly", "self", "ed")) for w in nouns)
        if not 0 < len(nouns) < 4 or not plain or not nouns[-1].low.endswith("s"):
            return None
        if any(w.low in self.lexicon.skipped or w.low in self.joints for w in nouns):
            return None
        if self.document.gap(words[end - 1], nouns[0]) != " ":
            return None
        span = words[start].start, nouns[-1].end
        return Mention(*span, "role", "p", self.document.text[span[0] : span[1]])

    def _aside(self, words: Sequence[Token], start: int, cue: int) -> int | None:
        """Where the aside begins that this word stands in (", who ...,"); None for the main clause."""
        last = words[min(cue, len(words) - 1)]
        if "," not in self.document.text[words[start].end : last.start]:
            return None
        for place in range(start, 0, -1):
            gap = self.document.gap(words[place - 1], words[place])
            if not ASIDES.isdisjoint(gap):
                return place
        return None

    def after(self, words: Sequence[Token], cue: int, *, strict: bool = False) -> Mention | None:
        """The subject that stands after the verb: said X."""
        rest = words[cue + 1 :]
        end = self._phrase_end(rest)
        found = [
            (a, b, m) for a, b, m in self.mentions(rest[: end + 8]) if a < end and not self._possessive(rest[b - 1])
        ]
        if self.document.text[words[cue].end : words[cue].end + 1] not in " \u00a0":
            return None
        renamed = self._renamed(rest, end)
        if not found and renamed:
            return renamed
        if not found and rest[:end] and rest[0].low in ARTICLES and end > 1:
            return self._any_noun(rest, end - 1, ())
        if not found:
            return None
        if strict and found[0][0] > 2:
            return None
        named = [m for _, _, m in found if m.kind == "person"]
        if len(named) > 1 and self.document.text[named[-2].end : named[-1].start] == " and ":
            return self._both(named[-2], named[-1])
        full = [m for m in named if m.start in self.people and len(self.people[m.start].words) > 1]
        named = full[:1] or named  # Jane Roe of Roe's partner Keyline
        best = named[-1] if named else found[0][2]
        return self._renamed(rest, end) or best if best.kind == "role" else best

    def _joins(self, words: Sequence[Token], place: int) -> bool:
        """True for "and" between capitals: Economic and Fiscal Policy Minister."""
        both = words[place - 1].capital and words[place + 1].capital
        return both and words[place].low == "and" and words[place + 1].low not in self.lexicon.starters

    def _phrase_end(self, words: Sequence[Token]) -> int:
        for place, word in enumerate(words):
            if (
                word.low in {"and", "of"}
                and place
                and place + 1 < len(words)
                and (words[place + 1].low in self.lexicon.roles or self._joins(words, place))
            ):
                continue
            if word.low in self.bounds or (place and self.document.gap(words[place - 1], word).strip(" \u00a0&.’'-/")):
                return place
            if word.low in self.lexicon.cues and place:
                return place
        return len(words)

    def _renamed(self, words: Sequence[Token], place: int) -> Mention | None:
        """The name in "said the director, John Smith"."""
        if place >= len(words) or not place or self.document.gap(words[place - 1], words[place]).strip() != ",":
            return None
        first = place
        while first + 1 < len(words) and first - place < LONGEST_CALLING and self._calls(words, first):
            first += 1  # retired bus driver John Smith
        name = self._name(words, first)
        near = name and name[0] - first < 3 and name[1] - name[0] > 1
        return name[2] if name and near and name[2].kind == "person" else None

    def _calls(self, words: Sequence[Token], place: int) -> bool:
        """True for a plain word that may tell what somebody is, right before more of it or the name."""
        low = words[place].low
        plain = (
            words[place].text.islower()
            and low not in self.bounds
            and self.document.gap(*words[place : place + 2]) == " "
        )
        return plain and low not in self.lexicon.cues and low not in self.lexicon.relatives

    def has_verb(self, words: Sequence[Token]) -> bool:
        """False for what is no sentence: "by a cook who", "goodbye to her staff"."""
        opens = words[0].low not in {"by", "of", "than", "to", "with"}
        return opens and any(word.low in FINITE or word.low.endswith("ed") for word in words)

    def says(self, word: Token) -> bool:
        """English has no endings that would tell a verb."""
        return False

    def silent(self, place: int) -> Mention | None:
        """Nobody: an English verb does not leave its subject out."""
        return None

    def has_subject(self, words: Sequence[Token]) -> bool:
        """English has no endings that would tell a subject."""
        return False

    def oblique_people(self, words: Sequence[Token]) -> bool:
        """English nouns have no cases."""
        return False

    def is_gerund(self, word: Token) -> bool:
        """English has no form that only begins such a clause."""
        return False

    def is_verb(self, word: Token) -> bool:
        """English has no endings that would tell a verb."""
        return False

    def is_nominative(self, low: str) -> bool:
        """English nouns have no cases."""
        return False

    def by(self, words: Sequence[Token], place: int) -> Mention | None:
        """Who is named after "according to"."""
        rest = words[place:]
        end = self._phrase_end(rest)
        found = [m for a, b, m in self.mentions(rest[:end]) if not self._possessive(rest[b - 1])]
        named = [m for m in found if m.kind == "person"]
        if named or found:
            return named[-1] if named else self._written_by(rest, found[0])
        return self._any_noun(rest, end - 1, ()) if rest[:end] else None

    def _written_by(self, words: Sequence[Token], mention: Mention) -> Mention:
        """ "a report by WaterWatch": the words are those of WaterWatch."""
        at = next((at for at, word in enumerate(words) if word.start >= mention.end), len(words) - 1)
        if mention.kind != "paper" or words[at].low not in {"by", "from"} or words[at].start - mention.end > 1:
            return mention
        after = self.mentions(words[at + 1 : at + 8])
        return after[0][2] if after and after[0][0] < 3 and after[0][2].kind in {"person", "body"} else mention

    def label(self, words: Sequence[Token], *, straight: bool = True) -> Mention | None:
        """The name alone before a colon, or a name and an office behind a quote."""
        if straight and self.document.text[words[-1].end : words[-1].end + 1] != ":":
            comma = next((n for n, w in enumerate(words[:-1], 1) if self.document.gap(w, words[n]) == ", "), len(words))
            words = words[:comma]
        found = self.mentions(words)
        if len(found) == 1 and found[0][2].kind in {"person", "role"} and found[0][1] == len(words) and len(words) <= 6:
            return found[0][2]
        return None
