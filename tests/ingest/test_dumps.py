"""Pasted pages and posts of our own writing, each with the reading that a person would give it."""

from __future__ import annotations

import json
import re
from dataclasses import asdict
from pathlib import Path
from typing import Any

import pytest

from ingest.paste.pasted import read_pasted
from news.types import Article
from tests.ingest.marked import Paste, pastes, read_as

DEMO = Path(__file__).parents[2] / "bot" / "demo"
DUMPS = sorted((Path(__file__).parent / "dumps").glob("*.txt"))


def _read(path: Path) -> tuple[dict[str, Any], Article]:
    want = json.loads(path.with_suffix(".json").read_text(encoding="utf-8"))
    return want, read_pasted(path.read_text(encoding="utf-8"), telegram=want["telegram"])


def test_there_are_ten_dumps_of_each_language() -> None:
    names = [path.stem[:2] for path in DUMPS]
    assert {code: names.count(code) >= 10 for code in ("uk", "en", "ru")} == {
        "uk": True,
        "en": True,
        "ru": True,
    }


@pytest.mark.parametrize("path", DUMPS, ids=lambda path: path.stem)
def test_the_body_is_kept_whole_and_nothing_else_is(path: Path) -> None:
    want, article = _read(path)
    assert article.text.split("\n\n") == want["paragraphs"]


@pytest.mark.parametrize("path", DUMPS, ids=lambda path: path.stem)
def test_the_facts_around_it_are_read(path: Path) -> None:
    want, article = _read(path)
    photo = asdict(article.photo) if article.photo else None
    got = {
        "title": article.title,
        "author": article.author,
        "published": article.published.isoformat() if article.published else None,
        "photo": photo and {"caption": photo["caption"], "credit": photo["credit"]},
        "related": list(article.related),
        "languages": list(article.languages),
        "categories": list(article.categories),
    }
    assert got == {key: want[key] for key in got}


@pytest.mark.parametrize("paste", pastes(), ids=lambda paste: paste.name)
def test_pages_of_many_shapes_are_read_as_a_person_would(paste: Paste) -> None:
    assert read_as(read_pasted(paste.text, telegram=paste.telegram)) == paste.want


def test_there_are_ten_more_of_each_language() -> None:
    names = [paste.name[:2] for paste in pastes()]
    assert all(names.count(code) >= 10 for code in ("uk", "en", "ru"))


AROUND = {
    "en": ("Home\nNews\nSport\n\n{}\n\nBy Nina Castell\n12 May 2026\nShare\n", "Share\nMost read\nA cat in the tree\n4 Comments"),
    "uk": ("Головна\nНовини\n\n{}\n\nНіна Кастелл\n12 травня 2026, 10:20\nПоділитися\n", "Поділитися\nНайчитаніше\nКіт на дереві\n© Берег, 2026"),
    "ru": ("Главная\nНовости\n\n{}\n\nНина Кастелл\n12 мая 2026, 10:20\nПоделиться\n", "Поделиться\nСамое читаемое\nКот на дереве\n18+"),
}  # fmt: skip


@pytest.mark.parametrize("language", ["uk", "en", "ru"])
def test_no_article_loses_a_word_amid_the_furniture_of_a_page(language: str) -> None:
    above, below = AROUND[language]
    for line in (DEMO / f"{language}.jsonl").read_text("utf-8").splitlines():
        row = json.loads(line)
        article = read_pasted(f"{above.format(row['title'])}\n{row['text']}\n\n{below}")
        assert (article.title, article.text.split("\n\n")) == (
            row["title"],
            re.split(r"\n+", row["text"].strip()),
        )
        assert article.author and article.published and len(article.related) == 1


@pytest.mark.parametrize(
    "paste", [paste for paste in pastes() if paste.telegram], ids=lambda paste: paste.name
)
def test_a_post_that_is_pasted_and_not_forwarded_keeps_its_title_and_its_words(
    paste: Paste,
) -> None:
    article = read_pasted(paste.text)
    assert article.title == paste.want["title"]
    assert set(paste.want["paragraphs"]) <= set(article.text.split("\n\n"))
