"""How many quotes show a name, and how often the shown one is right, by how sure we were.

Rows: {"lang", "text", "quotes": [{"start", "end", "kind", "speaker", "speaker_alts"}]}; kind "direct" counts, speaker null is unknown.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from typing import Any, NamedTuple

from analysis.text.sentences import split
from news.types import Quote
from tests.analysis.steps import find_quotes

Row = dict[str, Any]
EDGES = " \t\n\r\u00a0\"'“”„«»‘’`.,;:-–—"
ALIKE = 0.8  # share of both stretches that they must have in common
BINS = (0.9, 0.8, 0.7, 0.6, 0.5, 0.0)  # lower ends of the bins of confidence
SHORTEST = 3  # letters that two forms of a name must share


class Met(NamedTuple):
    """A quote of ours that people marked too; right is None where they named nobody."""

    shows: str  # "name", "role", "nobody"
    confidence: float
    right: bool | None


def quotes(rows: Sequence[Row]) -> Iterable[str]:
    """The share of quotes that show a name, and for each bin of confidence how many are right of how many shown."""
    met = [one for row in rows for one in met_in(row)]
    shows = Counter(one.shows for one in met)
    yield f"{len(met)} quotes met; " + ", ".join(
        f"{what} {100 * n / len(met):.1f} %" for what, n in shows.most_common()
    )
    shown = [one for one in met if one.shows != "nobody" and one.right is not None]
    yield f"right where shown {_share(shown)}"
    for low, high in zip(BINS, (1.01, *BINS), strict=False):
        inside = [one for one in shown if low <= one.confidence < high]
        if inside:
            yield f"  confidence from {low:.1f}: {_share(inside)}"


def _share(shown: Sequence[Met]) -> str:
    return (
        f"{100 * sum(bool(one.right) for one in shown) / max(1, len(shown)):.1f} % of {len(shown)}"
    )


def met_in(row: Row) -> list[Met]:
    """The direct quotes of a row that we found as well."""
    text = row["text"]
    ours = [
        one
        for one in find_quotes(text, split(text, row["lang"]), row["lang"])
        if one.kind != "indirect"
    ]
    return [
        Met(_shows(same), same.confidence, _right(same, theirs))
        for theirs in row["quotes"]
        if theirs["kind"] == "direct" and (same := _same(text, theirs, ours))
    ]


def _same(text: str, theirs: Row, ours: Iterable[Quote]) -> Quote | None:
    a, b = _bare(text, theirs["start"], theirs["end"])
    for one in ours:
        c, d = _bare(text, one.words.start, one.words.end)
        if min(b, d) - max(a, c) >= ALIKE * max(b - a, d - c) > 0:
            return one
    return None


def _bare(text: str, start: int, end: int) -> tuple[int, int]:
    piece = text[start:end]
    return start + len(piece) - len(piece.lstrip(EDGES)), end - len(piece) + len(
        piece.rstrip(EDGES)
    )


def _shows(quote: Quote) -> str:
    return "nobody" if quote.speaker is None else "name" if quote.speaker.name else "role"


def _right(quote: Quote, theirs: Row) -> bool | None:
    """Whether the last word of the shown name is one of theirs; None where they named nobody, or only a verb."""
    golds = [name for name in (theirs.get("speaker"), *theirs.get("speaker_alts", ())) if name]
    if not golds or quote.speaker is None or golds == ["said"]:
        return None
    shown = _words(quote.speaker.name or quote.speaker.role or "")
    return any(
        _alike(word, other) for word in shown[-1:] for gold in golds for other in _words(gold)
    )


def _words(name: str) -> list[str]:
    return re.findall(r"[\w-]+", re.sub(r"[’']s\b", "", name.lower().replace("ё", "е")))


def _alike(one: str, other: str) -> bool:
    """True for two forms of one word: the same in English, the same without its ending elsewhere."""
    if one == other or one.isascii():
        return one == other
    common = max(SHORTEST, min(len(one), len(other)) - 2)
    return one[:common] == other[:common] and abs(len(one) - len(other)) <= SHORTEST
