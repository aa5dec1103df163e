"""Lines that hold a date: "Tue, 12 May 2026, 14:35", "12 травня 2026 р. о 14:35", "2026-05-12T14:35:00Z".

A time printed without a zone stays without one until `in_zone`: what a person pastes shows the time of that person's
zone; of a page that nobody sent it is read as UTC, for an hour or two off orders news no worse than a guess would.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta, timezone
from zoneinfo import ZoneInfo

from ingest.languages import LEXICONS
from ingest.languages.calendar import month_names, weekday_names
from ingest.languages.clock_zones import HOURS_AHEAD
from ingest.languages.words import ReadingWords
from ingest.paste.phrase_patterns import fold

_ISO = re.compile(r"\d{4}-\d\d-\d\d[t ]\d\d:\d\d(?::\d\d(?:\.\d{1,6})?)?(?:z|[+-]\d\d:?\d\d)?")
_TIME = re.compile(r"(?<![\d.])(\d{1,2})[:.](\d\d)(?::\d\d)?(?![\d.])\s*(am|pm|a\.m\.|p\.m\.)?")
_YEAR_FIRST = re.compile(r"(?<!\d)(\d{4})([./-])(\d{1,2})\2(\d{1,2})(?!\d)")
_YEAR_LAST = re.compile(r"(?<!\d)(\d{1,2})([./-])(\d{1,2})\2(\d{4}|\d\d)(?!\d)")
_ZONE = re.compile(r"(?:utc|gmt)?\s?([+-])(\d{1,2})(?::?(\d\d))?(?!\d)")
_NAMED_ZONE = re.compile(rf"\b(?:{'|'.join(HOURS_AHEAD)})\b")
_DATE_WORD = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)?")
_DIGITS = re.compile(r"\d+")
_SIGNS = re.compile(r"[\s,.;:|•·()/–—-]*")
_LONGEST_DATE = 90  # characters of a line that can be a date
_DATE_LINES = 12  # lines in which it is looked for


def _months(words: ReadingWords) -> dict[str, int]:
    """The number of a month by each of its forms in a language."""
    named = {
        form: number
        for number, forms in enumerate(month_names(words.code), start=1)
        for form in forms
    }
    return {fold(form): number for form, number in {**named, **words.more_months}.items()}


def _weekdays(words: ReadingWords) -> set[str]:
    named = {form for forms in weekday_names(words.code) for form in forms}
    return {fold(form) for form in named | {*words.more_weekdays}}


_MONTHS = {form: number for words in LEXICONS for form, number in _months(words).items()}
_DAYS = {fold(day) for words in LEXICONS for day in words.days}
_REFRESHED = "|".join(fold(word) for words in LEXICONS for word in words.refreshed)
_AGAIN = re.compile(rf"(?<=\w)\W+(?:{_REFRESHED})\b[^()]*\)?")
_WEEKDAYS = {day for words in LEXICONS for day in _weekdays(words)}
_BESIDE = (
    {fold(word) for words in LEXICONS for word in words.dated} | _WEEKDAYS | {"t", "z", "am", "pm"}
)
_RELATIVE = re.compile("|".join(sorted(map(re.escape, _DAYS), key=len, reverse=True)))


@dataclass(frozen=True)
class When:
    """A line that is a date: its time (without a zone when it names none), or None without day, month and year."""

    time: datetime | None


def take_date(lines: Sequence[str]) -> tuple[datetime | None, list[str]]:
    """The first full date among the top lines, and the lines without those that are dates or times."""
    published: datetime | None = None
    kept: list[str] = []
    for at, line in enumerate(lines):
        when = read_date(line) if at < _DATE_LINES else None
        if when is None:
            kept.append(line)
        elif published is None:
            published = when.time
    return published, kept


def read_date(line: str) -> When | None:
    """What a whole line or phrase tells as a date; None when it says anything else too."""
    if not line or len(line) > _LONGEST_DATE or not any(char.isdigit() for char in line):
        return When(None) if line and fold(line.strip(" .,")) in _DAYS else None
    first = next(at for at, char in enumerate(line) if char.isdigit())
    # Without a time of change behind the first one.
    rest = fold(line[:first]) + _AGAIN.sub(" ", fold(line[first:]))
    iso = _ISO.search(rest)
    if iso:
        return _only_date_words(rest[: iso.start()] + rest[iso.end() :], _from_iso(iso[0]))
    return _from_words(rest)


def in_zone(time: datetime | None, zone: str) -> datetime | None:
    """The time in UTC; one that has no zone is of `zone`, by its name ("Europe/Kyiv")."""
    try:
        return time and (time if time.tzinfo else time.replace(tzinfo=ZoneInfo(zone))).astimezone(
            UTC
        )
    except OverflowError:  # the first and the last day of the calendar
        return None


def holds_day(line: str) -> bool:
    """Whether there is a date in numbers in a line, as no headline has one."""
    return _YEAR_LAST.search(line) is not None or _YEAR_FIRST.search(line) is not None


def _only_date_words(rest: str, time: datetime | None) -> When | None:
    words = set(_DATE_WORD.findall(rest))
    signs = _DATE_WORD.sub("", rest)
    return When(time) if words <= _BESIDE and _SIGNS.fullmatch(signs) else None


def _from_iso(text: str) -> datetime | None:
    try:
        time = datetime.fromisoformat(text.upper().replace("Z", "+00:00"))
        return time.astimezone(UTC) if time.tzinfo else time
    except (ValueError, OverflowError):
        return None


def _from_words(rest: str) -> When | None:
    """Takes day, clock time, zone and month out of the line; what is left must be words that stand beside dates."""
    day, rest = _numeric_day(rest)
    clock, rest = _clock(rest)
    zone, rest = _zone(rest) if clock else (None, rest)
    named, rest = _named_day(rest) if day is None else (None, rest)
    relative = _RELATIVE.search(rest)
    rest = _RELATIVE.sub(" ", rest, count=1)
    if not (day or clock or named or relative):
        return None
    return _only_date_words(rest, _moment(day or named, clock, zone))


def _numeric_day(rest: str) -> tuple[tuple[int, int, int] | None, str]:
    """(year, month, day) of 2026-05-12 or 12.05.2026, and what is left; zeros when the order is not certain."""
    first = _YEAR_FIRST.search(rest)
    if first:
        return (int(first[1]), int(first[3]), int(first[4])), _cut(rest, first)
    last = _YEAR_LAST.search(rest)
    if not last:
        return None, rest
    one, two, year = int(last[1]), int(last[3]), int(last[4])
    year += 2000 if year < 100 else 0
    if last[2] == "/" and one <= 12 and two <= 12 and one != two:
        return (0, 0, 0), _cut(rest, last)  # 05/12/2026: Europe and America read it differently
    return ((year, two, one) if two <= 12 else (year, one, two)), _cut(rest, last)


def _clock(rest: str) -> tuple[tuple[int, int] | None, str]:
    match = _TIME.search(rest)
    if not match or int(match[1]) > 23 or int(match[2]) > 59:
        return None, rest
    hour = int(match[1])
    if match[3]:
        hour = hour % 12 + (12 if match[3].startswith("p") else 0)
    return (hour, int(match[2])), _cut(rest, match)


def _zone(rest: str) -> tuple[timezone | None, str]:
    match = _ZONE.search(rest)
    if not match or int(match[2]) > 14:
        named = _NAMED_ZONE.search(rest)
        return (
            (timezone(timedelta(hours=HOURS_AHEAD[named[0]])), _cut(rest, named))
            if named
            else (None, rest)
        )
    ahead = timedelta(hours=int(match[2]), minutes=int(match[3] or 0))
    return timezone(-ahead if match[1] == "-" else ahead), _cut(rest, match)


def _named_day(rest: str) -> tuple[tuple[int, int, int] | None, str]:
    """(year, month, day) of "12 May 2026" or "May 12, 2026"; year 0 when there is none."""
    months = [match for match in _DATE_WORD.finditer(rest) if match[0] in _MONTHS]
    numbers = [int(number) for number in _DIGITS.findall(rest) if len(number) <= 4]
    years = [number for number in numbers if number > 31]
    days = [number for number in numbers if 1 <= number <= 31]
    if len(months) != 1 or len(days) != 1 or len(years) > 1:
        return None, rest
    return (years[0] if years else 0, _MONTHS[months[0][0]], days[0]), _DIGITS.sub(
        " ", _cut(rest, months[0])
    )


def _cut(text: str, match: re.Match[str]) -> str:
    return f"{text[: match.start()]} {text[match.end() :]}"


def _moment(
    day: tuple[int, int, int] | None, clock: tuple[int, int] | None, zone: timezone | None
) -> datetime | None:
    if day is None or not 1990 <= day[0] <= 2100:
        return None
    try:
        return datetime(*day, *(clock or (0, 0)), tzinfo=zone)
    except ValueError:  # 31 February
        return None
