"""Rules by name: ordered tables of small functions, and a record of which one decided.

A rule is a function whose name says what it sees. `python -m bot read FILE --explain` shows the record.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass
from typing import ParamSpec, TypeVar

P = ParamSpec("P")
R = TypeVar("R")


@dataclass(frozen=True, slots=True)
class Decision:
    """One thing that was decided, about what stands at `place` in the text."""

    about: str  # "quote", "subject", "speaker", "name", "sentence"
    place: int  # offset into the text
    rule: str
    outcome: str


_RECORD: ContextVar[list[Decision] | None] = ContextVar("record", default=None)


_SHIFT: ContextVar[int] = ContextVar("shift", default=0)


@contextmanager
def explained() -> Iterator[list[Decision]]:
    """Record all decisions that are made inside; the list fills while the analysis runs."""
    record: list[Decision] = []
    token = _RECORD.set(record)
    try:
        yield record
    finally:
        _RECORD.reset(token)


@contextmanager
def shifted(characters: int) -> Iterator[None]:
    """Inside, places count from so many characters before the article's text: its headline stands there."""
    token = _SHIFT.set(_SHIFT.get() + characters)
    try:
        yield
    finally:
        _SHIFT.reset(token)


def is_recording() -> bool:
    """Whether somebody wants to know; spares the work of wording an outcome."""
    return _RECORD.get() is not None


def record(about: str, place: int, rule: str, outcome: object) -> None:
    """Put a decision down, where somebody wants to know."""
    decisions = _RECORD.get()
    if decisions is not None:
        decisions.append(Decision(about, place - _SHIFT.get(), rule, str(outcome)))


def first(
    about: str,
    place: int,
    rules: Sequence[Callable[P, R | None]],
    *args: P.args,
    **kwargs: P.kwargs,
) -> R | None:
    """What the first rule gives that gives anything; None when none does."""
    for rule in rules:
        found = rule(*args, **kwargs)
        if found is not None:
            if is_recording():
                record(about, place, _name(rule), found)
            return found
    return None


def holds(
    about: str, place: int, rules: Sequence[Callable[P, bool]], *args: P.args, **kwargs: P.kwargs
) -> bool:
    """Whether any rule holds; the first one that does is put down."""
    for rule in rules:
        if rule(*args, **kwargs):
            if is_recording():
                record(about, place, _name(rule), True)
            return True
    return False


def total(
    about: str, place: int, rules: Sequence[Callable[P, float]], *args: P.args, **kwargs: P.kwargs
) -> float:
    """The sum of what all rules give; those that give something are put down."""
    points = 0.0
    for rule in rules:
        if given := rule(*args, **kwargs):
            points += given
            if is_recording():
                record(about, place, _name(rule), f"{given:+g}")
    return points


def _name(rule: Callable[..., object]) -> str:
    return getattr(rule, "__name__", type(rule).__name__).strip("_")
