"""Names that only tell whose a spokesman, a lawyer or a brother is: they say nothing there."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from functools import cache, cached_property, lru_cache

from analysis.entities.capitalised import Person
from analysis.entities.cases import may_be_nominative, nominative
from analysis.entities.context import is_given
from analysis.entities.role_kinds import office
from analysis.languages.agreement import agreement_words
from analysis.languages.names_slavic import WOMENS_NOMINATIVE
from analysis.morphology.analyser import Reading, Tagged, dictionary_noun, readings
from analysis.names.stems import stems
from analysis.text.cues import words_of
from analysis.text.document import Document, Token
from analysis.text.rules import holds

BESIDE_NAME = 8  # words round a full name in which its office stands
APPOSED_WORDS = 3  # words behind a comma among which an office begins
SHORT_NOUN = 5  # letters of a noun whose cases share only two: отец, отца
SHORT_BEGINNING, LONG_BEGINNING = 2, 4  # letters by which nouns of relation are looked for
SHARED_BEGINNING = 5  # letters that all cases of a noun share
OPENS_APPOSITION = frozenset(",–—(")
SPACES = frozenset((" ", "\u00a0"))


@cache
def _relations(language: Tagged) -> frozenset[str]:
    known = words_of(language)
    return known.relations | known.entourage if known else frozenset()


@cache
def _beginnings(language: Tagged) -> tuple[str, ...]:
    """How these nouns begin in all cases: most words need not be looked up."""
    return tuple({_beginning(noun) for noun in _relations(language)})


def _beginning(noun: str) -> str:
    return noun[: LONG_BEGINNING if len(noun) > SHORT_NOUN else SHORT_BEGINNING]


@lru_cache(maxsize=20_000)
def is_relation(low: str, language: Tagged) -> bool:
    """True for what somebody is to somebody else, in any case: a spokesman, a press service."""
    nouns = _relations(language)
    if low in nouns:
        return True
    return low.startswith(_beginnings(language)) and dictionary_noun(low, language) in nouns


def _is_nominative_noun(low: str, language: Tagged) -> bool:
    return any(one.pos == "NOUN" and one.case == "nomn" for one in readings(low, language))


class Owners:
    """Tells the owners among the people of one page."""

    def __init__(self, document: Document, people: Sequence[Person], language: Tagged) -> None:
        self.document, self.people, self.language = document, people, language
        self.agreement = agreement_words(language)
        self._known: dict[int, bool] = {}

    def owns(self, person: Person) -> bool:
        """True for Roe in "Roe's spokesman", written with his name behind the noun."""
        if person.start not in self._known:
            rules = (self._office_belongs_to_the_next_name, self._behind_noun_of_relation)
            self._known[person.start] = holds("owner", person.start, rules, person)
        return self._known[person.start]

    def _office_belongs_to_the_next_name(self, person: Person) -> bool:
        """True for Roe in "адвокат Roe Jane Doe": the office is Jane Doe's."""
        if len(person.words) > 1:
            return False
        if self.document.text[person.end : person.end + 1] != " ":
            return False
        following = self._by_start.get(person.end + 1)
        return following is not None and len(following.words) > 1

    def _behind_noun_of_relation(self, person: Person) -> bool:
        """True for Roe in "адвокат Roe": his case tells it, or the rest of the article."""
        noun = self._noun_before(person)
        if noun is None:
            return False
        full = [one for one in self._namesakes(person) if one.start != person.start]
        return self._by_case(noun, person, full) or self._by_article(noun, person, full)

    def _noun_before(self, person: Person) -> Token | None:
        """The noun of relation right before a name."""
        at = bisect_left(self.document.starts, person.start)
        word = self.document.words[at - 1] if at else None
        if word is None:
            return None
        if self.document.gap(word, person.words[0]) not in SPACES:
            return None
        if is_relation(word.low, self.language):
            return word
        return self._noun_over(at - 1) if len(person.words) == 1 else None

    def _noun_over(self, at: int) -> Token | None:
        """The husband in "чоловік депутатки Roe": an office in the genitive stands between."""
        if not at:
            return None
        if self.document.gap(self.document.words[at - 1], self.document.words[at]) != " ":
            return None
        if not self._is_office_in_genitive(self.document.words[at].low):
            return None
        noun = self.document.words[at - 1]
        return (
            noun
            if noun.low in self.agreement.husbands or is_relation(noun.low, self.language)
            else None
        )

    def _is_office_in_genitive(self, low: str) -> bool:
        people = [one for one in _living(low, self.language) if not one.plural]
        return bool(people) and all(one.case in {"gent", "accs"} for one in people)

    def _namesakes(self, person: Person) -> list[Person]:
        """The full names with this last name, behind a first name only those with that one."""
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
        if not _is_nominative_noun(noun.low, self.language):
            return False
        gender = self._gender(person, full)
        if not nominative(person, self.language, gender):
            return True
        if gender != "m":
            return False
        if len(person.words) > 1:
            return False
        low = person.words[-1].low
        return low.endswith(WOMENS_NOMINATIVE) or self._is_written_otherwise(low, gender, full)

    def _is_written_otherwise(self, low: str, gender: str, full: Sequence[Person]) -> bool:
        """True for a last name that the article has in the nominative, and not in this form."""
        straight = {one.words[-1].low for one in full if nominative(one, self.language, gender)}
        return bool(straight) and low not in straight

    def _gender(self, person: Person, full: Sequence[Person]) -> str:
        return next((one.gender for one in full if one.gender), "") or person.gender

    # --- by what the article tells of him ---------------------------------------------------------

    def _by_article(self, noun: Token, person: Person, full: Sequence[Person]) -> bool:
        """True for a name that the article gives in full to somebody without this office."""
        if any(self._is_called(one, noun) for one in full):
            return False
        straight = _is_nominative_noun(noun.low, self.language)
        if self._shows_nominative(person, self._gender(person, full), straight=straight):
            return False
        return bool(full)

    def _shows_nominative(self, person: Person, gender: str, *, straight: bool) -> bool:
        """True where the name would look otherwise if it told whose: Петров, no woman's Ковальчук."""
        return any(
            self._declines(word.low, gender, straight=straight)
            for word in person.words
            if len(word.text) > 1
        )

    def _declines(self, low: str, gender: str, *, straight: bool) -> bool:
        if low.endswith(("а", "я")):
            return straight  # behind "адвоката" it may be the genitive of a man's
        if gender != "m":
            return False
        return low.endswith(self.agreement.declined_endings) or not low.endswith(
            self.agreement.fixed_endings
        )

    def _is_called(self, person: Person, noun: Token) -> bool:
        """True for a full name with such an office of its own beside it."""
        before = self._noun_before(person)
        if before is not None and self._by_case(before, person, ()):
            return False
        return any(self._alike(word, noun) for word in self._offices(person))

    def _offices(self, person: Person) -> Iterator[Token]:
        """The words before a name and behind its comma, up to another name or sentence."""
        at, words = bisect_left(self.document.starts, person.start), self.document.words
        for place in range(at - 1, max(-1, at - 1 - BESIDE_NAME), -1):
            if words[place].start in self._inside or "." in self.document.gap(
                words[place], words[place + 1]
            ):
                break
            yield words[place]
        behind = at + len(person.words)
        apposed = words[behind : behind + APPOSED_WORDS]
        if apposed and self.document.gap(words[behind - 1], apposed[0]).strip() in OPENS_APPOSITION:
            yield from apposed

    @cached_property
    def _inside(self) -> frozenset[int]:
        return frozenset(word.start for one in self.people for word in one.words)

    def _alike(self, word: Token, noun: Token) -> bool:
        kinds = office(noun.low, self.language)[0]
        if word.low[:SHARED_BEGINNING] == noun.low[:SHARED_BEGINNING]:
            return True
        return bool(kinds & office(word.low, self.language)[0])


def _living(low: str, language: Tagged) -> list[Reading]:
    """The readings of a word as a noun for somebody."""
    return [one for one in readings(low, language) if one.pos == "NOUN" and one.animate]


# --- where the people of a page are not known yet -------------------------------------------------


def is_mans(head: Token, person: Person, language: Tagged) -> bool:
    """True for "дочь Виктора": a woman told by a man's name is not that man."""
    return person.gender == "m" and {one.gender for one in _living(head.low, language)} == {"femn"}


def opens_with_owner(document: Document, run: Sequence[Token], language: Tagged) -> bool:
    """True for "Марії" in "тренер Марії Петро Лис": a name in another case than the office."""
    at = bisect_left(document.starts, run[0].start)
    before = document.words[at - 1] if at else None
    if before is None:
        return False
    if document.gap(before, run[0]) != " ":
        return False
    if any(one.name == "Patr" for one in readings(run[1].low, language)):
        return False
    if not _is_office_in_nominative(before.low, language):
        return False
    if not _is_oblique(run[0].low, language):
        return False
    rest = enumerate(run[1:])
    return all(may_be_nominative(word.low, language, "", last=bool(place)) for place, word in rest)


def _is_office_in_nominative(low: str, language: Tagged) -> bool:
    """True for a common noun for somebody that in the singular is in no other case."""
    nouns = [one for one in _living(low, language) if not one.name]
    return bool(nouns) and all(one.case == "nomn" for one in nouns if not one.plural)


def _is_oblique(low: str, language: Tagged) -> bool:
    """True for a first name that is in no nominative."""
    given = [one for one in readings(low, language) if one.name == "Name" and not one.plural]
    if not given:
        return low.endswith(agreement_words(language).soft_given_endings) and is_given(low)
    return not any(one.fixed or one.case in {"nomn", "voct"} for one in given)
