"""How fast an article is understood, beside the time stock sumy LexRank takes for its summary alone.

One core, processor time. First the same article of about 400 words again and again: with every word met before, and with
every word new, all that was kept of words thrown away before each run. Then a stream of different articles in a
fresh process, each read once. A worker that has read for an hour is near the first.
"""

from __future__ import annotations

from analysis import analyse
from news.types import Article
from tests.bench.stock import stock_lexrank
from tests.bench.stream import best_pace
from tests.bench.texts import ARTICLES
from tests.bench.timing import forget, per_second

Rows = list[tuple[str, ...]]


def rows() -> Rows:
    """A head and three rows for each language: words, articles a second of ours and of LexRank alone, ours to LexRank."""
    head = (
        "what is read",
        "words",
        "whole analysis, articles/s",
        "LexRank alone, articles/s",
        "ratio",
    )
    return [head, *(row for language in ARTICLES for row in [*_one(language), _stream(language)])]


def _one(language: str) -> Rows:
    title, text = ARTICLES[language]
    article, words = Article(title=title, text=text), len(text.split())
    stock = per_second(lambda: stock_lexrank(text, language))
    known = per_second(lambda: analyse(article))
    new = per_second(lambda: analyse(article), forget)
    return [
        _row(f"{language}, one article, words known", words, known, stock),
        _row(f"{language}, one article, all words new", words, new, stock),
    ]


def _stream(language: str) -> tuple[str, ...]:
    pace = best_pace(language)
    what = (
        f"{language}, {pace.articles:.0f} different ones, fresh process of {pace.megabytes:.0f} MB"
    )
    return _row(what, pace.words, pace.ours, pace.stock)


def _row(what: str, words: float, ours: float, stock: float) -> tuple[str, ...]:
    return what, f"{words:.0f}", f"{ours:.0f}", f"{stock:.0f}", f"{ours / stock:.2f}"
