"""Nouns by which Ukrainian and Russian papers call again whom they have named: the woman, the Olympic champion."""

from __future__ import annotations

from collections.abc import Sequence

from analysis.entities.role_kinds import office
from analysis.languages.shapes.reporting import Agreement, ReportingWords
from analysis.morphology.analyser import Tagged, readings

FRESH = frozenset(["другой", "другая", "инший", "інший", "інша", "один", "одна", "некий", "каждый", "кожен"])


def calling(text: str, lexicon: ReportingWords, language: Tagged | None) -> str:
    """The noun of such a description without its adjectives; "" when it tells more, or is no such noun."""
    words = text.lower().split()
    if language is None or not words or words[-1] not in lexicon.anybody.keys() | lexicon.callings.keys():
        return ""
    plain = all(word not in FRESH and _adjective(word, language) for word in words[:-1])
    return words[-1] if plain else ""


def asked_by(text: str, lexicon: ReportingWords) -> str:
    """ "собеседница" of "собеседница агентства": whom a paper talked to; "" for all others."""
    noun, _, paper = text.lower().partition(" ")
    return noun if noun in lexicon.asked and paper.strip('«"').startswith(lexicon.press or ("\n",)) else ""


def plain_noun(text: str, language: Tagged | None) -> str:
    """The noun of "new coach", of one or more words of which only the last is a noun; "" for others."""
    words = text.lower().split()
    if language is None or len(words) < 2 or any(word in FRESH for word in words):
        return ""
    return words[-1] if all(_adjective(word, language) for word in words[:-1]) else ""


def called_so(roles: Sequence[str], lexicon: ReportingWords) -> bool:
    """True for a person without an office, or with one that is such a calling itself: no judge is "the champion"."""
    known = lexicon.anybody.keys() | lexicon.callings.keys() | lexicon.relations | lexicon.folk
    return not roles or any(word in known for role in roles for word in role.lower().split())


def clash(noun: str, roles: Sequence[str], language: str) -> bool:
    """True for "the actress" and a director: another trade than all that are told."""
    trade = office(noun, language)[0]
    told = [office(role, language)[0] for role in roles]
    return bool(trade and told) and all(held and not held & trade for held in told)


def gender_of_calling(noun: str, lexicon: ReportingWords) -> Agreement:
    """ "m" or "f" of such a noun, "" for others."""
    return lexicon.anybody.get(noun) or lexicon.callings.get(noun) or ""


def _adjective(low: str, language: Tagged) -> bool:
    return readings(low, language)[0].pos == "ADJF"
