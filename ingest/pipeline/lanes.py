"""Who is worked for next. Short work passes long work, and nobody has two places while others wait."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field

Asker = int | None  # whoever asks; None: nobody in particular


@dataclass(eq=False)
class LanePlace:
    """A place that somebody has; given up by stepping aside, while the work goes on."""

    lane: Lane
    asker: Asker
    aside: bool = False

    def step_aside(self) -> None:
        """Let others pass: what is done takes long. Stays where it is when too many have stepped aside already."""
        if self.lane.aside > 0 and not self.aside:
            self.aside = True
            self.lane.aside -= 1
            self.lane.leave(None)

    def end(self) -> None:
        """The work is done."""
        self.lane.busy.discard(self.asker)
        if self.aside:
            self.lane.aside += 1
            self.lane.let_in()
        else:
            self.lane.leave(self.asker)


@dataclass(eq=False)
class Lane:
    """A queue with places for those whose turn it is, and some more for those who have stepped aside."""

    places: int
    aside: int
    busy: set[Asker] = field(default_factory=set)
    _waiting: list[tuple[Asker, asyncio.Future[None]]] = field(default_factory=list)

    @asynccontextmanager
    async def turn(self, asker: Asker) -> AsyncIterator[LanePlace]:
        """Wait for a place; one asker has one at a time."""
        await self._wait(asker)
        turn = LanePlace(self, asker)
        try:
            yield turn
        finally:
            turn.end()

    def leave(self, asker: Asker) -> None:
        """A place is free again."""
        self.busy.discard(asker)
        self.places += 1
        self.let_in()

    def let_in(self) -> None:
        """Give the free places to those who have waited longest and have none yet."""
        for one in list(self._waiting):
            asker, called = one
            if self.places > 0 and asker not in self.busy:
                self._waiting.remove(one)
                self.places -= 1
                self.busy |= {asker} - {None}
                called.set_result(None)

    async def _wait(self, asker: Asker) -> None:
        one = (asker, asyncio.get_running_loop().create_future())
        self._waiting.append(one)
        self.let_in()
        try:
            await one[1]
        except asyncio.CancelledError:
            if one in self._waiting:
                self._waiting.remove(one)
            else:  # called in the same moment
                self.leave(asker)
            raise
