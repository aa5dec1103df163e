"""What those who have work done need to know of the workers."""

from __future__ import annotations

from collections.abc import Callable
from typing import ParamSpec, Protocol, TypeVar

P = ParamSpec("P")
R = TypeVar("R")


class Runs(Protocol):
    """Something that runs our own pure functions somewhere else."""

    async def run(self, work: Callable[P, R], *args: P.args, **kwargs: P.kwargs) -> R:
        """What work(*args) returns or raises; it must be a module's function, its arguments picklable."""
        ...
