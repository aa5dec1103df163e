"""Processor time of the analysis on one core, with all words known or with none."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Iterator
from typing import Any

_ROUNDS, _RUNS = 5, 20


def forget() -> None:
    """Empty every cache of the room that holds words; those without a limit hold models and patterns, and stay."""
    for kept in _caches():
        kept.cache_clear()


def _caches() -> Iterator[Any]:
    rooms = [module for name, module in sys.modules.items() if name.startswith("analysis.")]
    for thing in (thing for room in rooms for thing in vars(room).values()):
        if callable(getattr(thing, "cache_info", None)) and thing.cache_info().maxsize is not None:
            yield thing


def per_second(work: Callable[[], object], before: Callable[[], None] | None = None) -> float:
    """Runs a second of processor time, the best of a few rounds: other programs only ever make it slower."""
    work()
    return max(_RUNS / _timed(work, before) for _ in range(_ROUNDS))


def _timed(work: Callable[[], object], before: Callable[[], None] | None) -> float:
    spent = 0.0
    for _ in range(_RUNS):
        if before:
            before()
        begun = time.process_time()
        work()
        spent += time.process_time() - begun
    return spent
