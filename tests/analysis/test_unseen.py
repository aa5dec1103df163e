"""Articles written before the rules saw them: what was reached is kept, and wrong names stay away."""

from __future__ import annotations

import json
from collections import Counter
from datetime import UTC, datetime
from pathlib import Path

import pytest

from analysis.text.sentences import split
from bot.demo import articles as demo
from tests.analysis.steps import find_quotes
from tests.analysis.unseen import EDGES, articles, judged

# (quotes, right at least, wrong names at most)
FLOORS = {
    ("first", "en"): (36, 34, 0),
    ("first", "uk"): (29, 29, 0),
    ("first", "ru"): (27, 27, 0),
    ("second", "en"): (34, 32, 0),
    ("second", "uk"): (30, 29, 1),
    ("second", "ru"): (32, 29, 0),
    ("third", "en"): (13, 13, 0),
    ("third", "uk"): (11, 9, 0),
    ("fourth", "en"): (56, 53, 0),
    ("fifth", "en"): (33, 31, 0),
    ("sixth", "en"): (91, 86, 0),
    ("seventh", "en"): (36, 34, 0),
    ("third", "ru"): (11, 10, 0),
    ("fourth", "ru"): (27, 25, 1),
    ("fifth", "ru"): (18, 16, 1),
    ("fourth", "uk"): (34, 32, 0),
    ("fifth", "uk"): (25, 24, 1),
    ("sixth", "uk"): (56, 51, 2),
    ("sixth", "ru"): (57, 55, 1),
    ("seventh", "uk"): (27, 27, 0),
    ("seventh", "ru"): (27, 27, 0),
    ("eighth", "uk"): (30, 29, 0),
    ("eighth", "ru"): (30, 28, 0),
    ("ninth", "uk"): (18, 15, 0),
    ("ninth", "ru"): (19, 18, 1),
}
EXPECTED = Path(__file__).parent.parent / "data" / "demo_quotes.jsonl"


@pytest.mark.parametrize(("batch", "language"), FLOORS)
def test_quotes_of_unseen_articles_stay_as_good_as_they_are(batch: str, language: str) -> None:
    count, faults = Counter[str](), list[str]()
    for article in articles(batch, language):
        one, told = judged(article)
        count, faults = count + one, faults + told
    total, right, wrong = FLOORS[batch, language]
    assert count["right"] + count["wrong"] + count["unnamed"] + count["missed"] == total
    assert count["right"] >= right and count["wrong"] <= wrong and count["extra"] == 0, "\n".join(
        faults
    )


def test_no_statement_of_unseen_articles_holds_its_own_speaker() -> None:
    told = [
        (quote.words.of(one.text), quote.speaker.name)
        for batch, language in FLOORS
        for one in articles(batch, language)
        for quote in find_quotes(one.text, split(one.text, language), language)
        if quote.kind == "indirect" and quote.speaker and quote.speaker.name
    ]
    assert told and not [(words, name) for words, name in told if name in words]


def test_no_demo_quote_is_given_to_another_person() -> None:
    expected = {
        row["slug"]: row["quotes"]
        for row in map(json.loads, EXPECTED.read_text(encoding="utf8").splitlines())
    }
    people = {quote["speaker"] for quotes in expected.values() for quote in quotes}
    wrong = []
    for article in demo(datetime.now(UTC), ""):
        found = find_quotes(
            article.text, split(article.text, article.language or ""), article.language or ""
        )
        shown = {quote.words.of(article.text).strip(EDGES): quote.speaker for quote in found}
        for one in expected[article.url[6:] if article.url else ""]:
            speaker = shown.get(one["text"].strip(EDGES))
            if speaker and speaker.name in people and speaker.name != one["speaker"]:
                wrong.append((one["text"], speaker.name))
    assert not wrong
