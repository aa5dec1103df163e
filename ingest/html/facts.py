"""What the head of a page tells about its article: title, author, time, photo, the same article in other languages."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from urllib.parse import urljoin, urlsplit

from ingest.html.jsonld import Metadata, read_json_ld
from ingest.languages import LEXICONS
from ingest.paste.byline import valid_author
from ingest.paste.dates import read_date
from ingest.paste.phrase_patterns import words_only

Tree = Any  # an element of lxml.html, which has no types
_SUFFIX = re.compile(r"(?<!\s)\s+([|–—-])\s+([^|]{2,40})\Z")
_LANGUAGE = re.compile(r"([a-z]{2})(?:[-_].*)?\Z")
_MISCODED = {
    wrong: words.code for words in LEXICONS for wrong in words.miscoded
}  # "ua", which is no language
_MOST_VERSIONS = 20


@dataclass(frozen=True)
class Facts:
    """Empty strings and None where the page does not tell."""

    title: str = ""
    author: str | None = None
    published: datetime | None = None
    image: str | None = None
    site: str = ""
    url: str | None = None
    language: str | None = None
    versions: tuple[tuple[str, str], ...] = ()
    categories: tuple[str, ...] = ()
    free: bool = True  # False: the page says that readers must pay


def read_facts(tree: Tree, url: str | None) -> Facts:
    """The facts of a parsed page that was found at `url`."""
    told = read_json_ld(
        script.text_content() for script in tree.xpath('//script[@type="application/ld+json"]')
    )
    meta = _meta(tree)
    address = _canonical(tree, meta, url)
    site = meta.get("og:site_name", "") or told.publisher or host(address)
    return Facts(
        title=without_site(
            told.title or meta.get("og:title", "") or _shown_title(tree), site, host(address)
        ),
        author=_author(told, meta, site),
        published=_time(told.published)
        or _time(meta.get("article:published_time", "") or meta.get("date", "")),
        image=absolute(meta.get("og:image", "") or told.image, address),
        site=site,
        url=address,
        language=language_code(
            tree.get("lang") or tree.get("{http://www.w3.org/XML/1998/namespace}lang") or ""
        ),
        versions=_versions(tree, address),
        categories=tuple(
            dict.fromkeys((*told.section, *filter(None, [meta.get("article:section", "")])))
        ),
        free=told.free,
    )


def _meta(tree: Tree) -> dict[str, str]:
    """The first content of each meta name or property, in small letters."""
    found: dict[str, str] = {}
    for element in tree.iter("meta"):
        name = (
            element.get("property") or element.get("name") or element.get("itemprop") or ""
        ).lower()
        content = " ".join((element.get("content") or "").split())
        if name and content:
            found.setdefault(name, content)
    return found


def _shown_title(tree: Tree) -> str:
    """The page's only large heading, or the title of its window."""
    headings = [" ".join(heading.text_content().split()) for heading in tree.iter("h1")]
    if len(headings) == 1 and 10 <= len(headings[0]) <= 250:
        return headings[0]
    return " ".join(
        " ".join(title.text_content() for title in tree.xpath("//head/title")[:1]).split()
    )


def _author(told: Metadata, meta: dict[str, str], site: str) -> str | None:
    candidates = (
        told.author,
        meta.get("author", ""),
        meta.get("article:author", ""),
        meta.get("parsely-author", ""),
    )
    return next((name for text in candidates if text and (name := valid_author(text, site))), None)


def _time(text: str) -> datetime | None:
    when = read_date(text)
    return when.time if when else None


def without_site(title: str, site: str, host_name: str) -> str:
    """The title without " | Site", and without " - Site" when that is the site's name or host."""
    suffix = _SUFFIX.search(title)
    if not suffix or suffix.start() < 10:
        return title
    cut = suffix[1] == "|" or _is_own_name(suffix[2], site, host_name)
    return title[: suffix.start()] if cut else title


def _is_own_name(text: str, site: str, host_name: str) -> bool:
    name = words_only(text).replace(" ", "")
    if not name:
        return False
    return name in words_only(site).replace(" ", "") or name in host_name.replace("-", "")


def host(url: str | None) -> str:
    """The host of an address without www., or nothing."""
    try:
        return (urlsplit(url or "").hostname or "").removeprefix("www.")
    except ValueError:
        return ""


def _canonical(tree: Tree, meta: dict[str, str], url: str | None) -> str | None:
    """The address the page calls its own, when it is one of the same site and not of its front page."""
    links = tree.xpath('//link[@rel="canonical"]/@href')
    for named in (*map(str, links[:1]), meta.get("og:url", "")):
        own = absolute(named, url)
        if own and (url is None or host(own) == host(url)) and len(urlsplit(own).path) > 1:
            return own
    return url


def absolute(address: str, base: str | None) -> str | None:
    """An http(s) address, completed by the page's own; None when it is no such address."""
    try:
        full = urljoin(base or "", address.strip()) if address.strip() else ""
        return (
            full if urlsplit(full).scheme in ("http", "https") and urlsplit(full).hostname else None
        )
    except ValueError:
        return None


def _versions(tree: Tree, base: str | None) -> tuple[tuple[str, str], ...]:
    """(language, address) of each hreflang alternate, one a language."""
    found: dict[str, str] = {}
    for link in tree.xpath('//link[@rel="alternate"][@hreflang][@href]')[:200]:
        code = language_code(link.get("hreflang"))
        address = absolute(link.get("href"), base)
        if code and address:
            found.setdefault(code, address)
    return tuple(found.items())[:_MOST_VERSIONS]


def language_code(text: str) -> str | None:
    """The two letters of "uk-UA", "en_GB", "ua"; None for anything else."""
    match = _LANGUAGE.match(text.strip().lower())
    return _MISCODED.get(match[1], match[1]) if match else None
