"""What POST /articles takes: every field is looked at, and each that is wrong is told in one sentence."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from itertools import islice
from typing import Any

from bot.batch import BadLine, article, moment
from messages.texts import locale_of
from news.addresses import is_web_address
from news.types import Article

FEWEST = 5  # words of a text
LONGEST = 1_000  # characters of a title, source or author
_WORD = re.compile(r"\w+")
_TAG = re.compile(r"([A-Za-z]{2,3})(?:[-_][A-Za-z0-9]{2,8})*")


class BadFields(Exception):
    """An article that cannot be taken: what is wrong, by the name of its field."""

    def __init__(self, faults: Mapping[str, str]) -> None:
        super().__init__("; ".join(f'"{name}": {fault}' for name, fault in faults.items()))
        self.faults = faults


def pushed(row: Any) -> Article:
    """The article of a row; BadFields names all that is wrong with it."""
    if not isinstance(row, dict):
        raise BadFields({"body": "Send one JSON object."})
    given = {name: value for name, value in row.items() if value is not None and value != ""}
    faults = {
        name: fault for name, check in _CHECKS.items() if (fault := _fault(check, given.get(name)))
    }
    if faults:
        raise BadFields(faults)
    return article(given | {"language": _language(given.get("language"))})


def _fault(check: Callable[[Any], str | None], value: Any) -> str | None:
    return check(value) if value is not None or check is _text else None


def _text(value: Any) -> str | None:
    if not isinstance(value, str) or sum(1 for _ in islice(_WORD.finditer(value), FEWEST)) < FEWEST:
        return f"Send the article's text, {FEWEST} words or more."
    return None


def _short(value: Any) -> str | None:
    if isinstance(value, str) and len(value) <= LONGEST:
        return None
    return f"Send a text of at most {LONGEST} characters."


def _url(value: Any) -> str | None:
    if isinstance(value, str) and is_web_address(value):
        return None
    return "Send a full address that begins with http:// or https://."


def _code(value: Any) -> str | None:
    if isinstance(value, str) and _language(value) is not None:
        return None
    return 'Send the code of a language, such as "uk", "en" or "ru".'


def _language(value: str | None) -> str | None:
    """ "uk" of "uk", "UK" or "uk-UA"; None for what is no language."""
    tag = _TAG.fullmatch(value or "")
    code = tag[1].lower() if tag else None
    return code if code in locale_of("en").languages else None


def _published(value: Any) -> str | None:
    try:
        moment(
            value
            if isinstance(value, str | int | float) and not isinstance(value, bool)
            else str(value)
        )
    except BadLine:
        return 'Send a time, such as "2026-03-01T08:00:00Z", or the seconds since 1970.'
    return None


def _categories(value: Any) -> str | None:
    if isinstance(value, list) and all(
        isinstance(one, str) and len(one) <= LONGEST for one in value
    ):
        return None
    return "Send a list of texts."


_CHECKS: dict[str, Callable[[Any], str | None]] = {
    "text": _text,
    "title": _short,
    "language": _code,
    "url": _url,
    "source": _short,
    "author": _short,
    "published": _published,
    "categories": _categories,
}
