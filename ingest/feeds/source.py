"""What a kind of source must tell. Feeds are one kind (feed_source.py); a channel or a sitemap is one more such file.

All behind an entry is shared: whether it is known, whether its text is whole, its page, its arrival.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from ingest.feeds.read import Entry
from ingest.pipeline.runs import Runs
from ingest.pipeline.workers import Workers
from ingest.web.fetch import Web
from news.types import Source
from storage.store import Store


@dataclass(frozen=True, slots=True)
class Newsroom:
    """What reading the world needs."""

    store: Store
    web: Web
    workers: Workers


@dataclass(frozen=True, slots=True)
class SourceEntries:
    """What a look at a source showed: `source` is as it is to be put down, once all its new entries are articles."""

    source: Source  # with its title, and the validators of what was read
    entries: tuple[Entry, ...] = ()
    ttl_minutes: int | None = None  # how often it wants to be asked at most


class SourceKind(Protocol):
    """Reads sources of one kind. Which ones are due, and when they are due again, is the same for all kinds."""

    def takes(self, address: str) -> bool:
        """Whether this kind reads what stands at an address."""
        ...

    async def find(self, web: Web, runs: Runs, address: str) -> tuple[str, str]:
        """(title, address) of the source that is meant by an address that somebody typed.

        Raises BadInput when there is none, TooCostly, WebError.
        """
        ...

    async def look(self, room: Newsroom, source: Source, now: datetime) -> SourceEntries | None:
        """The entries that the source shows; None when nothing changed there. Raises LedeError."""
        ...
