"""Reading and understanding cost processor time: they run in worker processes, so that nobody waits meanwhile.

Nothing of a stranger's is read outside of them. What takes too long or wants too much memory is ended with its process.
"""

from __future__ import annotations

import asyncio
import os
import pickle
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from types import TracebackType
from typing import ParamSpec, TypeVar

from ingest.pipeline.analyse_article import warm
from ingest.pipeline.lanes import Asker, Lane, LanePlace
from ingest.pipeline.nursery import Prepare
from ingest.pipeline.worker import Crew, Died, Worker
from news.errors import TooCostly

SECONDS = 20  # of processor time for one task: 5 MB, the most that we take, need 2 as text and 7 as a page
SLOWER = (
    3  # how many times that a task may take by the clock: the machine may be busy with other things
)
MEMORY = 1 << 30  # bytes for one task above what a worker begins with: five times what 5 MB need
LONG = 0.3  # seconds after which others may pass: an article takes a tenth of it
NOTED = 1.5  # seconds after which a worker steps back, and its sender's message is noted as one that may never be read
PEOPLE_ASIDE, NEWS_ASIDE = 6, 3  # tasks that may go on for long beside the others
P = ParamSpec("P")
R = TypeVar("R")
Note = Callable[[], Awaitable[None]]


@dataclass(frozen=True, slots=True)
class Hands:
    """The workers as one asker has them: tasks wait in that lane, and `note` is called for one that takes long."""

    workers: Workers
    lane: Lane
    asker: Asker
    note: Note | None = None

    async def run(self, work: Callable[P, R], *args: P.args, **kwargs: P.kwargs) -> R:
        """What work(*args) returns or raises; TooCostly for too much time or memory, or when its process dies twice."""
        done, value = pickle.loads(
            await self.workers.done(pickle.dumps((work, args, kwargs)), self)
        )
        if not done:
            raise value
        result: R = value
        return result


class Workers:
    """Worker processes, forked when they are needed. People have their own lane, so they never wait for the news."""

    def __init__(
        self,
        *prepare: Prepare,
        seconds: float = SECONDS,
        memory: int = MEMORY,
        long: float = LONG,
    ) -> None:
        """`prepare` loads what all workers need, once, while the caller goes on: the first at once, the others when
        nothing is to be done. Without any the dictionaries are loaded when there is a first task.
        """
        self._crew = Crew(prepare or (warm,), memory)
        if prepare:
            self._crew.begin()
        self._seconds, self._long = seconds, long
        cores = os.cpu_count() or 2
        self._people, self._news = (
            Lane(max(2, cores), PEOPLE_ASIDE),
            Lane(max(1, cores - 1), NEWS_ASIDE),
        )

    def people(self, asker: Asker, note: Note | None = None) -> Hands:
        """The workers for somebody who waits for an answer."""
        return Hands(self, self._people, asker, note)

    async def run(self, work: Callable[P, R], *args: P.args, **kwargs: P.kwargs) -> R:
        """What work(*args) returns or raises, for nobody in particular; errors as those of Hands.run()."""
        return await Hands(self, self._news, None).run(work, *args, **kwargs)

    async def done(self, task: bytes, hands: Hands) -> bytes:
        """The pickled outcome of a pickled task. A worker that dies of itself is replaced, once."""
        async with hands.lane.turn(hands.asker) as turn:
            clock = asyncio.get_running_loop().time
            for _ in range(2):
                began = clock()
                try:
                    return await self._once(task, turn, hands.note)
                except Died:
                    if (
                        self._crew.closed
                    ):  # we are stopping: whoever asked is told by the one who stops us
                        raise asyncio.CancelledError from None
                    if clock() - began >= self._seconds:  # the kernel has ended it
                        break
            raise TooCostly("its process was ended")

    async def _once(self, task: bytes, turn: LanePlace, note: Note | None) -> bytes:
        worker = await self._crew.get()
        watch = asyncio.create_task(self._watch(worker, turn, note))
        try:
            async with asyncio.timeout(SLOWER * self._seconds):
                answer = await worker.do(task, int(self._seconds) + 1)
            self._crew.put_back(worker)
        except TimeoutError:
            raise TooCostly(f"not done in {SLOWER * self._seconds:g} seconds") from None
        finally:
            watch.cancel()
            self._crew.end_unless_idle(worker)
        return answer

    async def _watch(self, worker: Worker, turn: LanePlace, note: Note | None) -> None:
        """What happens to a task that takes long."""
        await asyncio.sleep(self._long)
        turn.step_aside()
        await asyncio.sleep(max(0.0, NOTED - self._long))
        self._crew.step_back(worker)
        if note:
            await note()

    async def __aenter__(self) -> Workers:
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """End them all, whatever they do."""
        await self._crew.close()
