"""Is what a page gave the article that a feed's entry names? It may be a front page, a notice, another piece."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Sequence
from itertools import combinations

from ingest.feeds.read import Entry
from ingest.paste.phrase_patterns import words_only
from news.headlines import alike, nothing_shared, stems
from news.types import Article

_FEWEST = 2  # telling words of an entry that can be missed in a text
_SOME = 5  # so many that one of them can be there by chance
_FEWEST_SHARED = 0.2
_LONG_TEXT_WORDS = (
    80  # words of a text below the entry's own headline that may tell it in quite other words
)
_COMPARED_CHARACTERS = 20_000  # characters of a page's text that are looked at
_LEAD_CHARACTERS = 1_000  # characters of the entry's text


def belongs(entry: Entry, article: Article) -> bool:
    """Whether a page's article has anything to do with the entry that sent us there."""
    told = stems(f"{entry.title}\n{entry.text[:_LEAD_CHARACTERS]}")
    if len(told) < _FEWEST:
        return True
    shared = len(told & stems(article.text[:_COMPARED_CHARACTERS]))
    if alike(entry.title, article.title):
        return shared > 0 or len(article.text.split()) >= _LONG_TEXT_WORDS
    fewest = 1 if len(told) < _SOME else max(1, _FEWEST_SHARED * len(told))
    return shared >= fewest


def nobodys(pairs: Sequence[tuple[Entry, Article]]) -> set[str]:
    """The guids of entries whose pages gave one text for headlines that have nothing in common."""
    by_text: defaultdict[str, list[Entry]] = defaultdict(list)
    for entry, article in pairs:
        by_text[words_only(article.text[:_COMPARED_CHARACTERS])].append(entry)
    return {
        entry.guid
        for entries in by_text.values()
        if any(nothing_shared(one.title, other.title) for one, other in combinations(entries, 2))
        for entry in entries
    }


def shared_addresses(entries: Collection[Entry]) -> set[str]:
    """The addresses that a feed gives for several entries of other headlines: no article of theirs can stand there.

    An id that begins with the address is a version of what stands there ("…/pier#2").
    """
    titles: defaultdict[str, set[str]] = defaultdict(set)
    for entry in entries:
        if entry.url and not entry.guid.startswith(entry.url):
            titles[entry.url].add(" ".join(entry.title.casefold().split()))
    return {url for url, several in titles.items() if len(several) > 1}


def told_by_another(entry: Entry, article: Article, title: str, url: str | None) -> bool:
    """Whether a text that came before, under that headline and address, was another entry's."""
    if url in (entry.url, article.url):
        return not alike(entry.title, title)
    return nothing_shared(entry.title, title)
