"""HTML pages of our own writing against the reading a person would give them."""

from __future__ import annotations

import json
import time
from dataclasses import asdict
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ingest.html.facts import language_code, without_site
from ingest.html.jsonld import Metadata, read_json_ld
from ingest.html.page import read_page
from news.errors import BadInput, NoArticle, TooLarge

PAGES = sorted((Path(__file__).parent / "pages").glob("*.html"))


def _wanted(path: Path) -> dict[str, Any]:
    wanted: dict[str, Any] = json.loads(path.with_suffix(".json").read_text(encoding="utf-8"))
    return wanted


@pytest.mark.parametrize(
    "path", [path for path in PAGES if _wanted(path)["article"]], ids=lambda path: path.stem
)
def test_a_page_is_read_as_a_person_would(path: Path) -> None:
    wanted = _wanted(path)
    got = asdict(read_page(path.read_bytes(), wanted["url"]))
    got["published"] = got["published"] and got["published"].isoformat()
    got["paragraphs"] = got.pop("text").split("\n\n")
    assert not got.pop("from_feed")
    assert json.loads(json.dumps(got)) == wanted["article"]


@pytest.mark.parametrize(
    "path", [path for path in PAGES if not _wanted(path)["article"]], ids=lambda path: path.stem
)
def test_a_front_page_or_a_paid_page_has_no_article(path: Path) -> None:
    with pytest.raises(NoArticle):
        read_page(path.read_bytes(), _wanted(path)["url"])


SAMPLES = [path.read_bytes() for path in PAGES]


@st.composite
def damaged(draw: st.DrawFn) -> bytes:
    body = draw(st.sampled_from(SAMPLES))
    start = draw(st.integers(0, len(body)))
    return body[:start] + draw(st.binary(max_size=30)) + body[start + draw(st.integers(0, 2000)) :]


@given(
    st.one_of(
        damaged(),
        st.binary(max_size=200),
        st.text(max_size=200).map(lambda text: f"<p>{text}".encode("utf-8", "replace")),
    )
)
@settings(max_examples=80, deadline=None)
def test_any_bytes_give_an_article_or_an_expected_error(body: bytes) -> None:
    try:
        article = read_page(body, "https://news.example/a")
    except BadInput:
        return
    assert article.title and len(article.text.split()) >= 20


def test_elements_nested_thousands_deep_are_no_trouble() -> None:
    with pytest.raises(NoArticle):
        read_page(b"<html><body>" + b"<div>" * 20_000 + b"x", None)


def test_a_page_of_a_million_elements_is_too_large_and_costs_little() -> None:
    start = time.process_time()
    with pytest.raises(TooLarge):
        read_page(b"<html><body>" + b"a<br>" * 900_000, None)
    assert time.process_time() - start < 20


@pytest.mark.parametrize(
    ("title", "site", "host", "plain"),
    [
        ("Pier closes for two years | Alder Times", "", "", "Pier closes for two years"),
        ("Pier closes for two years - Alder Times", "Alder Times", "", "Pier closes for two years"),
        (
            "Pier closes for two years - aldertimes",
            "",
            "aldertimes.example",
            "Pier closes for two years",
        ),
        (
            "Pier closes - mayor is sorry",
            "Alder Times",
            "aldertimes.example",
            "Pier closes - mayor is sorry",
        ),
        ("Пірс зачинять – Вісник", "Вісник узбережжя", "", "Пірс зачинять"),
    ],
)
def test_the_name_of_the_site_is_taken_off_a_title(
    title: str, site: str, host: str, plain: str
) -> None:
    assert without_site(title, site, host) == plain


@pytest.mark.parametrize(
    ("written", "code"),
    [("uk-UA", "uk"), ("EN_gb", "en"), ("ua", "uk"), ("x-default", None), ("", None)],
)
def test_language_codes_are_two_letters(written: str, code: str | None) -> None:
    assert language_code(written) == code


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=20),
    lambda x: st.lists(x) | st.dictionaries(st.text(max_size=10), x),
)


@given(st.one_of(st.text(max_size=200), JSON.map(json.dumps)))
@settings(deadline=None)
def test_any_json_ld_is_read_or_ignored(script: str) -> None:
    assert isinstance(read_json_ld([script]), Metadata)


def test_json_ld_with_odd_values_is_read_as_far_as_it_makes_sense() -> None:
    odd = {
        "@type": "NewsArticle",
        "headline": "A &amp; B",
        "author": [None, "Nina Corbett", {"name": 5}],
        "image": [],
        "publisher": 7,
    }
    assert read_json_ld([json.dumps([odd])]) == Metadata(title="A & B", author="Nina Corbett")
