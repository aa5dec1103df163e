"""Who is the subject of a Ukrainian or Russian verb of saying: the nominative that agrees with it."""

from __future__ import annotations

from collections.abc import Sequence

from analysis.cues import words_of
from analysis.mentions import Mention
from analysis.morphology import Reading, Tagged, is_known, nominatives, readings
from analysis.page import Page, Word
from analysis.persons import Person, nominative

IN = frozenset(("в", "у", "во"))
GENDER = {"masc": "m", "femn": "f", "neut": "n", "": ""}
NOMINAL = frozenset({"NOUN", "ADJF", "PRTF", "NUMR"})
JOINS = frozenset(("з", "із", "зі", "по", "с", "со", "из", "при", "та", "и", "і", "й", "от", "від", "для"))


class Slavic:
    """Finds mentions in one Ukrainian or Russian page."""

    def __init__(self, page: Page, people: Sequence[Person], language: Tagged) -> None:
        lexicon = words_of(language)
        assert lexicon is not None
        self.page, self.lexicon, self.language = page, lexicon, language
        self.people = {person.start: person for person in people}

    # --- small questions ------------------------------------------------------------------------------------------------

    def _readings(self, word: Word) -> tuple[Reading, ...]:
        return readings(word.low, self.language)

    def says(self, word: Word) -> bool:
        """True for any verb that can follow a quote and a dash: "- завершив він"."""
        first = self._readings(word)[0]
        return first.pos == "VERB" and not word.capital and is_known(word.low, self.language)

    def _verb(self, word: Word) -> bool:
        return word.low in self.lexicon.cues or (
            self._readings(word)[0].pos in {"VERB", "GRND"} and is_known(word.low, self.language)
        )

    def _breaks(self, first: Word, second: Word) -> bool:
        gap = self.page.gap(first, second)
        return bool(set(gap) & set("!?;:…\n")) or ("." in gap and (len(first.text) > 4 or len(gap) > 3))

    def _comma(self, first: Word, second: Word) -> bool:
        return "," in self.page.gap(first, second)

    def _agrees(self, gender: str, cue: Word) -> bool:
        wanted = self._wanted(cue)
        if wanted in {"m", "f"} and gender in {"m", "f"}:
            return wanted == gender
        return True

    # --- persons -------------------------------------------------------------------------------------------------------------

    def _person(self, word: Word, cue: Word | None) -> Mention | None:
        """The person whose name begins here, when it may be the verb's subject (or, without a verb, at all)."""
        person = self.people.get(word.start)
        if person is None:
            return None
        if cue is not None and (not nominative(person, self.language) or not self._fits(person, cue)):
            return None
        return Mention(person.start, person.end, "person", person.gender)

    def _wanted(self, cue: Word) -> str:
        """How the verb agrees with its subject: see quote_words."""
        told = self.lexicon.cues.get(cue.low)
        if told is not None:
            return told
        verb = self._readings(cue)[0]
        return "p" if verb.plural else GENDER[verb.gender] or "s"

    def _fits(self, person: Person, cue: Word) -> bool:
        wanted = self._wanted(cue)
        if wanted == "p":
            return False
        return not (wanted in {"m", "f"} and person.gender in {"m", "f"} and wanted != person.gender)

    # --- after the verb ----------------------------------------------------------------------------------------------------

    def subject(self, words: Sequence[Word], cue: int, *, tail: bool) -> Mention | None:
        """Who says: in a tail (- сказав X) the verb comes first, before a quote the name does."""
        if self.lexicon.cues.get(words[cue].low) == "d":
            return self.paper(words, cue)
        if words[cue].low in self.lexicon.object_cues:
            return self._object(words, cue)
        inverted = tail and (cue < 2 or self._comma(words[cue - 1], words[cue]))
        first, second = (self.after, self.before) if inverted else (self.before, self.after)
        return first(words, cue) or second(words, cue)

    def _object(self, words: Sequence[Word], cue: int) -> Mention | None:
        """Who is quoted by somebody else: "цитує його агентство", "приводит слова президента агентство"."""
        place = cue + 1
        while place < len(words) and words[place].low in {"слова", "слово", "заяву", "заявление"}:
            place += 1
        if place >= len(words):
            return None
        gender = self.lexicon.objects.get(words[place].low)
        if gender:
            return Mention(words[place].start, words[place].end, "pronoun", gender)
        if place == cue + 1 and not self._accusative(words[place]):
            return None
        return self.by(words, place)

    def _accusative(self, word: Word) -> bool:
        return word.start in self.people or any(r.case == "accs" and r.animate for r in self._readings(word))

    def after(self, words: Sequence[Word], cue: int) -> Mention | None:
        """The subject after the verb: a person if there is one, else a role or a body."""
        reach = self._reach(words, cue + 1)
        verb = words[cue]
        for place in range(cue + 1, reach):
            if words[place - 1].low in self.lexicon.prepositions and place - 1 > cue:
                continue
            found = self._person(words[place], verb)
            if found:
                return found
        return self._common(words, cue + 1, reach, verb)

    def _reach(self, words: Sequence[Word], place: int) -> int:
        """How far the phrase goes: to a full stop, another verb, or a clause of its own."""
        inside = 0
        for i in range(place, len(words)):
            if i and (
                self._breaks(words[i - 1], words[i])
                or (i > place and set(self.page.gap(words[i - 1], words[i])) & set("–—"))
            ):
                return i
            if (
                i > place
                and self._comma(words[i - 1], words[i])
                and (words[i].low in self.lexicon.stops or self._verb(words[i]))
            ):
                return i
            if i > place and (words[i].low in self.lexicon.relatives or self._finite(words[i])):
                return i
            inside += 1
        return len(words)

    def _finite(self, word: Word) -> bool:
        first = self._readings(word)[0]
        return word.low in self.lexicon.cues or (
            first.pos == "VERB" and not word.capital and is_known(word.low, self.language)
        )

    def _common(self, words: Sequence[Word], start: int, end: int, cue: Word) -> Mention | None:
        for place in range(start, end):
            word = words[place]
            if word.low in self.lexicon.one_of and place + 2 < end and words[place + 1].low in JOINS:
                return self._one_of(words, place, end)
            if word.low in self.lexicon.pronouns and word.low not in {"той", "та", "тот"}:
                return Mention(word.start, word.end, "pronoun", self.lexicon.pronouns[word.low])
            if place > start and words[place - 1].low in self.lexicon.prepositions:
                if words[place - 1].low in IN and self._wanted(cue) == "p":
                    return self._place_body(words, place, end)
                continue
            noun = None if self._before_noun(words, place, end, cue) else self._nominative(word, cue)
            if noun:
                return self._phrase(words, place, start, end, noun)
        return None

    def _before_noun(self, words: Sequence[Word], place: int, end: int, cue: Word) -> bool:
        """True for an adjective that some dictionary also has as a noun, right before its noun."""
        if (
            place + 1 >= end
            or self._readings(words[place])[0].pos != "ADJF"
            or self.page.gap(words[place], words[place + 1]) != " "
        ):
            return False
        return self._nominative(words[place + 1], cue) is not None or self._before_noun(words, place + 1, end, cue)

    def _one_of(self, words: Sequence[Word], place: int, end: int) -> Mention:
        """ "одна з них", "один из депутатов"."""
        last = max(self._genitives(words, place + 3, end), place + 3) if place + 3 <= end else end
        text = self.page.text[words[place].start : words[last - 1].end]
        return Mention(words[place].start, words[last - 1].end, "role", "", text)

    def _nominative(self, word: Word, cue: Word) -> Reading | None:
        """A reading of the word as a subject that agrees with the verb."""
        if word.low in self.lexicon.prepositions or word.low in self.lexicon.starters or len(word.low) < 2:
            return None
        wanted = self._wanted(cue)
        for one in self._readings(word):
            if one.pos != "NOUN" or (one.case != "nomn" and not one.fixed):
                continue
            if one.plural != (wanted == "p") and wanted in {"p", "m", "f", "n", "s"}:
                continue
            if wanted in {"m", "f", "n"} and one.gender and GENDER[one.gender] != wanted and not one.animate:
                continue
            return one
        return None

    def _phrase(self, words: Sequence[Word], place: int, low: int, high: int, noun: Reading) -> Mention:
        """The noun with the adjectives before it and the genitives after it."""
        start = place
        while (
            start > low and self._adjective(words[start - 1], noun) and not self._comma(words[start - 1], words[start])
        ):
            start -= 1
        end = self._genitives(words, place + 1, high)
        kind = "role" if noun.animate else "paper" if self._is_paper(words[place]) else "body"
        text = self._closed(words[start].start, words[end - 1].end)
        gender = "p" if noun.plural else GENDER[noun.gender]
        return Mention(words[start].start, words[end - 1].end, kind, gender, text)  # type: ignore[arg-type]

    def _closed(self, start: int, end: int) -> str:
        """The text, with the mark that closes a name in marks at its end."""
        text, after = self.page.text[start:end], self.page.text[end : end + 1]
        open_mark = text.count('"') % 2 or text.count("«") > text.count("»")
        return text + after if open_mark and after in {'"', "»"} else text

    def _adjective(self, word: Word, noun: Reading) -> bool:
        return word.low not in self.lexicon.starters and any(
            r.pos in {"ADJF", "PRTF", "NUMR"}
            and r.case == "nomn"
            and r.plural == noun.plural
            and r.gender in {"", noun.gender}
            for r in self._readings(word)
        )

    def _genitives(self, words: Sequence[Word], place: int, high: int) -> int:
        """Where the noun phrase ends: genitives, names and a few prepositions belong to it."""
        end = place
        while end < high and not self.page.gap(words[end - 1], words[end]).strip(' \u00a0-«»"()'):
            word = words[end]
            if word.low in JOINS and end + 1 < high and not self._verb(words[end + 1]):
                end += 1
                continue
            if not (
                word.capital
                or any(
                    (r.pos in NOMINAL and r.case in {"gent", "ablt", "datv", "loct"}) or r.fixed
                    for r in self._readings(word)
                )
            ) or self._verb(word):
                break
            end += 1
        while end > place and words[end - 1].low in JOINS:
            end -= 1
        return end

    def _is_paper(self, word: Word) -> bool:
        return word.low.startswith(tuple(self.lexicon.papers))

    def _place_body(self, words: Sequence[Word], place: int, high: int) -> Mention:
        """The body in "заявили в компанії": its head is brought to the nominative."""
        start, head = place, place
        while (
            head + 1 < high
            and any(r.pos in {"ADJF", "PRTF"} for r in self._readings(words[head]))
            and not self._readings(words[head])[0].pos == "NOUN"
        ):
            head += 1
        end = self._genitives(words, head + 1, high)
        text = self._straight(words, start, head) + self._closed(words[head].end, words[end - 1].end)
        return Mention(words[start].start, words[end - 1].end, "body", "", text)

    def _straight(self, words: Sequence[Word], start: int, head: int) -> str:
        """words[start:head + 1] in the nominative, as far as the dictionary goes."""
        return " ".join(self._nominative_form(words[i]) for i in range(start, head + 1))

    def _nominative_form(self, word: Word) -> str:
        if (word.capital and not is_known(word.low, self.language)) or not word.text[0].isalpha():
            return word.text
        form = next(
            (
                form
                for reading, form, _ in nominatives(word.low, self.language)
                if form and reading.pos in NOMINAL and not reading.plural
            ),
            word.low,
        )
        return word.text if word.text.isupper() else form[:1].upper() + form[1:] if word.capital else form

    # --- papers, bodies, labels ------------------------------------------------------------------------------------------------

    def paper(self, words: Sequence[Word], cue: int) -> Mention | None:
        """What the words are read in: the owner of the paper if it is told ("у повідомленні міністерства"), else the paper."""
        reach = self._reach(words, cue + 1)
        for place in range(cue + 1, reach):
            gender = self.lexicon.objects.get(words[place].low)
            if gender:
                return Mention(words[place].start, words[place].end, "pronoun", gender)
            if self._is_paper(words[place]) or words[place - 1].low in IN:
                head = place
                while (
                    head + 1 < reach
                    and not self._is_paper(words[head])
                    and self._readings(words[head])[0].pos in {"ADJF", "PRTF"}
                ):
                    head += 1
                owner = self._owner(words, head + 1, reach) if self._is_paper(words[head]) else None
                text = self._nominative_form(words[head])
                return owner or Mention(
                    words[place].start, words[head].end, "paper" if self._is_paper(words[head]) else "body", "", text
                )
        return None

    def _owner(self, words: Sequence[Word], place: int, high: int) -> Mention | None:
        if (
            place >= high
            or words[place].low in self.lexicon.prepositions
            or self.page.gap(words[place - 1], words[place]).strip()
        ):
            return None
        person = self._person(words[place], None)
        if person:
            return person
        if not any(r.case == "gent" or r.fixed for r in self._readings(words[place])) and not words[place].capital:
            return None
        head = place
        while head + 1 < high and self._readings(words[head])[0].pos in {"ADJF", "PRTF"}:
            head += 1
        end = self._genitives(words, head + 1, high)
        text = self._straight(words, place, head) + self.page.text[words[head].end : words[end - 1].end]
        return Mention(words[place].start, words[end - 1].end, "body", "", text)

    def before(self, words: Sequence[Word], cue: int) -> Mention | None:
        """The subject before the verb: the nearest nominative that agrees with it and is nobody's object."""
        verb = words[cue]
        low = self._clause_start(words, cue)
        for place in range(cue - 1, low - 1, -1):
            if (
                place
                and words[place - 1].low in self.lexicon.prepositions
                and not self._breaks(words[place - 1], words[place])
            ):
                continue
            found = self._person(words[place], verb) or self._pronoun(words[place], verb)
            if found:
                return found
        return self._common_before(words, low, cue)

    def _pronoun(self, word: Word, cue: Word) -> Mention | None:
        gender = self.lexicon.pronouns.get(word.low)
        if gender is None or not self._agrees(gender, cue) or (gender == "n"):
            return None
        return Mention(word.start, word.end, "pronoun", gender)

    def _clause_start(self, words: Sequence[Word], cue: int) -> int:
        for place in range(cue, 0, -1):
            if self._breaks(words[place - 1], words[place]):
                return place
        return 0

    def _common_before(self, words: Sequence[Word], low: int, cue: int) -> Mention | None:
        """The nearest animate nominative, else the first nominative of the clause."""
        nouns = [(place, noun) for place in range(low, cue) if (noun := self._free_noun(words, place, cue))]
        living = [(place, noun) for place, noun in nouns if noun.animate]
        if living:
            return self._phrase(words, living[-1][0], low, cue, living[-1][1])
        if nouns and nouns[0][0] <= low + 3:
            return self._phrase(words, nouns[0][0], low, cue, nouns[0][1])
        return None

    def _free_noun(self, words: Sequence[Word], place: int, cue: int) -> Reading | None:
        if place and words[place - 1].low in self.lexicon.prepositions:
            return None
        return self._nominative(words[place], words[cue])

    def by(self, words: Sequence[Word], place: int) -> Mention | None:
        """Who is named after "за словами": a person in any case, a pronoun, or a role brought to the nominative."""
        if not 0 < place < len(words) or "," in self.page.gap(words[place - 1], words[place]):
            return None
        reach = min(self._reach(words, place), place + 14)
        for i in range(place, reach):
            if i > place and self._comma(words[i - 1], words[i]):
                break
            found = self._person(words[i], None)
            if found:
                return found
        if place >= reach:
            return None
        return self._by_common(words, place, reach)

    def _by_common(self, words: Sequence[Word], place: int, reach: int) -> Mention | None:
        head = place
        while head + 1 < reach and self._readings(words[head])[0].pos in {"ADJF", "PRTF", "NUMR"}:
            head += 1
        if not any(r.pos == "NOUN" for r in self._readings(words[head])):
            return None
        end = self._genitives(words, head + 1, reach)
        text = self._straight(words, place, head) + self.page.text[words[head].end : words[end - 1].end]
        animate = any(r.animate for r in self._readings(words[head]) if r.pos == "NOUN")
        return Mention(words[place].start, words[end - 1].end, "role" if animate else "body", "", text)

    def label(self, words: Sequence[Word], *, straight: bool = True) -> Mention | None:
        """The name alone before a colon, or after "пряма мова"."""
        if not words or len(words) > 9:
            return None
        named = [self.people[word.start] for word in words if word.start in self.people]
        if len(named) != 1 or (straight and not (nominative(named[0], self.language) and len(words) <= 6)):
            return None
        if named[0].end != words[-1].end and len(words) > 4:
            return None
        return Mention(named[0].start, named[0].end, "person", named[0].gender)
