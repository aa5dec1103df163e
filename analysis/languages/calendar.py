"""Names of months and weekdays in any language, as Unicode's CLDR has them."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from babel import Locale

_FORMS = ("stand-alone", "format")  # "травень", and "травня" as dates have it


@cache
def month_names(code: str) -> frozenset[str]:
    """All months by themselves and as in dates; none of a language that nobody knows."""
    locale = _locale(code)
    if locale is None:
        return frozenset()
    return frozenset(name for form in _FORMS for name in locale.months[form]["wide"].values())


@cache
def weekday_names(code: str) -> frozenset[str]:
    """All days of the week in both forms."""
    locale = _locale(code)
    if locale is None:
        return frozenset()
    return frozenset(name for form in _FORMS for name in locale.days[form]["wide"].values())


@cache
def day_names(code: str) -> str:
    """A pattern of all of them; empty for a language that nobody knows."""
    return "|".join(sorted(month_names(code) | weekday_names(code)))


def _locale(code: str) -> Locale | None:
    from babel import Locale, UnknownLocaleError  # 0.1 s and 7 MB: for those who ask for a month

    try:
        return Locale.parse(code)
    except (UnknownLocaleError, ValueError, TypeError):
        return None
