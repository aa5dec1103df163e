"""What happens by itself: feeds are polled, letters delivered, old articles removed, whatever befalls the others."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta

import structlog

from delivery.send import Post, deliver
from ingest.feeds.kinds import KINDS
from ingest.feeds.poll import poll
from ingest.feeds.source import Newsroom, SourceKind
from news.types import Source
from storage import articles, feeds, letters, searches, speakers
from storage.store import AWAY, Store

log = structlog.get_logger()
DUE_SOURCES = 50  # looked up at once
AT_ONCE = 4  # sources looked at at the same time
IDLE = 2.0  # seconds that deliveries sleep at most: another process may have brought letters
SEEN = 90  # days for which an entry is remembered that its feed shows no more
ASKED, SENT = 30, 90  # days for which searches behind buttons and letters that are settled are kept
LOOK = 5.0  # seconds between two looks for feeds that are due
OUTAGE = 5.0  # seconds between two tries while the database is away, at most: people wait for what comes after it
TROUBLE = 300.0  # seconds between two rounds that fail by an error of ours, at most
SET_BACK = 2.0  # seconds by which the machine's clock must be set back for us to notice


def now() -> datetime:
    """The time, in UTC."""
    return datetime.now(UTC)


async def forever(name: str, step: Callable[[], Awaitable[float]], longest: float) -> None:
    """Repeat step(), which gives the seconds until the next one. Any error is caught here, loudly, and nowhere else."""
    failed = 0
    while True:
        try:
            pause, failed = await step(), 0
        except AWAY as error:
            failed += 1
            pause = pause_after(failed, OUTAGE)
            log.error(
                "the database is away", task=name, cause=type(error).__name__, next_try_in=pause
            )
        except Exception:
            failed += 1
            pause = pause_after(failed, longest)
            log.exception("round failed", task=name, next_try_in=pause)
        await asyncio.sleep(pause)


def longest_pause(name: str) -> float:
    """Seconds between two rounds of a task that fail, at most: one bad letter must not keep the others."""
    return OUTAGE if name == "deliver" else TROUBLE


def pause_after(failed: int, longest: float) -> float:
    """Seconds to wait after so many failures in a row."""
    return min(longest, 2.0 ** min(failed, 20))


async def poll_due(
    room: Newsroom, wake: asyncio.Event, look: asyncio.Event, kinds: Sequence[SourceKind] = KINDS
) -> float:
    """Look at every source that is due, a few at a time; what is new wakes the delivery, and a new source wakes us."""
    look.clear()  # before asking what is due: what is added meanwhile is not overslept
    due = await room.store.read(feeds.due, now(), DUE_SOURCES)
    gate = asyncio.Semaphore(AT_ONCE)

    async def one(source: Source) -> None:
        async with gate:
            if await poll(room, source, now(), kinds):
                wake.set()

    await asyncio.gather(*map(one, due))
    await _nap(look, 1.0 if len(due) == DUE_SOURCES else LOOK)
    return 0.0


@dataclass
class Delivery:
    """What sends letters, and the hour it was when it last looked."""

    post: Post
    wake: asyncio.Event
    # Of our clock before one that only goes forward.
    ahead: float | None = field(default=None, init=False)

    def set_back(self) -> bool:
        """Whether the clock was set back since the last look."""
        before, self.ahead = self.ahead, self.post.clock().timestamp() - self.post.time.now()
        return before is not None and self.ahead < before - SET_BACK


async def deliver_due(delivery: Delivery) -> float:
    """Send what is due, then sleep until the next letter is, or until somebody brings one."""
    post, wake = delivery.post, delivery.wake
    wake.clear()  # before looking: what comes while we look is not overslept
    if delivery.set_back():
        await post.store.write(letters.hasten, post.owner, post.clock())
    if await deliver(post, post.clock()):
        return 0.0
    due = await post.store.read(letters.next_due)
    await _nap(
        wake, IDLE if due is None else max(0.2, min(IDLE, (due - post.clock()).total_seconds()))
    )
    return 0.0


async def _nap(wake: asyncio.Event, seconds: float) -> None:
    """Sleep, but no longer than until somebody wakes us."""
    with contextlib.suppress(TimeoutError):
        await asyncio.wait_for(wake.wait(), seconds)


async def _forget_silent(store: Store) -> int:
    """How many speakers went who say nothing any more."""
    ids, gone = await store.read(speakers.silent), 0
    while ids:
        gone += await store.write(speakers.forget, ids)
        ids = await store.read(speakers.silent, after=ids[-1])
    return gone


async def prune(store: Store, days: int) -> float:
    """Once an hour, remove articles older than the retention (0 days: none), and what nobody needs any more."""
    if days:
        log.info("pruned", articles=await store.write(articles.prune, now() - timedelta(days=days)))
    gone = {
        "searches": await store.write(searches.prune, now() - timedelta(days=ASKED)),
        "letters": await store.write(letters.prune, now() - timedelta(days=SENT)),
        "speakers": await _forget_silent(store),
    }
    if any(gone.values()):
        log.info("removed", **gone)
    # Forgotten sooner, an entry could be read again as if it were new when its article is gone already.
    forgotten = await store.write(feeds.forget_seen, now() - timedelta(days=max(SEEN, days)))
    if forgotten:
        log.info("entries forgotten", entries=forgotten)
    return 3600.0
