"""HTML -> Article: the body by trafilatura, the facts from the page's head, our own rules for what is left over."""

from __future__ import annotations

import copy
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from itertools import islice
from typing import Any, NoReturn

from ingest.html.body import article_of_lines
from ingest.html.facts import Facts, read_facts
from ingest.paste.byline import valid_author
from ingest.paste.clean import tidy
from ingest.paste.wall import wall_in, without_notices
from ingest.web.bounds import check_html
from ingest.web.charset import decode
from news.errors import NoArticle, ShowsWall, TooLarge
from news.types import Article

Tree = Any  # an element of lxml.html, which has no types
Body = Any  # trafilatura's Document
_MOST_ELEMENTS = (
    50_000  # articles have 1,000 to 10,000; a million would take a minute and a gigabyte
)
_FEWEST_WORDS = 20
_FEWEST_BESIDE = 100  # words of an <aside> that may be an article where nothing else is
_FEWEST_BESIDE_NOTICE = 30  # and where only a notice is
_MOST_TEXTS = 400  # pieces of a page without article in which a notice is looked for
_UNSEEN_ELEMENTS = ("script", "style", "noscript", "template", "head", "title", "meta")
_FEWEST_PAID_WORDS = 100  # of a page that says that readers must pay: less is only its beginning


def read_page(
    html: bytes, url: str | None, charset: str | None = None, zone: str = "UTC"
) -> Article:
    """The article of a page found at `url`; `charset` as HTTP gave it, `zone` of times that tell none.

    Raises NoArticle, ShowsWall (which is one), TooLarge, TooCostly, NotText.
    """
    tree = _tree(check_html(tidy(decode(html, charset))))
    facts = read_facts(tree, url)
    article = _article(tree, facts, zone)
    if article is None or wall_in(facts.title, article.text):
        fewest = _FEWEST_BESIDE_NOTICE if article else _FEWEST_BESIDE
        article = _beside(tree, facts, zone, fewest) or _nothing(tree, facts, article)
    return article if article.author and article.published else _completed(article, tree)


def _article(tree: Tree, facts: Facts, zone: str) -> Article | None:
    """The article of a tree; None when there are too few words of one."""
    document = _body(tree, facts.url)
    if document is None:
        return None
    article = article_of_lines(facts, _captions(tree), without_notices(_lines(document)), zone)
    enough = len(article.text.split()) >= (_FEWEST_WORDS if facts.free else _FEWEST_PAID_WORDS)
    return article if enough else None


def _beside(tree: Tree, facts: Facts, zone: str, fewest: int) -> Article | None:
    """The article in an <aside>, which is passed over where there is another text, be it only a notice."""
    asides = [one for one in tree.iter("aside") if len(one.text_content().split()) >= fewest]
    if not asides or not facts.free:
        return None
    body = copy.deepcopy(max(asides, key=lambda one: len(one.text_content())))
    body.tag = "article"
    article = _article(_tree(f"<html><body>{_html(body)}</body></html>"), facts, zone)
    return None if article is None or wall_in(facts.title, article.text) else article


def _html(element: Tree) -> str:
    from lxml import html

    return str(html.tostring(element, encoding="unicode", with_tail=False))


def _nothing(tree: Tree, facts: Facts, article: Article | None) -> NoReturn:
    """Tells what stands in the page instead of an article."""
    text = article.text if article else "\n".join(islice(_texts(tree), _MOST_TEXTS))
    wall = wall_in(facts.title, text)
    raise ShowsWall(wall) if wall else NoArticle("no article in the page")


def _texts(tree: Tree) -> Iterator[str]:
    """The texts of a page that people see, one an element."""
    for element in tree.iter():
        if isinstance(element.tag, str) and element.tag not in _UNSEEN_ELEMENTS:
            yield from (text for text in (element.text, element.tail) if text and text.strip())


def _tree(text: str) -> Tree:
    from trafilatura.utils import load_html

    tree = load_html(text) if text.strip() else None
    if tree is None:
        raise NoArticle("no HTML in it")
    if sum(1 for _ in islice(tree.iter(), _MOST_ELEMENTS + 1)) > _MOST_ELEMENTS:
        raise TooLarge(f"more than {_MOST_ELEMENTS} elements in the page")
    return tree


def _body(tree: Tree, url: str | None) -> Body | None:
    from trafilatura import bare_extraction

    document: Body | None = bare_extraction(
        tree, url=url, include_comments=False, include_tables=False
    )
    return document if document is not None and document.text else None


def _lines(document: Body) -> list[str]:
    """The lines of the body; the dashes that trafilatura puts before items of lists are taken off."""
    items = {
        f"- {' '.join(''.join(item.itertext()).split())}" for item in document.body.iter("item")
    }
    return [line[2:] if line in items else line for line in tidy(document.text).split("\n")]


def _completed(article: Article, tree: Tree) -> Article:
    """Author and date as trafilatura guesses them, where neither the page's head nor its lines tell."""
    from trafilatura.metadata import extract_metadata

    guess = extract_metadata(tree, default_url=article.url, extensive=False)
    return replace(
        article,
        author=article.author
        or valid_author((guess.author or "").replace(";", ","), article.source),
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
