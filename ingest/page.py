"""HTML -> Article: the body by trafilatura, the facts from the page's head, our own rules for what is left over."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

from ingest.byline import take_author, valid_author
from ingest.caption import split_caption, take_photo
from ingest.charset import decode
from ingest.clean import tidy
from ingest.dates import take_date
from ingest.facts import Facts, host, read_facts, without_site
from ingest.heading import first_sentence, take_repeats
from ingest.lines import paragraphs, trimmed
from ingest.match import words_only
from ingest.noise import without_footer, without_noise
from ingest.related import take_related
from news.errors import NoArticle
from news.types import Article, Photo

Tree = Any  # an element of lxml.html, which has no types
Body = Any  # trafilatura's Document
_FEWEST_WORDS = 20
_FEWEST_PAID_WORDS = 100  # of a page that says that readers must pay: less is only its beginning
_TOP = 8  # lines of the body in which dates and authors stand
_ONLY_UKRAINIAN, _ONLY_RUSSIAN = re.compile("[іїєґІЇЄҐ]"), re.compile("[ыэъёЫЭЪЁ]")
_CYRILLIC = re.compile("[а-яА-Я]")
_CYRILLIC_LANGUAGES = ("uk", "ru", "be", "bg", "sr", "mk", "kk")


def read_page(html: bytes, url: str | None, charset: str | None = None) -> Article:
    """The article of a page found at `url`; `charset` as HTTP gave it. Raises NoArticle, NotText."""
    tree = _tree(tidy(decode(html, charset)))
    facts = read_facts(tree, url)
    captions = _captions(tree)
    body = _body(tree, facts.url)
    facts = _completed(facts, tree)
    article = _article(facts, captions, _lines(body))
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


def _article(facts: Facts, captions: Sequence[str], lines: list[str]) -> Article:
    related, lines = take_related(lines)
    lines = [line for line in without_footer(without_noise(trimmed(lines))) if line not in captions]
    _, top = take_date(lines[:_TOP])
    byline, top = take_author(top)
    author = facts.author or byline.author
    lines = [line for line in top if not _says_only(line, author)] + lines[_TOP:]
    title = facts.title or first_sentence(next(iter(lines), ""))
    repeated, lines = take_repeats(lines, title)
    captioned, lines = take_photo(lines)
    text = "\n\n".join(paragraphs(lines))
    return Article(
        title=title,
        text=text,
        language=_believed(facts.language, text),
        source=facts.site,
        url=facts.url,
        author=author,
        published=facts.published or byline.published,
        photo=_photo(facts, captions, repeated or captioned),
        related=related,
        languages=tuple(code for code, _ in facts.versions),
        versions=facts.versions,
        categories=facts.categories,
    )


def _says_only(line: str, name: str | None) -> bool:
    return bool(name) and words_only(line) == words_only(name or "")


def _photo(facts: Facts, captions: Sequence[str], found: Photo | None) -> Photo | None:
    photo = split_caption(captions[0]) if captions else found
    if photo is None and facts.image is None:
        return None
    return replace(photo or Photo(), url=facts.image)


def _believed(code: str | None, text: str) -> str | None:
    """The language that html[lang] tells, unless the letters of the text say otherwise: templates are often copied."""
    if code is None:
        return None
    cyrillic = len(_CYRILLIC.findall(text)) > len(text) // 4
    if cyrillic != (code in _CYRILLIC_LANGUAGES):
        return None
    ukrainian, russian = len(_ONLY_UKRAINIAN.findall(text)), len(_ONLY_RUSSIAN.findall(text))
    wrong = (code == "ru" and ukrainian > russian) or (code == "uk" and russian > ukrainian)
    return None if wrong else code
