"""One look at one source of any kind: what it shows, which entries are new, and when to look again."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

import structlog

from ingest.feeds.entries import take_new, take_waiting
from ingest.feeds.kinds import KINDS, kind_of
from ingest.feeds.schedule import LONGEST, Outcome, next_poll
from ingest.feeds.source import Newsroom, SourceEntries, SourceKind
from news.errors import LedeError, Refused
from news.types import Source
from storage import feeds

log = structlog.get_logger()
GONE = 410  # HTTP: for good


async def poll(
    room: Newsroom, source: Source, now: datetime, kinds: Sequence[SourceKind] = KINDS
) -> int:
    """The number of new articles."""
    return (await look(room, source, now, kinds)).new


async def look(
    room: Newsroom, source: Source, now: datetime, kinds: Sequence[SourceKind] = KINDS
) -> Outcome:
    """What a look gave. The next one is put down in any case, the validators only after the articles."""
    late = await take_waiting(room, source, now)
    try:
        found = await kind_of(source.url, kinds).look(room, source, now)
        outcome, after = await _take(room, source, found, now) if found else (Outcome(), source)
    except LedeError as error:
        log.warning("feed failed", feed=source.url, cause=repr(error))
        await room.store.write(feeds.sent_to, source.id, None)
        outcome, after = Outcome(failed=True, retry_after=_wait(error), cause=error), source
    outcome = replace(outcome, new=late + outcome.new)
    await _put_down(room, after, outcome, source.errors + 1 if outcome.failed else 0, now)
    return outcome


def _wait(error: LedeError) -> float | None:
    """The seconds a server asks us to stay away; a source that is gone (410) is asked once a day."""
    if not isinstance(error, Refused):
        return None
    return LONGEST.total_seconds() if error.status == GONE else error.retry_after


async def _put_down(
    room: Newsroom, source: Source, outcome: Outcome, errors: int, now: datetime
) -> None:
    await room.store.write(
        feeds.polled,
        source.id,
        etag=source.etag,
        modified=source.modified,
        body_hash=source.body_hash,
        next_poll=next_poll(outcome, now, errors=errors, jitter=_jitter(source.url)),
        errors=errors,
        title=source.title,
    )


async def _take(
    room: Newsroom, source: Source, found: SourceEntries, now: datetime
) -> tuple[Outcome, Source]:
    """What the entries brought, and the source as it is to be put down."""
    if not found.entries:
        return Outcome(ttl_minutes=found.ttl_minutes), found.source
    new, more = await take_new(room, source, found, now)
    after = found.source
    # With the new validators the source would be "not changed" at the next look, and what is left over never read.
    after = replace(after, etag=None, modified=None, body_hash=None) if more else after
    return Outcome(ttl_minutes=found.ttl_minutes, new=new), after


def _jitter(url: str) -> float:
    """0 to 1, always the same for one address: sources are spread over time without chance."""
    return int(hashlib.sha256(url.encode()).hexdigest()[:4], 16) / 0xFFFF
