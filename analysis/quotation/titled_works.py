"""Marks behind a noun that takes a title: the film «X», the firm «Y»."""

from __future__ import annotations

import re

from analysis.languages.shapes.reporting import ReportingWords
from analysis.morphology.analyser import dictionary_noun, tagged
from analysis.text.cues import words_of
from analysis.text.document import WORD, Document
from analysis.text.quotation_marks import QuoteCandidate

LONGEST_TITLE = 25  # words
APPOSED = re.compile(r"\b(?:book|essay|column|commentary|op-ed|article|novel|memoir|song|album|film|series|report), $")
NEAR = 40  # characters in which the noun stands


def titled(document: Document, one: QuoteCandidate) -> bool:
    """True after a noun that takes a title, when the marks hold one sentence at most."""
    lexicon = words_of(document.code)
    before = document.text[max(0, one.left - NEAR) : one.left]
    if lexicon and not lexicon.inflected and APPOSED.search(before) and document.text[one.end - 1 : one.end] == ",":
        return True  # his essay, "Tell your story," is short
    if lexicon is None or before.rstrip()[-1:] in {"", ":", ",", ".", "!", "?"}:
        return False
    body = document.text[one.start : one.end]
    if lexicon.inflected and body[:1].islower():
        return False
    words = WORD.findall(before)
    return bool(words) and (
        _takes_title(words[-1].lower(), document.code, lexicon)
        and len(WORD.findall(body)) < LONGEST_TITLE
        and not re.search(r"[.!?]\s", body)
    )


def _takes_title(low: str, language: str, lexicon: ReportingWords) -> bool:
    morphology = tagged(language)
    return low in lexicon.titled or (morphology is not None and dictionary_noun(low, morphology) in lexicon.titled)
