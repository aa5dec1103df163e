"""Is a marked stretch a quote at all, or a title, a firm, a doubtful word?"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from analysis.attribution.tie import Attribution
from analysis.languages.shapes.reporting import ReportingWords
from analysis.morphology.analyser import readings, tagged
from analysis.quotation.titled_works import titled
from analysis.text.document import WORD, Document, Token
from analysis.text.quotation_marks import QuoteCandidate
from news.types import QuoteKind, Span

ENDS = frozenset(".,!?…")
IS = re.compile(r"\b(?:is|are|was|were|be|been|as)(?: (?:not|a|an|the|just|very|so|too))? $")
ENDS_CLAUSE = re.compile(r"[.,;!?\n]| ?[-–—]| (?:and|but|or|because|in|on|at)\b|$")
FOLLOW = re.compile(r"Follow [^.\n]{2,60} on (?:Twitter|Facebook|Instagram)\b")  # what a site says below its news
LEAD = 100  # spaces and dashes that may stand before a quote that begins its sentence
FULL_INFLECTED, FULL = 7, 5  # words of a stretch that is a quote though nothing ties it to a speaker
OPENS_SPEECH = frozenset(":—–-.!?…")  # what a quote may stand behind inside a sentence
# «Trading house «Alder» belongs to ...: a name closed once; the word before the inner mark
INNER_NAME = re.compile(r"(?:[^\s«»\"“”„]+ ){0,4}([^\s«»\"“”„]+) [«“\"„]\w")
GOES_ON = re.compile(r"[.!?…»”\"]\s?[-–—]\s?$")
PARTIAL = 3  # words of a phrase worth showing


class Shape(NamedTuple):
    """What a stretch looks like."""

    words: int
    capital: bool
    ended: bool  # . ! ? or a comma at its end
    title: bool  # all longer words capitalised, no full stop
    alone: bool  # it begins its sentence


def shape(document: Document, one: QuoteCandidate, unit: Span) -> Shape:
    """The looks of a stretch."""
    body = document.text[one.start : one.end]
    words = WORD.findall(body)
    last = body.rstrip(" \n\u00a0\"'»”’")[-1:]
    longer = [word for word in words if len(word) > 3]
    return Shape(
        words=len(words),
        capital=bool(words) and (words[0][0].isupper() or words[0][0].isdigit()),
        ended=last in ENDS and last != "",
        title=bool(longer) and all(word[0].isupper() for word in longer) and last not in {"!", "?", "…"},
        alone=_alone(document, one, unit),
    )


def _alone(document: Document, one: QuoteCandidate, unit: Span) -> bool:
    before = document.text[max(unit.start, one.left - LEAD) : one.left]
    return one.left - unit.start < LEAD and not any(letter.isalnum() for letter in before)


def judge(
    document: Document, one: QuoteCandidate, unit: Span, attribution: Attribution, lexicon: ReportingWords
) -> QuoteKind | None:
    """ "direct", "partial", or None for marks around a title, a firm or a doubtful word."""
    looks = shape(document, one, unit)
    if not lexicon.inflected and FOLLOW.match(document.text, one.start):
        return None
    if attribution.tie == "answer":
        return "direct" if looks.words else None
    if not looks.words or attribution.tie == "denied" or _no_quote(document, one, unit, lexicon):
        return None
    if (
        looks.title
        and not looks.alone
        and attribution.tie not in {"label", "head"}
        and not (lexicon.inflected and looks.words < 2)
    ):
        return None
    if attribution.tie in {"tail", "head", "label"}:
        return _tied(looks, attribution)
    if (
        attribution.tie == "clause"
        and attribution.mention
        and looks.capital
        and not lexicon.inflected
        and _cries(document, one)
    ):
        return "direct"  # they chanted "What curfew?"
    if not looks.capital:
        if lexicon.inflected and looks.words <= PARTIAL and _calls(document, one):
            return None
        least = 1 if attribution.verb in lexicon.naming or _told_of(document, one) else PARTIAL
        return "partial" if attribution.tie == "clause" and attribution.mention and looks.words >= least else None
    if _is_name(document, one, looks, attribution, lexicon) or (looks.title and looks.words > 1 and not looks.ended):
        return None
    return _free(document, one, looks, attribution, lexicon)


def _calls(document: Document, one: QuoteCandidate) -> bool:
    """True for a doubtful word before a name or behind nothing it could be told of: the «minister» Roe."""
    after = document.text[one.right : one.right + 2]
    return after[:1] in {" ", "\u00a0"} and after[1:].isupper()


def _is_name(
    document: Document, one: QuoteCandidate, looks: Shape, attribution: Attribution, lexicon: ReportingWords
) -> bool:
    """True for marks around a firm or an institution: inside a sentence, with no verb, or never closed."""
    language = tagged(document.code)
    if language is None or attribution.tie != "none":
        return False
    inner = None if one.closed else INNER_NAME.match(document.text, one.start, one.end)
    if inner and any(r.pos == "NOUN" and r.case == "nomn" for r in readings(inner[1].lower(), language)):
        return True
    if looks.alone or looks.ended or document.text[: one.left].rstrip(" \n\u00a0")[-1:] in OPENS_SPEECH:
        return False
    return not any(readings(word.low, language)[0].pos == "VERB" for word in document.between(one.start, one.end))


def _tied(looks: Shape, attribution: Attribution) -> QuoteKind | None:
    if looks.capital or looks.words >= 4 or attribution.tie == "tail":
        return "direct" if looks.capital or looks.words >= 5 or (looks.ended and looks.alone) else "partial"
    return "partial" if looks.words >= 2 and attribution.mention else None


def _goes_on(document: Document, one: QuoteCandidate) -> bool:
    """True for the second pair of marks in «A», - said she. - «B»."""
    return bool(GOES_ON.search(document.text, max(0, one.left - 6), one.left))


def _free(
    document: Document, one: QuoteCandidate, looks: Shape, attribution: Attribution, lexicon: ReportingWords
) -> QuoteKind | None:
    enough = FULL_INFLECTED if lexicon.inflected else FULL
    if attribution.tie == "none" and looks.alone and looks.words > 1 and _goes_on(document, one):
        return "direct"
    told = looks.alone and document.text[: one.left].rstrip(" ")[-1:] not in {
        "",
        "\n",
    }  # behind a sentence of its paragraph
    least = 2 if not lexicon.inflected and _stops(document, one) and (told or not looks.title) else 3
    whole = (
        lexicon.inflected
        and document.text[one.right : one.right + 1] == "."
        and looks.words > least
        and not looks.title
    )
    if looks.words >= enough or (looks.alone and (whole or (looks.ended and looks.words >= least))):
        return "direct" if attribution.tie != "clause" or looks.ended or looks.alone else "partial"
    return None


def _stops(document: Document, one: QuoteCandidate) -> bool:
    return document.text[one.start : one.end].rstrip()[-1:] in {".", "!", "?"}


def _cries(document: Document, one: QuoteCandidate) -> bool:
    return document.text[one.start : one.end].rstrip()[-1:] in {"!", "?"}


def _told_of(document: Document, one: QuoteCandidate) -> bool:
    """True for what English says that something is: 'the risk was "theoretical".'"""
    return bool(IS.search(document.text, max(0, one.left - 24), one.left)) and bool(
        ENDS_CLAUSE.match(document.text, one.right)
    )


def _no_quote(document: Document, one: QuoteCandidate, unit: Span, lexicon: ReportingWords) -> bool:
    return (
        _in_brackets(document, one) or aside(document.between(unit.start, one.left), lexicon) or titled(document, one)
    )


def _in_brackets(document: Document, one: QuoteCandidate) -> bool:
    body = document.text[one.start : one.end].strip()
    if body[:1] == "(" and body[-1:] == ")" and body.isupper():  # "(APPLAUSE.)"
        return True
    return document.text[max(0, one.left - 1) : one.left] == "(" and document.text[one.right : one.right + 1] == ")"


def aside(first: Sequence[Token], lexicon: ReportingWords) -> bool:
    """True for the first words of a line that points to another article: Read also: "..."."""
    low = [word.low for word in first[:2]]
    return bool(low) and (low[0] in lexicon.asides or " ".join(low) in lexicon.asides)
