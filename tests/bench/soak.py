"""Memory before and after documents of 4.5 MB, the largest that are read. `python -m tests.bench soak`."""

from __future__ import annotations

import tempfile
from itertools import pairwise
from pathlib import Path

import psutil

from tests.bot.people import Person, Running

HEAD = ("documents of 4.5 MB", "bot process, RSS MiB", "all processes, PSS MiB", "processes")
_MEGABYTE, _COUNTS = 1 << 20, (0, 1, 2, 4, 8)


def rows() -> list[tuple[str, ...]]:
    """One row each time that the number of documents has doubled."""
    with tempfile.TemporaryDirectory() as folder:
        bot = Running(Path(folder), {"LOG_LEVEL": "ERROR"}).start()
        try:
            ann = bot.person("uk")
            ann.say("/help")
            return [
                HEAD,
                *(_after(bot, ann, count, before) for before, count in pairwise((0, *_COUNTS))),
            ]
        finally:
            bot.stop()


def _after(bot: Running, ann: Person, count: int, before: int) -> tuple[str, ...]:
    for number in range(before, count):
        answer = ann.answer(_document(ann, number))
        print(f"<!-- {number}: {answer['text'][:60]!r} -->", flush=True)
    assert bot.process is not None
    whole = psutil.Process(bot.process.pid)
    family = [whole, *whole.children(recursive=True)]
    pss = sum(one.memory_full_info().pss for one in family)
    rss = whole.memory_info().rss
    return (f"{count}", f"{rss / _MEGABYTE:.0f}", f"{pss / _MEGABYTE:.0f}", f"{len(family)}")


def _document(ann: Person, number: int) -> int:
    """Send one: the same article again and again, with a number in each paragraph, so that no two are alike."""
    article = Path("tests/data/article_uk.txt").read_text(encoding="utf-8")
    size = len(article.encode())
    text = "\n\n".join(
        f"{article}\n\nЧастина {number} розділу {part}." for part in range(4_500_000 // (size + 60))
    )
    return ann.send_document(f"{number}.txt", text.encode())
