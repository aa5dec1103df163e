"""The languages of the interface: the only place that lists them. Texts of each stand in `messages/texts/CODE.ftl`.

What the analysis knows of a language is in `analysis/languages/`, what it knows of pages in `ingest/languages/`.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from news.lengths import Length

Marks = tuple[str, str]
_ANGLES, _CURLS, _SINGLES = ("«", "»"), ("“", "”"), ("‘", "’")


@dataclass(frozen=True, slots=True)
class InterfaceLanguage:
    """How Lede shows one language, and shows things in it."""

    code: str  # ISO 639-1
    locale: str  # for dates and plurals
    label: str  # on a button, as readers know the language
    marks: tuple[Marks, Marks]  # around a quote, and around one that holds the first
    lengths: Mapping[str, Length]  # what people also say for a length of summaries


INTERFACE_LANGUAGES = (
    InterfaceLanguage(
        code="uk",
        locale="uk",
        label="UA",
        marks=(_ANGLES, _CURLS),
        lengths={"стисло": "short", "звичайно": "normal", "детально": "long"},
    ),
    InterfaceLanguage(
        code="en",
        locale="en-GB",
        label="EN",
        marks=(_CURLS, _SINGLES),
        lengths={"brief": "short", "medium": "normal", "full": "long"},
    ),
    InterfaceLanguage(
        code="ru",
        locale="ru",
        label="RU",
        marks=(_ANGLES, _CURLS),
        lengths={"кратко": "short", "обычно": "normal", "детально": "long"},
    ),
)
LANGUAGES = tuple(one.code for one in INTERFACE_LANGUAGES)  # in the order in which people see them
DEFAULT = "en"  # where nothing tells which one a person reads
DEFAULT_MARKS = (_CURLS, _SINGLES)
BY_CODE: Mapping[str, InterfaceLanguage] = {one.code: one for one in INTERFACE_LANGUAGES}
