"""What the C library keeps of memory that is free again."""

from __future__ import annotations

import ctypes
import sys

_MMAP_THRESHOLD, _ARENA_MAX = -3, -8  # mallopt's own numbers
LARGE = 256 << 10  # bytes
ARENAS = 2  # pools of memory; a thread of its own pool for each of ours would be too many


def give_back() -> None:
    """A large block goes back to the system as soon as it is free, so that a long text leaves nothing behind.

    Left alone, glibc raises this limit with each large block that it sees, up to 32 MB, and keeps what is below it.
    """
    mallopt = getattr(ctypes.CDLL(None), "mallopt", None) if sys.platform == "linux" else None
    if mallopt:  # not every C library has it
        mallopt(_MMAP_THRESHOLD, LARGE)
        mallopt(_ARENA_MAX, ARENAS)
