"""People in English: lists of first names, titles and words that are no names."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence

from analysis.entities.capitalised import LONGEST, Person, runs, span_of, starters
from analysis.entities.single_names_en import bare, is_thing
from analysis.languages.en import names as english
from analysis.languages.shapes.reporting import words as listed
from analysis.text.document import Document, Token

# last names of the East of two letters
SHORT_LAST = listed(
    "bo bu do du fu gu ha he ho hu ji ko ku le li lu ly ma mo mu ng ni oh pu qi qu ro ru si so su ta to tu vo wu xi xu"
    " ye yi yu"
)
GIVEN = english.GIVEN
FAMILY = re.compile(
    r"\b(?:mother|father|mom|mum|dad|wife|husband|son|daughter|brother|sister|uncle|aunt|cousin|niece|nephew|widow"
    r"|grandson|granddaughter|girlfriend|boyfriend|fianc[eé]e?|twin),? $"
)
WORKS = listed(
    "company firm studio label band charity retailer supermarket chain manufacturer brand restaurant pub ship vessel"
    " yacht horse film movie album novel musical magazine newspaper website duo trio"
)
COURTEOUS = frozenset(["mr", "mrs", "ms", "miss"])
LONGEST_LINE, HEADED = 200, 5  # letters of a headline, longer words that tell one
CALLING = re.compile("(?:ist|ician|eer|woman|man|llor|ian)$")  # how trades and offices end


def english_people(document: Document) -> list[Person]:
    """All mentions of people in an English page, in order."""
    found: list[Person] = []
    known: dict[str, str] = {}
    later: list[list[Token]] = []
    courteous = set[int]()  # Mr. Roe is a man, whoever else bears the name
    body = _headline(document.text)
    for run in runs(document, english.PARTICLES):
        name = _english_name(run) if run[0].start >= body else None
        if name and not _told_otherwise(document, run[0]):
            found.append(name)
            if len(name.words) > 1:
                known.setdefault(bare(name.words[-1]), name.gender)
            elif run[0].low in COURTEOUS:
                found[-1] = name._replace(sure=True)
                courteous.add(name.start)
        else:
            later.append(run)
    found = [one if one.sure or not _of_family(document, one) else one._replace(sure=True) for one in found]
    found += _in_headline(document, found, body)
    for one in found:
        last = bare(one.words[-1])
        if one.start in courteous and known.get(last, one.gender) != one.gender:
            known[last] = ""  # two bear this name
    for run in later:
        found += [
            span_of([w], known[bare(w)], sure=True)
            for w in run[-1:]
            if bare(w) in known and w.low not in english.NOT_PERSON
        ]
    return sorted(one if one.start in courteous else _by_last_name(one, known) for one in found)


def _headline(text: str) -> int:
    """Where the text behind a headline begins that has capitals throughout, so that they tell no names; 0 for none."""
    line = text[: max(0, text.find("\n", 0, LONGEST_LINE))]
    longer = [word for word in line.split() if len(word) > 3]
    capital = sum(word[0].isupper() for word in longer)
    several = ". " in line  # sentences
    return len(line) if len(longer) >= HEADED and capital >= 0.85 * len(longer) and not several else 0


def _told_otherwise(document: Document, first: Token) -> bool:
    """True behind a noun for what is called like people ("film company Scott Free"), and for a Research Fellow."""
    at = bisect_left(document.starts, first.start)
    if not at or document.gap(document.words[at - 1], first) != " ":
        return False
    low = document.words[at - 1].low
    return low in WORKS or (low in {"a", "an"} and first.low not in GIVEN and first.low not in english.FRONT)


def _of_family(document: Document, one: Person) -> bool:
    """True for Ann in "his mother, Ann, said" and "her son Ben"."""
    told = FAMILY.search(document.text, max(0, one.start - 20), one.start)
    return told is not None and (told[0][-2:] != ", " or document.text[one.end : one.end + 1] == ",")


def _in_headline(document: Document, found: Sequence[Person], end: int) -> list[Person]:
    """The full names of the text that its headline has, too."""
    words = document.between(0, end)
    names = {tuple(word.low for word in one.words): one.gender for one in found if len(one.words) > 1} if words else {}
    return [
        span_of(words[at : at + len(name)], gender, sure=True)
        for name, gender in names.items()
        for at in range(len(words) - len(name) + 1)
        if tuple(word.low for word in words[at : at + len(name)]) == name
    ]


def _by_last_name(one: Person, known: dict[str, str]) -> Person:
    """A first name alone that is somebody's last name in this article: Anselm after Ruth Anselm."""
    last = bare(one.words[-1])
    return one._replace(gender=known[last], sure=True) if len(one.words) == 1 and last in known else one


def _english_name(run: list[Token]) -> Person | None:
    """The person in a run of capitalised words: offices and titles fall off its front."""
    gender, titled = "", False
    while run and _falls_off(run):
        titled = titled or run[0].low in english.TITLES
        gender = "m" if run[0].low in english.TITLES_HE else "f" if run[0].low in english.TITLES_SHE else gender
        run = run[1:]
    run = run[_last_office(run) :]
    if not run or any(bare(w) in english.NOT_PERSON for w in run) or (len(run) < 2 and run[0].text.isupper()):
        return None
    return _judged(run[:LONGEST], gender, titled=titled)


def _falls_off(run: Sequence[Token]) -> bool:
    """True when the first word of a run is before the name: a function word, an office, a possessor, a country."""
    first = run[0].low
    if first in english.MEN or first in english.WOMEN:  # Dean Smith, but Dean Emil Ross
        return first in english.FRONT and len(run) > 2 and (run[1].low in english.MEN or run[1].low in english.WOMEN)
    if first in english.FRONT or first in starters("en"):
        return True
    if len(run) > 2 and (CALLING.search(first) or bare(run[1]) in GIVEN):
        return run[1].capital and len(first) > 1  # Economist Ravi Menon
    return (len(run) > 1 and bare(run[0]) != first) or (len(run) > 2 and first in english.PLACES)


def _last_office(run: Sequence[Token]) -> int:
    """Where the name begins in "Harbour Minister Lena Storm"."""
    offices = [at for at, word in enumerate(run[:-1]) if word.low in english.FRONT and word.low not in english.MEN]
    return offices[-1] + 1 if offices else 0


def _judged(run: list[Token], gender: str, *, titled: bool) -> Person | None:
    if len(run) > 2:
        owner = next((at for at, word in enumerate(run[:-1], 1) if word.low.endswith(("’s", "'s"))), len(run))
        run = run[:owner]
    first = bare(run[0])
    if first in english.MEN or first in english.WOMEN:
        gender = gender or ("m" if first in english.MEN else "f")
        return span_of(run, gender if not (first in english.MEN and first in english.WOMEN) else "", sure=len(run) > 1)
    initials = next((at for at, word in enumerate(run) if len(word.text) > 1), 0)
    if titled or (initials and not (is_thing(bare(run[-1])) or _is_sign(run[-1]))):
        return span_of(run, gender, sure=True)
    return span_of(run, gender, sure=True) if _looks_like_name(run) else None


def _is_sign(word: Token) -> bool:
    """True for a short word in capitals: a table's head, U.S."""
    return word.text.isupper() and len(word.text) < 4


def _too_short(word: Token) -> bool:
    return len(word.text) < 3 and word.low not in SHORT_LAST


def _looks_like_name(run: Sequence[Token]) -> bool:
    """Two or three words that are no place, body, nation or abbreviation: most such runs are people."""
    words = [word for word in run if word.capital]
    if not 2 <= len(words) <= 3:
        return False
    whole = [words[0], words[-1]] if len(words[1].text) == 1 else words  # Laurence H. Tribe
    if len(whole) < 2 or any(_too_short(word) or word.text.isupper() for word in whole):
        return False
    return not any(bare(w) in english.NOT_NAME or is_thing(bare(w)) or bare(w) in english.FRONT for w in run)
