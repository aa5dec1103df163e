"""The English name in a run of capitalised words: what stands before it, and whether the rest can be one."""

from __future__ import annotations

from collections.abc import Sequence

from analysis.entities.capitalised import LONGEST_NAME, Person, span_of
from analysis.entities.listed.single_names import bare, is_thing
from analysis.languages.en import names as english
from analysis.languages.en.entities import OCCUPATION_ENDING, SHORT_LAST
from analysis.languages.en.reporting import QUOTES
from analysis.text.document import Token
from analysis.text.rules import holds

OFFICES_AND_STARTERS = (english.FRONT | QUOTES.starters) - english.GIVEN
OFFICES_LIKE_NAMES = english.FRONT & english.GIVEN  # dean
OFFICES_NOT_MENS = english.FRONT - english.MEN
NO_NAMES = english.NOT_NAME | english.FRONT


def english_name(run: list[Token]) -> Person | None:
    """The person in a run of capitalised words: offices and titles fall off its front."""
    gender, titled = "", False
    while run and holds("person", run[0].start, BEFORE_NAMES, run):
        low = run[0].low
        titled = titled or low in english.TITLES
        gender = _gender_of_title(low) or gender
        run = run[1:]
    run = run[_last_office(run) :]
    if not run or _is_surely_no_person(run):
        return None
    return _judged(_up_to_owner(run[:LONGEST_NAME]), gender, titled=titled)


def _is_surely_no_person(run: Sequence[Token]) -> bool:
    if any(bare(word) in english.NOT_PERSON for word in run):
        return True
    return len(run) == 1 and run[0].text.isupper()


def _gender_of_title(low: str) -> str:
    if low in english.TITLES_HE:
        return "m"
    return "f" if low in english.TITLES_SHE else ""


def is_office_like_name(run: Sequence[Token]) -> bool:
    """Dean Emil Ross, but not Dean Smith."""
    return len(run) > 2 and run[0].low in OFFICES_LIKE_NAMES and run[1].low in english.GIVEN


def is_office_or_starter(run: Sequence[Token]) -> bool:
    """A function word, a title, an office: "The", "Mayor"."""
    low = run[0].low
    return low in OFFICES_AND_STARTERS


def is_word_before_full_name(run: Sequence[Token]) -> bool:
    """Economist Ravi Menon; and whatever stands before a first name."""
    if not _is_no_name_first(run) or not _is_before_given(run):
        return False
    return run[1].capital and len(run[0].low) > 1


def is_owner_first(run: Sequence[Token]) -> bool:
    """Quenby's Ravi Menon."""
    if len(run) < 2 or run[0].low in english.GIVEN or _is_before_given(run):
        return False
    return bare(run[0]) != run[0].low


def is_country_first(run: Sequence[Token]) -> bool:
    """France Marc Roe."""
    return _is_no_name_first(run) and not _is_before_given(run) and run[0].low in english.PLACES


BEFORE_NAMES = (
    is_office_like_name,
    is_office_or_starter,
    is_word_before_full_name,
    is_owner_first,
    is_country_first,
)


def _is_no_name_first(run: Sequence[Token]) -> bool:
    return len(run) > 2 and run[0].low not in english.GIVEN


def _is_before_given(run: Sequence[Token]) -> bool:
    """True where the rest of the run may be a full name: behind an occupation, before a first name."""
    if len(run) < 3:
        return False
    return OCCUPATION_ENDING.search(run[0].low) is not None or bare(run[1]) in english.GIVEN


def _last_office(run: Sequence[Token]) -> int:
    """Where the name begins in "Harbour Minister Lena Storm"."""
    offices = [at for at, word in enumerate(run[:-1]) if word.low in OFFICES_NOT_MENS]
    return offices[-1] + 1 if offices else 0


def _up_to_owner(run: list[Token]) -> list[Token]:
    """The name before what it owns: Ravi Menon's Pier."""
    if len(run) < 3:
        return run
    owner = next(
        (at for at, word in enumerate(run[:-1], 1) if word.low.endswith(("’s", "'s"))), len(run)
    )
    return run[:owner]


def _judged(run: list[Token], gender: str, *, titled: bool) -> Person | None:
    """The person whom these words name, if they do."""
    first = bare(run[0])
    if first in english.GIVEN:
        return span_of(run, _gender_of_given(first, gender), is_certain=len(run) > 1)
    if titled or _has_initials(run) or _looks_like_name(run):
        return span_of(run, gender, is_certain=True)
    return None


def _gender_of_given(first: str, gender: str) -> str:
    if first in english.MEN and first in english.WOMEN:
        return ""
    return gender or ("m" if first in english.MEN else "f")


def _has_initials(run: Sequence[Token]) -> bool:
    """True for J. K. Roe; not for a table's head."""
    if len(run[0].text) > 1 or all(len(word.text) == 1 for word in run):
        return False
    return not is_thing(bare(run[-1])) and not _is_sign(run[-1])


def _is_sign(word: Token) -> bool:
    """True for a short word in capitals: a table's head, U.S."""
    return word.text.isupper() and len(word.text) < 4


def _looks_like_name(run: Sequence[Token]) -> bool:
    """Two or three words that are no place, body, nation or abbreviation: most such runs are people."""
    words = [word for word in run if word.capital]
    if not 2 <= len(words) <= 3:
        return False
    whole = [words[0], words[-1]] if len(words[1].text) == 1 else words  # Laurence H. Tribe
    if any(_is_no_word_of_name(word) for word in whole):
        return False
    return not any(_is_no_name(bare(word)) for word in run)


def _is_no_word_of_name(word: Token) -> bool:
    if word.text.isupper():
        return True
    return len(word.text) < 3 and word.low not in SHORT_LAST


def _is_no_name(low: str) -> bool:
    return low in NO_NAMES or is_thing(low)
