"""Noun phrases of Ukrainian and Russian: what agrees with a verb, how far a phrase goes, its nominative."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from itertools import pairwise

from analysis.attribution.forms_slavic import Forms
from analysis.attribution.mention import Mention
from analysis.languages.names_slavic import MENS_NOMINATIVE as MANS
from analysis.languages.names_slavic import WOMENS_NOMINATIVE as WOMANS
from analysis.languages.roles_shared import OWNERS
from analysis.morphology.analyser import NOMINAL, Reading, Tagged, is_known, readings
from analysis.text.document import Token
from news.alphabet import UPPER

LONGEST_CLAUSE = 80  # words
IN = frozenset(("в", "у", "во"))
ENDS, DASHES = frozenset("!?;:…\n"), frozenset("–—")
GENDER = {"masc": "m", "femn": "f", "neut": "n", "": ""}
FINITE = frozenset({"VERB", "PRED", "ADJS", "PRTS", "INFN"})
# point at something else than the phrase before
THESE = frozenset("этим этой этому этими этих этом цим цією цій цьому цими цих".split())  # noqa: SIM905
JOINS = frozenset(("з", "із", "зі", "по", "с", "со", "из", "при", "та", "и", "і", "й", "от", "від", "для"))
# the name of a body in marks behind its kind
MEANS = ("телефон", "раці", "рации", "скайп", "зум", "відеозв", "видеосв", "сцен", "трибун", "мікрофон", "микрофон")
SHORTENED = frozenset(("м", "г", "ім", "им", "с", "смт", "св"))  # town, named after, village
OVER = ("увач", "увачка", "ющий", "ющая", "ующий")  # who is over something: "командувач флотом"
TITLE = re.compile(rf" (?:«[{UPPER}\d][^«»\n]{{1,80}}»|\"[{UPPER}\d][^\"\n]{{1,80}}\")")

REST = re.compile(r"[^«»\"\n]{0,60}[»\"]")  # what is left of such a name


@lru_cache(maxsize=20_000)
def subject_readings(low: str, language: Tagged) -> tuple[Reading, ...]:
    """The readings of a word as a noun that may be the subject of a verb."""
    return tuple([r for r in readings(low, language) if r.pos == "NOUN" and (r.case == "nomn" or r.fixed)])


class Phrases(Forms):
    """Reads phrases of one Ukrainian or Russian page."""

    def has_verb(self, words: Sequence[Token]) -> bool:
        """True when one of the words may be finite, or a dash, a short adjective or "no" stands for a verb."""
        return any(r.pos in FINITE for w in words for r in self._readings(w)) or any(
            not DASHES.isdisjoint(self.document.gap(a, b)) for a, b in pairwise(words)
        )

    def oblique_people(self, words: Sequence[Token]) -> bool:
        """True when one of the words is a noun for somebody and in another case than the nominative."""
        return any(
            any(r.animate and not r.name for r in found) and not any(r.case == "nomn" for r in found)
            for found in map(self._readings, words)
        )

    def says(self, word: Token) -> bool:
        """True for any verb that can follow a quote and a dash: "- завершив він"."""
        first = self._readings(word)[0]
        return first.pos == "VERB" and not word.capital and is_known(word.low, self.language)

    def _verb(self, word: Token) -> bool:
        return word.low in self.lexicon.cues or (
            self._readings(word)[0].pos in {"VERB", "GRND"} and is_known(word.low, self.language)
        )

    def _breaks(self, first: Token, second: Token) -> bool:
        gap = self.document.gap(first, second)
        if gap == " ":  # as a rule
            return False
        return not ENDS.isdisjoint(gap) or ("." in gap and gap != "." and (len(first.text) > 4 or len(gap) > 3))

    def _comma(self, first: Token, second: Token) -> bool:
        return "," in self.document.gap(first, second)

    def _agrees(self, gender: str, cue: Token) -> bool:
        wanted = self._wanted(cue)
        if wanted in {"m", "f"} and gender in {"m", "f"}:
            return wanted == gender
        return True

    def _wanted(self, cue: Token) -> str:
        """How the verb agrees with its subject: see quote_words."""
        told = self.lexicon.cues.get(cue.low)
        if told is not None:
            return told
        verb = self._readings(cue)[0]
        return "p" if verb.plural else GENDER[verb.gender] or "s"

    def _reach(self, words: Sequence[Token], place: int) -> int:
        """How far the phrase goes: to a full stop, another verb, or a clause of its own."""
        for i in range(place, len(words)):
            if i and (
                self._breaks(words[i - 1], words[i])
                or (i > place and not DASHES.isdisjoint(self.document.gap(words[i - 1], words[i])))
            ):
                return i
            if (
                i > place
                and self._comma(words[i - 1], words[i])
                and (words[i].low in self.lexicon.stops or self._verb(words[i]))
            ):
                return i
            if words[i].low in self.lexicon.relatives and (i > place or (i and self._comma(words[i - 1], words[i]))):
                return i
            if i > place and self._finite(words[i]):
                return i
        return len(words)

    def _finite(self, word: Token) -> bool:
        first = self._readings(word)[0]
        return word.low in self.lexicon.cues or (
            first.pos == "VERB" and not word.capital and is_known(word.low, self.language)
        )

    def _before_noun(self, words: Sequence[Token], place: int, end: int, cue: Token) -> bool:
        """True for an adjective that some dictionary also has as a noun, right before its noun."""
        if (
            place + 1 >= end
            or self._readings(words[place])[0].pos != "ADJF"
            or self.document.gap(words[place], words[place + 1]) != " "
        ):
            return False
        return self._nominative(words[place + 1], cue) is not None or self._before_noun(words, place + 1, end, cue)

    def _one_of(self, words: Sequence[Token], place: int, end: int) -> Mention:
        """ "одна з них", "один из депутатов"."""
        last = max(self._genitives(words, place + 3, end), place + 3) if place + 3 <= end else end
        text = self.document.text[words[place].start : words[last - 1].end]
        return Mention(words[place].start, words[last - 1].end, "role", "", text)

    def _nominative(self, word: Token, cue: Token) -> Reading | None:
        """A reading of the word as a subject that agrees with the verb."""
        if word.low in self.lexicon.no_subjects or len(word.low) < 2:
            return None
        found = subject_readings(word.low, self.language)
        if not found:  # most words
            return None
        wanted = self._wanted(cue)
        for one in found:
            if one.name not in {"", "Orgn"} and not word.capital:
                continue
            if one.plural != (wanted == "p") and wanted in {"p", "m", "f", "n", "s"}:
                continue
            if (
                wanted in {"m", "f", "n"}
                and one.gender
                and GENDER[one.gender] != wanted
                and (one.name or not one.animate or wanted == "n")
            ):
                continue
            return one
        return None

    def _phrase(
        self, words: Sequence[Token], place: int, bounds: tuple[int, int], noun: Reading, cue: Token
    ) -> Mention:
        """The noun with the adjectives before it and the genitives after it."""
        low, high = bounds
        start = place
        while (
            start > low and self._adjective(words[start - 1], noun) and not self._comma(words[start - 1], words[start])
        ):
            start -= 1
        if start > low and words[start - 1].low in OWNERS and self.document.gap(words[start - 1], words[start]) == " ":
            start -= 1  # "his friend" is not whoever was spoken of last
        end = self._genitives(words, place + 1, high)
        if end == place + 1 and start == place and self._surname(words[place]):
            return Mention(words[place].start, words[place].end, "person", GENDER[noun.gender])
        living = (
            (noun.animate and not words[place].text.isupper() and words[place].low not in self.lexicon.agencies)
            or self._people(words[place], cue)
            or words[place].low in self.lexicon.sources
        )
        kind = "role" if living else "paper" if self._is_paper(words[place]) else "body"
        text = self._closed(words[start].start, words[end - 1].end)
        gender = "p" if noun.plural else GENDER[noun.gender]
        if gender == "m" and noun.animate and self._wanted(cue) != "m":
            gender = "f" if self._wanted(cue) == "f" else ""  # women are told to be "адвокат", too
        return Mention(words[start].start, words[end - 1].end, kind, gender, text)  # type: ignore[arg-type]

    def _people(self, word: Token, cue: Token) -> bool:
        """True for "рибалки": a word for people in another case, whose nominative the dictionary lacks."""
        if word.capital or word.start < cue.start or word.low.startswith(self.lexicon.institutions or ("\n",)):
            return False
        if self._wanted(cue) == "p" and not is_known(word.low, self.language):
            return True  # new words for people: followers, tiktokers
        return any(r.animate and not r.name for r in self._readings(word))

    def _surname(self, word: Token) -> bool:
        """True for a capitalised word after a verb that looks like a last name."""
        named = any(r.name == "Surn" for r in self._readings(word))
        return word.capital and (named or word.low.endswith(MANS + WOMANS))

    def _closed(self, start: int, end: int) -> str:
        """The text, with the mark that closes a name in marks at its end."""
        text, after = self.document.text[start:end], self.document.text[end : end + 1]
        if "»" in text.split("«")[0]:
            return text.split("»")[0]
        named = TITLE.match(self.document.text, end) if after == " " and not text.count("«") else None
        if named and not any(self._is_agency(word) for word in self.document.between(end, end + 3)):
            return text + named[0]
        open_mark = text.count('"') % 2 or text.count("«") > text.count("»")
        if open_mark and (rest := REST.match(self.document.text, end)):
            return text + rest[0]
        return text

    def _adjective(self, word: Token, noun: Reading) -> bool:
        return word.low not in self.lexicon.starters and any(
            r.pos in {"ADJF", "PRTF", "NUMR"}
            and r.case == "nomn"
            and r.plural == noun.plural
            and r.gender in {"", noun.gender}
            for r in self._readings(word)
        )

    def _parted(self, first: Token, second: Token) -> bool:
        """True when more than spaces and marks stands between; the stop of "м. Лугова" does not count."""
        return bool(self.document.gap(first, second).strip(' \u00a0-«»"' + "." * (first.low in SHORTENED)))

    def _genitives(self, words: Sequence[Token], place: int, high: int) -> int:
        """Where the noun phrase ends: genitives, names and a few prepositions belong to it."""
        end = place
        while end < high and not self._parted(words[end - 1], words[end]):
            word = words[end]
            if word.low in JOINS and end + 1 < high and not self._verb(words[end + 1]):
                if words[end + 1].low.startswith(MEANS):
                    break  # said by telephone, from the stage
                end += 1
                continue
            if (
                not (
                    word.capital
                    or any(
                        (r.pos in NOMINAL and r.case in {"gent", "ablt", "datv", "loct"}) or r.fixed
                        for r in self._readings(word)
                    )
                )
                or self._verb(word)
                or word.low in self.lexicon.prepositions
                or (word.capital and self._is_agency(word))
                or word.low in THESE
                or (not self._after_join(words, end) and self._listener(words[place - 1], word))
            ):
                if self._stands_in(words, end, high):
                    end += 2
                    continue
                break
            end += 1
        while end > place and words[end - 1].low in JOINS:
            end -= 1
        return end

    def _is_agency(self, word: Token) -> bool:
        """True for a news agency, also in the dative of whom somebody tells it: "«Интерфаксу-Запад»"."""
        low = word.low.split("-")[0]
        return not self.lexicon.agencies.isdisjoint((word.low, low, low[:-1] if low.endswith("у") else low))

    def _stands_in(self, words: Sequence[Token], place: int, high: int) -> bool:
        """True for "in the police" behind "a source": a place of work in the locative."""
        if words[place].low not in IN or place + 1 >= high or words[place - 1].low not in self.lexicon.sources:
            return False
        cases = {r.case for r in self._readings(words[place + 1])}
        return "loct" in cases and not self._verb(words[place + 1])

    def _after_join(self, words: Sequence[Token], place: int) -> bool:
        """True for "связям" in "комитет по внешним связям": a preposition stands before it, adjectives between."""
        at = place - 1
        while at > 0 and self._readings(words[at])[0].pos == "ADJF":
            at -= 1
        return words[at].low in JOINS

    def _listener(self, head: Token, word: Token) -> bool:
        """True for the dative of people behind somebody: "відказав дідусь лікарям" is said to them."""
        people = [r for r in self._readings(word) if r.pos == "NOUN"]
        cases = {r.case for r in people}
        told = "datv" in cases and not cases & {"gent", "accs", "ablt"}
        living = any(r.animate for r in self._readings(head))
        to_them = any(r.case == "datv" and r.animate for r in people) and "gent" not in cases
        with_it = cases == {"ablt"} and not head.low.endswith(OVER)  # nods with his head
        return (told and not word.capital) or (living and (to_them or with_it))

    def _is_paper(self, word: Token) -> bool:
        return word.low.startswith(self.lexicon.paper_beginnings)

    def _place_body(self, words: Sequence[Token], place: int, high: int) -> Mention:
        """The body in "заявили в компанії": its head is brought to the nominative."""
        start, head = place, place
        while (
            head + 1 < high
            and any(r.pos in {"ADJF", "PRTF"} for r in self._readings(words[head]))
            and self._readings(words[head])[0].pos != "NOUN"
        ):
            head += 1
        end = self._genitives(words, head + 1, high)
        text = self._from_case(words, start, head, "loct") + self._closed(words[head].end, words[end - 1].end)
        return Mention(words[start].start, words[end - 1].end, "body", "", text)
