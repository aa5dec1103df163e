"""A pasted page or Telegram post -> Article. Each step takes one kind of thing out of the lines, hands on the rest."""

from __future__ import annotations

from dataclasses import dataclass

from ingest.paste.boilerplate import without_footer, without_noise
from ingest.paste.byline import take_author, take_signature
from ingest.paste.caption import take_captions, take_credited
from ingest.paste.clean import flatten, has_words, links, tidy
from ingest.paste.dates import in_zone, take_date
from ingest.paste.edges import without_edges
from ingest.paste.forwarded_header import publisher, take_envelopes
from ingest.paste.heading import take_heading
from ingest.paste.language_switcher import take_languages
from ingest.paste.lines import (
    MOST_LINES,
    broken_by_export,
    headline_joined,
    paragraphs,
    rejoined,
    trimmed,
    unwrapped,
)
from ingest.paste.page_frame import Framed, framed, without_comments
from ingest.paste.related import take_related
from ingest.paste.tags import take_tags
from news.errors import EmptyInput
from news.types import Article

_LINKED = 8  # lines at the end in which a link shows a footer


@dataclass(frozen=True)
class _Prepared:
    """Clean lines without markup, comments and footers, and what was found on the way."""

    lines: list[str]
    tags: tuple[str, ...]
    publisher: str
    further: list[str]  # paragraphs below the last line that is looked at
    page: bool  # neither a post nor too long


def read_pasted(
    text: str, *, telegram: bool = False, footers: frozenset[str] = frozenset(), zone: str = "UTC"
) -> Article:
    """The article in a pasted text. Raises EmptyInput when nothing is left.

    `telegram`: it is a post; `footers`: keys of the lines that begin or end many posts of its channel; `zone`: of
    whoever sent it, in which times stand that tell none.
    """
    paste = _prepared(without_edges(tidy(text).split("\n", MOST_LINES), footers), telegram)
    envelope, lines = take_envelopes(paste.lines)
    languages, lines = take_languages(lines)
    frame = framed(lines) if paste.page else Framed(lines)
    # Before the dates: a name beside a date is the author's.
    byline, lines = take_author(frame.lines)
    published, lines = take_date(lines)
    related, lines = take_related(lines)
    labelled, lines = take_captions(lines)
    heading = take_heading(trimmed(without_footer(without_noise(lines), paste.page)))
    credited, lines = take_credited(heading.lines, 0 if heading.is_headline else 1)
    signature, lines = take_signature(lines) if paste.page and not byline.author else (None, lines)
    body = "\n\n".join([*paragraphs(lines), *paste.further])
    if not has_words(body):
        raise EmptyInput("nothing to read in it")
    return Article(
        title=heading.title,
        text=body,
        source=envelope.source or heading.site or frame.site or paste.publisher,
        author=byline.author or signature,
        published=in_zone(envelope.published or published or byline.published, zone),
        photo=heading.photo or labelled or credited,
        related=related,
        languages=languages,
        categories=tuple(dict.fromkeys((*frame.rubrics, *heading.rubrics, *paste.tags))),
    )


def _prepared(raw: list[str], telegram: bool) -> _Prepared:
    """The lines of a paste; of one that is too long to be an article the rest is kept but not looked at."""
    further = (
        [line.strip() for line in raw[-1].split("\n") if line.strip()]
        if len(raw) > MOST_LINES
        else []
    )
    page = not telegram and not further
    exported = not further and broken_by_export(raw)
    tags, lines = take_tags(rejoined(raw) if exported else raw[:MOST_LINES])
    lines = without_comments(lines) if page else lines
    if not further and _may_have_footer(lines, telegram):
        lines = without_footer(lines)
    lines = [flatten(line).strip() for line in lines]
    lines = unwrapped(lines) if page and not exported else headline_joined(trimmed(lines))
    return _Prepared(trimmed(lines), tags, publisher(raw), further, page)


def _may_have_footer(lines: list[str], telegram: bool) -> bool:
    """Whether a footer can be told by its links; on a page without links the frame goes first."""
    return telegram or any(map(links, lines[-_LINKED:]))
