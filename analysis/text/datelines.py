"""Datelines, which are no part of a first sentence: "KYIV, May 5 (Reuters) - ", "Київ, 5 травня (УНІАН) – "."""

from __future__ import annotations

import re

from analysis.languages.page_furniture import AGENCIES, CITY_BEGINNINGS
from news.alphabet import UPPER
from news.types import Span

# Place, day, agency, and a dash that ends it. A name before a dash ("Nina Castell - mayor of ...") must not look like
# one, so capitals, a day or an agency are asked for, and a capital letter after it.
_CITY = rf"[{UPPER}][\w.'’-]*(?:[ ,]+[{UPPER}][\w.'’-]*){{0,4}}"
_CAPITALS = rf"[{UPPER}’'.-]{{3,}}(?:[ ,]+[{UPPER}][{UPPER}’'.-]+){{0,3}}(?:, [{UPPER}][\w.]+)?"
_DAY = r",? ?(?:\d{1,2}\.? \w{3,12}\.?(?: \d{4})?|\w{3,9}\.? \d{1,2})"
_AGENCY = rf"\((?:[{UPPER}]{{2,10}}|Reuters|[{UPPER}][\w.]+-[{UPPER}][\w.-]+|[{UPPER}][\w-]+\.\w{{2,4}})\)"
_ANY_AGENCY = rf"\([{UPPER}][\w .-]{{1,30}}\)"
_DASH = r"\s*[—–―-]{1,2}\s+"
# A colon after capitals may also follow who says it ("NATO: We ..."): so a day or a long Latin word is asked for.
_LARGE_CITY = rf"(?:(?:{CITY_BEGINNINGS}) [A-Z]{{3,}}|[A-Z]{{7,}})"
_PLACE_AND_COLON = rf"(?:{_CITY} ?\(\w{{3,9}}\.? \d{{1,2}}\)|{_LARGE_CITY}):\s+"
_PLAIN_AGENCY = rf"(?:(?:{AGENCIES})(?:\.\s*|\s*[—–-]\s+))?"
_DATELINE = re.compile(
    rf"(?:{_AGENCY}(?:{_DASH}|\s+)|{_CITY}(?:{_DAY})?,?\s?{_AGENCY}{_DASH}|{_CITY}{_DAY},?\s?(?:{_ANY_AGENCY})?{_DASH}"
    rf"|{_CAPITALS}(?:{_DAY})?,?\s?(?:{_ANY_AGENCY})?{_DASH}|{_PLACE_AND_COLON}){_PLAIN_AGENCY}(?=[\"«“„]?[{UPPER}\d])"
)
# Behind a caption or a byline only one with an agency is sure to be one: "... in March By Ann Lee VENNA (AP) - ".
_INSIDE = re.compile(
    rf"(?<=[\w)] )(?:{_CAPITALS}(?:{_DAY})?,?\s?{_AGENCY}{_DASH})(?=[\"«“„]?[{UPPER}\d])"
)
_ALONE = re.compile(rf"{_CAPITALS}(?:{_DAY})?(?:, [{UPPER}][\w.-]+)?\s?(?:{_ANY_AGENCY})?\.?$")
_LONGEST = 120  # characters
_FARTHEST = 300  # characters of a caption and a byline


def without_dateline(text: str, span: Span) -> Span:
    """The same sentence from where it really begins."""
    dateline = _DATELINE.match(text, span.start, min(span.end, span.start + _LONGEST))
    if dateline is None and text.find("(", span.start, span.start + _FARTHEST) > 0:
        dateline = _INSIDE.search(text, span.start, min(span.end, span.start + _FARTHEST))
    return Span(dateline.end(), span.end) if dateline else span


def is_dateline(sentence: str) -> bool:
    """Whether it is nothing but a dateline: "NEW HAVEN, March 17, NorthernPress."."""
    return sentence[:3].isupper() and bool(_ALONE.match(sentence))
