"""Where a sentence can begin later than it does: behind a bullet, a photo's credit or a company's legal form."""

from __future__ import annotations

import re

from analysis.languages.companies_slavic import FORMS, HEADS
from analysis.text.patterns import pattern
from news.alphabet import LOWER, UPPER
from news.types import Span

_BULLET = re.compile(r"[*•▪●◦‣➤►✔✅🔹🔸⚡❗‼🔴🔵🟢➡\ufe0f\s]+")
# "The old pier in March (Northern Press/ANN LEE) The council ...": the caption and its credit stand before the text.
_CREDIT = re.compile(
    rf"[^()\n]{{0,250}}\([^()\n]{{0,40}}(?:Photo|Image|Getty|Reuters|AFP|EPA|Фото)\b[^()\n]{{0,60}}\)\s+(?=[{UPPER}][^)]{{40}})"
)
# "Facebook Twitter Print The council ...": what a page offers to do with it.
_BUTTONS = re.compile(
    r"(?:(?:Facebook|Twitter|Pinterest|WhatsApp|Linked[Ii]n|Reddit|ReddIt|Email|Print|Telegram|VK|Viber|Tumblr|Mix|Digg|LINE"
    r"|Share|Tweet)\s+){3,}"
)
# "Yesterday, 18:05 Yesterday, 18:05 Engineers ..."
_STAMP = re.compile(r"(?:(?:Вчера|Сегодня|Вчора|Сьогодні|Today|Yesterday),? \d{1,2}:\d\d\s+)+")
# "By Ann Lee and Tobias Renn The council ...": a byline has no stop, so what follows begins with a word no name has.
_BYLINE = re.compile(
    rf"(?i:by) (?:[{UPPER}][\w.'’-]+ ){{2,3}}(?:(?:and|&) (?:[{UPPER}][\w.'’-]+ ){{2,3}})?"
    r"(?=(?:An?|The|In|On|At|After|As)\b.{30})"
)
# "PIER CLOSED FOR TWO YEARS The council ...": a heading in capitals has no stop.
_SHOUTED = re.compile(rf"(?:[{UPPER}\d][{UPPER}\d'’.,:&-]*\s){{4,}}(?=[{UPPER}][{LOWER}])")
# One closing mark for two: "ТОВ «Компанія «Даль» виграло ..." is "Компанія «Даль» виграло ..." all the same.
_NESTED = re.compile(r"(?P<form>[^\W\d_]+) «(?P<name>[^\W\d_][^«»]{0,60}?) «[^«»]+»(?!»)")
_PAST = re.compile(r"(?<!\w)[а-яіїєґё'’]{2,40}?(?P<ending>ло|ла|(?<=[аия])в|(?<=[аеиоуыя])л)(?:ся|сь)?(?!\w)")
_LONGEST_FORM = 16  # characters
_HEADING = 400  # characters in which a heading has ended
_LEAST_LEFT = 40  # characters of a sentence behind it


def later(text: str, span: Span, seam: str, first: bool) -> Span:
    """The same sentence from where a reader would begin it; a credit is looked for in the `first` few only.

    `seam` is a pattern of words that only begin sentences: what stands before one without a stop is a heading.
    """
    start = span.start
    if not text[start].isalnum() and (bullet := _BULLET.match(text, start, span.end)):
        start = bullet.end()
    for credit in (_BUTTONS, _STAMP, _BYLINE, _CREDIT) if first else ():
        if found := credit.match(text, start, span.end):
            start = found.end()
    if text[start : start + 6].isupper() and (shouted := _SHOUTED.match(text, start, span.end)):
        start = shouted.end()
    if seam:
        start = _after_heading(text, start, span.end, pattern(seam))
    if text.find(" «", start, start + _LONGEST_FORM) > 0:
        start = _without_form(text, start, span.end)
    return Span(start, span.end) if start < span.end else span


def _after_heading(text: str, start: int, end: int, seam: re.Pattern[str]) -> int:
    for found in seam.finditer(text, start, min(end, start + _HEADING)):
        head = text[start : found.start()]
        quoted = head.count("«") > head.count("»") or head.count('"') % 2
        if not quoted and end - found.end() > _LEAST_LEFT:
            return found.end()
    return start


def _without_form(text: str, start: int, end: int) -> int:
    nested = _NESTED.match(text, start, end)
    if nested and nested["form"] in FORMS and _can_begin(nested["name"], text[nested.end() : end]):
        return nested.start("name")
    return start


def is_item(text: str, span: Span) -> bool:
    """Whether it begins with a bullet, as items of a list do."""
    return text[span.start] in "*•▪●◦‣➤►"


def _can_begin(name: str, following: str) -> bool:
    """Whether an inner name can be the subject: short in capitals, or a noun that the verb after it agrees with."""
    if name.isupper() and name.isalpha():
        return True
    endings = [ending for ending, heads in HEADS.items() if name.split()[-1].lower().replace("’", "'") in heads]
    past = _PAST.search(following)
    return bool(endings) and (past is None or past["ending"].replace("в", "л") == endings[0])
