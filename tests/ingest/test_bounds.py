"""What no parser is given, and that everything else is."""

from __future__ import annotations

import contextlib
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ingest.feeds.fragment import html_lines
from ingest.feeds.read import feed_links, read_feed, read_opml
from ingest.pipeline.incoming import read_bytes
from ingest.web.bounds import DEEPEST, MOST_ATTRIBUTES, check_html, check_xml
from news.errors import BadInput, TooCostly

MANY = range(MOST_ATTRIBUTES + 1)
WAYS = {
    "plain": " ".join(f"a{n}=1" for n in MANY),
    "quoted": " ".join(f'a{n}="x"' for n in MANY),
    "single quotes": " ".join(f"a{n}='x'" for n in MANY),
    "without values": " ".join(f"attr{n}" for n in MANY),
    "the end of a tag in each value": " ".join(f'a{n}=">"' for n in MANY),
    "another tag in each value": " ".join(f'a{n}="<b>"' for n in MANY),
    "without spaces": "".join(f'attr{n}="x"' for n in MANY),
    "slashes": "/".join(f"attr{n}" for n in MANY),
    "spaces around the sign": " ".join(f"a{n} = 1" for n in MANY),
    "in Ukrainian": " ".join(f"знак{n}='так'" for n in MANY),
    "a quote too many": 'href="x"" ' + " ".join(f"a{n}=1" for n in MANY),
}


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("end", [">hello</p>", ""])
def test_a_tag_with_thousands_of_attributes_is_refused(way: str, end: str) -> None:
    tag = f"<p {WAYS[way]}{end}"
    for text in (
        tag,
        f"<html><body><p class='x'>a</p>{tag}",
        f"<!-- a > b -->{tag}",
        f"<script>a<b</script>{tag}",
    ):
        for check in (check_html, check_xml):
            with pytest.raises(TooCostly):
                check(text)


def test_every_reader_refuses_it() -> None:
    tag = f"<p {WAYS['quoted']}>hello</p>"
    feed = "<rss version='2.0'><channel><item><title>A</title><description>{}</description></item></channel></rss>"
    for read in (
        lambda: read_bytes(f"<html><body>{tag}</body></html>".encode()),
        lambda: html_lines(tag),
        lambda: feed_links(f"<html>{tag}".encode(), "http://alder.example"),
        lambda: read_opml(f"<opml>{tag}</opml>".encode()),
        lambda: read_feed(feed.format(tag).encode(), "http://alder.example"),
        lambda: read_feed(feed.format(f"<![CDATA[{tag}]]>").encode(), "http://alder.example"),
    ):
        with pytest.raises(TooCostly):
            read()


def test_what_is_nested_without_end_is_refused_in_a_feed() -> None:
    for tag in ("<a>", "<b><c/>", "<a href='x'>text "):
        with pytest.raises(TooCostly):
            check_xml("<rss>" + tag * (DEEPEST + 1))
    check_xml("<rss>" + "<a>text</a>" * (DEEPEST + 1) + "<br/>" * (DEEPEST + 1) + "</rss>")


@pytest.mark.parametrize(
    "text",
    [
        f"<script>for(i=0;i<n.length;i++){{{'a b = c; ' * 5_000}}}</script><p>text</p>",
        f"<style>{'a b c ' * 5_000}</style>",
        f"<!-- <p {'note ' * 5_000} -->",
        f"<img src='data:image/png;base64,{'A' * 300_000}'>",
        f'<p title="{"a long title " * 5_000}">text</p>',
        "<p>" + '<a href="x"">text</a> it\'s 5 < 6 and "so" on ' * 5_000,
        "a < b and c > d " * 10_000,
        f"<p {' '.join(f'data-{n}=1' for n in range(200))}>text</p>" * 50,
    ],
)
def test_what_only_looks_alike_is_let_through(text: str) -> None:
    assert check_html(text) == text


@pytest.mark.parametrize(
    "page", sorted((Path(__file__).parent / "pages").rglob("*.html")), ids=lambda page: page.name
)
def test_real_pages_are_let_through(page: Path) -> None:
    check_html(page.read_text(encoding="utf-8", errors="replace"))


@settings(deadline=None)
@given(
    st.lists(
        st.sampled_from(
            [
                "<a ",
                "<",
                ">",
                '"',
                "'",
                "=",
                "<!--",
                "-->",
                "<script>",
                "</script",
                "<![CDATA[",
                "]]>",
                " ",
                "b",
                "/",
            ]
        )
    )
)
def test_any_markup_is_passed_or_refused(pieces: list[str]) -> None:
    text = "".join(pieces)
    for check in (check_html, check_xml):
        try:
            assert check(text) == text
        except TooCostly:
            assert len(text) > MOST_ATTRIBUTES


@settings(deadline=None)
@given(st.text(alphabet="<>rsfed ={}[]\"'/\n", max_size=200))
def test_garbage_is_no_feed(text: str) -> None:
    with contextlib.suppress(BadInput):
        read_feed(text.encode(), "http://alder.example")
