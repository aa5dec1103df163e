"""Articles written before the rules saw them: the expected quotes stand in the text as ⟦kind:speaker:words⟧."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from pathlib import Path

from analysis.text.sentences import split
from news.types import Quote
from tests.analysis.steps import find_quotes

FOLDER = Path(__file__).parent.parent / "data" / "unseen"
MARK = re.compile("⟦([dp]):([^:]*):(.*?)⟧", re.DOTALL)
EDGES = ' .,!?…«»"“”\n'
KINDS = {"d": "direct", "p": "partial"}


@dataclass(frozen=True)
class Unseen:
    """One article with what its writer expects: (kind, words, speaker or "-")."""

    name: str
    language: str
    text: str
    expected: tuple[tuple[str, str, str], ...]


def unseen(path: Path) -> Unseen:
    """The article of a file; its first line is the title and not read."""
    marked = path.read_text(encoding="utf8").split("\n", 1)[1].strip()
    expected = tuple(
        (KINDS[kind], words.strip(EDGES), who) for kind, who, words in MARK.findall(marked)
    )
    return Unseen(path.stem, path.stem.split("_")[1], MARK.sub(lambda m: m[3], marked), expected)


def shown(quote: Quote) -> str:
    """The speaker as a reader sees it, "-" for nobody."""
    return (quote.speaker.name or quote.speaker.role or "-") if quote.speaker else "-"


def verdict(quote: Quote, wanted: str) -> str:
    """ "right", "wrong" (somebody else, or a part of the name), "unnamed" (nobody, or only what they are)."""
    speaker = quote.speaker
    if wanted == "-":
        return "wrong" if speaker and speaker.name else "right"
    if speaker is None:
        return "unnamed"
    if speaker.name == wanted:
        return "right"
    name = (speaker.name or speaker.role or "").lower()
    if speaker.kind == "organisation" or not speaker.name:
        return (
            "right"
            if name.split()[0][:5] in wanted.lower()
            else "unnamed"
            if not speaker.name
            else "wrong"
        )
    return "wrong"


def judged(article: Unseen) -> tuple[Counter[str], list[str]]:
    """How many expected quotes came out right, wrong, unnamed or missed, and a line for each fault."""
    found = find_quotes(article.text, split(article.text, article.language), article.language)
    left = [quote for quote in found if quote.kind != "indirect"]
    count, faults = Counter[str](), []
    for kind, words, who in article.expected:
        quote = next(
            (one for one in left if one.words.of(article.text).strip(EDGES) == words), None
        )
        if quote is None:
            count["missed"] += 1
            faults.append(f"missed: {kind} {who}: {words}")
            continue
        left.remove(quote)
        count["kind"] += quote.kind != kind
        sort = verdict(quote, who)
        count[sort] += 1
        if sort != "right":
            faults.append(f"{sort}: {shown(quote)} for {who}: {words}")
    count["extra"] += len(left)
    return count, faults + [f"extra: {shown(one)}: {one.words.of(article.text)}" for one in left]


def articles(batch: str, language: str) -> list[Unseen]:
    """The articles of one batch ("first", "second") in one language."""
    return [unseen(path) for path in sorted(FOLDER.glob(f"{batch}_{language}_*.txt"))]
