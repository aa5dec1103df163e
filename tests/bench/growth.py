"""What 100 kB of the dearest shapes cost each function of analysis and ingest, and how that grew from 25 kB."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from ingest.pipeline.analyse_article import warm
from tests.growth.asked import Asked, Text, asked
from tests.growth.clock import Growth, seconds
from tests.growth.shapes import LANGUAGES, PLACES, SHAPES, Shape, pairs, placed
from tests.growth.whole import READ, UNDERSTOOD, Whole

FIRST, SMALL, LARGE = 5_000, 25_000, 100_000
MOST = 30.0  # seconds after which it is ended
DEAREST = 2  # shapes of each function that are tried with more
SHOWN = 0.1  # seconds from which a function has a row of its own
Prepared = Callable[[str, str], Callable[[], object]]  # a text and its language -> the work alone


@dataclass(frozen=True)
class Case:
    """A shape in a place, in a language."""

    shape: str
    place: str
    language: str

    def text(self, size: int) -> str:
        return placed(_shapes()[self.shape](size), self.place, self.language)

    def __str__(self) -> str:
        return f"{self.shape}, {self.place} ({self.language})"


def rows() -> Iterator[list[str]]:
    """One row for each function that 100 kB cost more than a little, the dearest first, and one for all others."""
    warm()
    yield ["what", "dearest of all shapes", "seconds at 100 kB", "exponent from 25 kB"]
    found = sorted(_measured(), key=lambda one: -one[2].seconds)
    for name, case, cost in found:
        if cost.seconds >= SHOWN:
            yield [name, str(case), f"{cost.seconds:.2f}", f"{cost.exponent:.2f}"]
    rest = [cost.seconds for _, _, cost in found if cost.seconds < SHOWN]
    yield [f"{len(rest)} others", "", f"at most {max(rest):.2f}", ""]


def _measured() -> Iterator[tuple[str, Case, Growth]]:
    for name, whole in {**UNDERSTOOD, **READ}.items():
        cases = [
            Case(shape, place, language)
            for shape, place, language in _wholly(whole in UNDERSTOOD.values())
        ]
        yield name, *_dearest(_whole(whole), cases)
    alone = [Case(shape, "alone", LANGUAGES[n % len(LANGUAGES)]) for n, shape in enumerate(SHAPES)]
    for one in (*asked("analysis"), *asked("ingest")):
        yield f"`{one.name}`", *_dearest(_function(one), alone)


def _wholly(understood: bool) -> Iterator[tuple[str, str, str]]:
    """Alone and in one place of a quote, in one language; an article in all of them. Pairs of shapes alone."""
    for number, shape in enumerate(SHAPES):
        languages = LANGUAGES if understood else (LANGUAGES[number % len(LANGUAGES)],)
        yield from (
            (shape, place, one) for one in languages for place in ("alone", PLACES[1 + number % 3])
        )
    for number, (shape, _) in enumerate(pairs()):
        yield shape, "alone", LANGUAGES[number % len(LANGUAGES)]


def _shapes() -> dict[str, Shape]:
    return {**SHAPES, **dict(pairs())}


def _whole(whole: Whole) -> Prepared:
    return lambda text, language: lambda: whole(text, language)


def _function(one: Asked) -> Prepared:
    def prepared(text: str, language: str) -> Callable[[], object]:
        asked_with = Text(text, language)
        seconds(lambda: one.call(asked_with), MOST)  # what other steps give it is made now
        return lambda: one.call(asked_with)

    return prepared


def _dearest(prepared: Prepared, cases: list[Case]) -> tuple[Case, Growth]:
    """Of all shapes the dearest few with twenty times as much text, and of them the worst."""
    first = sorted(cases, key=lambda one: -seconds(prepared(one.text(FIRST), one.language), MOST))
    found = [(one, _growth(prepared, one)) for one in first[:DEAREST]]
    return max(found, key=lambda one: one[1].seconds)


def _growth(prepared: Prepared, case: Case) -> Growth:
    small = seconds(prepared(case.text(SMALL), case.language), MOST)
    large = seconds(prepared(case.text(LARGE), case.language), MOST)
    exponent = (
        math.log(large / max(small, 1e-6)) / math.log(LARGE / SMALL)
        if large < math.inf
        else math.inf
    )
    return Growth(large, exponent)
