"""HTML -> Article: the body by trafilatura, the facts from the page's head, our own rules for what is left over."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

from ingest.body import article_of_lines
from ingest.byline import valid_author
from ingest.charset import decode
from ingest.clean import tidy
from ingest.facts import Facts, host, read_facts, without_site
from news.errors import NoArticle
from news.types import Article

Tree = Any  # an element of lxml.html, which has no types
Body = Any  # trafilatura's Document
_FEWEST_WORDS = 20
_FEWEST_PAID_WORDS = 100  # of a page that says that readers must pay: less is only its beginning


def read_page(html: bytes, url: str | None, charset: str | None = None) -> Article:
    """The article of a page found at `url`; `charset` as HTTP gave it. Raises NoArticle, NotText."""
    tree = _tree(tidy(decode(html, charset)))
    facts = read_facts(tree, url)
    captions = _captions(tree)
    body = _body(tree, facts.url)
    facts = _completed(facts, tree)
    article = article_of_lines(facts, captions, _lines(body))
    words = len(article.text.split())
    if words < (_FEWEST_WORDS if facts.free else _FEWEST_PAID_WORDS):
        raise NoArticle("no article in the page")
    return article


def _tree(text: str) -> Tree:
    from trafilatura.utils import load_html

    tree = load_html(text) if text.strip() else None
    if tree is None:
        raise NoArticle("no HTML in it")
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


def _completed(facts: Facts, tree: Tree) -> Facts:
    """Title, author and date as trafilatura guesses them, where the page's head does not tell."""
    if facts.title and facts.author and facts.published:
        return facts
    from trafilatura.metadata import extract_metadata

    guess = extract_metadata(tree, default_url=facts.url, extensive=False)
    return replace(
        facts,
        title=facts.title or without_site(guess.title or "", facts.site, host(facts.url)),
        author=facts.author or valid_author((guess.author or "").replace(";", ","), facts.site),
        published=facts.published or _midnight(guess.date),
    )


def _midnight(date: str | None) -> datetime | None:
    try:
        return datetime.fromisoformat(date).replace(tzinfo=UTC) if date else None
    except ValueError:
        return None


def _captions(tree: Tree) -> tuple[str, ...]:
    texts = (" ".join(tidy(element.text_content()).split()) for element in tree.iter("figcaption"))
    return tuple(text for text in texts if text)
