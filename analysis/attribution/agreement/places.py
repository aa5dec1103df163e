"""Bodies told by the place where something is said: "заявили в компанії", "у поліції розповіли"."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from analysis.attribution.agreement.forms import from_case
from analysis.attribution.agreement.page import ADJECTIVES, AgreementDocument
from analysis.attribution.agreement.phrases import closed, phrase_end
from analysis.attribution.agreement.verbs import wanted
from analysis.attribution.mention import Mention
from analysis.languages.shapes.reporting import PLURAL
from analysis.text.document import Token

PARTS_CLAUSE = frozenset(",–—")
NEAR_LAND = 5  # words between two "in" of "in the embassy in RF"


class PlaceBefore(NamedTuple):
    """A body told by its place before the verb; only one right before the verb says anything."""

    body: Mention
    near: bool


def body_at(page: AgreementDocument, words: Sequence[Token], start: int, high: int) -> Mention:
    """The body in "заявили в компанії": its head is brought to the nominative."""
    head = start
    while head + 1 < high and _is_adjective(page, words[head]):
        head += 1
    end = phrase_end(page, words, head + 1, high)
    text = from_case(page, words, start, head, "loct") + closed(
        page, words[head].end, words[end - 1].end
    )
    return Mention(words[start].start, words[end - 1].end, "body", "", text)


def _is_adjective(page: AgreementDocument, word: Token) -> bool:
    """True for a word that may be an adjective and is not likeliest a noun."""
    return page.part(word) != "NOUN" and any(one.pos in ADJECTIVES for one in page.readings(word))


def opens_place(page: AgreementDocument, words: Sequence[Token], place: int, verb: Token) -> bool:
    """True for a word behind "in" where several say something: it tells a body, no time."""
    if words[place - 1].low not in page.agreement.within:
        return False
    return wanted(page, verb) == PLURAL and not page.is_moment(words[place])


def place_before(
    page: AgreementDocument, words: Sequence[Token], low: int, cue: int
) -> PlaceBefore | None:
    """The body in "in the company they said", where it ends at the verb or opens the clause."""
    if wanted(page, words[cue]) != PLURAL:
        return None
    if low >= cue:
        return None
    if page.comma(words[cue - 1], words[cue]):
        return None
    within = _within_before(page, words, low, cue)
    if within < 0:
        return None
    body = body_at(page, words, within + 1, cue)
    if body.end == words[cue - 1].end:
        return PlaceBefore(body, near=True)
    if _is_land(page, words, cue - 2, cue):
        return PlaceBefore(body, near=True)
    return PlaceBefore(body, near=_but_one(page, words, body, cue)) if within == low else None


def _but_one(page: AgreementDocument, words: Sequence[Token], body: Mention, cue: int) -> bool:
    """True where only "also" stands between the body and the verb."""
    return body.end == words[cue - 2].end and words[cue - 1].low in page.agreement.before_verb


def _within_before(page: AgreementDocument, words: Sequence[Token], low: int, cue: int) -> int:
    """The place of "in" in "..., in the company they said"; -1 for none."""
    for place in range(cue - 2, low - 1, -1):
        if words[place].low in page.agreement.within:
            if page.is_moment(words[place + 1]):
                return -1
            if not _is_land(page, words, place, cue):
                return place
        if not PARTS_CLAUSE.isdisjoint(page.gap(words[place], words[place + 1])):
            return -1
    return -1


def _is_land(page: AgreementDocument, words: Sequence[Token], place: int, cue: int) -> bool:
    """True for "in RF" of "in the embassy in RF they said": a name behind another "in"."""
    if cue - place != 2:
        return False
    if not words[place + 1].capital:
        return False
    return any(
        word.low in page.agreement.within for word in words[max(0, place - NEAR_LAND) : place]
    )
