"""The kinds of sources that are looked at."""

from __future__ import annotations

from collections.abc import Sequence

from ingest.feeds.feed_source import Feeds
from ingest.feeds.source import SourceKind
from ingest.pipeline.runs import Runs
from ingest.web.fetch import Web
from news.errors import BadInput

# The first that takes an address reads it: feeds, which take all, come last.
KINDS: tuple[SourceKind, ...] = (Feeds(),)


def kind_of(address: str, kinds: Sequence[SourceKind] = KINDS) -> SourceKind:
    """The kind that reads what stands at an address. Raises BadInput when none does."""
    for kind in kinds:
        if kind.takes(address):
            return kind
    raise BadInput(f"no kind of source reads {address}")


async def find_source(web: Web, runs: Runs, address: str) -> tuple[str, str]:
    """(title, address) of the source that is meant. Raises BadInput when there is none, TooCostly, WebError."""
    return await kind_of(address).find(web, runs, address)
