"""A forwarded post -> Article, knowing what the channel's earlier posts began and ended with."""

from __future__ import annotations

from datetime import datetime

from ingest.paste.edges import edges_of, post_key
from ingest.paste.pasted import read_pasted
from ingest.pipeline.runs import Runs
from news.types import Article
from storage import edge_lines
from storage.store import Store

_LONGEST_POST = 20_000  # characters; a longer text is no post


async def read_post(
    store: Store, workers: Runs, text: str, channel: str, now: datetime, zone: str
) -> Article:
    """The article in a post forwarded from `channel` ("" or "-" when nobody is known) to a chat of `zone`.

    Raises EmptyInput.
    """
    edges = edges_of(text) if channel.strip("-") and len(text) <= _LONGEST_POST else ()
    repeated: frozenset[str] = frozenset()
    if edges:
        repeated = await store.write(edge_lines.note, channel, edges, post_key(text), now)
    return await workers.run(read_pasted, text, telegram=bool(channel), footers=repeated, zone=zone)
