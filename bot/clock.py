"""What happens by itself: feeds are polled, letters delivered, old articles removed, whatever befalls the others."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime, timedelta

import structlog

from bot.poll import Newsroom, poll
from delivery.send import Post, deliver
from news.types import Source
from storage import articles, feeds, letters
from storage.store import Store

log = structlog.get_logger()
DUE_FEEDS = 50  # looked up at once
AT_ONCE = 4  # feeds polled at the same time
IDLE = 2.0  # seconds that deliveries sleep at most: another process may have brought letters
SEEN = 90  # days for which an entry is remembered that its feed shows no more
LOOK = 5.0  # seconds between two looks for feeds that are due


def now() -> datetime:
    """The time, in UTC."""
    return datetime.now(UTC)


async def forever(name: str, step: Callable[[], Awaitable[float]]) -> None:
    """Repeat step(), which gives the seconds until the next one. Any error is caught here, loudly, and nowhere else."""
    failed = 0
    while True:
        try:
            pause, failed = await step(), 0
        except Exception:
            failed += 1
            pause = min(300.0, 2.0**failed)
            log.exception("round failed", task=name, next_try_in=pause)
        await asyncio.sleep(pause)


async def poll_due(room: Newsroom, wake: asyncio.Event, look: asyncio.Event) -> float:
    """Look at every feed that is due, a few at a time; what is new wakes the delivery, and a new feed wakes us."""
    look.clear()  # before asking what is due: what is added meanwhile is not overslept
    due = await room.store.read(feeds.due, now(), DUE_FEEDS)
    gate = asyncio.Semaphore(AT_ONCE)

    async def one(feed: Source) -> None:
        async with gate:
            if await poll(room, feed, now()):
                wake.set()

    await asyncio.gather(*map(one, due))
    await _nap(look, 1.0 if len(due) == DUE_FEEDS else LOOK)
    return 0.0


async def deliver_due(post: Post, wake: asyncio.Event) -> float:
    """Send what is due, then sleep until the next letter is, or until somebody brings one."""
    wake.clear()  # before looking: what comes while we look is not overslept
    if await deliver(post, now()):
        return 0.0
    due = await post.store.read(letters.next_due)
    await _nap(wake, IDLE if due is None else max(0.2, min(IDLE, (due - now()).total_seconds())))
    return 0.0


async def _nap(wake: asyncio.Event, seconds: float) -> None:
    """Sleep, but no longer than until somebody wakes us."""
    with contextlib.suppress(TimeoutError):
        await asyncio.wait_for(wake.wait(), seconds)


async def prune(store: Store, days: int) -> float:
    """Once an hour, remove articles older than the retention (0 days: none), and entries that feeds show no more."""
    if days:
        log.info("pruned", articles=await store.write(articles.prune, now() - timedelta(days=days)))
    # Forgotten sooner, an entry could be read again as if it were new when its article is gone already.
    forgotten = await store.write(feeds.forget_seen, now() - timedelta(days=max(SEEN, days)))
    if forgotten:
        log.info("entries forgotten", entries=forgotten)
    return 3600.0
