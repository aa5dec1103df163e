"""The people of one article: which mentions are one person, how that person is called in full, and in what office."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from analysis.attribution.mention import Mention
from analysis.coreference.descriptions_en import callings
from analysis.coreference.longer_roles_en import fuller
from analysis.entities.capitalised import Person
from analysis.entities.cases import is_patronymic, nominative
from analysis.entities.context import is_man_told, stands_by_cue, stands_straight
from analysis.entities.couples_en import couples
from analysis.entities.exclusions import begins_sentence
from analysis.entities.owners import Owners
from analysis.entities.role_kinds import former, lone_noun, office, second, weight
from analysis.entities.roles import role_of
from analysis.languages.en.names import EASTERN, TITLES
from analysis.languages.names_slavic import ONLY_MENS_SURNAME as OF_MEN
from analysis.languages.shapes.reporting import words as listed
from analysis.morphology.analyser import Tagged, nominatives, readings, tagged
from analysis.names.matching import identity_key
from analysis.names.nominative import form_of_man, normal_form
from analysis.names.stems import stems
from analysis.text.cues import words_of
from analysis.text.document import Document, Token
from news.types import Speaker

HEAD_END = re.compile(r" (?:of|for|at|in|with|from)\b|[,«]")
COURTEOUS = re.compile(r"\b(?:Mr|Mrs|Ms)\.? $")
JUNIOR = frozenset(["jr", "sr", "ii", "iii"])
OBJECTS = listed("the a an with by against to from of about than like between beside alongside behind towards toward")
MOST_PLAYERS = 50  # people of one office in an article
MOST_NAMESAKES = 50  # people of one name
MOST_MENTIONS = 100  # of one person, that are looked through
OFFICE = 8  # words between an office and its name
FAR = 16  # words between a verb and the name of who says


def _last(person: Person) -> Token:
    """The last name: what stands before Jr."""
    return person.words[-2 if len(person.words) > 2 and person.words[-1].low in JUNIOR else -1]


@dataclass(eq=False)  # a figure is only ever itself
class Entity:
    """One person of the article."""

    mentions: list[Person] = field(default_factory=list)
    places: list[int] = field(default_factory=list)
    roles: list[str] = field(default_factory=list)
    titles: list[str] = field(default_factory=list)  # English: offices that only a title tells: Sen.
    gender: str = ""
    first: frozenset[str] = frozenset()
    last: frozenset[str] = frozenset()
    called_so: bool = False  # by the last name alone
    initialled: bool = True  # no first name in full
    stems: set[str] = field(default_factory=set)  # of all words of all names
    endings: set[tuple[str, ...]] = field(default_factory=set)  # of names, without the first word

    @property
    def full(self) -> bool:
        """True when the article gives more than a last name."""
        return bool(self.first)


class EntityIndex:
    """All people of one page, found again by any of their names or by their office."""

    def __init__(self, document: Document, people: Sequence[Person]) -> None:
        self.document, self.entities = document, list[Entity]()
        self.language = tagged(document.code)
        self.of_mention: dict[int, Entity] = {}
        self.by_stem: dict[str, list[Entity]] = {}
        self.speakers: dict[int, Speaker] = {}
        self.shown: dict[int, Entity] = {}  # by the identity of their speaker
        self.person_at: dict[int, Person] = {}
        self.players: dict[str, tuple[int, list[Entity]]] = {}  # (figures looked at, those who fit) by office
        self.owners = Owners(document, people, self.language) if self.language else None
        self.couples = {} if self.language else couples(document, people)
        for person in sorted(people, key=self._order):
            self.add(person)

    def _order(self, person: Person) -> tuple[int, int]:
        """Full names come first, in English then the last names that tell the gender: Mr. Roe is not Jane Roe."""
        if len(person.words) > 1:
            return 0, person.start
        return 1 if person.gender and self.language is None else 2, person.start

    def add(self, person: Person) -> Entity:
        """Join a mention to its figure, or begin a new one."""
        if person.start in self.of_mention:
            return self.of_mention[person.start]
        entity = self._find(person) or self._new(person)
        self._join(entity, person)
        return entity

    def may_be_subject(self, place: int) -> bool:
        """False for a name that surely stands in another case than the nominative."""
        entity = self.of_mention[place]
        person = self.person_at[place]
        if self.language is not None:
            return nominative(person, self.language, entity.gender) and not self._owns_office(person)
        at = bisect_left(self.document.starts, place)
        while at and self.document.words[at - 1].low in TITLES:
            at -= 1
        lows = [word.low for word in self.document.words[max(0, at - 2) : at]]
        return not self.owns(place) and (not lows or lows[-1] not in OBJECTS or lows[0] == "according")

    def owns(self, place: int) -> bool:
        """True for the name of an English possessor: Jane Roe's."""
        person = self.person_at.get(place)
        if person is None:  # told of by an office
            return False
        return person.words[-1].low.endswith(("’s", "'s")) or self.document.text[person.end : person.end + 2] == "’ "

    def _new(self, person: Person) -> Entity:
        entity = Entity()
        self.entities.append(entity)
        return entity

    def _join(self, entity: Entity, person: Person) -> None:
        self.of_mention[person.start], self.person_at[person.start] = entity, person
        entity.called_so = entity.called_so or self._by_last_name(entity, person)
        entity.mentions.append(person)
        entity.places.insert(bisect_right(entity.places, person.start), person.start)
        entity.gender = entity.gender or person.gender
        parts = person.words
        if len(parts) > 1 and not entity.first:
            entity.first = stems(parts[0].low, self.document.code) | {parts[0].low[:1]}
        entity.initialled = entity.initialled and (len(parts) == 1 or len(parts[0].text) == 1)
        lows = tuple(word.low for word in parts)
        entity.endings.update(lows[at:] for at in range(1, len(lows)))
        for low in lows:
            self._own(entity, stems(low, self.document.code))
        entity.last |= stems(_last(person).low, self.document.code)
        role = None if self._owns_office(person) else role_of(self.document, person)
        if role and role not in entity.roles:
            entity.roles.append(role)
        title = callings(self.document, person) if self.language is None else ""
        if title:
            self.entitle(entity, title)

    def _owns_office(self, person: Person) -> bool:
        """True for a name behind an office that is somebody else's: the spokesman of Roe is not Roe."""
        return self.owners is not None and self.owners.owns(person)

    def _own(self, entity: Entity, found: frozenset[str]) -> None:
        for stem in found - entity.stems:
            owners = self.by_stem.setdefault(stem, [])
            if len(owners) < MOST_NAMESAKES:
                owners.append(entity)
        entity.stems |= found

    def entitle(self, entity: Entity, title: str) -> None:
        """English: keep an office in mind that the article gives them without its telling so beside the name."""
        if title not in entity.titles:
            entity.titles.append(title)
            self.players.clear()

    def _find(self, person: Person) -> Entity | None:
        last = stems(_last(person).low, self.document.code)
        fits: list[Entity] = []
        for stem in sorted(last):
            fits += [f for f in self.by_stem.get(stem, ()) if f not in fits and self._fits(f, person, last)]
        if not fits:
            return self._of_father(person)
        return max(fits, key=lambda f: (bool(f.last & last), self._called_so(f, person), self._seen(f, person.start)))

    def _of_father(self, person: Person) -> Entity | None:
        """Who is called by first name and patronymic: the only one of that first name whose last name is known."""
        if len(person.words) != 2 or not self._by_father(person):
            return None
        first = stems(person.words[0].low, self.document.code)
        fits = {id(f): f for stem in sorted(first) for f in self.by_stem.get(stem, ()) if f.first & first}
        same = [
            f
            for f in fits.values()
            if f.gender in {person.gender, ""} and not any(map(self._by_father, f.mentions[:MOST_MENTIONS]))
        ]
        return same[0] if len(same) == 1 else None

    def _by_father(self, person: Person) -> bool:
        """True for a name that holds a patronymic."""
        language = self.language
        return language is not None and len(person.words) > 1 and is_patronymic(person.words[-1].low, language)

    def namesake(self, entity: Entity, mention: Mention) -> Entity | None:
        """The only other one of that last name and of the gender that the verb beside the mention tells."""
        fits = {id(f): f for stem in sorted(entity.last) for f in self.by_stem.get(stem, ()) if f.last & entity.last}
        others = [f for f in fits.values() if f is not entity and f.gender == mention.gender]
        return others[0] if len(others) == 1 else None

    def _by_last_name(self, entity: Entity, person: Person) -> bool:
        """True for a last name alone; English: the Ty of Ty Roe is none."""
        if len(person.words) > 1:
            return False
        return self.language is not None or not entity.first & stems(person.words[0].low, self.document.code)

    def _called_so(self, entity: Entity, person: Person) -> bool:
        """Of two who bear a last name, the one that the article has called by it alone before."""
        return len(person.words) == 1 and entity.called_so

    def _fits(self, entity: Entity, person: Person, last: frozenset[str]) -> bool:
        if entity.gender and person.gender and entity.gender != person.gender:
            return False
        if len(person.words) == 1:
            return self.language is not None or bool(entity.last & last) or self._by_first_name(entity, person)
        if not entity.last & last:
            return False
        first = person.words[0].low
        return (
            not entity.first
            or bool(entity.first & stems(first, self.document.code))
            or (first[:1] in entity.first and (len(first) == 1 or entity.initialled))
            or tuple(word.low for word in person.words) in entity.endings  # Colbert Busch of Elizabeth Colbert Busch
        )

    def _by_first_name(self, entity: Entity, person: Person) -> bool:
        """English: a first name comes behind its full name, and never behind Mr., but in the East."""
        titled = COURTEOUS.search(self.document.text, max(0, person.start - 6), person.start)
        known = entity.places[0] < person.start or self._has_relatives(entity)
        return known and (titled is None or person.words[0].low in EASTERN)

    def _has_relatives(self, entity: Entity) -> bool:
        """True when somebody else bears this last name."""
        return any(f is not entity and f.last & entity.last for stem in entity.last for f in self.by_stem.get(stem, ()))

    def _seen(self, entity: Entity, place: int) -> int:
        """Where it was last named before here; -1 when only later."""
        at = bisect_right(entity.places, place)
        return entity.places[at - 1] if at else -1

    # --- how a figure is shown --------------------------------------------------------------------

    def speaker(self, entity: Entity) -> Speaker:
        """The figure as a speaker: full name in the nominative, and office."""
        key = id(entity)
        if key not in self.speakers:
            name = self._name(entity)
            self.speakers[key] = Speaker(identity_key(name) or name, name, self._role(entity))
            self.shown[id(self.speakers[key])] = entity
        return self.speakers[key]

    def _role(self, entity: Entity) -> str | None:
        role = max(entity.roles, key=weight, default=None)
        if role is None or self.language:
            return role
        return fuller(self.document, role, entity.places[0], (one.roles for one in self.entities))

    def _name(self, entity: Entity) -> str:
        called = next((one.called for one in entity.mentions if one.called), "")
        if called:
            return called
        longest = max(len(one.words) for one in entity.mentions)
        best = [one for one in entity.mentions if len(one.words) == longest or len(one.words) > 1]
        best = [one for one in best if not self._by_father(one)] or best  # her last name, where it is known
        best = [one for one in best if len(one.words[0].text) > 1] or best  # "В. Романов" only where no more is told
        if self.language is None:
            shared = self.couples.get(best[0].words[0].low) if longest == 1 else None
            return f"{self._bare(best[0])} {shared}" if shared else self._bare(best[0])
        may = [one for one in best if nominative(one, self.language, entity.gender)]
        sure = next((one for one in may if self._surely_straight(one, self.language) or self._told_by_her(one)), None)
        if sure:
            return self._text(sure)
        straight = [one for one in best if nominative(one, self.language, entity.gender)]
        if not straight and entity.gender == "m" and is_man_told(self.document, best[0].words, self.language):
            return form_of_man(self._text(best[0]), self.document.code)
        straight = straight or best
        forms = Counter(normal_form(self._text(one), self.document.code) for one in straight)
        telling = next((one for one in straight if stands_by_cue(self.document, one.words, self.language)), None)
        told = normal_form(self._text(telling), self.document.code) if telling else ""
        best_form = max(forms, key=lambda form: (forms[form], form == told, len(form)))
        return self._of_man(entity, best_form) or best_form

    def _of_man(self, entity: Entity, form: str) -> str:
        """The name of a man whom the article also calls by a last name that no woman bears; "" when the form has it."""
        parts, language = form.split(), self.language
        lone = next((one for one in entity.mentions if len(one.words) == 1 and one.words[0].low.endswith(OF_MEN)), None)
        if lone is None or language is None or entity.gender == "f" or len(parts) != 2:
            return ""
        if parts[1].lower() == lone.words[0].low:
            return ""
        full = next((one for one in entity.mentions if len(one.words) == 2), None)
        given = nominatives(full.words[0].low, language) if full else ()
        firsts = {name for r, name, _ in given if r.name == "Name" and r.gender == "masc" and not r.plural and name}
        return f"{firsts.pop().capitalize()} {lone.words[0].text}" if len(firsts) == 1 else ""

    def _surely_straight(self, person: Person, language: Tagged) -> bool:
        """True behind an office that can only be in the nominative, be it with the capital of its sentence."""
        if stands_straight(self.document, person.start, language):
            return True
        at = bisect_left(self.document.starts, person.start)
        for place in range(at - 1, max(-1, at - OFFICE), -1):
            word = self.document.words[place]
            if self.document.gap(word, self.document.words[place + 1]).strip(' \u00a0«»"'):
                return False
            told = [r for r in readings(word.low, language) if r.pos == "NOUN" and r.animate]
            if word.capital and begins_sentence(self.document, word):
                return bool(told) and all(r.case in {"nomn", "voct"} and not r.name for r in told)
            if word.capital or told or readings(word.low, language)[0].pos not in {"NOUN", "ADJF", "CONJ"}:
                return False
        return False

    def _told_by_her(self, person: Person) -> bool:
        """True behind a verb in the feminine with nobody between: "сообщила заместитель мэра Анастасия Ракова"."""
        lexicon, at = words_of(self.document.code), bisect_left(self.document.starts, person.start)
        if lexicon is None or person.gender == "m":
            return False
        for place in range(at - 1, max(-1, at - FAR), -1):
            word = self.document.words[place]
            if word.start in self.of_mention or set(self.document.gap(word, self.document.words[place + 1])) & set(
                ".!?;\n"
            ):
                return False
            if word.low in lexicon.cues:
                return lexicon.cues[word.low] == "f"
        return False

    def _text(self, person: Person) -> str:
        return " ".join(self.document.text[person.start : person.end].split())

    def _bare(self, person: Person) -> str:
        text = self._text(person)
        return re.sub(r"[’']s$", "", text)

    # --- by office --------------------------------------------------------------------------------

    def entity_of(self, speaker: Speaker) -> Entity | None:
        """The figure that is shown as this speaker."""
        return self.shown.get(id(speaker))

    def by_role(
        self, role: str, place: int, gender: str, told_of: Callable[[], Sequence[tuple[int, Entity]]] = tuple
    ) -> Entity | None:
        """The only person whose office fits a description; of several the last one told of, or named before here."""
        alone = lone_noun(role)
        fits = [f for f in self._players(role, alone) if not self._other_gender(f, gender)]
        if not fits:
            return None
        if self.language is not None:
            return max(fits, key=lambda f: self._chance(f, place, gender, alone))
        told = {id(entity): at for at, entity in sorted(told_of(), key=lambda one: one[0])} if len(fits) > 1 else {}
        return max(fits, key=lambda f: (self._is_called(f, alone), told.get(id(f), -1), self._seen(f, place)))

    def _chance(self, entity: Entity, place: int, gender: str, alone: str) -> tuple[bool, bool, bool, int]:
        """How likely this one of several is meant: named before, surely of that gender, called so, named last."""
        seen, surely = self._seen(entity, place), gender != "f" or entity.gender == "f"
        return seen >= 0, surely, self._is_called(entity, alone), seen

    def is_told(self, entity: Entity, noun: str, place: int) -> bool:
        """True for somebody named before here, or later by this very noun: "the teacher" is nobody yet to come."""
        return self._seen(entity, place) >= 0 or self._is_called(entity, noun)

    def _players(self, role: str, alone: str) -> list[Entity]:
        """Everybody whose office fits; those looked at before are not looked at again."""
        looked, fits = self.players.get(role, (0, []))
        for entity in self.entities[looked:]:
            if len(fits) < MOST_PLAYERS and self._plays(entity, role, alone):
                fits.append(entity)
        self.players[role] = len(self.entities), fits
        return fits

    def _other_gender(self, entity: Entity, gender: str) -> bool:
        return gender in {"m", "f"} and bool(entity.gender) and entity.gender != gender

    def _is_called(self, entity: Entity, noun: str) -> bool:
        """True when this very noun is the head of an office of theirs."""
        roles = [role for role in (*entity.roles, *entity.titles) if second(role) <= second(noun)]
        return bool(noun) and any(noun in HEAD_END.split(role.lower())[0].split() for role in roles)

    def _plays(self, entity: Entity, called: str, alone: str) -> bool:
        if self._is_called(entity, alone):
            return True
        once = former(called, self.document.code)
        for role in (*entity.roles, *entity.titles):
            if second(role) != second(called) or (once and not former(role, self.document.code)):
                continue
            if self._one_office(role, called, whole=True) or (
                self.language and " " in called and self._one_office(role, called, whole=False)
            ):
                return True
        return False

    def _one_office(self, role: str, called: str, *, whole: bool) -> bool:
        """True where the role may be called so: the same kind of office, and all that the other one tells beside it."""
        heads, details = office(called, self.document.code, whole=whole)
        has_heads, has_details = office(role, self.document.code, whole=whole)
        same = heads & has_heads or (self.language and not heads and len(details) > 1)
        return bool(same) and all(any(a[:5] == b[:5] for b in has_details) for a in details)
