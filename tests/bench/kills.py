"""Processes that are left two seconds after kill -9. `python -m tests.bench kills`."""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

import psutil

from tests.bot.people import Running, wait

HEAD = ("killed", "times", "processes left after 2 s", "slowest end of the last one, s")
_TIMES, _PATIENCE = 20, 2.0
Started = tuple[psutil.Process, list[psutil.Process]]


def rows() -> list[tuple[str, ...]]:
    """The bot while it reads a long document, and `analyse` with two processes at work."""
    return [HEAD, _row("run", _bot), _row("analyse", _analyse)]


def _row(name: str, start: Callable[[], Started]) -> tuple[str, ...]:
    ends = [_killed(*start()) for _ in range(_TIMES)]
    return (
        name,
        f"{_TIMES}",
        f"{sum(left for left, _ in ends)}",
        f"{max(took for _, took in ends):.2f}",
    )


def _killed(whole: psutil.Process, children: list[psutil.Process]) -> tuple[int, float]:
    """(how many are left, seconds)."""
    whole.kill()
    began = time.perf_counter()
    left = children
    while left and time.perf_counter() < began + _PATIENCE:
        time.sleep(0.01)
        left = [one for one in left if _lives(one)]
    took = time.perf_counter() - began
    for one in left:
        one.kill()
    whole.wait()
    return len(left), took


def _lives(one: psutil.Process) -> bool:
    """Whether it does anything; an ended one stays in the list until the system's first process has looked."""
    try:
        return bool(one.status() != psutil.STATUS_ZOMBIE)
    except psutil.NoSuchProcess:
        return False


def _bot() -> Started:
    folder = Path(tempfile.mkdtemp(prefix="lede-"))
    bot = Running(folder, {"LOG_LEVEL": "ERROR"}).start()
    bot.person("en").send_document("long.txt", _text(4_000_000).encode())
    assert bot.process is not None
    whole = psutil.Process(bot.process.pid)
    wait(lambda: any(one.cpu_times().user > 0.1 for one in whole.children(recursive=True)[1:]), 60)
    return whole, whole.children(recursive=True)


def _analyse() -> Started:
    command = [sys.executable, "-m", "bot", "analyse", "--processes", "2"]
    process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.DEVNULL)
    assert process.stdin is not None
    for number in range(40):
        process.stdin.write(json.dumps({"id": number, "text": _text(100_000)}).encode() + b"\n")
    process.stdin.flush()
    whole = psutil.Process(process.pid)
    return whole, wait(lambda: two if len(two := whole.children()) > 1 else [], 60)


def _text(size: int) -> str:
    return "The council of Port Alder met on Tuesday and voted to close the north pier. " * (
        size // 76
    )
