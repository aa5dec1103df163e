"""A pasted page or Telegram post -> Article. Each step takes one kind of thing out of the lines, hands on the rest."""

from __future__ import annotations

import re
from collections.abc import Sequence

from ingest.byline import take_author
from ingest.caption import take_captions, take_credited
from ingest.clean import flatten, has_words, tidy
from ingest.dates import take_date
from ingest.heading import take_heading
from ingest.lexicon import LEXICONS
from ingest.lines import broken_by_export, paragraphs, rejoined, trimmed, unwrapped
from ingest.match import fold, starting_with
from ingest.noise import without_footer, without_noise
from ingest.related import take_related
from ingest.switcher import take_languages
from news.errors import EmptyInput
from news.types import Article

_MOST_LINES = 5_000  # a longer text is no article; what stands further down is kept but not looked at
_TAGS = starting_with(phrase for words in LEXICONS for phrase in words.tags)
_HASHTAGS = re.compile(r"(?:#\w+[\s,]*)+")


def read_pasted(text: str, *, telegram: bool = False) -> Article:
    """The article in a pasted text; `telegram` says that it is a post. Raises EmptyInput when nothing is left."""
    lines, uninspected = to_lines(text, telegram)
    languages, lines = take_languages(lines)
    byline, lines = take_author(lines)  # before the dates: a name beside a date is the author's
    published, lines = take_date(lines)
    related, lines = take_related(lines)
    tags, lines = take_tags(lines)
    labelled, lines = take_captions(lines)
    heading = take_heading(trimmed(without_footer(without_noise(lines))))
    credited, lines = take_credited(heading.lines, 0 if heading.is_headline else 1)
    body = "\n\n".join([*paragraphs(lines), *uninspected])
    if not has_words(body):
        raise EmptyInput("nothing to read in it")
    return Article(
        title=heading.title,
        text=body,
        author=byline.author,
        published=published or byline.published,
        photo=heading.photo or labelled or credited,
        related=related,
        languages=languages,
        categories=(*heading.rubrics, *tags),
    )


def to_lines(text: str, telegram: bool = False) -> tuple[list[str], list[str]]:
    """Clean lines without markup and footers, and the paragraphs that follow where a text is no article any more.

    Nobody wraps the lines of a Telegram post.
    """
    lines = tidy(text).split("\n", _MOST_LINES)
    if len(lines) > _MOST_LINES:
        further = (line.strip() for line in lines[-1].split("\n"))
        return [flatten(line).strip() for line in lines[:-1]], [line for line in further if line]
    exported = broken_by_export(lines)
    lines = [flatten(line).strip() for line in without_footer(rejoined(lines) if exported else lines)]
    return trimmed(lines if exported or telegram else unwrapped(lines)), []


def take_tags(lines: Sequence[str]) -> tuple[tuple[str, ...], list[str]]:
    """Tags of a "Tags: ..." line and of lines that hold only #tags, and the lines without them."""
    tags: list[str] = []
    kept: list[str] = []
    for line in lines:
        found = _tags(line)
        kept += [line] if found is None else []
        tags += found or []
    return tuple(tags), kept


def _tags(line: str) -> list[str] | None:
    if len(line) > 200:
        return None
    if line.startswith("#") and _HASHTAGS.fullmatch(line):
        return line.replace("#", " ").replace(",", " ").split()
    label = _TAGS.match(fold(line))
    if not label or line[label.end() :].lstrip()[:1] != ":" or line.endswith("."):
        return None
    return [tag.strip() for tag in line[label.end() :].lstrip(" :").split(",") if tag.strip()]
