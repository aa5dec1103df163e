"""A stream of articles that were never seen before, as a worker reads them in its first minute.

`python -m tests.bench.stream uk` is one fresh process: it prints how many articles there were, their words, the
articles a second of our whole analysis and of stock LexRank alone, and the MB of memory the process came to.
The articles are our own writing: the demo newsroom, and short news of the tests put together to the usual length.
"""

from __future__ import annotations

import resource
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from typing import NamedTuple

from analysis import analyse
from bot.demo import rows
from news.types import Article
from tests.analysis import told_thrice, topic_texts
from tests.bench.stock import stock_lexrank
from tests.bench.texts import ARTICLES

_LEAST_WORDS = 350  # of an article; shorter ones are joined with the next
_LOADING = 2  # articles read before the clock runs: they load models, dictionaries and lists, which is no part of reading
_PROCESSES = 3


class Pace(NamedTuple):
    """What one fresh process measured; speeds in articles per second of processor time."""

    articles: float
    words: float  # of an average article
    ours: float
    stock: float
    megabytes: float


def articles(language: str) -> list[Article]:
    """Different articles of 350 words and more in one language, not many of their words in common."""
    found, titles, texts = [], [], []
    for title, text in _texts(language):
        titles.append(title)
        texts.append(text)
        if sum(len(text.split()) for text in texts) >= _LEAST_WORDS:
            found.append(Article(title=titles[0], text="\n\n".join(texts)))
            titles, texts = [], []
    return found


def _texts(language: str) -> Iterator[tuple[str, str]]:
    yield ARTICLES[language]
    yield from (
        (row["title"], row["text"]) for row in rows().values() if row["language"] == language
    )
    yield from (
        (title, text) for _, tongue, _, title, text in told_thrice.ROWS if tongue == language
    )
    yield from ((title, text) for _, tongue, title, text in topic_texts.ROWS if tongue == language)


def best_pace(language: str) -> Pace:
    """The fastest of a few fresh processes: other programs only ever make them slower."""
    return max((_fresh(language) for _ in range(_PROCESSES)), key=lambda pace: pace.ours)


def _fresh(language: str) -> Pace:
    run = subprocess.run(
        [sys.executable, "-m", __name__, language], capture_output=True, text=True, check=True
    )
    return Pace(*map(float, run.stdout.split()))


def _pace(language: str) -> Pace:
    written = articles(language)
    for article in written[:_LOADING]:
        analyse(article)
    stream = written[_LOADING:]
    ours = _per_second(analyse, stream)
    megabytes = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    stock = _per_second(lambda article: stock_lexrank(article.text, language), stream)
    words = sum(len(article.text.split()) for article in stream) / len(stream)
    return Pace(len(stream), words, ours, stock, megabytes)


def _per_second(work: Callable[[Article], object], stream: list[Article]) -> float:
    begun = time.process_time()
    for article in stream:
        work(article)
    return len(stream) / (time.process_time() - begun)


if __name__ == "__main__":
    print(*_pace(sys.argv[1]))
