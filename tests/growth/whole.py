"""The whole way of a text: a paste, a post, a page, a feed and an article's analysis, asked with a text of any shape."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from analysis import analyse
from ingest.feeds.read import article_of, read_feed
from ingest.html.page import read_page
from ingest.paste.pasted import read_pasted
from ingest.pipeline.analyse_article import understand
from ingest.pipeline.incoming import read_bytes
from news.types import Article
from tests.growth.shapes import placed

Whole = Callable[[str, str], object]  # a text and its language

_NEWS = "<p>Рада міста зібралася у вівторок у будівлі мерії. Засідання тривало дві години.</p>"
_HEAD = "<html><head><title>Рада міста зібралася</title></head><body><article>"
_CHANNEL = "<rss version='2.0'><channel><title>Рада</title>"
_SITE = "https://zlatoriv.example/"


def at(whole: Whole, place: str, language: str) -> Callable[[str], object]:
    """The work as one of a text that is put into a place of a piece of news."""
    return lambda text: whole(placed(text, place, language), language)


def _bytes(text: str) -> bytes:
    return text.encode("utf-8", "replace")


def article(text: str, language: str) -> object:
    return analyse(Article("Рада міста зібралася", text, language))


def headline(text: str, language: str) -> object:
    """A title of that shape above ordinary news."""
    return analyse(Article(text, placed("разом", "inside a quote", language), language))


def unknown_language(text: str, _language: str) -> object:
    return understand(Article("Рада міста зібралася", text))


def paste(text: str, _language: str) -> object:
    return read_pasted(text)


def post(text: str, _language: str) -> object:
    return read_pasted(text, telegram=True)


def document(text: str, _language: str) -> object:
    return read_bytes(_bytes(text))


def page(text: str, _language: str) -> object:
    """The text as it is in the middle of a page, tags and all."""
    return read_page(
        _bytes(f"{_HEAD}{_NEWS}<p>{text}</p>{_NEWS * 3}</article></body></html>"), None
    )


def head_of_page(text: str, _language: str) -> object:
    """The text as title, author and description of a page."""
    plain = text.replace('"', "'")
    tags = f'<title>{text}</title><meta name="author" content="{plain}"><meta property="og:site_name" content="{plain}">'
    return read_page(
        _bytes(f"<html><head>{tags}</head><body><article>{_NEWS * 4}</article></body></html>"), None
    )


def feed(text: str, _language: str) -> object:
    """The text as title and description of an entry."""
    entry = f"<item><title>{text}</title><link>/1</link><description><![CDATA[{text}]]></description></item>"
    return [
        article_of(one)
        for one in read_feed(_bytes(f"{_CHANNEL}{entry}</channel></rss>"), _SITE).entries
    ]


def broken_feed(text: str, _language: str) -> object:
    """The text as it is in a feed that is cut off."""
    return read_feed(_bytes(_CHANNEL + text), _SITE)


UNDERSTOOD: Mapping[str, Whole] = {"an article": article, "a headline": headline}
READ: Mapping[str, Whole] = {
    "a text of unknown language": unknown_language,
    "a paste": paste,
    "a post": post,
    "a document": document,
    "a page": page,
    "a page's head": head_of_page,
    "a feed": feed,
    "a broken feed": broken_feed,
}
