"""Stock sumy LexRank, what our analysis is measured beside.

With our splitter and words, with sumy's own stemmer, and with our stop words, as it cannot load its own without a download.
"""

from __future__ import annotations

from functools import cache

from sumy.models.dom import ObjectDocumentModel, Paragraph, Sentence
from sumy.nlp.stemmers import Stemmer
from sumy.summarizers.lex_rank import LexRankSummarizer

from analysis.languages import reading_of
from analysis.summary.ranking import OurWords
from analysis.text.sentences import split
from analysis.text.tokens import sentence_tokens

_NAMES = {"uk": "ukrainian", "en": "english", "ru": "russian"}


def stock_lexrank(text: str, language: str) -> tuple[Sentence, ...]:
    """The three sentences that LexRank finds most central; nothing is kept from one call to the next."""
    tokenizer = OurWords()
    sentences = [Sentence(span.of(text), tokenizer) for span in split(text, language)]
    sentence_tokens.cache_clear()
    chosen: tuple[Sentence, ...] = _summarizer(language)(
        ObjectDocumentModel([Paragraph(sentences)]), 3
    )
    return chosen


@cache
def _summarizer(language: str) -> LexRankSummarizer:
    summarizer = LexRankSummarizer(Stemmer(_NAMES[language]))
    summarizer.stop_words = reading_of(language).stop_words
    return summarizer
