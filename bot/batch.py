"""JSON lines in, JSON lines out: a bad line is named on stderr and skipped, the good ones are still done."""

from __future__ import annotations

import json
import os
import sys
import threading
import time
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from dataclasses import dataclass
from datetime import UTC, datetime
from itertools import islice
from typing import Any, TypeVar

from ingest.pipeline.nursery import die_with
from news.types import Article

Row = dict[str, Any]
R = TypeVar("R")
CHUNK = 8  # rows a process is given at once
AHEAD = (
    4  # chunks for each process that are read before their turn: input may be longer than memory
)
OLDEST = 1800  # a year before it is a slip, and far enough from the first year to count days back


NEWS: dict[str, type | tuple[type, ...]] = {
    "text": str,
    **dict.fromkeys(("title_", "language_", "source_", "url_", "author_"), str),
    "published_": (str, int, float),
    "categories_": list,
}


class BadLine(Exception):
    """A line of the input that cannot be used; the text says why."""


@dataclass
class Lines:
    """The good rows of an input; counts the bad ones and names each on stderr."""

    source: Iterable[bytes]
    check: Callable[[Row], Any]
    bad: int = 0
    number: int = 0  # of the line that was read last

    def __iter__(self) -> Iterator[Row]:
        for raw in self.source:
            self.number += 1
            if not raw.strip():
                continue
            try:
                yield self._row(raw)
            except BadLine as fault:
                self.skip(str(fault))

    def skip(self, fault: str) -> None:
        """Count the line that was read last as a bad one."""
        self.bad += 1
        print(f"line {self.number}: {fault}", file=sys.stderr)  # noqa: T201

    def _row(self, raw: bytes) -> Row:
        try:
            # Some editors write a mark before the first letter.
            row = json.loads(raw.decode("utf-8-sig"))
        except UnicodeDecodeError:
            raise BadLine("not UTF-8") from None
        except (ValueError, RecursionError) as error:
            raise BadLine(f"not JSON ({str(error)[:80]})") from None
        if not isinstance(row, dict):
            raise BadLine("not a JSON object")
        self.check(row)
        return row


def has(**kinds: type | tuple[type, ...]) -> Callable[[Row], None]:
    """A check that each named key is there and of its type; a name that ends in _ may be missing or null."""

    def check(row: Row) -> None:
        for name, kind in kinds.items():
            key, optional = name.rstrip("_"), name.endswith("_")
            value = row.get(key)
            if value is None and not optional:
                raise BadLine(f'"{key}" is missing')
            if value is not None and (not isinstance(value, kind) or isinstance(value, bool)):
                raise BadLine(f'"{key}" is of the wrong type')

    return check


def spread(work: Callable[[Row], R], rows: Iterable[Row], processes: int) -> Iterator[R]:
    """work(row) for each row in order, over some processes."""
    if processes == 1:
        yield from map(work, rows)
        return
    with ProcessPoolExecutor(processes, initializer=_begin, initargs=(os.getpid(),)) as pool:
        source, waiting = iter(rows), deque[Future[list[R]]]()
        while (chunk := list(islice(source, CHUNK))) or waiting:
            if chunk:
                waiting.append(pool.submit(_chunk, work, chunk))
            if not chunk or len(waiting) > AHEAD * processes:
                yield from waiting.popleft().result()


def _begin(parent: int) -> None:
    """A process that is kept busy does not see that the command was killed: it asks the kernel to end it then."""
    die_with(parent)
    if (
        sys.platform != "linux"
    ):  # there a thread must do, which cannot look while a C function keeps Python's lock
        threading.Thread(target=_watch, args=(parent,), daemon=True).start()


def _watch(parent: int) -> None:
    while os.getppid() == parent:
        time.sleep(0.5)
    os._exit(1)


def _chunk(work: Callable[[Row], R], rows: list[Row]) -> list[R]:
    return [work(row) for row in rows]


def news(**more: type | tuple[type, ...]) -> Callable[[Row], None]:
    """A check that a row is an article as article() wants it, and has what `more` names as has() does."""
    kinds = has(**NEWS, **more)

    def check(row: Row) -> None:
        kinds(row)
        article(row)  # names a bad date while the line number is known

    return check


def told(row: Row) -> Article:
    """The article of a row that is to be kept; BadLine when there is nothing in it to keep."""
    news()(row)
    if not row["text"].strip():
        raise BadLine('"text" is empty')
    return article(row)


def article(row: Row) -> Article:
    """The article of a row of `analyse`, `stories` or `articles import`; BadLine for a date that is none."""
    return Article(
        title=row.get("title") or "",
        text=row["text"],
        language=row.get("language"),
        source=row.get("source") or "",
        url=row.get("url"),
        author=row.get("author"),
        published=moment(row.get("published")),
        categories=tuple(str(one) for one in row.get("categories") or ()),
    )


def moment(value: Any) -> datetime | None:
    """An aware UTC time from ISO 8601 text or seconds since 1970; without a zone it is taken as UTC."""
    if value is None or value == "":
        return None
    try:
        when = (
            datetime.fromisoformat(value)
            if isinstance(value, str)
            else datetime.fromtimestamp(value, UTC)
        )
        when = (when if when.tzinfo else when.replace(tzinfo=UTC)).astimezone(UTC)
    except (ValueError, TypeError, OverflowError, OSError):
        raise BadLine(f'"published" is no time: {str(value)[:40]!r}') from None
    if when.year < OLDEST:
        raise BadLine(f'"published" is too long ago: {str(value)[:40]!r}')
    return when
