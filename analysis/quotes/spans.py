"""Which words of a candidate are shown: without marks, spaces and the comma of the writer."""

from __future__ import annotations

import re

from news.types import Span

EDGES = " \t\n\r\u00a0\"“”„«»`‘'"
INNER_OPENED = re.compile(r"(?:(?<=\s)|^)['‘](?=\w)")
INNER_ENDED = re.compile(r"(?<=[.,!?…])['’](?!\w)")
INNER_CLOSED = re.compile(r"[.,!?…]?['’]")


def trimmed(text: str, start: int, end: int, *, partial: bool = False) -> Span:
    """The span without marks and spaces at its ends, and without the comma (or full stop) of the writer."""
    whole = end
    start += len(text[start:end]) - len(text[start:end].lstrip(EDGES))
    end = start + len(text[start:end].rstrip(EDGES + (".,;" if partial else ",")))
    if text[start:end].count('"') % 2 and text[end : end + 1] == '"':
        end += 1  # it closes a name inside
    inner = INNER_CLOSED.match(text, end, whole)
    if inner and len(INNER_OPENED.findall(text, start, end)) > len(
        INNER_ENDED.findall(text, start, end)
    ):
        end = inner.end()  # it closes what somebody else said
    return Span(start, end)
