"""Ukrainian and Russian names that only tell whose a spokesman, a lawyer or a brother is: no words of theirs follow."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from functools import cache, cached_property, lru_cache

from analysis.entities.capitalised import Person
from analysis.entities.cases import may_be_nominative, nominative
from analysis.entities.context import is_given
from analysis.entities.role_kinds import office
from analysis.languages.names_slavic import WOMENS_NOMINATIVE as WOMANS
from analysis.morphology.analyser import Tagged, dictionary_noun, readings
from analysis.names.stems import stems
from analysis.text.cues import words_of
from analysis.text.document import Document, Token

BESIDE = 8  # words round a full name in which its office stands
APPOSED = 3  # words behind a comma among which an office begins
SHORT = 5  # letters of a noun whose cases share only two: отец, отца
STEM = 5  # letters that all cases of a noun share
HUSBAND = "чоловік"  # any man, but before a genitive
SOFT = ("ы", "ии", "ії")  # how first names end that no dictionary has, in the genitive
FIXED = ("о", "е", "э", "и", "і", "у", "ю", "ых", "их")  # how last names end that never change


@cache
def _relations(language: Tagged) -> frozenset[str]:
    lexicon = words_of(language)
    return lexicon.relations | lexicon.entourage if lexicon else frozenset()


@cache
def _beginnings(language: Tagged) -> tuple[str, ...]:
    """How these nouns begin in all cases: most words need not be looked up."""
    return tuple({noun[:4] if len(noun) > SHORT else noun[:2] for noun in _relations(language)})


@lru_cache(maxsize=20_000)
def is_relation(low: str, language: Tagged) -> bool:
    """True for a noun for what somebody or something is to somebody else, in any case: a spokesman, a press service."""
    nouns = _relations(language)
    return low in nouns or (low.startswith(_beginnings(language)) and dictionary_noun(low, language) in nouns)


class Owners:
    """Tells the owners among the people of one page."""

    def __init__(self, document: Document, people: Sequence[Person], language: Tagged) -> None:
        self.document, self.people, self.language = document, people, language
        self._known: dict[int, bool] = {}

    def owns(self, person: Person) -> bool:
        """True for Roe in "Roe's spokesman", written with his name behind the noun."""
        if person.start not in self._known:
            self._known[person.start] = self._followed(person) or self._behind_noun(person)
        return self._known[person.start]

    def _followed(self, person: Person) -> bool:
        """True for Roe in "адвокат Roe Jane Doe": the office stands before a last name, and is Jane Doe's."""
        following = self._by_start.get(person.end + 1) if len(person.words) == 1 else None
        beside = self.document.text[person.end : person.end + 1] == " "
        return beside and following is not None and len(following.words) > 1

    def _behind_noun(self, person: Person) -> bool:
        noun = self._noun_before(person)
        if noun is None:
            return False
        full = [one for one in self._namesakes(person) if one.start != person.start]
        return self._by_case(noun, person, full) or self._by_article(noun, person, full)

    def _noun_before(self, person: Person) -> Token | None:
        """The noun of relation right before a name."""
        at = bisect_left(self.document.starts, person.start)
        word = self.document.words[at - 1] if at else None
        if word is None or self.document.gap(word, person.words[0]) not in {" ", "\u00a0"}:
            return None
        if is_relation(word.low, self.language):
            return word
        return self._noun_over(at - 1) if len(person.words) == 1 else None

    def _noun_over(self, at: int) -> Token | None:
        """The husband in "чоловік депутатки Roe": an office in the genitive stands between."""
        if not at or self.document.gap(self.document.words[at - 1], self.document.words[at]) != " ":
            return None
        noun, office_of = self.document.words[at - 1], readings(self.document.words[at].low, self.language)
        people = [r for r in office_of if r.pos == "NOUN" and r.animate and not r.plural]
        if not people or not all(r.case in {"gent", "accs"} for r in people):
            return None
        return noun if noun.low == HUSBAND or is_relation(noun.low, self.language) else None

    def _namesakes(self, person: Person) -> list[Person]:
        """The mentions of the page that give this last name in full, behind a first name only those with that one."""
        own = sorted(stems(person.words[-1].low, self.language))
        found = {one.start: one for stem in own for one in self._by_stem.get(stem, ())}
        named = [found[start] for start in sorted(found)]
        if len(person.words) == 1:
            return named
        first = stems(person.words[0].low, self.language)
        return [one for one in named if stems(one.words[0].low, self.language) & first]

    @cached_property
    def _by_start(self) -> dict[int, Person]:
        return {one.start: one for one in self.people}

    @cached_property
    def _by_stem(self) -> dict[str, list[Person]]:
        found: dict[str, list[Person]] = {}
        for one in self.people:
            for stem in stems(one.words[-1].low, self.language) if len(one.words) > 1 else ():
                found.setdefault(stem, []).append(one)
        return found

    # --- by its case ------------------------------------------------------------------------------

    def _by_case(self, noun: Token, person: Person, full: Sequence[Person]) -> bool:
        """True for a name in another case than its noun, which is in the nominative."""
        if not any(r.case == "nomn" for r in readings(noun.low, self.language) if r.pos == "NOUN"):
            return False
        gender = self._gender(person, full)
        if not nominative(person, self.language, gender):
            return True
        if gender != "m" or len(person.words) > 1:
            return False
        straight = {one.words[-1].low for one in full if nominative(one, self.language, gender)}
        low = person.words[-1].low
        return low.endswith(WOMANS) or (bool(straight) and low not in straight)

    def _gender(self, person: Person, full: Sequence[Person]) -> str:
        return next((one.gender for one in full if one.gender), "") or person.gender

    # --- by what the article tells of him ---------------------------------------------------------

    def _by_article(self, noun: Token, person: Person, full: Sequence[Person]) -> bool:
        """True for a name that the article has given in full to somebody else than who speaks for them."""
        if any(self._is_called(one, noun) for one in full):
            return False
        straight = any(r.case == "nomn" for r in readings(noun.low, self.language) if r.pos == "NOUN")
        if self._shows_nominative(person, self._gender(person, full), straight=straight):
            return False
        return bool(full)

    def _shows_nominative(self, person: Person, gender: str, *, straight: bool) -> bool:
        """True where the name would look otherwise if it told whose: Петров, not Ковальчук of a woman."""
        return any(self._declines(word.low, gender, straight=straight) for word in person.words if len(word.text) > 1)

    def _declines(self, low: str, gender: str, *, straight: bool) -> bool:
        if low.endswith(("а", "я")):
            return straight  # behind "адвоката" it may be the genitive of a man's
        if low.endswith("ко") and self.language == "uk":
            return gender == "m"
        return gender == "m" and not low.endswith(FIXED)

    def _is_called(self, person: Person, noun: Token) -> bool:
        """True for a full name with such an office of its own beside it."""
        before = self._noun_before(person)
        if before is not None and self._by_case(before, person, ()):
            return False
        return any(self._alike(word, noun) for word in self._offices(person))

    def _offices(self, person: Person) -> Iterator[Token]:
        """The words before a name and behind its comma, up to another name or sentence."""
        at, words = bisect_left(self.document.starts, person.start), self.document.words
        for place in range(at - 1, max(-1, at - 1 - BESIDE), -1):
            if words[place].start in self._inside or "." in self.document.gap(words[place], words[place + 1]):
                break
            yield words[place]
        behind = at + len(person.words)
        if behind < len(words) and self.document.gap(words[behind - 1], words[behind]).strip() in {",", "–", "—", "("}:
            yield from words[behind : behind + APPOSED]

    @cached_property
    def _inside(self) -> frozenset[int]:
        return frozenset(word.start for one in self.people for word in one.words)

    def _alike(self, word: Token, noun: Token) -> bool:
        kinds = office(noun.low, self.language)[0]
        return word.low[:STEM] == noun.low[:STEM] or bool(kinds & office(word.low, self.language)[0])


# --- where the people of a page are not known yet -------------------------------------------------


def is_mans(head: Token, person: Person, language: Tagged) -> bool:
    """True for "дочь Виктора": a woman told by a man's name is not that man."""
    sorts = {r.gender for r in readings(head.low, language) if r.pos == "NOUN" and r.animate}
    return sorts == {"femn"} and person.gender == "m"


def opens_with_owner(document: Document, run: Sequence[Token], language: Tagged) -> bool:
    """True for "Марії" in "тренер Марії Петро Лис": behind an office in the nominative a name of another case."""
    at = bisect_left(document.starts, run[0].start)
    before = document.words[at - 1] if at else None
    if before is None or document.gap(before, run[0]) != " ":
        return False
    if any(r.name == "Patr" for r in readings(run[1].low, language)):
        return False
    told = [r for r in readings(before.low, language) if r.pos == "NOUN" and r.animate and not r.name]
    straight = bool(told) and all(r.case == "nomn" for r in told if not r.plural)
    rest = enumerate(run[1:])
    named = all(may_be_nominative(word.low, language, "", last=bool(place)) for place, word in rest)
    return straight and named and _is_oblique(run[0].low, language)


def _is_oblique(low: str, language: Tagged) -> bool:
    """True for a first name that is in no nominative."""
    named = [r for r in readings(low, language) if r.name == "Name" and not r.plural]
    if not named:
        return low.endswith(SOFT) and is_given(low)
    return not any(r.case in {"nomn", "voct"} or r.fixed for r in named)
