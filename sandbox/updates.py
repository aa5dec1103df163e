"""The updates of one bot: kept until confirmed, handed out by true long polling."""

from __future__ import annotations

import asyncio
from collections import deque

from sandbox.errors import Json, refusal

NOT_BY_DEFAULT = {"chat_member", "message_reaction", "message_reaction_count"}
KEPT = 100_000  # updates nobody fetches; the oldest go first
TERMINATED = (
    "Terminated by other getUpdates request; make sure that only one bot instance is running"
)
BY_WEBHOOK = "Terminated by setWebhook request"


class Updates:
    """A queue of updates in order, with the one long poll that may wait on it."""

    def __init__(self, first_id: int) -> None:
        self.next_id = first_id
        self.queue: deque[Json] = deque(maxlen=KEPT)
        self.allowed: frozenset[str] | None = None  # None: everything but NOT_BY_DEFAULT
        self.changed = asyncio.Event()
        self.poll = 0  # counts the getUpdates calls: a newer one ends an older one
        self.ended_by = TERMINATED

    def wants(self, kind: str) -> bool:
        """Whether the bot asked for this kind of update."""
        return kind not in NOT_BY_DEFAULT if self.allowed is None else kind in self.allowed

    def allow(self, kinds: object) -> None:
        """Take the allowed_updates of a call; an empty list means the default, None leaves things as they are."""
        if isinstance(kinds, list):
            self.allowed = frozenset(map(str, kinds)) or None

    def put(self, kind: str, payload: Json) -> None:
        """Queue one update if the bot wants its kind."""
        if not self.wants(kind):
            return
        self.queue.append({"update_id": self.next_id, kind: payload})
        self.next_id += 1
        self.wake()

    def wake(self) -> None:
        """Let everyone who waits look again."""
        self.changed.set()
        self.changed = asyncio.Event()

    def end_poll(self, reason: str) -> None:
        """Answer a long poll that still waits: with 409 and the reason, or with nothing new when there is none."""
        self.poll += 1
        self.ended_by = reason
        self.wake()

    def confirm(self, offset: int) -> None:
        """Forget the updates before offset; a negative one keeps that many from the end."""
        if offset < 0:
            while len(self.queue) > -offset:
                self.queue.popleft()
        while self.queue and self.queue[0]["update_id"] < offset:
            self.queue.popleft()

    def clear(self) -> None:
        """Forget everything; ids go on, so that a poller's offset stays good."""
        self.queue.clear()

    async def get(self, offset: int, limit: int, seconds: float) -> list[Json]:
        """Updates from offset on, waiting up to some seconds for the first; 409 when another call takes over."""
        self.end_poll(TERMINATED)
        mine = self.poll
        self.confirm(offset)
        until = asyncio.get_running_loop().time() + seconds
        while not self.queue and (left := until - asyncio.get_running_loop().time()) > 0:
            await wait_for_event(self.changed, left)
            if self.poll != mine:
                break
        if self.poll != mine and self.ended_by:
            raise refusal(409, self.ended_by)
        return [self.queue[i] for i in range(min(limit, len(self.queue)))]


async def wait_for_event(event: asyncio.Event, seconds: float) -> None:
    """Wait for the event, but not longer than that many seconds."""
    try:
        async with asyncio.timeout(seconds):
            await event.wait()
    except TimeoutError:
        return
