"""How fast an article is understood, beside the time stock sumy LexRank takes for its summary alone.

Both run on the same article of about 400 words, on one core, with our splitter and words; LexRank with sumy's own stemmer
and our stop words, as it cannot load its own without a download. Kept stems are thrown away before each of our runs, as
if every article had only new words.
"""

from __future__ import annotations

import time
from collections.abc import Callable

from sumy.models.dom import ObjectDocumentModel, Paragraph, Sentence
from sumy.nlp.stemmers import Stemmer
from sumy.summarizers.lex_rank import LexRankSummarizer

from analysis import analyse, words
from analysis.lexicon.readings import reading_of
from analysis.ranking import OurWords
from analysis.sentences import split
from news.types import Article
from tests.bench.texts import ARTICLES

_ROUNDS, _RUNS = 5, 20
_NAMES = {"uk": "ukrainian", "en": "english", "ru": "russian"}


def rows() -> list[tuple[str, ...]]:
    """A head and a row for each language: words, articles a second (ours, LexRank alone), how many times faster."""
    head = ("language", "words", "whole analysis, articles/s", "stock LexRank alone, articles/s", "ratio")
    return [head, *(_row(language, title, text) for language, (title, text) in ARTICLES.items())]


def _row(language: str, title: str, text: str) -> tuple[str, ...]:
    ours = _per_second(lambda: _analyse(Article(title=title, text=text)))
    stock = _per_second(_stock(text, language))
    return language, str(len(text.split())), f"{ours:.0f}", f"{stock:.0f}", f"{ours / stock:.2f}"


def _analyse(article: Article) -> None:
    words.stem.cache_clear()
    words.sentence_tokens.cache_clear()
    analyse(article)


def _stock(text: str, language: str) -> Callable[[], object]:
    summarizer = LexRankSummarizer(Stemmer(_NAMES[language]))
    summarizer.stop_words = reading_of(language).stop_words

    def summarise() -> object:
        tokenizer = OurWords()
        sentences = [Sentence(span.of(text), tokenizer) for span in split(text, language)]
        words.sentence_tokens.cache_clear()
        return summarizer(ObjectDocumentModel([Paragraph(sentences)]), 3)

    return summarise


def _per_second(work: Callable[[], object]) -> float:
    """Runs a second of processor time, the best of a few rounds: other programs only ever make it slower."""
    work()
    return max(_RUNS / _timed(work) for _ in range(_ROUNDS))


def _timed(work: Callable[[], object]) -> float:
    begun = time.process_time()
    for _ in range(_RUNS):
        work()
    return time.process_time() - begun
