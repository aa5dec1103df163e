"""How an entity is shown: its fullest name, in the nominative."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol

from analysis.coreference.people.entity import Entity
from analysis.entities.capitalised import Person
from analysis.entities.cases import is_patronymic, nominative
from analysis.entities.context import is_man_told, stands_by_cue, stands_straight
from analysis.entities.exclusions import begins_sentence
from analysis.languages.names_slavic import ONLY_MENS_SURNAME
from analysis.languages.shapes.reporting import FEMN, MASC, ReportingWords
from analysis.morphology.analyser import Reading, Tagged, nominatives, readings
from analysis.names.nominative import form_of_man, normal_form
from analysis.text.document import Document, Token
from analysis.text.rules import first

ROLE_WORDS = 8  # between a role and its name
VERB_WORDS = 16  # between a verb and the name of who says
ROLE_JOINTS = ' \u00a0«»"'  # what may stand between the words of a role
CLAUSE_ENDS = frozenset(".!?;\n")
NOMINATIVE = frozenset(["nomn", "voct"])


class DisplayNames(Protocol):
    """Names people as they are shown."""

    def name(self, entity: Entity) -> str:
        """The full name."""


def labelled_name(entity: Entity) -> str | None:
    """The name that stands as a label before somebody's answers."""
    return next((one.called for one in entity.mentions if one.called), "") or None


def fullest(mentions: Sequence[Person]) -> list[Person]:
    """The mentions with more than a last name, where there are any."""
    full = [one for one in mentions if len(one.words) > 1] or list(mentions)
    return [
        one for one in full if len(one.words[0].text) > 1
    ] or full  # "В. Романов" only where no more is told


def _text(document: Document, person: Person) -> str:
    return " ".join(document.text[person.start : person.end].split())


class PlainNames:
    """Where names have no cases; `couples`: the last name of two by the first name of the first."""

    def __init__(self, document: Document, couples: Mapping[str, str]) -> None:
        self.document, self.couples = document, couples

    def name(self, entity: Entity) -> str:
        """The first full name of the article."""
        rules = (labelled_name, self._shared_last_name, self._first_full_name)
        return first("name", entity.mention_offsets[0], rules, entity) or ""

    def _shared_last_name(self, entity: Entity) -> str | None:
        """ "Ann" of "Ann and Ben Roe"."""
        if any(len(one.words) > 1 for one in entity.mentions):
            return None
        best = fullest(entity.mentions)[0]
        shared = self.couples.get(best.words[0].low)
        return f"{self._without_possessive(best)} {shared}" if shared else None

    def _first_full_name(self, entity: Entity) -> str | None:
        return self._without_possessive(fullest(entity.mentions)[0])

    def _without_possessive(self, person: Person) -> str:
        return re.sub(r"[’']s$", "", _text(self.document, person))


@dataclass(frozen=True, slots=True)
class _Forms:
    """The mentions of somebody that a name may be taken from."""

    entity: Entity
    full: Sequence[Person]
    nominative: Sequence[Person]  # those of them that may stand in the nominative


class InflectedNames:
    """Where names have cases."""

    def __init__(
        self,
        document: Document,
        morphology: Tagged,
        lexicon: ReportingWords,
        people: Mapping[int, Entity],
    ) -> None:
        self.document, self.morphology, self.lexicon, self.people = (
            document,
            morphology,
            lexicon,
            people,
        )

    def name(self, entity: Entity) -> str:
        """A form that is surely the nominative, else the most frequent one, brought to the nominative."""
        full = self._without_patronymics(entity)
        nominatives = [one for one in full if nominative(one, self.morphology, entity.gender)]
        forms = _Forms(entity, full, nominatives)
        rules = (
            self._label,
            self._surely_nominative,
            self._mans_name_in_another_case,
            self._mans_last_name,
            self._most_frequent_form,
        )
        return first("name", entity.mention_offsets[0], rules, forms) or ""

    def _without_patronymics(self, entity: Entity) -> list[Person]:
        """The fullest mentions: with the last name, where it is known."""
        full = [one for one in entity.mentions if len(one.words) > 1] or entity.mentions
        return fullest([one for one in full if not self._has_patronymic(one)] or full)

    def _has_patronymic(self, person: Person) -> bool:
        return len(person.words) > 1 and is_patronymic(person.words[-1].low, self.morphology)

    # --- the rules, in their order ----------------------------------------------------------------

    def _label(self, forms: _Forms) -> str | None:
        return labelled_name(forms.entity)

    def _surely_nominative(self, forms: _Forms) -> str | None:
        """What stands behind a role in the nominative, or behind a verb that agrees."""
        sure = (
            one
            for one in forms.nominative
            if self._behind_role(one) or self._behind_verb_of_hers(one)
        )
        found = next(sure, None)
        return _text(self.document, found) if found else None

    def _mans_name_in_another_case(self, forms: _Forms) -> str | None:
        """Only other cases are seen, and a form beside them tells a man."""
        if forms.nominative or forms.entity.gender != MASC:
            return None
        if not is_man_told(self.document, forms.full[0].words, self.morphology):
            return None
        return form_of_man(_text(self.document, forms.full[0]), self.document.code)

    def _mans_last_name(self, forms: _Forms) -> str | None:
        """The article also calls him by a last name that no woman bears."""
        mentions, entity = forms.entity.mentions, forms.entity
        lone = next(
            (
                one
                for one in mentions
                if len(one.words) == 1 and one.words[0].low.endswith(ONLY_MENS_SURNAME)
            ),
            None,
        )
        if lone is None or entity.gender == FEMN:
            return None
        parts = self._most_frequent_form(forms).split()
        if len(parts) != 2 or parts[1].lower() == lone.words[0].low:
            return None
        given = self._mans_first_name(mentions)
        return f"{given.capitalize()} {lone.words[0].text}" if given else None

    def _most_frequent_form(self, forms: _Forms) -> str:
        seen = forms.nominative or forms.full
        normal = [normal_form(_text(self.document, one), self.document.code) for one in seen]
        beside_cue = (
            form
            for one, form in zip(seen, normal, strict=True)
            if stands_by_cue(self.document, one.words, self.morphology)
        )
        speaks, counts = next(beside_cue, ""), Counter(normal)
        return max(counts, key=lambda form: (counts[form], form == speaks, len(form)))

    # --- what the rules ask -----------------------------------------------------------------------

    def _mans_first_name(self, mentions: Sequence[Person]) -> str:
        """The only nominative of a man's first name that the full name may be a form of; "" for none or several."""
        full = next((one for one in mentions if len(one.words) == 2), None)
        forms = nominatives(full.words[0].low, self.morphology) if full else ()
        names = {name for reading, name, _ in forms if name and _is_mans_name(reading)}
        return names.pop() if len(names) == 1 else ""

    def _behind_role(self, person: Person) -> bool:
        """Whether it stands behind a role that can only be in the nominative, with a capital or without."""
        if stands_straight(self.document, person.start, self.morphology):
            return True
        for word, gap in self._words_before(person, ROLE_WORDS):
            if gap.strip(ROLE_JOINTS):
                return False
            nouns = [
                r for r in readings(word.low, self.morphology) if r.pos == "NOUN" and r.animate
            ]
            if word.capital and begins_sentence(self.document, word):
                return bool(nouns) and all(r.case in NOMINATIVE and not r.name for r in nouns)
            if word.capital or nouns:
                return False
            if readings(word.low, self.morphology)[0].pos not in {"NOUN", "ADJF", "CONJ"}:
                return False
        return False

    def _behind_verb_of_hers(self, person: Person) -> bool:
        """Behind a verb in the feminine with nobody between: "сообщила заместитель мэра Анастасия Ракова"."""
        if person.gender == MASC:
            return False
        for word, gap in self._words_before(person, VERB_WORDS):
            if word.start in self.people or not CLAUSE_ENDS.isdisjoint(gap):
                return False
            if word.low in self.lexicon.cues:
                return self.lexicon.cues[word.low] == FEMN
        return False

    def _words_before(self, person: Person, most: int) -> Iterator[tuple[Token, str]]:
        """The last few words before a name, the last one first, each with what stands behind it."""
        at, words = bisect_left(self.document.starts, person.start), self.document.words
        for place in range(at - 1, max(-1, at - most), -1):
            yield words[place], self.document.gap(words[place], words[place + 1])


def _is_mans_name(reading: Reading) -> bool:
    return reading.name == "Name" and reading.gender == "masc" and not reading.plural
