"""How central the sentences of a text are: LexRank as one matrix product, as a summarizer of the sumy library."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

import numpy as np
from numpy.typing import NDArray

from analysis.languages import reading_of
from analysis.summary.sumy_base import AbstractSummarizer, ObjectDocumentModel
from analysis.text.tokens import sentence_tokens, stem

Numbers = NDArray[np.float32]
_WALK_STEPS = 15  # of the power iteration
_DAMPING = 0.85
_LEAST_SIMILARITY = (
    1e-6  # similarity of sentences that share nothing: keeps the walk from getting stuck
)


class OurWords:
    """What sumy calls a tokenizer. It never cuts sentences for us: they come from our one splitter."""

    def to_words(self, sentence: str) -> tuple[str, ...]:
        return sentence_tokens(sentence)


@dataclass(frozen=True, slots=True, eq=False)
class Ratings:
    """Of n sentences, in their order."""

    central: Numbers  # n: mean 0, deviation 1
    named: Numbers  # n: share of the title's words they have, 0 to 1
    similarity: Numbers  # n x n: cosine of any two, 0 with itself


class CentralSummarizer(AbstractSummarizer):  # type: ignore[misc]  # sumy has no types
    """A summarizer of sumy that knows how central sentences are, and leaves to others which of them to take."""

    def __init__(self, language: str) -> None:
        super().__init__(partial(stem, language=language))
        self._stop_words = reading_of(language).stop_words

    def rate(self, document: ObjectDocumentModel) -> Ratings:
        """How central each sentence is, how near to the headings, and how like the others."""
        sentences = [self._stems(sentence.words) for sentence in document.sentences]
        title_stems = frozenset(
            stem for heading in document.headings for stem in self._stems(heading.words)
        )
        named = [
            len(title_stems.intersection(words)) / max(1, len(title_stems)) for words in sentences
        ]
        similarity = _cosines(sentences)
        return Ratings(_standard(_walk(similarity)), np.array(named, dtype=np.float32), similarity)

    def _stems(self, words: Sequence[str]) -> list[str]:
        return [
            self._stemmer(word) for word in words if len(word) > 1 and word not in self._stop_words
        ]


def _cosines(sentences: list[list[str]]) -> Numbers:
    weights = _weights(sentences)
    weights /= np.maximum(np.linalg.norm(weights, axis=1, keepdims=True), np.float32(1e-9))
    similarity: Numbers = weights @ weights.T
    similarity.flat[:: len(similarity) + 1] = 0  # with itself
    return similarity


def _weights(sentences: list[list[str]]) -> Numbers:
    """Sentences x vocabulary: how often a stem is in a sentence, damped, times how few sentences have it."""
    vocabulary: dict[str, int] = {}
    columns = [
        vocabulary.setdefault(word, len(vocabulary)) for words in sentences for word in words
    ]
    width = max(1, len(vocabulary))
    rows = np.repeat(np.arange(len(sentences)), [len(words) for words in sentences])
    # Nearly all of the table is empty: the dear logarithm is taken of what is there.
    places, counts = np.unique(rows * width + np.array(columns, dtype=np.intp), return_counts=True)
    having = np.bincount(places % width, minlength=width)
    rarity = np.log1p(len(sentences) / np.maximum(having, 1))
    weights: Numbers = np.zeros(len(sentences) * width, dtype=np.float32)
    weights[places] = (1 + np.log(counts)) * rarity[places % width]
    return weights.reshape(len(sentences), width)


def _walk(similarity: Numbers) -> Numbers:
    """Where a walk from sentence to similar sentence spends its time."""
    steps = similarity + np.float32(_LEAST_SIMILARITY)
    steps /= steps.sum(axis=1, keepdims=True)
    share = np.float32(1 / len(similarity))
    rank: Numbers = np.full(len(similarity), share, dtype=np.float32)
    for _ in range(_WALK_STEPS):
        rank = np.float32(1 - _DAMPING) * share + np.float32(_DAMPING) * (rank @ steps)
    return rank


def _standard(values: Numbers) -> Numbers:
    deviation = values.std()
    return (values - values.mean()) / deviation if deviation > 0 else np.zeros_like(values)
