"""Quality against rows that people made: `python -m tests.bench.gold summaries|sentences|language|quotes FILE.jsonl ...`

None of the rows is in this repository: news texts belong to their publishers. One JSON object a line:
summaries {"lang", "title", "text", "reference"}; sentences {"lang", "text", "sents": [...]}; language {"lang", "text"}.
"""

from __future__ import annotations

import json
import random
import re
import sys
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import Any

from sumy.models.dom import ObjectDocumentModel, Paragraph, Sentence
from sumy.nlp.stemmers import Stemmer
from sumy.summarizers.lex_rank import LexRankSummarizer

from analysis.languages import reading_of
from analysis.summary.ranking import OurWords
from analysis.text.language_id import detect
from analysis.text.sentences import split
from tests.analysis.steps import summarise
from tests.bench.gold_quotes import quotes

Row = dict[str, Any]
_ROUNDS = 1000  # of the bootstrap
_STEMMERS = {"uk": "ukrainian", "en": "english", "ru": "russian"}


def rouge(summary: str, reference: str, size: int = 1) -> float:
    """ROUGE-N F1 from 0 to 1 over runs of `size` words; words are `\\w+` in lower case, in every language."""
    ours, theirs = (_grams(text, size) for text in (summary, reference))
    both = ours.total() + theirs.total()
    return 2 * (ours & theirs).total() / both if both else 0.0


def _grams(text: str, size: int) -> Counter[tuple[str, ...]]:
    words = re.findall(r"\w+", text.lower())
    return Counter(zip(*(words[n:] for n in range(size)), strict=False))


def _told(row: Row) -> str:
    text = row["text"]
    spans = summarise(text, split(text, row["lang"]), row["lang"], row.get("title", ""), 3)
    return " ".join(span.of(text) for span in spans)


def _lead(row: Row) -> str:
    return " ".join(span.of(row["text"]) for span in split(row["text"], row["lang"])[:3])


def _lexrank(row: Row) -> str:
    """Stock LexRank with our sentences, words and stop words, which it lacks without a download."""
    summarizer, words = LexRankSummarizer(Stemmer(_STEMMERS[row["lang"]])), OurWords()
    summarizer.stop_words = reading_of(row["lang"]).stop_words
    sentences = [Sentence(span.of(row["text"]), words) for span in split(row["text"], row["lang"])]
    return " ".join(map(str, summarizer(ObjectDocumentModel([Paragraph(sentences)]), 3)))


def _interval(values: Sequence[float]) -> str:
    """Mean and 95 % bootstrap interval, times 100."""
    chance = random.Random(0)
    means = sorted(sum(chance.choices(values, k=len(values))) / len(values) for _ in range(_ROUNDS))
    low, high = means[int(0.025 * _ROUNDS)], means[int(0.975 * _ROUNDS) - 1]
    return f"{100 * sum(values) / len(values):+.1f} [{100 * low:+.1f}, {100 * high:+.1f}]"


def summaries(rows: Sequence[Row]) -> Iterable[str]:
    """ROUGE of ours, and ours minus the first three sentences and minus stock LexRank, article by article."""
    for size in (1, 2):
        ours = [rouge(_told(row), row["reference"], size) for row in rows]
        yield f"ROUGE-{size} {_interval(ours)}"
        for name, other in (("lead-3", _lead), ("stock LexRank", _lexrank)):
            theirs = [rouge(other(row), row["reference"], size) for row in rows]
            yield f"  minus {name}: {_interval([a - b for a, b in zip(ours, theirs, strict=True)])}"


def sentences(rows: Sequence[Row]) -> Iterable[str]:
    """Precision, recall and F1 of the boundaries inside the texts; characters that are not space are counted."""
    right = found = wanted = 0
    for row in rows:
        text = row["text"]
        ours = {_solid(text[: span.end]) for span in split(text, row["lang"])[:-1]}
        theirs = {_solid("".join(row["sents"][: n + 1])) for n in range(len(row["sents"]) - 1)}
        right, found, wanted = right + len(ours & theirs), found + len(ours), wanted + len(theirs)
    yield f"P {100 * right / found:.1f} R {100 * right / wanted:.1f} F1 {200 * right / (found + wanted):.1f}"


def _solid(text: str) -> int:
    return len("".join(text.split()))


def language(rows: Sequence[Row]) -> Iterable[str]:
    """Accuracy by language."""
    right = Counter(row["lang"] for row in rows if detect(row["text"]) == row["lang"])
    for code, count in Counter(row["lang"] for row in rows).items():
        yield f"{code} {100 * right[code] / count:.1f} of {count}"


PARTS: dict[str, Callable[[Sequence[Row]], Iterable[str]]] = {
    "summaries": summaries,
    "sentences": sentences,
    "language": language,
    "quotes": quotes,
}


def main(part: str, files: Sequence[str]) -> None:
    """Print the figures of each file."""
    for file in files:
        rows = [
            json.loads(line) for line in Path(file).read_text("utf-8").splitlines() if line.strip()
        ]
        print(f"{file}: {len(rows)} rows", *PARTS[part](rows), sep="\n")


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2:])
