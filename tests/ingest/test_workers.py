"""Workers: nothing they do stops the others, and none of them outlives the bot."""

from __future__ import annotations

import asyncio
import contextlib
import os
import signal
import subprocess
import sys
from collections.abc import AsyncIterator, Callable
from pathlib import Path
from typing import Any

import psutil
import pytest

from ingest.pipeline.workers import Workers
from news.errors import TooCostly
from tests.ingest.hard_work import (
    begins_and_loops,
    dies,
    dies_once,
    doubles,
    fails_oddly,
    grows,
    hogs,
    logs_and_loops,
    loops,
    matches,
    nothing,
    sleeps,
    tells_pid,
    waits_for,
)


@pytest.fixture
async def workers() -> AsyncIterator[Workers]:
    """Workers whose tasks may take a minute, more than a test: what a limit ends has its own."""
    async with Workers(nothing, seconds=60, memory=256 << 20) as some:
        yield some


@pytest.mark.parametrize("work", [loops, matches, sleeps])
async def test_what_never_ends_is_ended_and_the_next_task_is_well(work: Callable[[], Any]) -> None:
    async with Workers(nothing, seconds=0.5) as workers:
        with pytest.raises(TooCostly):
            await workers.run(work)
        assert await workers.run(doubles, 4) == 8


async def test_what_has_had_its_processor_time_is_not_tried_again(tmp_path: Path) -> None:
    async with Workers(nothing, seconds=1) as workers:  # by the clock it has three
        with pytest.raises(TooCostly):
            await workers.run(logs_and_loops, tmp_path / "log")
    assert (tmp_path / "log").read_text() == "begun\n"


async def test_a_task_that_is_ended_leaves_the_others_alone(tmp_path: Path) -> None:
    gate, begun = tmp_path / "gate", tmp_path / "begun"
    async with Workers(nothing, seconds=5) as workers:
        other = asyncio.create_task(workers.people(1).run(waits_for, gate, begun))
        await _there(begun)
        ended = asyncio.create_task(workers.people(2).run(sleeps))
        queued = [asyncio.create_task(workers.people(2).run(doubles, n)) for n in range(3)]
        ended.cancel()  # whoever asked is gone: its worker is ended just like one at its limit
        assert [await one for one in queued] == [0, 2, 4]
        gate.touch()
        assert await other == "through"


async def test_what_wants_too_much_memory_is_ended(workers: Workers) -> None:
    with pytest.raises(TooCostly):
        await workers.run(hogs)
    assert await workers.run(doubles, 4) == 8


async def test_a_dead_workers_task_is_done_again_once(workers: Workers, tmp_path: Path) -> None:
    assert await workers.run(dies_once, tmp_path / "mark") == "done"
    with pytest.raises(TooCostly):
        await workers.run(dies, tmp_path / "log")
    assert (tmp_path / "log").read_text() == "begun\nbegun\n"
    assert await workers.run(doubles, 4) == 8


async def test_errors_come_back_whatever_they_are(workers: Workers) -> None:
    with pytest.raises(RuntimeError, match="Odd"):
        await workers.run(fails_oddly)
    with pytest.raises(TypeError):
        await workers.run(doubles, "a", "b")  # type: ignore[call-arg, arg-type]


async def test_short_work_passes_long_work_of_anybody(workers: Workers, tmp_path: Path) -> None:
    long = [
        asyncio.create_task(workers.people(n).run(begins_and_loops, tmp_path / f"{n}"))
        for n in range(4)
    ]
    long += [
        asyncio.create_task(workers.run(begins_and_loops, tmp_path / f"feed{n}")) for n in range(2)
    ]
    for name in ("0", "1", "2", "3", "feed0", "feed1"):
        await _there(tmp_path / name)
    assert await workers.people(99).run(doubles, 4) == 8
    assert await workers.run(doubles, 5) == 10
    assert not any(one.done() for one in long)
    for one in long:
        one.cancel()
    await asyncio.gather(*long, return_exceptions=True)


async def test_one_asker_has_one_task_at_a_time(workers: Workers, tmp_path: Path) -> None:
    gate = tmp_path / "gate"
    mine = [
        asyncio.create_task(workers.people(1).run(waits_for, gate, tmp_path / f"{n}"))
        for n in range(3)
    ]
    await _there(tmp_path / "0")
    assert await workers.people(2).run(doubles, 1) == 2
    assert not (tmp_path / "1").exists()
    gate.touch()
    assert await asyncio.gather(*mine) == ["through"] * 3


async def test_long_work_is_noted_once_and_short_work_is_not(tmp_path: Path) -> None:
    noted: list[str] = []

    async def note() -> None:
        noted.append("long")
        (tmp_path / "gate").touch()  # only now may it end

    async with Workers(nothing, seconds=60, long=0.01) as workers:
        assert await workers.people(1, note).run(doubles, 1) == 2
        assert noted == []
        assert (
            await workers.people(1, note).run(waits_for, tmp_path / "gate", tmp_path / "begun")
            == "through"
        )
    assert noted == ["long"]


async def test_a_worker_that_has_grown_is_renewed(workers: Workers) -> None:
    first = await workers.run(tells_pid)
    assert await workers.run(tells_pid) == first
    assert await workers.run(grows, 150 << 20) == first
    assert await workers.run(tells_pid) != first


async def test_the_nursery_is_replaced_when_somebody_ends_it(workers: Workers) -> None:
    worker = await workers.run(tells_pid)
    nursery = psutil.Process(worker).parent()
    assert nursery is not None and nursery.pid != os.getpid()
    nursery.kill()
    assert await _gone([worker, nursery.pid]) == []
    assert await workers.run(doubles, 4) == 8


async def test_closing_ends_all_and_whoever_waits_is_let_go(tmp_path: Path) -> None:
    others = set(_children())  # of other tests in this process: a database, pools of whole files
    async with Workers(nothing) as workers:
        busy = asyncio.create_task(workers.run(begins_and_loops, tmp_path / "begun"))
        await _there(tmp_path / "begun")
        processes = [one for one in _children() if one not in others]
    with pytest.raises(asyncio.CancelledError):
        await busy
    assert await _gone(processes) == []


def _children() -> list[int]:
    return [one.pid for one in psutil.Process().children(recursive=True)]


OWNER = """
import asyncio, sys
from pathlib import Path
from ingest.pipeline.workers import Workers
from tests.ingest import hard_work as work

async def main():
    async with Workers(work.nothing) as workers:
        await asyncio.gather(workers.run(work.doubles, 1), workers.people(1).run(getattr(work, sys.argv[1])))

asyncio.run(main())
"""


@pytest.mark.parametrize("work", ["loops", "matches", "sleeps"])
async def test_no_worker_outlives_a_bot_that_is_killed(work: str) -> None:
    with subprocess.Popen(
        [sys.executable, "-c", OWNER, work], env=os.environ | {"PYTHONPATH": str(Path.cwd())}
    ) as owner:
        children = await _family(owner.pid, 2)
        owner.send_signal(signal.SIGKILL)
        owner.wait()
        assert await _gone(children) == []


async def _family(pid: int, size: int) -> list[int]:
    """The process ids of all that a process has begun, as soon as there are so many."""
    for _ in range(3_000):
        found = [one.pid for one in psutil.Process(pid).children(recursive=True)]
        if len(found) >= size:
            return found
        await asyncio.sleep(0.01)
    raise AssertionError(f"fewer than {size} processes")


async def _there(path: Path) -> None:
    look = path.exists
    for _ in range(3_000):
        if look():
            return
        await asyncio.sleep(0.01)
    raise AssertionError(f"{path.name} did not begin")


async def _gone(pids: list[int]) -> list[int]:
    """Those that are still there after a long while."""
    for _ in range(1_500):
        if not any(map(_lives, pids)):
            return []
        await asyncio.sleep(0.02)
    return [pid for pid in pids if _lives(pid)]


def _lives(pid: int) -> bool:
    with contextlib.suppress(psutil.NoSuchProcess):
        return bool(psutil.Process(pid).status() != psutil.STATUS_ZOMBIE)
    return False
