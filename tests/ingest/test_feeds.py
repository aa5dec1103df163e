"""Feeds of every kind, our own writing; what is promised for any bytes."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ingest.feeds.read import (
    MOST_ENTRIES,
    Entry,
    Feed,
    article_of,
    feed_links,
    read_feed,
    read_opml,
)
from news.errors import BadInput

FEEDS = Path(__file__).parent / "feeds"
URL = "https://news.example/feed"


def feed(name: str) -> Feed:
    return read_feed((FEEDS / name).read_bytes(), URL)


def test_rss_2_is_read_with_its_texts_dates_authors_and_categories() -> None:
    found = feed("rss2_full.xml")
    pier, ferry = found.entries
    assert (found.title, found.ttl_minutes) == ("Вісник узбережжя", 45)
    assert (pier.guid, pier.url, pier.title) == (
        "visnyk-1",
        "https://visnyk.example/pirs",
        "У Порт-Алдері закриють «північний» пірс",
    )
    assert (pier.published, pier.author) == (
        datetime(2026, 5, 12, 8, 42, tzinfo=UTC),
        "Олена Корбут",
    )
    assert pier.categories == ("Суспільство", "Порти")
    assert (ferry.url, ferry.text) == (
        "https://visnyk.example/porom",
        "Перший рейс вийшов о 7:15 з ліками.",
    )


def test_an_entry_with_its_whole_text_is_an_article_without_the_read_more_line() -> None:
    article = article_of(feed("rss2_full.xml").entries[0])
    assert article is not None
    assert article.title == "У Порт-Алдері закриють «північний» пірс"
    assert article.text.startswith("Рада Порт-Алдера") and article.text.endswith(
        "ключ від свого складу."
    )
    assert (article.url, article.author, article.categories) == (
        "https://visnyk.example/pirs",
        "Олена Корбут",
        ("Суспільство", "Порти"),
    )


def test_a_teaser_is_not_an_article() -> None:
    whole = feed("rss2_full.xml").entries[0].text
    assert article_of(feed("atom.xml").entries[0]) is None
    assert (
        article_of(Entry("1", None, "Pier", text=whole.replace("ключ від свого складу.", "ключ…")))
        is None
    )


def test_rss_1_is_read() -> None:
    found = feed("rss1.rdf")
    assert [entry.url for entry in found.entries] == [
        "https://alder.example/1",
        "https://alder.example/2",
    ]
    assert found.entries[0].published == datetime(2026, 2, 27, 8, tzinfo=UTC)
    assert found.ttl_minutes == 30  # twice an hour


def test_atom_is_read() -> None:
    found = feed("atom.xml")
    ferry, pier = found.entries
    assert found.title == "The Alder Times"
    assert (ferry.guid, ferry.author, ferry.categories) == (
        "urn:alder:ferry",
        "Nina Corbett",
        ("transport",),
    )
    assert ferry.published == datetime(2026, 5, 12, 7, tzinfo=UTC)
    assert ferry.text == "The ferry left an hour late.\n\nThird time this week."
    assert pier.text == ""


def test_json_feed_is_read_and_an_item_without_title_gets_its_first_words() -> None:
    first, second = feed("feed.json").entries
    assert (first.title, first.author, first.categories) == (
        "Parcels at the pier",
        "Olga Marr",
        ("post",),
    )
    assert (second.title, second.text) == ("The road is flooded.", "The road is flooded.")


def test_a_broken_feed_gives_what_can_be_saved() -> None:
    found = feed("broken.xml")
    assert found.title == "Lowmarsh & District News"
    assert found.entries[0].title == "Fish & chips van back on the quay"
    assert found.entries[0].url == "https://lowmarsh.example/?a=1&b=2"


def test_windows_1251_is_read_as_it_says() -> None:
    assert feed("cp1251.xml").entries[0].title == "В Порт-Алдере закроют северный пирс"


def test_a_few_bad_bytes_do_not_change_the_rest() -> None:
    text = feed("bad_bytes.xml").entries[0].text
    assert text.startswith("Судна вантажать із п’ятниці.") and text.endswith("Ніхто не постраждав.")


def test_entities_are_never_expanded_or_fetched() -> None:
    found = feed("bomb.xml")
    assert sum(len(entry.title + entry.text) for entry in found.entries) < 100


def test_entries_that_share_one_id_are_told_apart_by_their_addresses() -> None:
    items = "".join(
        f"<item><guid>same</guid><title>T{n}</title><link>https://a.example/{n}</link></item>"
        for n in range(3)
    )
    found = read_feed(
        f'<rss version="2.0"><channel><title>A</title>{items}</channel></rss>'.encode(), URL
    )
    assert [entry.guid for entry in found.entries] == [f"https://a.example/{n}" for n in range(3)]


def test_entries_that_share_one_link_and_have_no_ids_are_told_apart_by_their_words() -> None:
    items = "".join(
        f"<item><title>T{n}</title><link>https://a.example/log</link></item>" for n in (1, 2, 2)
    )
    found = read_feed(
        f'<rss version="2.0"><channel><title>A</title>{items}</channel></rss>'.encode(), URL
    )
    assert [entry.title for entry in found.entries] == ["T1", "T2"]
    assert len({entry.guid for entry in found.entries}) == 2


@pytest.mark.parametrize(
    "guid", ["1028", "583920", "20190412", "<![CDATA[20190412]]>", " 2069\n", "2019-04-12"]
)
def test_an_id_is_no_date(guid: str) -> None:
    plain = guid.removeprefix("<![CDATA[").removesuffix("]]>").strip()
    for space in ("", 'xmlns:a="https://a.example/"'):
        item = f"<item><title>T</title><guid isPermaLink='false'>{guid}</guid></item><item><title>U</title></item>"
        body = f'<rss version="2.0" {space}><channel><title>A</title>{item}</channel></rss>'
        first, _ = read_feed(body.encode(), URL).entries
        assert (first.guid, first.published) == (plain, None)
    json = f'{{"version": "https://jsonfeed.org/version/1.1", "title": "A", "items": [{{"id": "{plain}", "title": "T"}}]}}'
    assert read_feed(json.encode(), URL).entries[0].published is None


@pytest.mark.parametrize(
    ("date", "hour"),
    [
        ("Sun, 29 Nov 2026 14:35:00 +02:00", 12),
        ("Sun, 29 Nov 2026 14:35 -05:00", 19),
        ("2026-11-29 14:35:00 +02:00", 12),
        ("29.11.2026 14:35", 14),
        ("29 листопада 2026, 14:35", 14),
        ("Нд, 29 лис 2026 14:35:00 +0200", 12),
        ("Вс, 29 ноя 2026 14:35:00 +0300", 11),
        ("29 ноября 2026 г. 14:35", 14),
        ("29 Nov 2026 14:35 EET", 12),
        ("Sun, 29 Nov 2026 14:35:00 +0200", 12),
        ("<![CDATA[29 листопада 2026, 14:35]]>", 14),
    ],
)
def test_dates_are_read_as_people_write_them(date: str, hour: int) -> None:
    item = f"<item><title>T</title><guid>x1</guid><pubDate>{date}</pubDate></item>"
    body = f'<rss version="2.0"><channel><title>A</title>{item}</channel></rss>'
    assert read_feed(body.encode(), URL).entries[0].published == datetime(
        2026, 11, 29, hour, 35, tzinfo=UTC
    )


def test_a_day_before_the_month_is_no_month() -> None:
    item = "<item><title>T</title><guid>x1</guid><pubDate>03.04.2026 10:00</pubDate></item>"
    body = f'<rss version="2.0"><channel><title>A</title>{item}</channel></rss>'
    assert read_feed(body.encode(), URL).entries[0].published == datetime(
        2026, 4, 3, 10, tzinfo=UTC
    )


def test_the_charset_of_http_counts() -> None:
    body = '<rss version="2.0"><channel><title>Вісті з півночі, їх читає Євген</title></channel></rss>'.encode(
        "koi8-u"
    )
    assert read_feed(body, URL, "koi8-u").title == "Вісті з півночі, їх читає Євген"


@pytest.mark.parametrize("date", ["Thu, 01 Jan 1970 00:00:00 GMT", "1028", "0001-01-01T00:00:00Z"])
def test_a_date_before_the_web_is_none(date: str) -> None:
    item = f"<item><title>T</title><guid>x1</guid><pubDate>{date}</pubDate></item>"
    body = f'<rss version="2.0"><channel><title>A</title>{item}</channel></rss>'
    assert read_feed(body.encode(), URL).entries[0].published is None


def test_of_an_endless_feed_both_ends_are_read() -> None:
    items = "".join(
        f"<item><title>T{n}</title><guid>g{n}</guid></item>" for n in range(MOST_ENTRIES + 10)
    )
    found = read_feed(
        f'<rss version="2.0"><channel><title>A</title>{items}</channel></rss>'.encode(), URL
    )
    assert len(found.entries) == MOST_ENTRIES
    assert (found.entries[0].guid, found.entries[-1].guid) == ("g0", f"g{MOST_ENTRIES + 9}")


def test_an_empty_feed_is_a_feed() -> None:
    assert read_feed(
        b'<rss version="2.0"><channel><title>Quiet</title></channel></rss>', URL
    ) == Feed("Quiet", ())


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"hello",
        b"<html><body>no</body></html>",
        b"{}",
        b'{"items": [1]}',
        b"\x89PNG\r\n\x1a\n",
    ],
)
def test_what_is_no_feed_is_said_so(body: bytes) -> None:
    with pytest.raises(BadInput):
        read_feed(body, URL)


def test_html_instead_of_a_feed_is_no_feed_but_names_its_feeds() -> None:
    page = (FEEDS / "page_instead.html").read_bytes()
    with pytest.raises(BadInput):
        read_feed(page, URL)
    assert feed_links(page, "https://a.example/b/") == (
        "https://a.example/rss.xml",
        "https://aldertimes.example/atom.xml",
    )


def test_opml_gives_titles_and_web_addresses_only() -> None:
    assert read_opml((FEEDS / "list.opml").read_bytes()) == [
        ("The Alder Times", "https://aldertimes.example/atom.xml"),
        ("Вісник узбережжя", "https://visnyk.example/rss"),
    ]


SAMPLES = [(path.read_bytes()) for path in sorted(FEEDS.iterdir())]


@st.composite
def damaged(draw: st.DrawFn) -> bytes:
    """A real feed with a piece cut out or something put in."""
    body = draw(st.sampled_from(SAMPLES))
    start = draw(st.integers(0, len(body)))
    end = draw(st.integers(start, min(len(body), start + 400)))
    return body[:start] + draw(st.binary(max_size=20)) + body[end:]


@given(st.one_of(st.binary(max_size=300), damaged()))
@settings(max_examples=150, deadline=None)
def test_any_bytes_give_a_feed_or_an_expected_error(body: bytes) -> None:
    for read in (lambda: read_feed(body, URL), lambda: read_opml(body)):
        try:
            read()
        except BadInput:
            continue
    assert isinstance(feed_links(body, URL), tuple)


@given(damaged())
@settings(max_examples=60, deadline=None)
def test_every_entry_has_an_id_a_title_and_a_web_address_or_none(body: bytes) -> None:
    try:
        found = read_feed(body, URL)
    except BadInput:
        return
    for entry in found.entries:
        assert entry.guid and entry.title
        assert entry.url is None or entry.url.startswith(("http://", "https://"))
        assert entry.published is None or entry.published.tzinfo is UTC
        article_of(entry)
