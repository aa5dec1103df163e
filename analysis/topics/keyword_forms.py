"""The form in which a keyword is shown: by a dictionary where words change with their case, as it stands elsewhere."""

from __future__ import annotations

from functools import cache
from typing import Protocol

from analysis.languages import language_of
from analysis.languages.shapes.keywords import NO_KEYWORD_WORDS, KeywordWords
from analysis.morphology.analyser import tagged
from analysis.text.patterns import pattern
from analysis.topics.keyword_forms_slavic import DeclinedKeywords
from analysis.topics.keyword_use import KeywordUse


class KeywordForms(Protocol):
    """Shows keywords of one language."""

    def term(self, use: KeywordUse) -> str:
        """A keyword as the reader sees it, "" for what is none."""


class UnchangedKeywords:
    """Shows a keyword as it stands, a common noun in the singular."""

    def __init__(self, known: KeywordWords) -> None:
        self._known = known

    def term(self, use: KeywordUse) -> str:
        """The full name it is part of, a name, a noun; "" for no keyword."""
        if use.full_name:
            return " ".join(use.full_name)
        shown = use.most_used
        if self._is_proper(use):
            return "" if shown.casefold() in self._known.nationalities else shown
        plural = shown.casefold()
        singular = self._singular(plural)
        return "" if {singular, plural} & self._known.vague else singular

    def _is_proper(self, use: KeywordUse) -> bool:
        if use.is_name or not use.most_used[1:].islower():
            return True
        return use.is_always_capitalised and use.forms.total() > 1

    def _singular(self, word: str) -> str:
        for ending, singular in self._known.plurals:
            if pattern(ending).search(word):
                return pattern(ending).sub(singular, word)
        return word


@cache
def keyword_forms(language: str) -> KeywordForms:
    """How keywords of a language are shown."""
    dictionary = tagged(language)
    if dictionary:
        return DeclinedKeywords(dictionary)
    known = language_of(language)
    return UnchangedKeywords(known.keywords if known else NO_KEYWORD_WORDS)
