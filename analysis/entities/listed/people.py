"""People in English: lists of first names, titles and words that are no names."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence

from analysis.entities.capitalised import Person, runs, span_of
from analysis.entities.listed.name_in_run import english_name
from analysis.entities.listed.single_names import bare, lone_people
from analysis.languages.en import names as english
from analysis.languages.en.entities import COURTEOUS, FAMILY_BEFORE, WORKS
from analysis.text.document import Document, Token

NAMES_AND_OFFICES = english.GIVEN | english.FRONT
LONGEST_HEADLINE = 200  # letters
FEWEST_IN_HEADLINE = 5  # longer words that tell one
MOSTLY = 0.85  # of the longer words of a headline with capitals throughout have one
_Genders = dict[str, str]  # last name -> gender of who bears it, "" for several


class ListedPeople:
    """People where position and lists tell them."""

    def people(self, document: Document) -> list[Person]:
        """All mentions of people, in order."""
        return _People(document).all()

    def lone_people(self, document: Document, found: Sequence[Person]) -> list[Person]:
        """Last names alone that were not introduced."""
        return lone_people(document)


class _People:
    """The people of one page, as they are found run by run."""

    def __init__(self, document: Document) -> None:
        self.document = document
        self.found: list[Person] = []
        self.genders: _Genders = {}
        self.later: list[list[Token]] = []  # runs that name nobody by themselves
        self.courteous = set[int]()  # Mr. Roe is a man, whoever else bears the name

    def all(self) -> list[Person]:
        """All mentions, in order."""
        document, body = self.document, _headline(self.document.text)
        for run in runs(document, english.PARTICLES):
            self._meet(run, in_body=run[0].start >= body)
        self.found = [self._surer_of_family(one) for one in self.found]
        self.found += _in_headline(document, self.found, body)
        for one in self.found:
            last = bare(one.words[-1])
            if one.start in self.courteous and self.genders.get(last, one.gender) != one.gender:
                self.genders[last] = ""  # two bear this name
        self.found += [person for run in self.later for person in self._of_last_word(run)]
        return sorted(self._by_last_name(one) for one in self.found)

    def _meet(self, run: list[Token], *, in_body: bool) -> None:
        name = english_name(run) if in_body else None
        if name is None or _is_told_otherwise(self.document, run[0]):
            self.later.append(run)
        elif len(name.words) > 1:
            self.found.append(name)
            self.genders.setdefault(bare(name.words[-1]), name.gender)
        elif run[0].low in COURTEOUS:
            self.found.append(name._replace(is_certain=True))
            self.courteous.add(name.start)
        else:
            self.found.append(name)

    def _surer_of_family(self, one: Person) -> Person:
        if one.is_certain or not _is_of_family(self.document, one):
            return one
        return one._replace(is_certain=True)

    def _of_last_word(self, run: Sequence[Token]) -> list[Person]:
        """A last name alone of somebody whom the article names in full."""
        word = run[-1]
        if bare(word) not in self.genders or word.low in english.NOT_PERSON:
            return []
        return [span_of([word], self.genders[bare(word)], is_certain=True)]

    def _by_last_name(self, one: Person) -> Person:
        """A first name alone that is somebody's last name in this article: Anselm after Ruth Anselm."""
        last = bare(one.words[-1])
        if one.start in self.courteous or len(one.words) > 1 or last not in self.genders:
            return one
        return one._replace(gender=self.genders[last], is_certain=True)


# --- the article round a name -----------------------------------------------------------------------


def _headline(text: str) -> int:
    """Where the text behind a headline begins that has capitals throughout, so that they tell no names; 0 for none."""
    line = text[: max(0, text.find("\n", 0, LONGEST_HEADLINE))]
    longer = [word for word in line.split() if len(word) > 3]
    if len(longer) < FEWEST_IN_HEADLINE or ". " in line:
        return 0
    capital = sum(word[0].isupper() for word in longer)
    return len(line) if capital >= MOSTLY * len(longer) else 0


def _is_told_otherwise(document: Document, first: Token) -> bool:
    """True behind a noun for what is called like people ("film company Scott Free"), and for a Research Fellow."""
    at = bisect_left(document.starts, first.start)
    if not at or document.gap(document.words[at - 1], first) != " ":
        return False
    low = document.words[at - 1].low
    if low in WORKS:
        return True
    return low in {"a", "an"} and first.low not in NAMES_AND_OFFICES


def _is_of_family(document: Document, one: Person) -> bool:
    """True for Ann in "his mother, Ann, said" and "her son Ben"."""
    told = FAMILY_BEFORE.search(document.text, max(0, one.start - 20), one.start)
    if told is None:
        return False
    return not told[0].endswith(", ") or document.text[one.end : one.end + 1] == ","


def _in_headline(document: Document, found: Sequence[Person], end: int) -> list[Person]:
    """The full names of the text that its headline has, too."""
    words = document.between(0, end)
    if not words:
        return []
    names = {
        tuple(word.low for word in one.words): one.gender for one in found if len(one.words) > 1
    }
    lows = tuple(word.low for word in words)
    return [
        span_of(words[at : at + len(name)], gender, is_certain=True)
        for name, gender in names.items()
        for at in range(len(words) - len(name) + 1)
        if lows[at : at + len(name)] == name
    ]
