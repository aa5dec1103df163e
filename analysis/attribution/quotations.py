"""The quotes of one scene, each with its tie, before we know who the people are."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from types import MappingProxyType

from analysis.attribution.classify import Judge
from analysis.attribution.language import language_in
from analysis.attribution.links import AttributionFinder
from analysis.attribution.tie import UNTIED, Attribution
from analysis.languages.shapes.reporting import ReportingWords
from analysis.quotation.candidates import begins_line
from analysis.quotation.narrative import Narrative
from analysis.text.quotation_marks import QuoteCandidate
from analysis.text.rules import record
from news.types import QuoteKind

LONGEST_JOINT = 8  # characters between two quotes that share a speaker


@dataclass(frozen=True)
class Quotation:
    """A stretch that is a quote, with its tie."""

    candidate: QuoteCandidate
    kind: QuoteKind
    attribution: Attribution
    unit: int


@dataclass(frozen=True)
class Tied:
    """A stretch with its tie, not judged yet."""

    candidate: QuoteCandidate
    attribution: Attribution
    unit: int


def lines_of(
    scene: Narrative,
    binder: AttributionFinder,
    lexicon: ReportingWords,
    answers: Mapping[int, Attribution] = MappingProxyType({}),
) -> list[Quotation]:
    """All quotes of a scene in order; `answers` has the ties of an interview by the group of their stretches."""
    if not scene.units:
        return []
    tied = [
        Tied(one, answers[one.group], scene.unit_at(one.left))
        if one.group in answers
        else _tie(scene, binder, one)
        for one in scene.candidates
        if one.end > one.start
    ]
    tied = _one_voice(_listed(scene, tied))
    judge = Judge(scene.document, binder.grammar, lexicon)
    found: list[Quotation] = []
    for one in tied:
        kind = judge.kind(one.candidate, scene.units[one.unit], one.attribution)
        if kind == "partial" and found and _goes_on(scene, found[-1], one):
            kind = "direct"
        if kind and _ends_well(scene, one):
            found.append(Quotation(one.candidate, kind, one.attribution, one.unit))
    return found


def _goes_on(scene: Narrative, before: Quotation, one: Tied) -> bool:
    """True for the second part of "We, - said she, - shall stay": one speech, though it begins with a small letter."""
    same = before.candidate.group == one.candidate.group and before.kind == "direct"
    between = scene.document.text[before.candidate.right : one.candidate.left]
    return same and "\n" not in between and between.rstrip(' \u00a0«"')[-1:] in {"-", "–", "—"}


def _tie(scene: Narrative, binder: AttributionFinder, one: QuoteCandidate) -> Tied:
    label = binder.label_inside(one)
    if label:
        return Tied(one._replace(start=label[1]), label[0], scene.unit_at(one.left))
    return Tied(one, binder.attribution(one), scene.unit_at(one.left))


def _listed(scene: Narrative, tied: list[Tied]) -> list[Tied]:
    """«A», «B», - they said: stretches of one sentence with nothing between them share the tie of the last."""
    for place in range(len(tied) - 2, -1, -1):
        one, following = tied[place], tied[place + 1]
        if _shares_tail(scene, one, following):
            record("cue", one.candidate.left, "tail_of_the_next_quote", following.attribution)
            tied[place] = replace(one, attribution=following.attribution)
    return tied


def _shares_tail(scene: Narrative, one: Tied, following: Tied) -> bool:
    if one.attribution.tie != "none":
        return False
    if following.attribution.tie != "tail":
        return False
    if one.unit != following.unit:
        return False
    between = scene.document.text[one.candidate.right : following.candidate.left]
    if len(between) > LONGEST_JOINT:
        return False
    joint = between.strip(" ,\u00a0.")
    return not joint or joint in language_in(scene.document).attribution.quote_joins


def _one_voice(tied: Sequence[Tied]) -> list[Tied]:
    """Paragraphs of one long quote have one speaker, wherever it is named; a new label begins another's words."""
    known: dict[int, Attribution] = {}
    for one in tied:
        if one.attribution.mention and one.attribution.tie in {"tail", "head", "label"}:
            known.setdefault(one.candidate.group, one.attribution)
    found: list[Tied] = []
    for one in tied:
        if one.attribution.mention and one.attribution.tie == "label":
            known[one.candidate.group] = one.attribution
        own = one.attribution is not UNTIED or one.candidate.group not in known
        found.append(one if own else replace(one, attribution=known[one.candidate.group]))
    return found


def _ends_well(scene: Narrative, one: Tied) -> bool:
    """A stretch that nobody closed is a quote only where a quote may begin a paragraph."""
    return (
        one.candidate.closed
        or begins_line(scene.document, one.candidate)
        or one.attribution.tie in {"head", "label", "answer"}
    )
