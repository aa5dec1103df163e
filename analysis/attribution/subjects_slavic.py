"""Who is the subject of a Ukrainian or Russian verb of saying: the nominative that agrees with it."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from analysis.attribution.introductions_slavic import SlavicIntroductions
from analysis.attribution.mention import Mention
from analysis.attribution.phrases_slavic import IN, JOINS, LONGEST_CLAUSE
from analysis.entities.capitalised import Person
from analysis.entities.cases import nominative
from analysis.morphology.analyser import NOMINAL, readings
from analysis.text.document import Token

ANYBODY = frozenset("хто дехто хтось ніхто кто кто-то никто".split())  # noqa: SIM905
THIS = frozenset(("це", "это", "також", "также", "вже", "уже", "ще", "еще"))  # between "in the ministry" and its verb
WHO = {"який": "m", "котрий": "m", "яка": "f", "котра": "f", "который": "m", "которая": "f"}
AS = frozenset(("як", "как"))
SO = frozenset(("то", "це", "принято", "прийнято", "заведено"))  # "as they use to say"

ANDS = frozenset(("и", "а", "но", "та", "й", "і", "але", "однак", "проте", "однако"))  # join two verbs of one subject


class AgreementGrammar(SlavicIntroductions):
    """Finds who says something in one Ukrainian or Russian page."""

    def subject(self, words: Sequence[Token], cue: int, *, tail: bool) -> Mention | None:
        """Who says: in a tail (- сказав X) the verb comes first, before a quote the name does."""
        found = self._subject(words, cue, tail=tail)
        if found is None or found.kind == "body":
            return self.referred(words, cue) or found
        return found

    def _subject(self, words: Sequence[Token], cue: int, *, tail: bool) -> Mention | None:
        if self.lexicon.cues.get(words[cue].low) == "d":
            return self.paper(words, cue) or self._paper_before(words, cue)
        if words[cue].low in self.lexicon.object_cues:
            return self._object(words, cue)
        if self.lexicon.cues.get(words[cue].low) == "g":
            return self.before(words, cue)  # saying, she ...: who does is told before
        if cue and (words[cue - 1].low in AS or (cue > 1 and words[cue - 2].low in AS and words[cue - 1].low in SO)):
            end = self._comma_behind(words, cue)
            found = self.after(words[:end], cue)  # as the neighbours say; "as they say" is nobody
            return (self._apposed(words, end, cue) or found) if found and found.kind == "role" else found
        known = self._latter(words, cue) or self._joined(words, cue)
        if known:
            return known
        after_comma = cue > 0 and self._comma(words[cue - 1], words[cue])
        if not after_comma and not (tail and cue < 2):
            before = self.before(words, cue)
            named = self._named_after(words, cue) if before is None or self._is_thing(before) else None
            return named or before or self.after(words, cue)
        after = self.after(words, cue) or self._after_next(words, cue)
        before = self.before(words, cue) if after is None or after.kind == "body" else None
        if after and before and before.kind == "person":
            return before  # Іван Лис, радник мера, попередив уряд
        return after or (before if before and (not tail or cue < 2 or before.kind in {"person", "pronoun"}) else None)

    def _after_next(self, words: Sequence[Token], cue: int) -> Mention | None:
        """The subject of "smiled and shut the gate old Roe": it stands behind the second verb."""
        second = words[cue + 1 : cue + 3]
        if len(second) < 2 or second[0].low not in ANDS or self._readings(second[1])[0].pos != "VERB":
            return None
        return self.after(words, cue + 2)

    def _latter(self, words: Sequence[Token], cue: int) -> Mention | None:
        """ "The latter added": who was named last."""
        word = words[cue - 1] if cue else words[0]
        gender = self.lexicon.latter.get(word.low)
        if gender is None or not self._agrees(gender, words[cue]):
            return None
        return Mention(word.start, word.end, "pronoun", gender)

    def _joined(self, words: Sequence[Token], cue: int) -> Mention | None:
        """Who is told to speak before "and added": one subject of two verbs."""
        place = cue - 1
        while place > 0 and words[place].low in self.lexicon.skipped:
            place -= 1
        if place < 1 or words[place].low not in ANDS:
            return None
        for earlier in range(place - 1, -1, -1):
            if words[earlier].low in self.lexicon.cues and self._wanted(words[earlier]) == self._wanted(words[cue]):
                return self._subject(words, earlier, tail=False)
        return None

    def _apposed(self, words: Sequence[Token], start: int, cue: int) -> Mention | None:
        """The name between commas behind an office: "as the mayor, head of the council Jane Roe, said, ..."."""
        end = self._comma_behind(words, start)
        named = (self._person(word, words[cue]) for word in words[start:end])
        found = next((one for one in named if one), None)
        return found if found and end < len(words) and found.end == words[end - 1].end else None

    def _comma_behind(self, words: Sequence[Token], cue: int) -> int:
        return next((at for at in range(cue + 1, len(words)) if self._comma(words[at - 1], words[at])), len(words))

    def after(self, words: Sequence[Token], cue: int) -> Mention | None:
        """The subject after the verb: a person if there is one, else a role or a body."""
        return self._named_after(words, cue) or self._common(words, cue + 1, self._reach(words, cue + 1), words[cue])

    def _named_after(self, words: Sequence[Token], cue: int) -> Mention | None:
        for place in range(cue + 1, self._reach(words, cue + 1)):
            if words[place - 1].low in self.lexicon.prepositions and place - 1 > cue:
                continue
            found = self._person(words[place], words[cue])
            if found:
                return found
        return None

    def _is_thing(self, found: Mention) -> bool:
        """True for a view, an episode: a thing that says nothing by itself."""
        name = found.text.lower()
        return found.kind == "body" and name == found.text and not name.startswith(self.lexicon.institutions or ("\n",))

    def _common(self, words: Sequence[Token], start: int, end: int, cue: Token) -> Mention | None:
        for place in range(start, end):
            word = words[place]
            if word.low in self.lexicon.one_of and place + 2 < end and words[place + 1].low in JOINS:
                return self._one_of(words, place, end)
            if word.low in self.lexicon.others and place == start and self._ends_here(words, place, end):
                return Mention(word.start, word.end, "pronoun", self.lexicon.others[word.low], word.low)
            if word.low in self.lexicon.pronouns and word.low not in self.lexicon.others:
                return Mention(word.start, word.end, "pronoun", self.lexicon.pronouns[word.low])
            if place > start and words[place - 1].low in self.lexicon.prepositions:
                if words[place - 1].low in IN and self._wanted(cue) == "p" and not self._is_moment(word):
                    return self._place_body(words, place, end)
                continue
            if word.text[0].isascii() and word.capital:
                return self._latin(words, place, end)
            noun = None if self._before_noun(words, place, end, cue) else self._nominative(word, cue)
            if noun:
                return self._phrase(words, place, (start, end), noun, cue)
        return None

    def _ends_here(self, words: Sequence[Token], place: int, end: int) -> bool:
        """True where no noun follows that the word before it points to: "відповів той, усміхнувшись"."""
        following = words[place + 1] if place + 1 < len(words) else None
        return place + 1 >= end or following is None or self._readings(following)[0].pos not in NOMINAL

    def silent(self, place: int) -> Mention | None:
        """The subject that a verb of this place leaves out: "- додала" is she; None where its form tells no gender."""
        word = next(iter(self.document.between(place, place + 1)), None)
        gender = self._wanted(word) if word else ""
        return Mention(place, place, "pronoun", gender) if gender in {"m", "f"} else None

    def _latin(self, words: Sequence[Token], place: int, end: int) -> Mention:
        """A body with a name in Latin letters."""
        last = place + 1
        while (
            last < end
            and words[last].text[0].isascii()
            and self.document.gap(words[last - 1], words[last]) in {" ", "."}
        ):
            last += 1
        start, stop = words[place].start, words[last - 1].end
        return Mention(start, stop, "body", "", self.document.text[start:stop])

    def before(self, words: Sequence[Token], cue: int) -> Mention | None:
        """The subject before the verb: the nearest nominative that agrees with it and is nobody's object."""
        verb = words[cue]
        if cue and words[cue - 1].low in ANYBODY:
            return None
        low = self._clause_start(words, cue)
        for place in range(cue - 1, low - 1, -1):
            if (
                place
                and words[place - 1].low in self.lexicon.prepositions
                and not self._breaks(words[place - 1], words[place])
            ):
                continue
            if words[place].low in WHO:
                named = self._ending_at(words, place, verb)
                if named or self._of_another(words, place, cue):
                    return named
            found = self._person(words[place], verb) or self._pronoun(words[place], verb)
            if found and found.kind == "pronoun":
                nearer = self._common_before(words, place + 1, cue) if self._parts(words[place : cue + 1]) else None
                return nearer if nearer and nearer.kind == "role" else found
            if found:
                return found
        return self._common_before(words, low, cue)

    def _ending_at(self, words: Sequence[Token], place: int, verb: Token) -> Mention | None:
        """Roe in "the words of Jane Roe, who said": named in any case right before the relative clause."""
        if not place or not self._comma(words[place - 1], words[place]):
            return None
        person = next((one for at in words[max(0, place - 4) : place] if (one := self.people.get(at.start))), None)
        if person is not None and self.owners.owns(person):
            return None
        fits = person is not None and person.end == words[place - 1].end and self._fits(person, verb)
        return Mention(person.start, person.end, "person", WHO[words[place].low]) if person and fits else None

    def _of_another(self, words: Sequence[Token], who: int, cue: int) -> bool:
        """True for "denied the words of a colleague who said": the verb is told of nobody in the nominative."""
        if not who or self._parts(words[who : cue + 1]) or any(self._finite(word) for word in words[who + 1 : cue]):
            return False
        return not any(r.case == "nomn" for r in self._readings(words[who - 1]))

    def _pronoun(self, word: Token, cue: Token) -> Mention | None:
        gender = self.lexicon.pronouns.get(word.low)
        if gender is None or not self._agrees(gender, cue) or (gender == "n"):
            return None
        return Mention(word.start, word.end, "pronoun", gender)

    def _parts(self, words: Sequence[Token]) -> bool:
        """True when a comma stands between the first word and the last: they are of two clauses."""
        return any(self._comma(first, second) for first, second in pairwise(words))

    def _clause_start(self, words: Sequence[Token], cue: int) -> int:
        furthest = max(0, cue - LONGEST_CLAUSE)
        for place in range(cue, furthest, -1):
            if self._breaks(words[place - 1], words[place]):
                return place
        return furthest

    def _common_before(self, words: Sequence[Token], low: int, cue: int) -> Mention | None:
        """The nearest animate nominative, else the first nominative of the clause."""
        nouns = [(place, noun) for place in range(low, cue) if (noun := self._free_noun(words, place, cue))]
        nouns = [one for one in nouns if not self._in_title(words, low, one[0])] or nouns
        living = [(place, noun) for place, noun in nouns if noun.animate]
        if living:
            return self._phrase(words, living[-1][0], (low, cue), living[-1][1], words[cue])
        if self._wanted(words[cue]) == "p" and low < cue and not self._comma(words[cue - 1], words[cue]):
            place = self._in_right_before(words, low, cue)
            body = self._place_body(words, place + 1, cue) if place >= 0 else None
            ends = body is not None and (body.end == words[cue - 1].end or self._in_land(words, cue - 2, cue))
            if body and (ends or place == low):
                near = ends or (body.end == words[cue - 2].end and words[cue - 1].low in THIS)
                return body if near else None
        if nouns and nouns[0][0] <= low + 3:
            return self._phrase(words, nouns[0][0], (low, cue), nouns[0][1], words[cue])
        return None

    def _in_title(self, words: Sequence[Token], low: int, place: int) -> bool:
        """True inside marks that opened in this clause: a word of a name."""
        before = self.document.text[max(0, words[low].start - 1) : words[place].start]
        return before.count("«") > before.count("»")

    def _in_right_before(self, words: Sequence[Token], low: int, cue: int) -> int:
        """The place of "in" in "..., in the company they said"; -1 for none."""
        for place in range(cue - 2, low - 1, -1):
            if words[place].low in IN and self._is_moment(words[place + 1]):
                return -1
            if words[place].low in IN and not self._in_land(words, place, cue):
                return place
            if set(self.document.gap(words[place], words[place + 1])) & set(",–—"):
                return -1
        return -1

    def _in_land(self, words: Sequence[Token], place: int, cue: int) -> bool:
        """True for "in RF" of "in the embassy in RF they said": a lone name of a place behind another "in"."""
        return (
            cue - place == 2 and words[place + 1].capital and any(w.low in IN for w in words[max(0, place - 5) : place])
        )

    def main(self, words: Sequence[Token]) -> Mention | None:
        """The person that the sentence is about: the first one in the nominative."""
        for place, word in enumerate(words):
            person = self.people.get(word.start)
            free = not place or words[place - 1].low not in self.lexicon.prepositions
            if person and free and self._stands_straight(person) and not self.owners.owns(person):
                return Mention(person.start, person.end, "person", person.gender)
        return None

    def told_of(self, words: Sequence[Token]) -> Mention | None:
        """Whom a sentence without names is about: "he", "the coach"; before a colon and a quote that is who speaks."""
        verb = self._first_verb(words)
        found = self.before(words, verb) if verb else None
        one = found is not None and found.gender in {"m", "f"} and found.kind in {"pronoun", "role"}
        return found if one else None

    def _stands_straight(self, person: Person) -> bool:
        return nominative(person, self.language) and not self._declined(person)

    def label(self, words: Sequence[Token], *, straight: bool = True) -> Mention | None:
        """The name alone before a colon, or after "пряма мова"."""
        if not words or len(words) > 9:
            return None
        named = [self.people[word.start] for word in words if word.start in self.people]
        if len(named) != 1 or (straight and not (self._stands_straight(named[0]) and len(words) <= 6)):
            return None
        if named[0].end != words[-1].end and len(words) > 4:
            return None
        return Mention(named[0].start, named[0].end, "person", named[0].gender)

    def is_gerund(self, word: Token) -> bool:
        """True for "прочитавши": a clause that tells what the subject did besides."""
        return self._readings(word)[0].pos == "GRND"

    def is_verb(self, word: Token) -> bool:
        """True for a finite verb, as it is read most often."""
        return self._readings(word)[0].pos == "VERB"

    def is_nominative(self, low: str) -> bool:
        """True where the word can be a noun in the nominative."""
        return any(r.pos == "NOUN" and r.case == "nomn" for r in readings(low, self.language))
