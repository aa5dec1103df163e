"""The processor time of one piece of work, ended when it takes too long."""

from __future__ import annotations

import math
import signal
import time
from collections.abc import Callable
from dataclasses import dataclass
from types import FrameType

from tests.growth.shapes import Shape

STEEP = 1.6  # a straight line is 1, a square is 2
MATTERS = 0.03  # seconds that a text of a few kB may take whatever the slope
PATTERN = 0.012  # the same for a single pattern, which is never slow but by its slope
MOST = 1.0  # seconds after which nobody waits


class TooLong(BaseException):
    """The work took more processor time than it may; no `except Exception` may hold it back."""


def seconds(work: Callable[[], object], most: float) -> float:
    """The processor time that the work took; infinity when it was ended because it took more than `most`.

    What it raises is an answer too.
    """
    before = signal.signal(signal.SIGPROF, _end)
    signal.setitimer(signal.ITIMER_PROF, most)
    begun = time.process_time()
    try:
        work()
    except TooLong:
        return math.inf
    except Exception:  # noqa: BLE001
        pass
    finally:
        signal.setitimer(signal.ITIMER_PROF, 0)
        signal.signal(signal.SIGPROF, before)
    return time.process_time() - begun


def _end(_signal: int, _frame: FrameType | None) -> None:
    raise TooLong


@dataclass(frozen=True)
class Growth:
    """What a large text cost, and the power of its length with which that grew from a small one."""

    seconds: float
    exponent: float


def growth(
    work: Callable[[str], object], shape: Shape, small: int, large: int, most: float
) -> Growth:
    """How the work's cost grows from one size of a text to another; each is ended after `most` seconds."""
    cost = seconds(lambda: work(shape(large)), most)
    less = seconds(lambda: work(shape(small)), most)
    if cost == math.inf:
        return Growth(cost, math.inf)
    return Growth(cost, math.log(max(cost, 1e-6) / max(less, 1e-6)) / math.log(large / small))


def too_steep(
    work: Callable[[str], object], shape: Shape, small: int, large: int, matters: float = MATTERS
) -> bool:
    """Whether the work's cost grows faster than the text; asked again when it seems so, as other programs disturb."""
    if seconds(lambda: work(shape(large)), MOST) < matters:  # as a rule
        return False
    tries = (growth(work, shape, small, large, MOST) for _ in range(4))
    return all(one.seconds > matters and one.exponent > STEEP for one in tries)
