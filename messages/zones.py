"""Time zones by the names people know: cities, IANA names, "UTC+2"; slips of the finger are forgiven."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime
from functools import cache
from zoneinfo import ZoneInfo

from babel.core import get_global
from rapidfuzz import fuzz, process

from messages.texts import known_zones, locale_of
from news.languages import LANGUAGES

COMMON = (
    *("Europe/Kyiv", "Europe/Warsaw", "Europe/Berlin", "Europe/London"),
    *("Europe/Istanbul", "Asia/Tbilisi", "America/New_York", "UTC"),
)
# Big cities that no zone is called after.
_CITIES = {
    "Europe/Kyiv": "Ukraine, Україна, Украина, Lviv, Львів, Львов, Kharkiv, Kharkov, Харків, Харьков, Odesa, Odessa,"
    "Одеса, Одесса, Dnipro, Дніпро, Днепр, Vinnytsia, Вінниця, Винница, Poltava, Полтава, Rivne, Рівне, Lutsk, Луцьк,"
    "Ternopil, Тернопіль, Chernivtsi, Чернівці, Zaporizhzhia, Запоріжжя, Запорожье, Ivano-Frankivsk, Івано-Франківськ",
    "Europe/Warsaw": "Poland, Польща, Польша, Krakow, Kraków, Краків, Краков, Wroclaw, Wrocław, Вроцлав, Gdansk",
    "Europe/Berlin": "Germany, Німеччина, Германия, Munich, München, Мюнхен, Hamburg, Гамбург, Frankfurt, Франкфурт",
    "Europe/Prague": "Czechia, Чехія, Чехия, Brno, Брно",
    "Europe/Rome": "Italy, Італія, Италия, Milan, Milano, Мілан, Милан",
    "Europe/Madrid": "Barcelona, Барселона",
    "America/New_York": "Washington, Вашингтон, Boston, Бостон, Miami, Маямі, Майами",
    "America/Los_Angeles": "San Francisco, Сан-Франциско, Seattle, Сіетл, Сиэтл",
}
_OFFSET = re.compile(r"(?:utc|gmt)?\s*([+\-–−])\s*0?(\d{1,2})(?::?00)?")
_SHORTEST = 4  # letters; fewer come near to everything
_SURE = 84.0  # likeness, 0 to 100, from which a slip of the finger is taken for the name
_LEAD = 4.0  # and how much nearer it must be than the next zone
_PERHAPS = 66.0
_OFFERED = 4


def meant(words: str) -> tuple[str, ...]:
    """The one zone a person means; several when it is not clear which; none when nothing comes near."""
    asked = _plain(words)
    exact = _names().get(asked) or _offset(asked)
    if exact:
        return (exact,)
    near: dict[str, float] = {}
    if len(asked) < _SHORTEST or _OFFSET.fullmatch(asked):
        return ()
    for name, likeness, _ in process.extract(
        asked, _names().keys(), scorer=fuzz.ratio, score_cutoff=_PERHAPS, limit=20
    ):
        near.setdefault(_names()[name], likeness)
    ranked = sorted(near.items(), key=lambda one: -one[1])
    clear = (
        ranked
        and ranked[0][1] >= _SURE
        and (len(ranked) == 1 or ranked[0][1] - ranked[1][1] >= _LEAD)
    )
    return tuple(zone for zone, _ in ranked[: 1 if clear else _OFFERED])


def is_zone(name: str) -> bool:
    """Whether it is the name of a zone we know."""
    return name in known_zones()


def city(zone: str, language: str) -> str:
    """The zone as readers of that language know it: "Київ", "UTC+2"."""
    offset = re.fullmatch(r"Etc/GMT([+-])(\d+)", zone)
    if offset:
        return f"UTC{'-' if offset[1] == '+' else '+'}{offset[2]}"
    return _cities(language).get(zone) or zone.split("/")[-1].replace("_", " ")


def clock(zone: str, now: datetime) -> str:
    """What a clock shows there, as "14:05"; UTC in a zone we do not know."""
    try:
        local = now.astimezone(ZoneInfo(zone if is_zone(zone) else "UTC"))
    except OverflowError:  # the first or the last day a datetime can tell
        local = now.astimezone(UTC)
    return f"{local.hour:02}:{local.minute:02}"


def _plain(words: str) -> str:
    return " ".join(re.sub(r"[_/,.-](?!\d)", " ", words.casefold()).split())


def _offset(asked: str) -> str | None:
    """The zone of "UTC+2"; the database's own names count the other way round."""
    found = _OFFSET.fullmatch(asked)
    if found is None:
        return None
    hours = int(found[2])
    name = f"Etc/GMT{'-' if found[1] == '+' else '+'}{hours}" if hours else "UTC"
    return name if is_zone(name) else None


@cache
def _names() -> Mapping[str, str]:
    """Every name of a zone, as _plain gives it. The first of equal names stays."""
    names: dict[str, str] = {}
    for name, zone in _all_names():
        names.setdefault(_plain(name), zone)
    return names


def _all_names() -> Iterator[tuple[str, str]]:
    known = sorted(known_zones(), key=lambda zone: (_newest(zone) != zone, zone))
    yield from ((name, "UTC") for name in ("utc", "gmt", "z"))
    yield from ((zone, _newest(zone)) for zone in known)
    yield from ((city, zone) for language in LANGUAGES for zone, city in _cities(language).items())
    yield from (
        (zone.split("/")[-1], _newest(zone))
        for zone in known
        if "/" in zone and not zone.startswith("Etc/")
    )
    yield from ((city, zone) for zone, cities in _CITIES.items() for city in cities.split(","))


@cache
def _cities(language: str) -> Mapping[str, str]:
    """The cities zones are called after, in one language."""
    told = locale_of(language).time_zones
    return {
        _newest(zone): row["city"]
        for zone, row in told.items()
        if "city" in row and is_zone(_newest(zone))
    }


def _newest(zone: str) -> str:
    """The zone under its present name."""
    newest = str(get_global("zone_aliases").get(zone, zone))
    return newest if newest in known_zones() else zone
