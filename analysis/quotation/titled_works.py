"""Marks behind a noun that takes a title: the film «X», the firm «Y»."""

from __future__ import annotations

import re
from functools import cache

from analysis.languages import language_of
from analysis.languages.shapes.reporting import ReportingWords
from analysis.morphology.analyser import dictionary_noun, tagged
from analysis.text.document import WORD, Document
from analysis.text.quotation_marks import QuoteCandidate

LONGEST_TITLE = 25  # words
NOUN_LETTERS = 40  # before the mark, in which the noun stands
ENDS_NOUN_PHRASE = frozenset(["", ":", ",", ".", "!", "?"])


def titled(document: Document, one: QuoteCandidate) -> bool:
    """Whether it stands after a noun that takes a title, and the marks hold one sentence at most."""
    language = language_of(document.code)
    if language is None:
        return False
    before = document.text[max(0, one.left - NOUN_LETTERS) : one.left]
    body = document.text[one.start : one.end]
    if body[-1:] == "," and _is_apposed(before, language.quotation.apposed_titles):
        return True
    if before.rstrip()[-1:] in ENDS_NOUN_PHRASE:
        return False
    if body[:1].islower() and not language.traits.title_case:
        return False
    words = WORD.findall(before)
    if not words or not _takes_title(words[-1].lower(), document.code, language.reporting_words):
        return False
    return len(WORD.findall(body)) < LONGEST_TITLE and not re.search(r"[.!?]\s", body)


def _is_apposed(before: str, nouns: tuple[str, ...]) -> bool:
    """Whether these words end with "his essay, "."""
    return bool(nouns) and bool(_apposed(nouns).search(before))


@cache
def _apposed(nouns: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{'|'.join(nouns)}), $")


def _takes_title(low: str, code: str, lexicon: ReportingWords) -> bool:
    if low in lexicon.titled:
        return True
    morphology = tagged(code)
    return morphology is not None and dictionary_noun(low, morphology) in lexicon.titled
