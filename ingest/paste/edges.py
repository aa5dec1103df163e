"""Lines that begin or end many posts of one channel: its name, links, slogan. No list of words knows them all."""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Iterable, Sequence

from ingest.paste.clean import flatten, tidy
from ingest.paste.phrase_patterns import words_only

# Lines at the end of a post that may be its footer; characters of one.
_LAST_LINES, _LONGEST_EDGE = (
    4,
    200,
)
_LONGEST_CHANNEL_HEAD = 60  # characters of a first line that may be the channel's head
ENOUGH = 3  # posts that share a line, the one that is read included


def edge_key(line: str) -> str:
    """16 hex digits, equal for lines with equal words, whatever their signs and digits; "" for a line without words."""
    words = words_only(flatten(line)) if len(line) <= _LONGEST_EDGE else ""
    return hashlib.sha256(words.encode("utf-8", "replace")).hexdigest()[:16] if words else ""


def edges_of(text: str) -> tuple[str, ...]:
    """The keys of a post's first line and of its last four, each once."""
    lines = [line.strip() for line in tidy(text).split("\n") if words_only(line)]
    first = [line for line in lines[:1] if len(line) <= _LONGEST_CHANNEL_HEAD]
    return tuple(
        dict.fromkeys(
            key for line in (*first, *lines[1:][-_LAST_LINES:]) if (key := edge_key(line))
        )
    )


def post_key(text: str) -> str:
    """Equal for a post and for what its channel made of it later: the words of its first two lines."""
    lines = [words for line in tidy(text).split("\n") if (words := words_only(line))]
    return " ".join(lines[:2])[:_LONGEST_EDGE]


def repeated_edges(posts: Iterable[str]) -> frozenset[str]:
    """The keys that at least three different posts of a channel share."""
    different = {post_key(post): post for post in posts}.values()
    counts = Counter(key for post in different for key in edges_of(post))
    return frozenset(key for key, number in counts.items() if number >= ENOUGH)


def without_edges(lines: Sequence[str], edges: frozenset[str]) -> list[str]:
    """The lines without those at both ends that have these keys; all of them when nothing else would be left."""
    if not edges:
        return list(lines)
    kept = list(lines)
    while kept and _is_edge(kept[-1], edges):
        kept.pop()
    first = next((at for at, line in enumerate(kept) if words_only(line)), 0)
    if kept and _is_channel_head(kept[first], edges):
        kept = kept[first + 1 :]
    return kept if any(map(words_only, kept)) else list(lines)


def _is_edge(line: str, edges: frozenset[str]) -> bool:
    """Whether a line has no words, or those of a footer."""
    return not words_only(line) or edge_key(line) in edges


def _is_channel_head(line: str, edges: frozenset[str]) -> bool:
    return len(line.strip()) <= _LONGEST_CHANNEL_HEAD and edge_key(line) in edges
