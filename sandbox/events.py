"""What happens, told to every chat page that listens."""

from __future__ import annotations

import asyncio

from sandbox.errors import Json

WAITING = (
    1000  # events kept for a slow page; it is told to load everything again when it falls behind
)


class Events:
    """One queue for each listener."""

    def __init__(self) -> None:
        self.listeners: set[asyncio.Queue[Json]] = set()

    def publish(self, event: Json) -> None:
        """Give the event to all listeners."""
        for queue in self.listeners:
            if queue.full():
                while not queue.empty():
                    queue.get_nowait()
                event = {"type": "reset"}
            queue.put_nowait(event)

    def listen(self) -> asyncio.Queue[Json]:
        """A new listener's queue; hand it to `leave` at the end."""
        queue: asyncio.Queue[Json] = asyncio.Queue(WAITING)
        self.listeners.add(queue)
        return queue

    def leave(self, queue: asyncio.Queue[Json]) -> None:
        """Stop listening."""
        self.listeners.discard(queue)
