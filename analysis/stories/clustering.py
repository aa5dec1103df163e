"""Which articles tell the same story, within a language and across languages.

Within a language: words, weighted by how rare they are, and proper names. Across languages, what needs no translation
or has been translated beforehand: names in one spelling, numbers and dates, and a list of things news is about.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from analysis.stories.signature import Signature, signature, stacked
from analysis.stories.similarity import Floats, SignatureTable

__all__ = ["Signature", "cluster", "same_story", "signature"]

_WHOLE_STORY = 0.5  # the average likeness to all articles of a story, so that chains do not grow from one to the next


def same_story(new: Signature, candidates: Sequence[tuple[int, Signature]]) -> int | None:
    """The id of the story that `new` tells too, or None. `candidates` are (story id, signature), a story as often as it
    has articles. Two lone articles are alike in either order; how rare a word is depends on all candidates.
    """
    known = [(story, other) for story, other in candidates if other.readable]
    if not new.readable or not known:
        return None
    table = SignatureTable(stacked([*(other for _, other in known), new]))
    return _best([story for story, _ in known], table.like(len(known), len(known)))


def cluster(signatures: Sequence[Signature]) -> list[int]:
    """A story number for each signature, in one pass: each joins the most similar story before it, or begins one."""
    table = SignatureTable(stacked([one for one in signatures if one.readable]))
    stories: list[int] = []  # of the readable ones
    numbers: list[int] = []
    following = 0
    for one in signatures:
        story = None
        if one.readable:
            story = _best(stories, table.like(len(stories), len(stories)))
            stories.append(following if story is None else story)
        numbers.append(following if story is None else story)
        following += story is None
    return numbers


def _best(stories: Sequence[int], similarity: Floats) -> int | None:
    """The story with the most similar article, among those that are similar enough as a whole."""
    if not len(similarity) or similarity.max() < 1.0:
        return None
    ids, rows = np.unique(np.asarray(stories), return_inverse=True)
    most = np.zeros(len(ids))
    np.maximum.at(most, rows, similarity)
    average = np.bincount(rows, weights=np.minimum(similarity, 1.0)) / np.bincount(rows)
    fitting = np.where(average >= _WHOLE_STORY, most, 0.0)
    best = int(fitting.argmax())
    return int(ids[best]) if fitting[best] >= 1.0 else None
