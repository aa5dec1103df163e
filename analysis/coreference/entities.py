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
from analysis.entities.cases import OF_MEN, is_patronymic, nominative
from analysis.entities.context import is_man_told, stands_by_cue, stands_straight
from analysis.entities.couples_en import couples
from analysis.entities.exclusions import begins_sentence
from analysis.entities.owners import Owners
from analysis.entities.role_kinds import former, lone_noun, office, second, weight
from analysis.entities.roles import role_of
from analysis.languages.en.names import EASTERN, TITLES
from analysis.languages.shapes.reporting import words as listed
from analysis.morphology.analyser import Tagged, nominatives, readings, tagged
from analysis.names.matching import identity_key
from analysis.names.nominative import form_of_man, normal_form
from analysis.names.stems import stems
from analysis.text.cues import words_of
from analysis.text.document import Page, Word
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


def _last(person: Person) -> Word:
    """The last name: what stands before Jr."""
    return person.words[-2 if len(person.words) > 2 and person.words[-1].low in JUNIOR else -1]


@dataclass(eq=False)  # a figure is only ever itself
class Figure:
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


class Cast:
    """All people of one page, found again by any of their names or by their office."""

    def __init__(self, page: Page, people: Sequence[Person]) -> None:
        self.page, self.figures = page, list[Figure]()
        self.language = tagged(page.language)
        self.of_mention: dict[int, Figure] = {}
        self.by_stem: dict[str, list[Figure]] = {}
        self.speakers: dict[int, Speaker] = {}
        self.shown: dict[int, Figure] = {}  # by the identity of their speaker
        self.person_at: dict[int, Person] = {}
        self.players: dict[str, tuple[int, list[Figure]]] = {}  # (figures looked at, those who fit) by office
        self.owners = Owners(page, people, self.language) if self.language else None
        self.couples = {} if self.language else couples(page, people)
        for person in sorted(people, key=self._order):
            self.add(person)

    def _order(self, person: Person) -> tuple[int, int]:
        """Full names come first, in English then the last names that tell the gender: Mr. Roe is not Jane Roe."""
        if len(person.words) > 1:
            return 0, person.start
        return 1 if person.gender and self.language is None else 2, person.start

    def add(self, person: Person) -> Figure:
        """Join a mention to its figure, or begin a new one."""
        if person.start in self.of_mention:
            return self.of_mention[person.start]
        figure = self._find(person) or self._new(person)
        self._join(figure, person)
        return figure

    def may_be_subject(self, place: int) -> bool:
        """False for a name that surely stands in another case than the nominative."""
        figure = self.of_mention[place]
        person = self.person_at[place]
        if self.language is not None:
            return nominative(person, self.language, figure.gender) and not self._owns_office(person)
        at = bisect_left(self.page.starts, place)
        while at and self.page.words[at - 1].low in TITLES:
            at -= 1
        lows = [word.low for word in self.page.words[max(0, at - 2) : at]]
        return not self.owns(place) and (not lows or lows[-1] not in OBJECTS or lows[0] == "according")

    def owns(self, place: int) -> bool:
        """True for the name of an English possessor: Jane Roe's."""
        person = self.person_at.get(place)
        if person is None:  # told of by an office
            return False
        return person.words[-1].low.endswith(("’s", "'s")) or self.page.text[person.end : person.end + 2] == "’ "

    def _new(self, person: Person) -> Figure:
        figure = Figure()
        self.figures.append(figure)
        return figure

    def _join(self, figure: Figure, person: Person) -> None:
        self.of_mention[person.start], self.person_at[person.start] = figure, person
        figure.called_so = figure.called_so or self._by_last_name(figure, person)
        figure.mentions.append(person)
        figure.places.insert(bisect_right(figure.places, person.start), person.start)
        figure.gender = figure.gender or person.gender
        parts = person.words
        if len(parts) > 1 and not figure.first:
            figure.first = stems(parts[0].low, self.page.language) | {parts[0].low[:1]}
        figure.initialled = figure.initialled and (len(parts) == 1 or len(parts[0].text) == 1)
        lows = tuple(word.low for word in parts)
        figure.endings.update(lows[at:] for at in range(1, len(lows)))
        for low in lows:
            self._own(figure, stems(low, self.page.language))
        figure.last |= stems(_last(person).low, self.page.language)
        role = None if self._owns_office(person) else role_of(self.page, person, self.language)
        if role and role not in figure.roles:
            figure.roles.append(role)
        title = callings(self.page, person) if self.language is None else ""
        if title:
            self.entitle(figure, title)

    def _owns_office(self, person: Person) -> bool:
        """True for a name behind an office that is somebody else's: the spokesman of Roe is not Roe."""
        return self.owners is not None and self.owners.owns(person)

    def _own(self, figure: Figure, found: frozenset[str]) -> None:
        for stem in found - figure.stems:
            owners = self.by_stem.setdefault(stem, [])
            if len(owners) < MOST_NAMESAKES:
                owners.append(figure)
        figure.stems |= found

    def entitle(self, figure: Figure, title: str) -> None:
        """English: keep an office in mind that the article gives them without its telling so beside the name."""
        if title not in figure.titles:
            figure.titles.append(title)
            self.players.clear()

    def _find(self, person: Person) -> Figure | None:
        last = stems(_last(person).low, self.page.language)
        fits: list[Figure] = []
        for stem in sorted(last):
            fits += [f for f in self.by_stem.get(stem, ()) if f not in fits and self._fits(f, person, last)]
        if not fits:
            return self._of_father(person)
        return max(fits, key=lambda f: (bool(f.last & last), self._called_so(f, person), self._seen(f, person.start)))

    def _of_father(self, person: Person) -> Figure | None:
        """Who is called by first name and patronymic: the only one of that first name whose last name is known."""
        if len(person.words) != 2 or not self._by_father(person):
            return None
        first = stems(person.words[0].low, self.page.language)
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

    def namesake(self, figure: Figure, mention: Mention) -> Figure | None:
        """The only other one of that last name and of the gender that the verb beside the mention tells."""
        fits = {id(f): f for stem in sorted(figure.last) for f in self.by_stem.get(stem, ()) if f.last & figure.last}
        others = [f for f in fits.values() if f is not figure and f.gender == mention.gender]
        return others[0] if len(others) == 1 else None

    def _by_last_name(self, figure: Figure, person: Person) -> bool:
        """True for a last name alone; English: the Ty of Ty Roe is none."""
        if len(person.words) > 1:
            return False
        return self.language is not None or not figure.first & stems(person.words[0].low, self.page.language)

    def _called_so(self, figure: Figure, person: Person) -> bool:
        """Of two who bear a last name, the one that the article has called by it alone before."""
        return len(person.words) == 1 and figure.called_so

    def _fits(self, figure: Figure, person: Person, last: frozenset[str]) -> bool:
        if figure.gender and person.gender and figure.gender != person.gender:
            return False
        if len(person.words) == 1:
            return self.language is not None or bool(figure.last & last) or self._by_first_name(figure, person)
        if not figure.last & last:
            return False
        first = person.words[0].low
        return (
            not figure.first
            or bool(figure.first & stems(first, self.page.language))
            or (first[:1] in figure.first and (len(first) == 1 or figure.initialled))
            or tuple(word.low for word in person.words) in figure.endings  # Colbert Busch of Elizabeth Colbert Busch
        )

    def _by_first_name(self, figure: Figure, person: Person) -> bool:
        """English: a first name comes behind its full name, and never behind Mr., but in the East."""
        titled = COURTEOUS.search(self.page.text, max(0, person.start - 6), person.start)
        known = figure.places[0] < person.start or self._has_relatives(figure)
        return known and (titled is None or person.words[0].low in EASTERN)

    def _has_relatives(self, figure: Figure) -> bool:
        """True when somebody else bears this last name."""
        return any(f is not figure and f.last & figure.last for stem in figure.last for f in self.by_stem.get(stem, ()))

    def _seen(self, figure: Figure, place: int) -> int:
        """Where it was last named before here; -1 when only later."""
        at = bisect_right(figure.places, place)
        return figure.places[at - 1] if at else -1

    # --- how a figure is shown --------------------------------------------------------------------

    def speaker(self, figure: Figure) -> Speaker:
        """The figure as a speaker: full name in the nominative, and office."""
        key = id(figure)
        if key not in self.speakers:
            name = self._name(figure)
            self.speakers[key] = Speaker(identity_key(name) or name, name, self._role(figure))
            self.shown[id(self.speakers[key])] = figure
        return self.speakers[key]

    def _role(self, figure: Figure) -> str | None:
        role = max(figure.roles, key=weight, default=None)
        if role is None or self.language:
            return role
        return fuller(self.page, role, figure.places[0], (one.roles for one in self.figures))

    def _name(self, figure: Figure) -> str:
        called = next((one.called for one in figure.mentions if one.called), "")
        if called:
            return called
        longest = max(len(one.words) for one in figure.mentions)
        best = [one for one in figure.mentions if len(one.words) == longest or len(one.words) > 1]
        best = [one for one in best if not self._by_father(one)] or best  # her last name, where it is known
        best = [one for one in best if len(one.words[0].text) > 1] or best  # "В. Романов" only where no more is told
        if self.language is None:
            shared = self.couples.get(best[0].words[0].low) if longest == 1 else None
            return f"{self._bare(best[0])} {shared}" if shared else self._bare(best[0])
        may = [one for one in best if nominative(one, self.language, figure.gender)]
        sure = next((one for one in may if self._surely_straight(one, self.language) or self._told_by_her(one)), None)
        if sure:
            return self._text(sure)
        straight = [one for one in best if nominative(one, self.language, figure.gender)]
        if not straight and figure.gender == "m" and is_man_told(self.page, best[0].words, self.language):
            return form_of_man(self._text(best[0]), self.page.language)
        straight = straight or best
        forms = Counter(normal_form(self._text(one), self.page.language) for one in straight)
        telling = next((one for one in straight if stands_by_cue(self.page, one.words, self.language)), None)
        told = normal_form(self._text(telling), self.page.language) if telling else ""
        best_form = max(forms, key=lambda form: (forms[form], form == told, len(form)))
        return self._of_man(figure, best_form) or best_form

    def _of_man(self, figure: Figure, form: str) -> str:
        """The name of a man whom the article also calls by a last name that no woman bears; "" when the form has it."""
        parts, language = form.split(), self.language
        lone = next((one for one in figure.mentions if len(one.words) == 1 and one.words[0].low.endswith(OF_MEN)), None)
        if lone is None or language is None or figure.gender == "f" or len(parts) != 2:
            return ""
        if parts[1].lower() == lone.words[0].low:
            return ""
        full = next((one for one in figure.mentions if len(one.words) == 2), None)
        given = nominatives(full.words[0].low, language) if full else ()
        firsts = {name for r, name, _ in given if r.name == "Name" and r.gender == "masc" and not r.plural and name}
        return f"{firsts.pop().capitalize()} {lone.words[0].text}" if len(firsts) == 1 else ""

    def _surely_straight(self, person: Person, language: Tagged) -> bool:
        """True behind an office that can only be in the nominative, be it with the capital of its sentence."""
        if stands_straight(self.page, person.start, language):
            return True
        at = bisect_left(self.page.starts, person.start)
        for place in range(at - 1, max(-1, at - OFFICE), -1):
            word = self.page.words[place]
            if self.page.gap(word, self.page.words[place + 1]).strip(' \u00a0«»"'):
                return False
            told = [r for r in readings(word.low, language) if r.pos == "NOUN" and r.animate]
            if word.capital and begins_sentence(self.page, word):
                return bool(told) and all(r.case in {"nomn", "voct"} and not r.name for r in told)
            if word.capital or told or readings(word.low, language)[0].pos not in {"NOUN", "ADJF", "CONJ"}:
                return False
        return False

    def _told_by_her(self, person: Person) -> bool:
        """True behind a verb in the feminine with nobody between: "сообщила заместитель мэра Анастасия Ракова"."""
        lexicon, at = words_of(self.page.language), bisect_left(self.page.starts, person.start)
        if lexicon is None or person.gender == "m":
            return False
        for place in range(at - 1, max(-1, at - FAR), -1):
            word = self.page.words[place]
            if word.start in self.of_mention or set(self.page.gap(word, self.page.words[place + 1])) & set(".!?;\n"):
                return False
            if word.low in lexicon.cues:
                return lexicon.cues[word.low] == "f"
        return False

    def _text(self, person: Person) -> str:
        return " ".join(self.page.text[person.start : person.end].split())

    def _bare(self, person: Person) -> str:
        text = self._text(person)
        return re.sub(r"[’']s$", "", text)

    # --- by office --------------------------------------------------------------------------------

    def figure_of(self, speaker: Speaker) -> Figure | None:
        """The figure that is shown as this speaker."""
        return self.shown.get(id(speaker))

    def by_role(
        self, role: str, place: int, gender: str, told_of: Callable[[], Sequence[tuple[int, Figure]]] = tuple
    ) -> Figure | None:
        """The only person whose office fits a description; of several the last one told of, or named before here."""
        alone = lone_noun(role)
        fits = [f for f in self._players(role, alone) if not self._other_gender(f, gender)]
        if not fits:
            return None
        if self.language is not None:
            return max(fits, key=lambda f: self._chance(f, place, gender, alone))
        told = {id(figure): at for at, figure in sorted(told_of(), key=lambda one: one[0])} if len(fits) > 1 else {}
        return max(fits, key=lambda f: (self._is_called(f, alone), told.get(id(f), -1), self._seen(f, place)))

    def _chance(self, figure: Figure, place: int, gender: str, alone: str) -> tuple[bool, bool, bool, int]:
        """How likely this one of several is meant: named before, surely of that gender, called so, named last."""
        seen, surely = self._seen(figure, place), gender != "f" or figure.gender == "f"
        return seen >= 0, surely, self._is_called(figure, alone), seen

    def is_told(self, figure: Figure, noun: str, place: int) -> bool:
        """True for somebody named before here, or later by this very noun: "the teacher" is nobody yet to come."""
        return self._seen(figure, place) >= 0 or self._is_called(figure, noun)

    def _players(self, role: str, alone: str) -> list[Figure]:
        """Everybody whose office fits; those looked at before are not looked at again."""
        looked, fits = self.players.get(role, (0, []))
        for figure in self.figures[looked:]:
            if len(fits) < MOST_PLAYERS and self._plays(figure, role, alone):
                fits.append(figure)
        self.players[role] = len(self.figures), fits
        return fits

    def _other_gender(self, figure: Figure, gender: str) -> bool:
        return gender in {"m", "f"} and bool(figure.gender) and figure.gender != gender

    def _is_called(self, figure: Figure, noun: str) -> bool:
        """True when this very noun is the head of an office of theirs."""
        roles = [role for role in (*figure.roles, *figure.titles) if second(role) <= second(noun)]
        return bool(noun) and any(noun in HEAD_END.split(role.lower())[0].split() for role in roles)

    def _plays(self, figure: Figure, called: str, alone: str) -> bool:
        if self._is_called(figure, alone):
            return True
        once = former(called, self.page.language)
        for role in (*figure.roles, *figure.titles):
            if second(role) != second(called) or (once and not former(role, self.page.language)):
                continue
            if self._one_office(role, called, whole=True) or (
                self.language and " " in called and self._one_office(role, called, whole=False)
            ):
                return True
        return False

    def _one_office(self, role: str, called: str, *, whole: bool) -> bool:
        """True where the role may be called so: the same kind of office, and all that the other one tells beside it."""
        heads, details = office(called, self.page.language, whole=whole)
        has_heads, has_details = office(role, self.page.language, whole=whole)
        same = heads & has_heads or (self.language and not heads and len(details) > 1)
        return bool(same) and all(any(a[:5] == b[:5] for b in has_details) for a in details)
