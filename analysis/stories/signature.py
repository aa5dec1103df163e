"""A signature: what is needed of an article to tell whether another one is of the same story. A kilobyte, stored as is.

A signature is one fixed record of bytes, so that two thousand of them become one numpy table without a loop.
Words, names and the like stand in it as 16-bit hashes beside how much they weigh; 0 in both means an empty place.
"""

from __future__ import annotations

import re
import zlib
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import cached_property
from math import log

import numpy as np
import numpy.typing as npt
from rensa import RMinHash

from analysis.stories.concepts import concepts_of, has_concepts
from analysis.stories.proper_names import proper_names
from analysis.text.quantities import Quantities, quantities
from analysis.text.stopwords import is_common, is_stop_word
from analysis.text.tokens import stem, tokens
from news.types import Analysis, Article

VERSION = 1
NO_TIME = np.iinfo(np.int64).min
SCALE = 32  # a weight of 1 is stored as 32
RECORD = np.dtype(
    [
        ("version", "<u2"),
        ("language", "S6"),
        ("across", "u1"),  # 1: has concepts, can be compared with other languages
        ("published", "<i8"),  # seconds since 1970, NO_TIME when not known
        ("text", "<u4"),  # a hash of title and text
        ("shingles", "<u2"),  # how many went into `minhash`
        ("minhash", "<u2", 64),
        ("title_dates", "<u2", 4),
        ("title_numbers", "<u4", 4),
        ("words", "<u2", 128),
        ("words_weight", "u1", 128),
        ("names", "<u2", 48),
        ("names_weight", "u1", 48),
        ("concepts", "<u2", 64),
        ("concepts_weight", "u1", 64),
        ("numbers", "<u2", 32),
        ("numbers_weight", "u1", 32),
    ]
)
Records = npt.NDArray[np.void]
_SIZE, _MARK = RECORD.itemsize, VERSION.to_bytes(2, "little")

_WORDS_READ = 800  # characters: the start of a text tells the story, the rest is background
_FACTS_READ = 1_500
_SHINGLES_READ = 12_000
_COMMON_WORTH = 0.35  # of words that all news uses
_ZEROS = re.compile(r"e.*|[.]|^0+|0+$")


@dataclass(frozen=True)
class Signature:
    """One article, ready to be compared."""

    record: bytes

    def to_bytes(self) -> bytes:
        """What to store."""
        return self.record

    @classmethod
    def from_bytes(cls, record: bytes) -> Signature:
        """The signature again. One of another version is taken too, and is like nothing."""
        return cls(bytes(record))

    @property
    def readable(self) -> bool:
        """Whether this version of the code made it."""
        return len(self.record) == _SIZE and self.record[:2] == _MARK

    @cached_property
    def language(self) -> str:
        """The language of the article; "" when the signature cannot be read."""
        return bytes(self._row["language"]).decode("ascii", "replace") if self.readable else ""

    @cached_property
    def published(self) -> datetime | None:
        """When the article was published, in UTC, where that is known."""
        if not self.readable or self._row["published"] == NO_TIME:
            return None
        return datetime.fromtimestamp(int(self._row["published"]), UTC)

    @property
    def _row(self) -> Records:
        return stacked([self])[0]  # type: ignore[no-any-return]


def stacked(signatures: Sequence[Signature]) -> Records:
    """One table of readable signatures, in their order."""
    return np.frombuffer(b"".join([signature.record for signature in signatures]), dtype=RECORD)


def signature(article: Article, analysis: Analysis) -> Signature:
    """The signature of one article."""
    title, language = article.title[:500], analysis.language
    facts = article.text[:_FACTS_READ]
    found = quantities(f"{title}. {facts}", language)
    row = np.zeros(1, dtype=RECORD)
    row["version"], row["language"], row["across"] = (
        VERSION,
        language.encode()[:6],
        has_concepts(language),
    )
    row["published"] = int(article.published.timestamp()) if article.published else NO_TIME
    row["text"] = int(article.fingerprint[:8], 16)
    _fill_minhash(row, article.text[:_SHINGLES_READ])
    _fill_title(row, quantities(title, language))
    _fill(row, "words", _word_weights(title, article.text[:_WORDS_READ], language))
    _fill(row, "names", _tf(proper_names(title, facts, language)))
    _fill(row, "concepts", _tf(concepts_of(title, facts, language)))
    _fill(row, "numbers", _number_weights(found))
    return Signature(row.tobytes())


def _hash(name: str) -> int:
    return zlib.crc32(name.encode("utf-8", "replace")) % 65_535 + 1


def _fill(row: Records, field: str, weights: Mapping[str, float]) -> None:
    """The heaviest come first; what does not fit is left out, and so is the lighter one of two with the same hash."""
    ranked = sorted(weights.items(), key=lambda item: (-item[1], item[0]))
    hashed: dict[int, float] = {}
    for name, weight in ranked:
        hashed.setdefault(_hash(name), weight)
    kept = list(hashed.items())[: row[field].shape[1]]
    row[field][0, : len(kept)] = [feature for feature, _ in kept]
    row[f"{field}_weight"][0, : len(kept)] = [
        min(255, max(1, round(SCALE * weight))) for _, weight in kept
    ]


def _tf(counts: Mapping[str, int]) -> dict[str, float]:
    return {name: 1.0 + log(count) for name, count in counts.items()}


def _word_weights(title: str, text: str, language: str) -> dict[str, float]:
    """Stems of the title and the start of the text; the title counts twice, function words not at all."""
    counts = Counter(tokens(text))
    for word in tokens(title):
        counts[word] += 2
    stems: Counter[str] = Counter()
    common = set()
    for word, count in counts.items():
        if not is_stop_word(word, language):
            root = stem(word, language)
            stems[root] += count
            if is_common(word, language):
                common.add(root)
    return {
        root: weight * (_COMMON_WORTH if root in common else 1.0)
        for root, weight in _tf(stems).items()
    }


def _number_weights(found: Quantities) -> dict[str, float]:
    """Numbers and dates, by how little of a chance there is that two stories share them."""
    weights = {f"{month}/{day}": 0.7 for month, day in found.dates}
    return weights | {f"{number:.6g}": _rarity(number) for number in found.numbers}


def _rarity(number: float) -> float:
    if _is_year(number):
        return 0.4
    if number <= 12 and number == int(number):
        return 0.3 if number > 2 else 0.1
    digits = _ZEROS.sub("", f"{number:.6g}".replace("e+", "e"))
    return (0.5, 0.5, 1.0, 1.4, 1.7, 1.7, 1.7)[len(digits)]


def _is_year(number: float) -> bool:
    return 1900 <= number <= 2100 and number == int(number)


def _fill_title(row: Records, found: Quantities) -> None:
    dates = [month * 100 + day for month, day in found.dates][:4]
    numbers = [
        zlib.crc32(f"{number:.6g}".encode()) for number in found.numbers if not _is_year(number)
    ][:4]
    row["title_dates"][0, : len(dates)] = dates
    row["title_numbers"][0, : len(numbers)] = numbers


def _fill_minhash(row: Records, text: str) -> None:
    words = tokens(text)
    shingles = set(map(" ".join, zip(words, words[1:], words[2:], strict=False)))
    row["shingles"] = min(len(shingles), 65_535)
    if shingles:
        minhash = RMinHash(num_perm=64, seed=1)
        minhash.update(list(shingles))
        row["minhash"][0] = np.array(minhash.digest(), dtype=np.uint64).astype(np.uint16)
