"""What each part of the analysis costs on the articles of 400 words: milliseconds with all words known / with none."""

from __future__ import annotations

from collections.abc import Callable

from analysis import analyse
from analysis.stories import clustering as stories
from analysis.text import language_id as language
from analysis.text import sentences
from analysis.text import tokens as words
from analysis.topics import keywords as terms
from analysis.topics import topics
from news.types import Article
from tests.analysis import steps
from tests.bench.texts import ARTICLES
from tests.bench.timing import forget, per_second


def rows() -> list[tuple[str, ...]]:
    """A head and a row for each part; a signature and the search text are made beside the analysis."""
    columns = {tongue: _parts(tongue, title, text) for tongue, (title, text) in ARTICLES.items()}
    told = [
        (name, *(_cost(parts[name]) for parts in columns.values()))
        for name in next(iter(columns.values()))
    ]
    return [("part, ms known / new", *columns), *told]


def _cost(work: Callable[[], object]) -> str:
    return f"{1000 / per_second(work):.2f} / {1000 / per_second(work, forget):.2f}"


def _parts(tongue: str, title: str, text: str) -> dict[str, Callable[[], object]]:
    article, spans = Article(title=title, text=text), sentences.split(text, tongue)
    analysis = analyse(article)
    return {
        "language": lambda: language.detect(text),
        "sentences": lambda: sentences.split(text, tongue),
        "summary": lambda: steps.summarise(text, spans, tongue, title, 3),
        "people": lambda: steps.persons_in(text, tongue),
        "people, quotes and speakers": lambda: steps.find_quotes(text, spans, tongue),
        "topics": lambda: topics.topics_of(article, tongue),
        "terms": lambda: terms.terms_of(text, title, tongue),
        "all of these": lambda: analyse(article),
        "signature for stories": lambda: stories.signature(article, analysis),
        "search text": lambda: words.search_text(text, tongue),
    }
