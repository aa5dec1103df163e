"""From `python -m bot run` to the first answer, and the memory of all its processes. `python -m tests.bench.start`."""

from __future__ import annotations

import json
import os
import signal
import socket
import subprocess
import sys
import tempfile
import time
import urllib.error
import urllib.request
from pathlib import Path
from typing import Any

import psutil

HEAD = (
    "start",
    "ready line s",
    "first answer s",
    "stopped s",
    "peak MiB, all processes",
    "peak MiB, bot process",
)


def rows() -> list[tuple[str, ...]]:
    """The first start of a new folder (it reads the demo newsroom), and a second one."""
    with tempfile.TemporaryDirectory() as folder:
        return [HEAD, ("first", *_once(folder)), ("second", *_once(folder))]


def _once(folder: str) -> tuple[str, ...]:
    sandbox, port = _free(), _free()
    known = {"PATH": os.environ["PATH"], "HOME": folder}
    settings = {
        "DATA_DIR": folder,
        "SANDBOX_PORT": str(sandbox),
        "HTTP_PORT": str(port),
        "LOG_LEVEL": "ERROR",
    }
    began = time.perf_counter()
    command = [sys.executable, "-m", "bot", "run"]
    with subprocess.Popen(
        command, env=known | settings, stdout=subprocess.PIPE, text=True
    ) as process:
        assert process.stdout is not None
        process.stdout.readline()
        ready = time.perf_counter() - began
        _ask(sandbox, "/latest")
        answered = time.perf_counter() - began
        for words in ("/speakers", "/topics", _article()):
            _ask(sandbox, words)
        peak, own = _memory(process.pid)
        stopping = time.perf_counter()
        process.send_signal(signal.SIGTERM)
        process.wait(20)
    stopped = time.perf_counter() - stopping
    return (f"{ready:.2f}", f"{answered:.2f}", f"{stopped:.2f}", f"{peak:.0f}", f"{own:.0f}")


def _article() -> str:
    return Path("tests/data/article_uk.txt").read_text(encoding="utf-8")


def _memory(pid: int) -> tuple[float, float]:
    """(sum over the process and its children, the process alone), MiB at their highest, shared pages counted once (PSS now)."""
    whole = psutil.Process(pid)
    family = [whole, *whole.children(recursive=True)]
    return sum(_pss(one) for one in family), _pss(whole)


def _pss(process: psutil.Process) -> float:
    info = process.memory_full_info()
    return float(getattr(info, "pss", info.rss)) / 2**20


def _free() -> int:
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        return int(one.getsockname()[1])


def _ask(port: int, words: str) -> None:
    """Send a message and wait for the bot's next one."""
    sent = _call(port, "messages", {"chat_id": 7, "text": words})["message_id"]
    for _ in range(600):
        found = _call(port, f"messages?chat_id=7&after={sent}")["messages"]
        if any(one["from_bot"] for one in found):
            return
        time.sleep(0.02)
    raise TimeoutError(words)


def _call(port: int, path: str, body: Any = None) -> Any:
    data = None if body is None else json.dumps(body).encode()
    request = urllib.request.Request(
        f"http://127.0.0.1:{port}/sim/{path}", data, {"Content-Type": "application/json"}
    )
    with urllib.request.urlopen(request, timeout=10) as answer:
        return json.load(answer)


if __name__ == "__main__":
    for row in rows():
        print(" | ".join(row))
