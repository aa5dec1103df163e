"""Whether a full stop ends a sentence or belongs to its last word: an abbreviation, an initial, a line's number."""

from __future__ import annotations

import re
from dataclasses import dataclass

from analysis.languages.shapes.sentences import SentenceWords

_OPENED = re.compile(r"\A.*[(«\"„“/\[]", re.DOTALL)
_FIRST_WORD = re.compile(r"[^\W_]+(?:['’ʼ-][^\W_]+)*")
_SPACED = re.compile(r"\b([^\W\d_])\. ?([^\W\d_]{1,2})$")  # "т. д", "н. э"
_INITIALS = re.compile(r"(?:[^\W\d_]\.[\s-]?)*(?:[^\W\d_]|Дж|Дм|Ол|Вл|Ал|Ст|Юр|Мк|Chr|Th)$")
_DOTTED = re.compile(r"(?:[^\W\d_]\.)+[^\W\d_]$")
_NUMBER = re.compile(r"(?:\d[^\s]{0,40}(?:\s(?:кв|куб)\.?)?|\b[IVXLCІХ]+)\s*$")
_NUMBERED = re.compile(r"№\s?\d+\s*$")  # "school № 19 г. Верхов": what follows is no unit
_LINE_NUMBER = re.compile(r"\W*(?:\d{1,3}(?:\.\d{1,2})*|[IVX]{1,4}|[A-Za-zА-Яа-яІЇЄіїє])$")
_ITEM_NUMBER = re.compile(r"[);!?»]\s+\d{1,2}$")
_CONSONANT = re.compile(r"[бвгґджзйклмнпрстфхцчшщb-df-hj-np-tv-xz]$")
_SHORT = 2  # letters of the last part of "т. д", "т. ін"
_SPACED_LENGTH = 6
_COUNTRY = range(2, 5)  # letters: "10 млрд дол. США"


@dataclass(frozen=True, slots=True)
class Stop:
    """A full stop: the last characters of the sentence before it, whether that is all of it, and what follows."""

    before: str
    whole: bool
    following: str
    next_word: str  # of `following`; empty when it begins with a mark


def stop_at(before: str, whole: bool, following: str) -> Stop:
    """A stop with its next word found."""
    first = _FIRST_WORD.match(following)
    return Stop(before, whole, following, first.group() if first else "")


def belongs_to_word(stop: Stop, known: SentenceWords) -> bool:
    """Whether the sentence goes on after it."""
    if stop.whole and _LINE_NUMBER.match(stop.before):
        return True
    if stop.before[-1:].isdigit():
        return bool(_ITEM_NUMBER.search(stop.before))
    word = _last_word(stop.before, known)
    if word[:1].isupper() and _INITIALS.fullmatch(word):
        return _is_initial(stop, word, known)
    return _is_abbreviation(stop, word, known)


def is_place(stop: Stop, known: SentenceWords) -> bool:
    """Whether it stands behind a short form of a place: "Calif.", "N.Y."."""
    word = _last_word(stop.before, known)
    return word.lower() in known.places or bool(_DOTTED.fullmatch(word))


def _last_word(before: str, known: SentenceWords) -> str:
    """Without the marks that open it: "Corp" of "(Brandt Corp", "т.д" of "т. д"."""
    word = before.split()[-1] if before else ""
    if len(word) <= _SHORT and (spaced := _SPACED.search(before[-_SPACED_LENGTH:])):
        joined = ".".join(spaced.groups()).lower()
        if joined in known.sometimes_last or joined in known.never_last:
            return joined
    return word if word.isalnum() else _OPENED.sub("", word)


def _is_initial(stop: Stop, word: str, known: SentenceWords) -> bool:
    """True in "T. Shevchenko"; not in "plan B. The ...", "he and I. Then ...", "10 G. Because ..."."""
    before = stop.before[: -len(word)].rstrip()
    if before[-1:].isdigit() or (word == "I" and not before.endswith(".")):
        return False
    is_initial_too = stop.following[len(stop.next_word) :].startswith(".")
    return is_initial_too or stop.next_word.lower() not in known.openers


def _is_abbreviation(stop: Stop, word: str, known: SentenceWords) -> bool:
    plain, number = word.lower(), stop.next_word[:1].isdigit()
    before = stop.before[: -len(word)]
    if plain in known.after_number and _NUMBER.search(before) and not _NUMBERED.search(before):
        return number or (plain in known.years and _opens_with_date(stop, known))
    if plain in known.sometimes_last:
        return number or (stop.next_word.isupper() and len(stop.next_word) in _COUNTRY)
    if plain in known.never_last or plain in known.after_number:
        return True
    if plain in known.before_number:
        return number
    if plain in known.places or _DOTTED.fullmatch(word):
        return stop.next_word.lower() not in known.openers
    return bool(_CONSONANT.fullmatch(word))


def _opens_with_date(stop: Stop, known: SentenceWords) -> bool:
    """True in "Станом на 1 січня 2024 р. Верхів ...": all before the stop is when something happened."""
    first = _FIRST_WORD.match(stop.before)
    return (
        stop.whole
        and first is not None
        and (first[0][0].isdigit() or first[0].lower() in known.before_dates)
    )
