"""Work that does not end well, for worker processes to do."""

from __future__ import annotations

import os
import re
import time
from pathlib import Path


def nothing() -> None:
    """What these workers need to have loaded."""


def loops() -> None:
    """Python that never ends."""
    while True:
        pass


def matches() -> bool:
    """A pattern that takes longer than the world has been there: one call of a C function, which holds Python's lock."""
    return re.match(r"(a+)+b", "a" * 80) is not None


def sleeps() -> None:
    """Waits for what does not come, without any processor time."""
    time.sleep(3_600)


def hogs() -> int:
    """More memory than a task may have, in small pieces."""
    pieces = [bytes(1_000_000) + bytes([n % 256]) for n in range(4_000)]
    return len(pieces)


def dies_once(mark: Path) -> str:
    """Ends its process the first time."""
    if not mark.exists():
        mark.touch()
        os._exit(7)
    return "done"


def dies(log: Path) -> None:
    """Ends its process every time, and leaves a line."""
    with log.open("a") as file:
        file.write("begun\n")
    os._exit(7)


def logs_and_loops(log: Path) -> None:
    """Leaves a line, and never ends."""
    with log.open("a") as file:
        file.write("begun\n")
    loops()


def doubles(number: int) -> int:
    """Short work."""
    return 2 * number


def begins_and_loops(mark: Path) -> None:
    """Says that it has begun, and never ends."""
    mark.touch()
    loops()


def waits_for(gate: Path, mark: Path) -> str:
    """Says that it has begun, and ends when the gate is there."""
    mark.touch()
    while not gate.exists():
        time.sleep(0.01)
    return "through"


def grows(size: int) -> int:
    """Keeps so many bytes for ever."""
    KEPT.append(b"x" * size)
    return os.getpid()


def tells_pid() -> int:
    """The process that works."""
    return os.getpid()


class Odd(Exception):
    """An error that cannot be put together again from its parts."""

    def __init__(self, one: int, two: int) -> None:
        super().__init__("odd")


def fails_oddly() -> None:
    """Raises one of these."""
    raise Odd(1, 2)


KEPT: list[bytes] = []
