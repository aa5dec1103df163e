"""The demo newsroom as the rest of the house sees it: dated articles and pages that browsers and readers can parse."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta, timezone
from html.parser import HTMLParser

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.demo import _html_of, articles, page, rows

NOW = datetime(2031, 5, 14, 9, 30, tzinfo=UTC)
BASE = "http://127.0.0.1:8080"


class Page(HTMLParser):
    """Takes a page apart: open elements, the language, texts by the element they stand in."""

    VOID = frozenset({"meta"})

    def __init__(self, html: str) -> None:
        super().__init__()
        self.open: list[str] = []
        self.language: str | None = None
        self.texts: dict[str, list[str]] = {}
        self.feed(html)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag == "html":
            self.language = dict(attrs)["lang"]
        if tag not in self.VOID:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        if self.open and data.strip():
            self.texts.setdefault(self.open[-1], []).append(data)


def test_articles_are_dated_back_from_now_and_sorted_oldest_first() -> None:
    found = articles(NOW, BASE)
    dates = [article.published for article in found if article.published]
    assert len(found) == len(dates) == 36
    assert dates == sorted(dates)
    assert NOW - timedelta(hours=60) <= dates[0] and dates[-1] < NOW


def test_dates_are_in_utc_whatever_the_zone_of_now() -> None:
    there = NOW.astimezone(timezone(timedelta(hours=9)))
    assert [article.published for article in articles(there, BASE)] == [
        a.published for a in articles(NOW, BASE)
    ]
    assert all(
        article.published and article.published.tzinfo is UTC for article in articles(there, BASE)
    )


def test_an_article_carries_what_its_line_says_and_an_address_of_its_page() -> None:
    by_url = {article.url: article for article in articles(NOW, BASE)}
    article = by_url[f"{BASE}/demo/pier-en"]
    assert article.title == "Harbour council votes to close the north pier for two years"
    assert (article.language, article.source, article.author) == (
        "en",
        "The Alder Times",
        "Colin Tarrow",
    )
    assert article.photo and article.photo.credit == "Alder Coast Pictures"
    assert article.categories == ("local politics", "society")


@pytest.mark.parametrize("slug", rows())
def test_a_page_shows_the_whole_article_and_says_that_it_is_invented(slug: str) -> None:
    row = rows()[slug]
    shown = Page(page(slug) or "")
    assert shown.open == []
    assert shown.language == row["language"]
    assert "".join(shown.texts["h1"]) == row["title"]
    assert shown.texts["p"] == row["text"].split("\n\n")
    assert shown.texts["strong"] == [row["source"]]
    assert "Lede" in "".join(shown.texts["footer"])
    assert json.loads("".join(shown.texts["script"]))["headline"] == row["title"]


@pytest.mark.parametrize("slug", ["", "nothing", "../uk.jsonl", "PIER-EN"])
def test_an_unknown_slug_has_no_page(slug: str) -> None:
    assert page(slug) is None


words = (
    st.text(min_size=1).map(lambda text: text.replace("\r", "").replace("\0", "")).filter(str.strip)
)


@given(title=words, text=words, source=words, caption=words)
def test_no_text_can_break_out_of_its_place_in_the_page(
    title: str, text: str, source: str, caption: str
) -> None:
    row = {**rows()["pier-en"], "title": title, "text": text, "source": source}
    hostile = row | {"photo": {"caption": caption, "credit": "</script><b>$title"}}
    shown = Page(_html_of(hostile))
    assert shown.open == []
    assert "".join(shown.texts["h1"]) == title
    assert "".join(shown.texts["figcaption"]) == f"{caption} (</script><b>$title)"
    assert json.loads("".join(shown.texts["script"]))["headline"] == title
