"""Names of months and weekdays in all their forms, as Babel (CLDR) has them: in small letters, without full stops."""

from __future__ import annotations

from collections.abc import Mapping

from babel import Locale

_FORMS = (
    ("format", "wide"),
    ("stand-alone", "wide"),
    ("format", "abbreviated"),
    ("stand-alone", "abbreviated"),
)


def month_names(code: str) -> tuple[tuple[str, ...], ...]:
    """The forms of each of the twelve months: ("травня", "травень", "трав")."""
    months = Locale.parse(code).months
    return tuple(_forms(months, number) for number in range(1, 13))


def weekday_names(code: str) -> tuple[tuple[str, ...], ...]:
    """The forms of each weekday from Monday on: ("понеділок", "пн")."""
    days = Locale.parse(code).days
    return tuple(_forms(days, number) for number in range(7))


def _forms(names: Mapping[str, Mapping[str, Mapping[int, str]]], number: int) -> tuple[str, ...]:
    found = (names[use][width][number].lower().rstrip(".") for use, width in _FORMS)
    return tuple(dict.fromkeys(found))
