"""The example articles, page dumps and expected quotes in tests/data agree with what is to be read in them."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from bot.demo import rows

DATA = Path(__file__).parent.parent / "data"
each_language = pytest.mark.parametrize("language", ["uk", "en", "ru"])


def dump(language: str) -> tuple[str, dict[str, Any]]:
    """A page as it was pasted, and what has to be read in it."""
    text = (DATA / f"dump_{language}.txt").read_text(encoding="utf-8")
    return text, json.loads((DATA / f"dump_{language}.json").read_text(encoding="utf-8"))


@each_language
def test_every_expected_part_stands_in_the_dump(language: str) -> None:
    text, want = dump(language)
    photo = want["photo"]
    lines = text.splitlines()
    assert lines[0].split() == ["ua", "en", "ru"]
    assert {want["title"], *want["subheads"], *want["paragraphs"]} <= set(lines)
    assert any(
        line.startswith(want["title"]) and f"{photo['caption']} ({photo['credit']})" in line
        for line in lines
    )
    assert all(any(line.endswith(title) for line in lines) for title in want["related"])


@each_language
def test_expected_quotes_are_two_direct_and_one_partial_of_the_body(language: str) -> None:
    _, want = dump(language)
    body = "\n".join(want["paragraphs"])
    assert [quote["kind"] for quote in want["quotes"]] == ["direct", "direct", "partial"]
    for quote in want["quotes"]:
        assert quote["text"] in body
        assert all(name in body for name in quote["said_as"])
        assert quote["speaker"]["name"] in body


@each_language
def test_the_example_article_has_a_title_and_about_four_hundred_words(language: str) -> None:
    title, empty, *paragraphs = (
        (DATA / f"article_{language}.txt").read_text(encoding="utf-8").splitlines()
    )
    assert title and not empty
    assert 330 <= len(" ".join(paragraphs).split()) <= 460


def test_the_list_of_demo_quotes_covers_every_article_and_its_words() -> None:
    lines = (DATA / "demo_quotes.jsonl").read_text(encoding="utf-8").splitlines()
    expected = {row["slug"]: row["quotes"] for row in map(json.loads, lines)}
    assert expected.keys() == rows().keys()
    for slug, quotes in expected.items():
        assert len(quotes) >= 2
        assert all(quote["text"] in rows()[slug]["text"] and quote["speaker"] for quote in quotes)
        assert {quote["kind"] for quote in quotes} <= {"direct", "partial"}
