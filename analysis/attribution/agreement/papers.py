"""The paper that words are read in ("йдеться у листі"), and whose paper it is."""

from __future__ import annotations

from collections.abc import Sequence

from analysis.attribution.agreement.forms import from_case, nominative_form
from analysis.attribution.agreement.names import named
from analysis.attribution.agreement.page import AgreementDocument
from analysis.attribution.agreement.phrases import closed, head_of, phrase_end
from analysis.attribution.agreement.places import body_at
from analysis.attribution.agreement.verbs import reach
from analysis.attribution.mention import Mention, MentionKind
from analysis.languages.shapes.reporting import PLURAL
from analysis.text.document import Token

NEAR_PAPER = 3  # words behind "in" in which a paper is named
FURTHEST_PAPER = 4  # words before its verb
FURTHEST_SITE = 6  # words from a paper to the site it stands on
OPENS_NAME = ' \u00a0«"“'


def paper_behind(page: AgreementDocument, words: Sequence[Token], cue: int) -> Mention | None:
    """Whose paper the words are read in ("у повідомленні міністерства"), else the paper."""
    if cue + 1 < len(words) and page.comma(words[cue], words[cue + 1]):
        return None
    end = reach(page, words, cue + 1)
    return next(
        (who for place in range(cue + 1, end) if (who := _at(page, words, place, end))), None
    )


def _at(page: AgreementDocument, words: Sequence[Token], place: int, end: int) -> Mention | None:
    """What is read here: his paper, the site of a body, a paper."""
    word = words[place]
    gender = page.reporting.objects.get(word.low)
    if gender:
        return Mention(word.start, word.end, "pronoun", gender)
    within = words[place - 1].low in page.agreement.within
    if within and not any(page.is_paper(near) for near in words[place : place + NEAR_PAPER]):
        return body_at(page, words, place, end)
    return _paper(page, words, place, end) if within or page.is_paper(word) else None


def _paper(page: AgreementDocument, words: Sequence[Token], start: int, end: int) -> Mention:
    """The paper whose adjectives begin here, or whoever wrote it."""
    papers = (at for at in range(start, end) if page.is_paper(words[at]))
    head = head_of(page, words, start, min(end, next(papers, end) + 1))
    text = nominative_form(page, words[head])
    if not page.is_paper(words[head]):
        return Mention(words[start].start, words[head].end, "body", "", text)
    return _writer(page, words, head, end) or Mention(
        words[start].start, words[head].end, "paper", "", text
    )


def paper_before(page: AgreementDocument, words: Sequence[Token], cue: int) -> Mention | None:
    """The paper in "у листі йдеться"."""
    places = range(cue - 1, max(-1, cue - 1 - FURTHEST_PAPER), -1)
    place = next((at for at in places if page.is_paper(words[at])), None)
    if place is None:
        return None
    paper = words[place]
    owner = _owner(page, words, place + 1, cue)
    return owner or Mention(paper.start, paper.end, "paper", "", nominative_form(page, paper))


# --- whose it is ----------------------------------------------------------------------------------


def _writer(page: AgreementDocument, words: Sequence[Token], head: int, end: int) -> Mention | None:
    """Whose paper it is: in the genitive behind it, or behind "on the site of"."""
    owner = _owner(page, words, head + 1, end)
    if owner:
        return owner
    places = range(head + 1, min(head + FURTHEST_SITE, len(words) - 1))
    site = next((at for at in places if words[at].low in page.agreement.sites), 0)
    return _owner(page, words, site + 1, reach(page, words, site)) if site else None


def _owner(page: AgreementDocument, words: Sequence[Token], start: int, end: int) -> Mention | None:
    """Whoever is named in the genitive from here on."""
    if start >= end:
        return None
    if page.behind_preposition(words, start + 1):
        return None
    if page.gap(words[start - 1], words[start]).strip(OPENS_NAME):
        return None
    person = named(page, words[start])
    if person and page.people[words[start].start].is_certain:
        return person
    return _common_owner(page, words, start, end) if _may_own(page, words[start]) else None


def _may_own(page: AgreementDocument, word: Token) -> bool:
    """True for a genitive and for a name."""
    return word.capital or any(one.case == "gent" or one.fixed for one in page.readings(word))


def _common_owner(page: AgreementDocument, words: Sequence[Token], start: int, end: int) -> Mention:
    """The role or body in the genitive from here on."""
    head = head_of(page, words, start, end)
    stop = phrase_end(page, words, head + 1, end)
    first, last = words[start].start, words[stop - 1].end
    text = from_case(page, words, start, head, "gent") + closed(page, words[head].end, last)
    people = [one for one in page.nouns(words[head]) if one.animate]
    kind: MentionKind = "role" if people and not words[head].capital else "body"
    return Mention(first, last, kind, PLURAL if people and people[0].plural else "", text)
