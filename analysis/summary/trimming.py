"""Where a sentence can begin later than it does: behind a bullet, a photo's credit or a company's legal form."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from analysis.languages import LANGUAGES
from analysis.languages.companies_slavic import FORMS, HEADS, PAST
from analysis.languages.pages import AGENCIES, BUTTONS
from analysis.summary.sentence import summary_words
from analysis.text.patterns import pattern
from news.alphabet import LOWER, UPPER
from news.types import Span

_BULLET = re.compile(r"[*•▪●◦‣➤►✔✅🔹🔸⚡❗‼🔴🔵🟢➡\ufe0f\s]+")
_ITEM_BULLETS = "*•▪●◦‣➤►"
# "PIER CLOSED FOR TWO YEARS The council ...": a heading in capitals has no stop.
_SHOUTED_HEADING = re.compile(rf"(?:[{UPPER}\d][{UPPER}\d'’.,:&-]*\s){{4,}}(?=[{UPPER}][{LOWER}])")
# One closing mark for two: "ТОВ «Компанія «Даль» виграло ..." is "Компанія «Даль» виграло ..." all the same.
_NESTED_NAME = re.compile(r"(?P<form>[^\W\d_]+) «(?P<name>[^\W\d_][^«»]{0,60}?) «[^«»]+»(?!»)")
_LONGEST_LEGAL_FORM = 16  # characters
_LONGEST_HEADING = 400  # characters in which a heading has ended
_LEAST_LEFT = 40  # characters of a sentence behind it


def trimmed_start(text: str, span: Span, seam: str, language: str, *, credited: bool) -> Span:
    """The same sentence from where a reader would begin it; credits of pages are looked for where `credited`.

    `seam` is a pattern of words that only begin sentences: what stands before one without a stop is a heading.
    """
    start = _after_bullet(text, span)
    if credited:
        start = _after_credits(text, start, span.end, language)
    if text[start : start + 6].isupper() and (
        shouted := _SHOUTED_HEADING.match(text, start, span.end)
    ):
        start = shouted.end()
    if seam:
        start = _after_heading(text, start, span.end, pattern(seam))
    if text.find(" «", start, start + _LONGEST_LEGAL_FORM) > 0:
        start = _without_form(text, start, span.end)
    return Span(start, span.end) if start < span.end else span


def is_item(text: str, span: Span) -> bool:
    """Whether it begins with a bullet, as items of a list do."""
    return text[span.start] in _ITEM_BULLETS


def _after_bullet(text: str, span: Span) -> int:
    if text[span.start].isalnum():  # as a rule
        return span.start
    bullet = _BULLET.match(text, span.start, span.end)
    return bullet.end() if bullet else span.start


def _after_credits(text: str, start: int, end: int, language: str) -> int:
    for credit in _credits(language):
        if found := credit.match(text, start, end):
            start = found.end()
    return start


@cache
def _credits(language: str) -> tuple[re.Pattern[str], ...]:
    """What a page puts before a text, in the order in which it does."""
    return tuple(
        re.compile(credit)
        for credit in (BUTTONS, _stamp(), summary_words(language).byline, _photo())
        if credit
    )


def _stamp() -> str:
    """ "Yesterday, 18:05 Yesterday, 18:05 Engineers ...": in the page's language, which may not be the text's."""
    days = (day for language in LANGUAGES.values() for day in language.summaries.near_days)
    return rf"(?:(?:{'|'.join(days)}),? \d{{1,2}}:\d\d\s+)+"


def _photo() -> str:
    """ "The old pier in March (Northern Press/ANN LEE) The council ...": a caption and its credit."""
    named = "|".join(
        [*(word for language in LANGUAGES.values() for word in language.summaries.photo), *AGENCIES]
    )
    return rf"[^()\n]{{0,250}}\([^()\n]{{0,40}}(?:{named})\b[^()\n]{{0,60}}\)\s+(?=[{UPPER}][^)]{{40}})"


def _after_heading(text: str, start: int, end: int, seam: re.Pattern[str]) -> int:
    for begun in _seams(text, start, end, seam):
        if end - begun > _LEAST_LEFT:
            return begun
    return start


def _seams(text: str, start: int, end: int, seam: re.Pattern[str]) -> Iterator[int]:
    """Where a sentence may begin behind a heading, outside of marks."""
    for found in seam.finditer(text, start, min(end, start + _LONGEST_HEADING)):
        if not _is_quoting(text[start : found.start()]):
            yield found.end()


def _is_quoting(head: str) -> bool:
    """Whether marks are open at its end."""
    return head.count("«") > head.count("»") or head.count('"') % 2 == 1


def _without_form(text: str, start: int, end: int) -> int:
    nested = _NESTED_NAME.match(text, start, end)
    if nested is None or nested["form"] not in FORMS:
        return start
    return nested.start("name") if _can_begin(nested["name"], text[nested.end() : end]) else start


def _can_begin(name: str, following: str) -> bool:
    """Whether an inner name can be the subject: short in capitals, or a noun that the verb after it agrees with."""
    if name.isupper() and name.isalpha():
        return True
    head = name.split()[-1].lower().replace("’", "'")
    ending = next((ending for ending, heads in HEADS.items() if head in heads), None)
    if ending is None:
        return False
    past = pattern(PAST).search(following)
    return past is None or past["ending"].replace("в", "л") == ending
