"""Who sent a text and when, as programs write it: the head of a message copied from Telegram, a copyright line."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from ingest.languages import LEXICONS
from ingest.paste.boilerplate import without_footer
from ingest.paste.dates import read_date
from ingest.paste.edges import repeated_edges, without_edges
from ingest.paste.phrase_patterns import any_of, fold, starting_with

# "Alder Wire, [14.05.2026 09:35]"
_MESSAGE_HEAD = re.compile(r"([^\[\]\n]{1,80}?), ?\[([^\[\]\n]{6,40})\]:?\s*\Z")
_FORWARDED = starting_with(phrase for words in LEXICONS for phrase in words.forwarded)
_COPYRIGHT = re.compile(r"(?:©|\(c\)|copyright)[\s©]*(.{2,80})", re.IGNORECASE)
_CLAIMS = any_of(phrase for words in LEXICONS for phrase in words.claims).replace(r"\*", r"\w*")
_CLAIM = re.compile(rf"(?:(?<!\W)\W+)?\b(?:{_CLAIMS})", re.IGNORECASE)
_YEARS = re.compile(r"\b\d{4}(?:\s?[–—-]\s?\d{4})?\b")
_SEARCHED = 40  # lines from the end in which a copyright line stands


@dataclass(frozen=True)
class Envelope:
    """The first sender and the first time told by the heads of copied messages."""

    source: str = ""
    published: datetime | None = None


def take_envelopes(lines: Sequence[str]) -> tuple[Envelope, list[str]]:
    """What the heads of copied messages tell, and the lines without them; of several messages each loses its footer."""
    found = Envelope()
    posts: list[list[str]] = [[]]
    for line in lines:
        head = _head(line)
        if head is not None:
            found = Envelope(found.source or head.source, found.published or head.published)
            posts.append([])
        elif not _tells_of_forwarding(line):
            posts[-1].append(line)
    return found, _joined(posts)


def _head(line: str) -> Envelope | None:
    """ "Alder Wire, [14.05.2026 09:35]"."""
    head = _MESSAGE_HEAD.match(line) if line.endswith(("]", "]:")) else None
    when = read_date(head[2]) if head else None
    return Envelope(head[1].strip(), when.time) if head and when else None


def _tells_of_forwarding(line: str) -> bool:
    if len(line) > 120 or line.endswith("."):
        return False
    return _FORWARDED.match(fold(line.lstrip("[ "))) is not None


def _joined(posts: Sequence[list[str]]) -> list[str]:
    """The lines of all posts, of more than one without what their channel begins and ends them with."""
    if len(posts) < 3:
        return [line for post in posts for line in post]
    often = repeated_edges("\n".join(post) for post in posts)
    return [line for post in posts for line in (*without_footer(without_edges(post, often)), "")]


def publisher(lines: Sequence[str]) -> str:
    """The owner of the rights as a copyright line near the end names them; "" when there is none."""
    for line in lines[-_SEARCHED:]:
        rights = _COPYRIGHT.match(line.strip()) if _YEARS.search(line) else None
        if rights:
            name = _CLAIM.split(_YEARS.sub("", rights[1].split(".")[0]))[0].strip(" ,;:—–-|·")
            return name if 2 <= len(name) <= 60 else ""
    return ""
