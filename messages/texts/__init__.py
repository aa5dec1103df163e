"""What Lede says, in the reader's language: texts with right plurals, dates, names of topics and languages."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime, tzinfo
from datetime import date as Day  # Texts has a date() of its own
from functools import cache, lru_cache
from pathlib import Path
from zoneinfo import ZoneInfo, available_timezones

from babel import Locale
from babel.dates import format_skeleton
from fluent.runtime import FluentBundle, FluentResource

from messages.shown import show
from news.languages import BY_CODE, DEFAULT, INTERFACE_LANGUAGES, LANGUAGES
from news.lengths import SENTENCES, Length
from news.topics import OTHER, TOPICS

_HERE = Path(__file__).parent
_LENGTHS: Mapping[str, Length] = {length: length for length in SENTENCES}
_ALSO = {
    words: length for language in INTERFACE_LANGUAGES for words, length in language.lengths.items()
}
_VALUE = 500  # units of one value inside a text
_NO_BREAK = "\u00a0"  # a space at which no line ends


class Texts:
    """All texts in one language; an unknown language gives English. Cheap to make: the texts themselves are shared."""

    __slots__ = ("language",)

    def __init__(self, language: str) -> None:
        self.language = language if language in LANGUAGES else DEFAULT

    def __call__(self, key: str, **values: str | int) -> str:
        """The text of a key; KeyError when there is none, ValueError when a value is missing."""
        return _text(self.language, key, tuple(values.items()))

    def topic(self, topic: str) -> str:
        """The name of a topic in lower case."""
        return self(f"topic-{topic if topic in TOPICS else OTHER}")

    def language_name(self, code: str) -> str:
        """The name of a language in lower case where the reader's language writes it so."""
        return _language_name(self.language, code) or self("language-other")

    def topic_named(self, words: str) -> str | None:
        """The topic a person means by its name or its beginning, in any of our languages; None when unclear."""
        return _meant(words, _topic_names())

    def language_named(self, words: str) -> str | None:
        """The code of a language a person means by its name, code or label; only those we have texts in."""
        return _meant(words, _language_names())

    def length_named(self, words: str) -> Length | None:
        """The length of a summary a person means, in any of our languages; None when unclear."""
        return _LENGTHS.get(_meant(words, _length_names()) or "")

    def date(self, when: datetime, zone: str, now: datetime) -> str:
        """The time alone when it is today in that zone, else the day with it, or with the year when that is another."""
        return self.date_on(today(zone, now), when, zone)

    def date_on(self, day: Day, when: datetime, zone: str) -> str:
        """The same, told on that day of the zone."""
        local = _in_zone(when, zone)
        if local.year != day.year:
            return _day(self.language, local.date(), "yMMMd")
        clock = f"{local.hour:02}:{local.minute:02}"
        if local.toordinal() == day.toordinal():
            return clock
        return f"{_day(self.language, local.date(), 'MMMd')}, {clock}"


def language_label(code: str) -> str:
    """A language in two or three capital letters for a button: UA, EN, RU."""
    return BY_CODE[code].label if code in BY_CODE else code.upper()


def today(zone: str, now: datetime) -> Day:
    """The day that it is in a zone."""
    return _in_zone(now, zone).date()


def upper_first(text: str) -> str:
    """The same text beginning with a capital letter."""
    return text[:1].upper() + text[1:]


@lru_cache(maxsize=4096)
def _text(language: str, key: str, values: tuple[tuple[str, str | int], ...]) -> str:
    bundle = _bundle(language)
    shown = {
        name: show(value, _VALUE) if isinstance(value, str) else value for name, value in values
    }
    pattern = bundle.get_message(key).value
    if pattern is None:
        raise KeyError(key)
    text, faults = bundle.format_pattern(pattern, shown)
    if faults:
        raise ValueError(f"{language}.ftl: {key}: {faults[0]}")
    return str(text)


def _meant(words: str, names: Mapping[str, str]) -> str | None:
    """The one thing whose name this is or begins with."""
    asked = words.strip().lstrip("#").casefold().replace("'", "’")
    if asked in names:
        return names[asked]
    near = (
        {thing for name, thing in names.items() if name.startswith(asked)}
        if len(asked) > 2
        else set()
    )
    return near.pop() if len(near) == 1 else None


@cache
def _topic_names() -> Mapping[str, str]:
    named = {Texts(code).topic(topic).casefold(): topic for code in LANGUAGES for topic in TOPICS}
    return named | {topic: topic for topic in TOPICS}


@cache
def _language_names() -> Mapping[str, str]:
    named = {
        Texts(reader).language_name(code).casefold(): code
        for reader in LANGUAGES
        for code in LANGUAGES
    }
    return named | {
        spelling: code for code in LANGUAGES for spelling in (code, language_label(code).casefold())
    }


@cache
def _length_names() -> Mapping[str, str]:
    named = {
        Texts(code)(f"length-{length}").casefold(): length
        for code in LANGUAGES
        for length in SENTENCES
    }
    return named | _ALSO | {length: length for length in SENTENCES}


@cache
def _bundle(language: str) -> FluentBundle:
    # Isolating marks would stand around every number; what comes from outside is kept apart by `show`.
    bundle = FluentBundle([BY_CODE[language].locale], use_isolating=False)
    bundle.add_resource(FluentResource((_HERE / f"{language}.ftl").read_text(encoding="utf-8")))
    return bundle


@cache
def locale_of(language: str) -> Locale:
    """What Babel knows of one of our languages."""
    return Locale.parse(BY_CODE[language].locale, sep="-")


@lru_cache(maxsize=512)
def _language_name(reader: str, code: str) -> str | None:
    return locale_of(reader).languages.get(code)


@lru_cache(maxsize=4096)
def _day(language: str, day: Day, pattern: str) -> str:
    return str(format_skeleton(pattern, day, locale=locale_of(language))).replace(" ", _NO_BREAK)


def _in_zone(when: datetime, zone: str) -> datetime:
    try:
        return when.astimezone(_zone(zone))
    except OverflowError:  # the first or the last day a datetime can tell
        return when.astimezone(UTC)


@cache
def known_zones() -> frozenset[str]:
    """The IANA names of all time zones."""
    return frozenset(available_timezones())


def _zone(name: str) -> tzinfo:
    return ZoneInfo(name) if name in known_zones() else UTC
