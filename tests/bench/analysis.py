"""How fast an article is understood, beside the time stock sumy LexRank takes for its summary alone.

All on the same article of about 400 words and on one core; LexRank with our splitter and words, with sumy's own stemmer,
and with our stop words, as it cannot load its own without a download. Ours is measured twice: with every word met before,
and with every word new, all that was kept of words thrown away before each run. A worker that has read for an hour is
near the first.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Iterator
from typing import Any

from sumy.models.dom import ObjectDocumentModel, Paragraph, Sentence
from sumy.nlp.stemmers import Stemmer
from sumy.summarizers.lex_rank import LexRankSummarizer

from analysis import analyse
from analysis.lexicon.readings import reading_of
from analysis.ranking import OurWords
from analysis.sentences import split
from analysis.words import sentence_tokens
from news.types import Article
from tests.bench.texts import ARTICLES

_ROUNDS, _RUNS = 5, 20
_NAMES = {"uk": "ukrainian", "en": "english", "ru": "russian"}


def rows() -> list[tuple[str, ...]]:
    """A head and a row for each language: words, articles a second (ours twice, LexRank alone), how many times faster."""
    head = ("language", "words", "whole analysis, articles/s", "the same, all words new", "LexRank alone", "ratio")
    return [head, *(_row(language, title, text) for language, (title, text) in ARTICLES.items())]


def _row(language: str, title: str, text: str) -> tuple[str, ...]:
    article = Article(title=title, text=text)
    known = _per_second(lambda: analyse(article))
    new = _per_second(lambda: analyse(article), _forget)
    stock = _per_second(_stock(text, language))
    speeds = (f"{known:.0f}", f"{new:.0f}", f"{stock:.0f}")
    return language, str(len(text.split())), *speeds, f"{known / stock:.2f}, new {new / stock:.2f}"


def _stock(text: str, language: str) -> Callable[[], object]:
    summarizer = LexRankSummarizer(Stemmer(_NAMES[language]))
    summarizer.stop_words = reading_of(language).stop_words

    def summarise() -> object:
        tokenizer = OurWords()
        sentences = [Sentence(span.of(text), tokenizer) for span in split(text, language)]
        sentence_tokens.cache_clear()
        return summarizer(ObjectDocumentModel([Paragraph(sentences)]), 3)

    return summarise


def _forget() -> None:
    """Empty every cache of the room that holds words; those without a limit hold models and patterns, and stay."""
    for kept in _caches():
        kept.cache_clear()


def _caches() -> Iterator[Any]:
    rooms = [module for name, module in sys.modules.items() if name.startswith("analysis.")]
    for thing in (thing for room in rooms for thing in vars(room).values()):
        if callable(getattr(thing, "cache_info", None)) and thing.cache_info().maxsize is not None:
            yield thing


def _per_second(work: Callable[[], object], before: Callable[[], None] | None = None) -> float:
    """Runs a second of processor time, the best of a few rounds: other programs only ever make it slower."""
    work()
    return max(_RUNS / _timed(work, before) for _ in range(_ROUNDS))


def _timed(work: Callable[[], object], before: Callable[[], None] | None) -> float:
    spent = 0.0
    for _ in range(_RUNS):
        if before:
            before()
        begun = time.process_time()
        work()
        spent += time.process_time() - begun
    return spent
