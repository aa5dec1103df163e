"""Numbers and dates in a form that is the same in every language: 41 million, 41 млн and 41 мільйон are one."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache, lru_cache

from analysis.languages import language_of
from analysis.text.wordlists import WordMarks

_MONTHS = 100  # labels below are months, the others the place of a number in the list
_ISO = re.compile(r"\b(?:19|20)\d\d-(\d\d)-(\d\d)\b|\b(\d{1,2})\.(\d{1,2})\.(?:19|20)\d\d\b")
_NUMBER = r"\d{1,3}(?:[ \u00a0\u202f]\d{3})+(?!\d)(?:[.,]\d+)?|\d+(?:[.,]\d+)*"
_PIECE = re.compile(rf"([^\W\d_]+(?:['’ʼ][^\W\d_]+)*)|({_NUMBER})|[.!?;:\n]")
_THOUSANDS = re.compile(r"\d{1,3}(?:,\d{3})+(?:\.\d+)?")
_NO_APOSTROPHE = str.maketrans("", "", "'’ʼ")
_LARGEST = 1e15


@dataclass(frozen=True, slots=True)
class Quantities:
    """Numbers in order of appearance, and dates as (month, day)."""

    numbers: tuple[float, ...]
    dates: tuple[tuple[int, int], ...]


@dataclass(frozen=True, slots=True)
class _Words:
    marks: WordMarks
    values: tuple[int, ...]  # of the labels from _MONTHS on
    comma_groups: bool = False


@cache
def _words(language: str) -> _Words:
    known = language_of(language)
    if known is None:
        return _Words(WordMarks(()), ())
    values = {**known.numbers.numbers, **known.numbers.scales}
    entries = [
        (_MONTHS + place, 1.0, entry)
        for place, text in enumerate(values.values())
        for entry in text.split()
    ]
    months = [
        (month, 1.0, entry)
        for month, text in enumerate(known.numbers.months, 1)
        for entry in text.split()
    ]
    return _Words(WordMarks([*entries, *months]), tuple(values), known.numbers.comma_groups)


def quantities(text: str, language: str) -> Quantities:
    """All numbers and dates of a text; day numbers and years of dates are not numbers."""
    dates = [_date(match) for match in _ISO.finditer(text)]
    numbers, named = _read(_pieces(_ISO.sub(" . ", text) if dates else text, language))
    good = [(month, day) for month, day in [*dates, *named] if 1 <= month <= 12 and 1 <= day <= 31]
    return Quantities(tuple(numbers), tuple(dict.fromkeys(good)))


def _date(match: re.Match[str]) -> tuple[int, int]:
    month, day, other_day, other_month = match.groups()
    return int(month or other_month), int(day or other_day)


_Piece = tuple[
    str, float
]  # what it is: "digits", "word", "scale", "month", "other", "stop"; its value
_STOP: _Piece = ("stop", 0.0)
_OTHER: _Piece = ("other", 0.0)


def _pieces(text: str, language: str) -> list[_Piece]:
    return [
        _word(word, language) if word else ("digits", _value(number, language)) if number else _STOP
        for word, number in _PIECE.findall(text)
    ]


@lru_cache(maxsize=20_000)
def _word(word: str, language: str) -> _Piece:
    known = _words(language)
    marks = known.marks.of_word(word.lower().translate(_NO_APOSTROPHE))
    if not marks:
        return _OTHER
    label = marks[0][0]
    if label < _MONTHS:
        return "month", float(label)
    value = known.values[label - _MONTHS]
    return ("scale" if value >= 1000 else "word"), float(value)


def _value(digits: str, language: str) -> float:
    bare = re.sub(r"[ \u00a0\u202f]", "", digits)
    if _words(language).comma_groups and _THOUSANDS.fullmatch(bare):
        bare = bare.replace(",", "")
    bare = bare.replace(",", ".")
    whole, *rest = bare.split(".")
    return min(float(f"{whole[:16]}.{rest[0][:6]}" if len(rest) == 1 else whole[:16]), _LARGEST)


def _read(pieces: list[_Piece]) -> tuple[list[float], list[tuple[int, int]]]:
    numbers: list[float] = []
    dates: list[tuple[int, int]] = []
    at = 0
    while at < len(pieces):
        kind, value = pieces[at]
        following = pieces[at + 1][0] if at + 1 < len(pieces) else "stop"
        if kind == "digits" and following == "month" and value <= 31:
            dates.append((int(pieces[at + 1][1]), int(value)))
            at += 2 + _is_year(pieces, at + 2)
        elif kind == "month" and following == "digits" and pieces[at + 1][1] <= 31:
            dates.append((int(value), int(pieces[at + 1][1])))
            at += 2 + _is_year(pieces, at + 2)
        elif kind in ("digits", "word"):
            number, at = _number(pieces, at)
            numbers.append(number)
        else:
            at += 1
    return numbers, dates


def _is_year(pieces: list[_Piece], at: int) -> int:
    return int(at < len(pieces) and pieces[at][0] == "digits" and 1900 <= pieces[at][1] <= 2100)


def _number(pieces: list[_Piece], at: int) -> tuple[float, int]:
    """The number that begins here ("41", "twenty five", "three hundred thousand") and where it ends."""
    kind, total = pieces[at]
    at += 1
    while (
        kind == "word"
        and at < len(pieces)
        and pieces[at][0] == "word"
        and _goes_on(total, pieces[at][1])
    ):
        total = total * 100 if pieces[at][1] == 100 else total + pieces[at][1]
        at += 1
    if at < len(pieces) and pieces[at][0] == "scale":
        total, at = total * pieces[at][1], at + 1
    return min(total, _LARGEST), at


def _goes_on(total: float, more: float) -> bool:
    if more == 100:
        return total < 10
    return (total % 100 == 0 and more < 100) or (
        total % 100 >= 20 and total % 10 == 0 and more < 10
    )
