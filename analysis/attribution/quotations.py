"""The quotes of one scene, each with its tie, before we know who the people are."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from types import MappingProxyType

from analysis.attribution.classify import judge
from analysis.attribution.links import UNTIED, Binder, Bond
from analysis.languages.shapes.reporting import QuoteWords
from analysis.quotation.candidates import begins_line
from analysis.quotation.narrative import Scene
from analysis.text.quotation_marks import Stretch
from news.types import QuoteKind

BETWEEN = frozenset(("", "and", "і", "та", "и", "or", "або", "или"))


@dataclass(frozen=True)
class Line:
    """A stretch that is a quote, with its tie."""

    stretch: Stretch
    kind: QuoteKind
    bond: Bond
    unit: int


@dataclass(frozen=True)
class Tied:
    """A stretch with its tie, not judged yet."""

    stretch: Stretch
    bond: Bond
    unit: int


def lines_of(
    scene: Scene, binder: Binder, lexicon: QuoteWords, answers: Mapping[int, Bond] = MappingProxyType({})
) -> list[Line]:
    """All quotes of a scene in order; `answers` has the ties of an interview by the group of their stretches."""
    if not scene.units:
        return []
    tied = [
        Tied(one, answers[one.group], scene.unit_at(one.left)) if one.group in answers else _tie(scene, binder, one)
        for one in scene.stretches
        if one.end > one.start
    ]
    tied = _one_voice(_listed(scene, tied))
    found: list[Line] = []
    for one in tied:
        kind = judge(scene.page, one.stretch, scene.units[one.unit], one.bond, lexicon)
        if kind == "partial" and found and _goes_on(scene, found[-1], one):
            kind = "direct"
        if kind and _ends_well(scene, one):
            found.append(Line(one.stretch, kind, one.bond, one.unit))
    return found


def _goes_on(scene: Scene, before: Line, one: Tied) -> bool:
    """True for the second part of "We, - said she, - shall stay": one speech, though it begins with a small letter."""
    same = before.stretch.group == one.stretch.group and before.kind == "direct"
    between = scene.page.text[before.stretch.right : one.stretch.left]
    return same and "\n" not in between and between.rstrip(' \u00a0«"')[-1:] in {"-", "–", "—"}


def _tie(scene: Scene, binder: Binder, one: Stretch) -> Tied:
    label = binder.label_inside(one)
    if label:
        return Tied(one._replace(start=label[1]), label[0], scene.unit_at(one.left))
    return Tied(one, binder.bond(one), scene.unit_at(one.left))


def _listed(scene: Scene, tied: list[Tied]) -> list[Tied]:
    """«A», «B», - they said: stretches of one sentence with nothing between them share the tie of the last."""
    for place in range(len(tied) - 2, -1, -1):
        one, following = tied[place], tied[place + 1]
        between = scene.page.text[one.stretch.right : following.stretch.left]
        if (
            one.bond.tie == "none"
            and following.bond.tie == "tail"
            and one.unit == following.unit
            and len(between) < 9
            and between.strip(" ,\u00a0.") in BETWEEN
        ):
            tied[place] = replace(one, bond=following.bond)
    return tied


def _one_voice(tied: Sequence[Tied]) -> list[Tied]:
    """Paragraphs of one long quote have one speaker, wherever it is named; a new label begins another's words."""
    known: dict[int, Bond] = {}
    for one in tied:
        if one.bond.mention and one.bond.tie in {"tail", "head", "label"}:
            known.setdefault(one.stretch.group, one.bond)
    found: list[Tied] = []
    for one in tied:
        if one.bond.mention and one.bond.tie == "label":
            known[one.stretch.group] = one.bond
        own = one.bond is not UNTIED or one.stretch.group not in known
        found.append(one if own else replace(one, bond=known[one.stretch.group]))
    return found


def _ends_well(scene: Scene, one: Tied) -> bool:
    """A stretch that nobody closed is a quote only where a quote may begin a paragraph."""
    return one.stretch.closed or begins_line(scene.page, one.stretch) or one.bond.tie in {"head", "label", "answer"}
