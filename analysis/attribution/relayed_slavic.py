"""Whose words are passed on in Ukrainian and Russian: "цитує X", "приводит слова X", "за словами X", "по словам X"."""

from __future__ import annotations

from collections.abc import Sequence

from analysis.attribution.mention import Mention, MentionKind
from analysis.attribution.phrases_slavic import GENDER, IN, LONGEST_CLAUSE, Phrases
from analysis.entities.capitalised import Person
from analysis.entities.cases import nominative
from analysis.languages.names_slavic import SURNAME_ENDINGS as SURNAME_ENDS
from analysis.morphology.analyser import is_known
from analysis.text.document import Token

SPOKEN = frozenset("слова слово заяву заявление данные дані сообщение повідомлення информацию інформацію".split())  # noqa: SIM905
SITES = frozenset("сайте сайті странице сторінці портале порталі канале каналі".split())  # noqa: SIM905


class Relays(Phrases):
    """Finds who is named in a case of its own beside a word of saying."""

    def _person(self, word: Token, cue: Token | None) -> Mention | None:
        """The person whose name begins here, when it may be the verb's subject (or, without a verb, at all)."""
        person = self.people.get(word.start)
        if person is None or person.words[0].low in self.lexicon.agencies or self._is_institution(person):
            return None
        if cue is not None and self.owners.owns(person):
            return None
        if cue is not None and (not nominative(person, self.language) or not self._fits(person, cue)):
            return None
        if cue is not None and self._wanted(cue) != "f" and self._declined(person):
            return None
        told = self._wanted(cue) if cue is not None else ""
        return Mention(person.start, person.end, "person", told if told in {"m", "f"} else person.gender)

    def _is_institution(self, person: Person) -> bool:
        """True for a lone new word that begins as institutions do: Госпогранслужба."""
        low = person.words[0].low
        lone = len(person.words) == 1 and not person.is_certain and not is_known(low, self.language)
        return lone and low.startswith(self.lexicon.institutions or ("\n",)) and not low.endswith(SURNAME_ENDS)

    def _fits(self, person: Person, cue: Token) -> bool:
        wanted = self._wanted(cue)
        if wanted == "p":
            return False
        return not (wanted in {"m", "f"} and person.gender in {"m", "f"} and wanted != person.gender)

    def _object(self, words: Sequence[Token], cue: int) -> Mention | None:
        """Who is quoted by somebody else: "цитує його агентство", "приводит слова президента агентство"."""
        for place in range(cue + 1, self._reach(words, cue + 1)):
            word = words[place]
            if word.low in SPOKEN:
                return self.by(words, place + 1)
            gender = self.lexicon.objects.get(word.low)
            if gender:
                return Mention(word.start, word.end, "pronoun", gender)
            if self._accusative(word):
                return self.by(words[: self._press_behind(words, place + 1)], place)
        return None

    def _press_behind(self, words: Sequence[Token], place: int) -> int:
        """Where the paper stands that quotes somebody: "цитує активістку видання Danas"."""
        press = self.lexicon.press or ("\n",)
        return next((at for at in range(place, len(words)) if words[at].low.startswith(press)), len(words))

    def _accusative(self, word: Token) -> bool:
        """True for whom a paper quotes; the paper itself stands in the nominative."""
        if word.start in self.people:
            return True
        if word.low in self.lexicon.agencies:
            return False
        cases = {r.case for r in self._readings(word) if r.pos == "NOUN"}
        living = any(r.case == "accs" and r.animate for r in self._readings(word))
        return living or (
            "accs" in cases and "nomn" not in cases and word.low.startswith(self.lexicon.institutions or ("\n",))
        )

    def referred(self, words: Sequence[Token], cue: int) -> Mention | None:
        """Whom a paper refers to: "сообщает агентство со ссылкой на пресс-службу порта"."""
        for place in range(cue + 1, min(len(words) - 2, cue + LONGEST_CLAUSE)):
            if self._breaks(words[place - 1], words[place]):
                return None
            if words[place].low in self.lexicon.refers and words[place + 1].low == "на":
                start = place + 2 + (words[place + 2].low in SPOKEN and place + 3 < len(words))
                return self.by(words, start)
        return None

    def by(self, words: Sequence[Token], place: int) -> Mention | None:
        """Who is named after "за словами": a person in any case, a pronoun, or a role brought to the nominative."""
        if place < len(words) and words[place].low in self.lexicon.relatives:
            return None
        if not 0 < place < len(words) or "," in self.document.gap(words[place - 1], words[place]):
            return None
        reach = min(self._reach(words, place), place + 14)
        for i in range(place, reach):
            if i > place and self._comma(words[i - 1], words[i]):
                break
            found = self._person(words[i], None)
            if found and not (i > place and self.owners.owns(self.people[found.start])):
                return self._of_somebody(words, place, i, reach) or found
        if place >= reach:
            return None
        return self._by_common(words, place, reach)

    def _of_somebody(self, words: Sequence[Token], place: int, name: int, reach: int) -> Mention | None:
        """The mother in "по словам матери Ивана Петрова": of another gender than the name, so somebody else."""
        person = self.people[words[name].start]
        gender = person.gender
        if name == place or gender not in {"m", "f"}:
            return None
        heads = [at for at in range(place, name) if any(r.animate for r in self._readings(words[at]))]
        between = words[heads[0] + 1 : name] if heads else ()
        near = bool(heads) and all(self._readings(word)[0].pos in {"ADJF", "PRTF"} for word in between)
        head = words[heads[0]] if near else None
        kin = head is not None and self._nominative_form(head) in self.lexicon.relations
        sorts = {GENDER[r.gender] for r in self._readings(head) if r.pos == "NOUN"} if head and kin else set()
        return self._by_common(words, place, reach) if sorts and gender not in sorts else None

    def _by_common(self, words: Sequence[Token], place: int, reach: int) -> Mention | None:
        head = place
        while head + 1 < reach and self._readings(words[head])[0].pos in {"ADJF", "PRTF", "NUMR"}:
            head += 1
        if not any(r.pos == "NOUN" for r in self._readings(words[head])):
            return None
        again = self._nominative_form(words[head]) in self.lexicon.anybody  # "цитирует канадца «Спорт»": of nobody's
        end = head + 1 if again else self._genitives(words, head + 1, reach)
        text = self._straight(words, place, head) + self.document.text[words[head].end : words[end - 1].end]
        titled = self.document.text[max(0, words[place].start - 1) : words[place].start] in {"«", '"', "“"}
        animate = not titled and any(r.animate for r in self._readings(words[head]) if r.pos == "NOUN")
        many = "p" if animate and self._many(words[head]) else ""
        return Mention(words[place].start, words[end - 1].end, "role" if animate else "body", many, text)

    def paper(self, words: Sequence[Token], cue: int) -> Mention | None:
        """Whose paper the words are read in ("у повідомленні міністерства"), else the paper."""
        if cue + 1 < len(words) and self._comma(words[cue], words[cue + 1]):
            return None
        reach = self._reach(words, cue + 1)
        for place in range(cue + 1, reach):
            gender = self.lexicon.objects.get(words[place].low)
            if gender:
                return Mention(words[place].start, words[place].end, "pronoun", gender)
            if words[place - 1].low in IN and not any(self._is_paper(w) for w in words[place : place + 3]):
                return self._place_body(words, place, reach)
            if self._is_paper(words[place]) or words[place - 1].low in IN:
                head = place
                while (
                    head + 1 < reach
                    and not self._is_paper(words[head])
                    and self._readings(words[head])[0].pos in {"ADJF", "PRTF"}
                ):
                    head += 1
                owner = self._writer(words, head, reach) if self._is_paper(words[head]) else None
                text = self._nominative_form(words[head])
                return owner or Mention(
                    words[place].start, words[head].end, "paper" if self._is_paper(words[head]) else "body", "", text
                )
        return None

    def _paper_before(self, words: Sequence[Token], cue: int) -> Mention | None:
        """The paper in "у листі йдеться"."""
        for place in range(cue - 1, max(-1, cue - 5), -1):
            if self._is_paper(words[place]):
                text = self._nominative_form(words[place])
                owner = self._owner(words, place + 1, cue)
                return owner or Mention(words[place].start, words[place].end, "paper", "", text)
        return None

    def _writer(self, words: Sequence[Token], head: int, reach: int) -> Mention | None:
        """Whose paper it is: in the genitive behind it, or behind "on the site of"."""
        owner = self._owner(words, head + 1, reach)
        if owner:
            return owner
        site = next((at for at in range(head + 1, min(head + 6, len(words) - 1)) if words[at].low in SITES), 0)
        return self._owner(words, site + 1, self._reach(words, site)) if site else None

    def _owner(self, words: Sequence[Token], place: int, high: int) -> Mention | None:
        if (
            place >= high
            or words[place].low in self.lexicon.prepositions
            or self.document.gap(words[place - 1], words[place]).strip(' \u00a0«"“')
        ):
            return None
        person = self._person(words[place], None)
        if person and self.people[words[place].start].is_certain:
            return person
        if not any(r.case == "gent" or r.fixed for r in self._readings(words[place])) and not words[place].capital:
            return None
        head = place
        while head + 1 < high and self._readings(words[head])[0].pos in {"ADJF", "PRTF"}:
            head += 1
        end = self._genitives(words, head + 1, high)
        text = self._from_case(words, place, head, "gent") + self._closed(words[head].end, words[end - 1].end)
        people = [r for r in self._readings(words[head]) if r.pos == "NOUN" and r.animate]
        kind: MentionKind = "role" if people and not words[head].capital else "body"
        return Mention(words[place].start, words[end - 1].end, kind, "p" if people and people[0].plural else "", text)
