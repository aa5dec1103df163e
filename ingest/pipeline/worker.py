"""Worker processes as the bot sees them: one end of a line, with a process at the other that does a task at a time."""

from __future__ import annotations

import asyncio
import contextlib
import itertools
import os
import pickle
import socket
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from ingest.pipeline.nursery import FORK, KILL, ORDER, READY, REPLY, STEP_BACK, TASK, Prepare

IDLE = 2  # workers that are kept when there is nothing to do: what they know of words makes the next articles cheaper
GROWN = 100 << 20  # bytes: a worker that has grown by more is ended, which gives its memory back
PATIENCE = 1.5  # seconds for the nursery to end when we stop
_START = (
    "import sys; sys.path[:] = {path!r}; "
    "from ingest.pipeline.nursery import begin; begin({fd}, {parent}, {start!r})"
)


class Died(Exception):
    """A worker has ended in the middle of its task."""


@dataclass(eq=False)
class Worker:
    """One process; `number` is its name to the nursery, `grown` how much memory it has taken since it began."""

    number: int
    reader: asyncio.StreamReader
    writer: asyncio.StreamWriter
    grown: int = 0
    slow: bool = False

    async def begun(self) -> None:
        """Wait until the process is there: the nursery may still be loading. Died when it cannot be made."""
        try:
            await self.reader.readexactly(len(READY))
        except (asyncio.IncompleteReadError, ConnectionError) as error:
            self.writer.transport.abort()
            raise Died from error

    async def do(self, task: bytes, seconds: int) -> bytes:
        """The worker's answer; Died when it gives none."""
        try:
            self.writer.write(TASK.pack(len(task), seconds))
            self.writer.write(task)
            size, self.grown = REPLY.unpack(await self.reader.readexactly(REPLY.size))
            return await self.reader.readexactly(size)
        except (asyncio.IncompleteReadError, ConnectionError) as error:
            raise Died from error


class Nursery:
    """The process that workers are forked from, and the door through which it takes orders."""

    def __init__(self, prepare: Sequence[Prepare], memory: int) -> None:
        self._door, inside = socket.socketpair()
        start = pickle.dumps((memory, prepare)).hex()
        code = _START.format(path=sys.path, fd=inside.fileno(), parent=os.getpid(), start=start)
        with inside:
            self._process = subprocess.Popen(
                [sys.executable, "-c", code],
                pass_fds=(inside.fileno(),),
                stdin=subprocess.DEVNULL,
                stdout=subprocess.DEVNULL,
            )

    def order(self, what: bytes, number: int, line: socket.socket | None = None) -> None:
        """Raises OSError when the nursery is gone."""
        socket.send_fds(self._door, [ORDER.pack(what, number)], [line.fileno()] if line else [])

    def close(self) -> None:
        """End the nursery, and with it all workers."""
        self._door.close()
        if (
            sys.platform != "linux"
        ):  # here the kernel ends the workers with it; elsewhere it does that itself
            with contextlib.suppress(subprocess.TimeoutExpired):
                self._process.wait(PATIENCE)
        self._process.kill()
        self._process.wait()


class Crew:
    """The workers there are: forked when nobody is idle, and ended when they have grown or were slow."""

    def __init__(self, prepare: Sequence[Prepare], memory: int) -> None:
        self._begin = partial(Nursery, prepare, memory)
        self._nursery: Nursery | None = None
        self._numbers = itertools.count(1)
        self._idle: list[Worker] = []
        self.closed = False

    def begin(self) -> Nursery:
        """The nursery, which begins to load now when there was none."""
        self._nursery = self._nursery or self._begin()
        return self._nursery

    async def get(self) -> Worker:
        """An idle worker, or a new one."""
        while self._idle:
            worker = self._idle.pop()
            if not worker.reader.at_eof():
                return worker
            worker.writer.close()
        ours, theirs = socket.socketpair()
        number = next(self._numbers)
        with theirs:
            self._order_fork(number, theirs)
        worker = Worker(number, *await asyncio.open_connection(sock=ours))
        await worker.begun()
        return worker

    def _order_fork(self, number: int, line: socket.socket) -> None:
        if self.closed:
            raise Died
        try:
            self.begin().order(FORK, number, line)
        except OSError:  # somebody has ended it, and all workers with it
            self.begin().close()
            self._nursery = None
            self.begin().order(FORK, number, line)

    def step_back(self, worker: Worker) -> None:
        """Let it run behind the others from now on; there is no way back, so it does no further task."""
        worker.slow = True
        self._order(STEP_BACK, worker)

    def put_back(self, worker: Worker) -> None:
        """It has done its task; keep it for the next one if it is as good as new."""
        if not worker.slow and worker.grown < GROWN and len(self._idle) < IDLE and not self.closed:
            self._idle.append(worker)

    def end_unless_idle(self, worker: Worker) -> None:
        """Kill a worker that was not put back."""
        if worker not in self._idle:
            self._order(KILL, worker)
            worker.writer.transport.abort()

    async def close(self) -> None:
        """End them all."""
        self.closed = True
        for worker in self._idle:
            worker.writer.transport.abort()
        if self._nursery:
            await asyncio.to_thread(self._nursery.close)

    def _order(self, what: bytes, worker: Worker) -> None:
        try:
            self.begin().order(what, worker.number)
        except OSError:
            return  # the nursery is gone, and so is the worker
