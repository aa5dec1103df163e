"""HTML -> Article: the body by trafilatura, the facts from the page's head, our own rules for what is left over."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from itertools import islice
from typing import Any

from ingest.body import article_of_lines
from ingest.bounds import check_html
from ingest.byline import valid_author
from ingest.charset import decode
from ingest.clean import tidy
from ingest.facts import read_facts
from news.errors import NoArticle, TooLarge
from news.types import Article

Tree = Any  # an element of lxml.html, which has no types
Body = Any  # trafilatura's Document
_MOST_ELEMENTS = 50_000  # articles have 1,000 to 10,000; a million would take a minute and a gigabyte
_FEWEST_WORDS = 20
_FEWEST_PAID_WORDS = 100  # of a page that says that readers must pay: less is only its beginning


def read_page(html: bytes, url: str | None, charset: str | None = None, zone: str = "UTC") -> Article:
    """The article of a page found at `url`; `charset` as HTTP gave it, `zone` of times that tell none.

    Raises NoArticle, TooLarge, TooCostly, NotText.
    """
    tree = _tree(check_html(tidy(decode(html, charset))))
    facts = read_facts(tree, url)
    article = article_of_lines(facts, _captions(tree), _lines(_body(tree, facts.url)), zone)
    words = len(article.text.split())
    if words < (_FEWEST_WORDS if facts.free else _FEWEST_PAID_WORDS):
        raise NoArticle("no article in the page")
    return article if article.author and article.published else _completed(article, tree)


def _tree(text: str) -> Tree:
    from trafilatura.utils import load_html

    tree = load_html(text) if text.strip() else None
    if tree is None:
        raise NoArticle("no HTML in it")
    if sum(1 for _ in islice(tree.iter(), _MOST_ELEMENTS + 1)) > _MOST_ELEMENTS:
        raise TooLarge(f"more than {_MOST_ELEMENTS} elements in the page")
    return tree


def _body(tree: Tree, url: str | None) -> Body:
    from trafilatura import bare_extraction

    document: Body = bare_extraction(tree, url=url, include_comments=False, include_tables=False)
    if document is None or not document.text:
        raise NoArticle("no article in the page")
    return document


def _lines(document: Body) -> list[str]:
    """The lines of the body; the dashes that trafilatura puts before items of lists are taken off."""
    items = {f"- {' '.join(''.join(item.itertext()).split())}" for item in document.body.iter("item")}
    return [line[2:] if line in items else line for line in tidy(document.text).split("\n")]


def _completed(article: Article, tree: Tree) -> Article:
    """Author and date as trafilatura guesses them, where neither the page's head nor its lines tell."""
    from trafilatura.metadata import extract_metadata

    guess = extract_metadata(tree, default_url=article.url, extensive=False)
    return replace(
        article,
        author=article.author or valid_author((guess.author or "").replace(";", ","), article.source),
        published=article.published or _midnight(guess.date),
    )


def _midnight(date: str | None) -> datetime | None:
    try:
        return datetime.fromisoformat(date).replace(tzinfo=UTC) if date else None
    except ValueError:
        return None


def _captions(tree: Tree) -> tuple[str, ...]:
    texts = (" ".join(tidy(element.text_content()).split()) for element in tree.iter("figcaption"))
    return tuple(text for text in texts if text)
