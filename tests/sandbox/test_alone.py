"""`python -m sandbox` as its own program."""

from __future__ import annotations

import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from urllib.request import urlopen

import pytest

from tests.sandbox.conftest import Desk

ROOT = Path(__file__).parent.parent.parent


@pytest.fixture
def alone() -> Iterator[subprocess.Popen[str]]:
    """The program on a free port."""
    command = [sys.executable, "-m", "sandbox", "--port", "0"]
    with subprocess.Popen(
        command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True
    ) as process:
        yield process
        process.kill()


def test_it_says_in_one_line_where_to_chat_and_stops_at_once(alone: subprocess.Popen[str]) -> None:
    assert alone.stdout is not None
    line = alone.stdout.readline()
    assert "not Telegram" in line
    address = line.split("open ")[1].split()[0]
    with urlopen(address, timeout=90) as page:
        assert b"not Telegram" in page.read()
    with urlopen(f"{address}sim/events", timeout=90):
        alone.send_signal(signal.SIGTERM)
        assert alone.wait(50) == 0  # the server's own patience with open lines would be a minute
    assert alone.stdout.read() == "", "nothing else was printed"


async def test_a_taken_port_is_one_clear_line(desk: Desk) -> None:
    command = [sys.executable, "-m", "sandbox", "--port", str(desk.box.port)]
    ended = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)  # noqa: ASYNC221
    assert ended.returncode == 1
    assert ended.stderr.startswith(f"sandbox: cannot listen on 127.0.0.1:{desk.box.port}: ")
    assert ended.stderr.count("\n") == 1
