"""Whose words are passed on in Ukrainian and Russian: "цитує X", "приводит слова X", "за словами X", "по словам X"."""

from __future__ import annotations

from collections.abc import Sequence

from analysis.mentions import Mention
from analysis.page import Word
from analysis.persons import nominative
from analysis.phrases_slavic import Phrases
from analysis.runs import Person


class Relays(Phrases):
    """Finds who is named in a case of its own beside a word of saying."""

    def _person(self, word: Word, cue: Word | None) -> Mention | None:
        """The person whose name begins here, when it may be the verb's subject (or, without a verb, at all)."""
        person = self.people.get(word.start)
        if person is None:
            return None
        if cue is not None and (not nominative(person, self.language) or not self._fits(person, cue)):
            return None
        return Mention(person.start, person.end, "person", person.gender)

    def _fits(self, person: Person, cue: Word) -> bool:
        wanted = self._wanted(cue)
        if wanted == "p":
            return False
        return not (wanted in {"m", "f"} and person.gender in {"m", "f"} and wanted != person.gender)

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

    def by(self, words: Sequence[Word], place: int) -> Mention | None:
        """Who is named after "за словами": a person in any case, a pronoun, or a role brought to the nominative."""
        if place < len(words) and words[place].low in self.lexicon.relatives:
            return None
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
