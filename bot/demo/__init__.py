"""The demo newsroom: invented articles of our own in three languages, so that a fresh Lede has something to read.

One JSON object a line in uk.jsonl, en.jsonl and ru.jsonl; `story` there names the event and is for tests only.
"""

from __future__ import annotations

import html
import json
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from functools import cache
from importlib.resources import files
from string import Template
from typing import Any

from messages.greet import demo_note
from messages.texts import Texts
from news.languages import LANGUAGES
from news.types import Article, Photo


@cache
def rows() -> Mapping[str, dict[str, Any]]:
    """All articles as they stand in the files, by slug."""
    lines = (line for language in LANGUAGES for line in _file(f"{language}.jsonl").splitlines())
    return {row["slug"]: row for row in map(json.loads, lines)}


def articles(now: datetime, base_url: str) -> list[Article]:
    """Every article of the newsroom, oldest first, as if it had come out within the last 60 hours before `now`."""
    oldest_first = sorted(rows().values(), key=lambda row: -row["hours_ago"])
    return [_article(row, now, base_url) for row in oldest_first]


def page(slug: str) -> str | None:
    """The article as a small HTML page; None when there is no such article."""
    row = rows().get(slug)
    return None if row is None else _html_of(row)


def _article(row: Mapping[str, Any], now: datetime, base_url: str) -> Article:
    return Article(
        title=row["title"],
        text=row["text"],
        language=row["language"],
        source=row["source"],
        url=f"{base_url}/demo/{row['slug']}",
        author=row["author"],
        published=now.astimezone(UTC) - timedelta(hours=row["hours_ago"]),
        photo=Photo(**row["photo"]) if row["photo"] else None,
        related=tuple(row["related"]),
        categories=tuple(row["categories"]),
    )


def _html_of(row: Mapping[str, Any]) -> str:
    return Template(_file("page.html")).substitute(_parts(row))


def _parts(row: Mapping[str, Any]) -> dict[str, str]:
    """What fills the template; everything but json_ld and the made-up markup is escaped here."""
    plain = {key: html.escape(row[key]) for key in ("title", "source", "author", "language")}
    return plain | {
        "sections": html.escape(", ".join(row["categories"])),
        "figure": _figure(row["photo"]),
        "body": "\n".join(
            f"<p>{html.escape(paragraph)}</p>" for paragraph in row["text"].split("\n\n")
        ),
        "note": demo_note(Texts(row["language"])),
        "json_ld": _json_ld(row),
    }


def _figure(photo: Mapping[str, str] | None) -> str:
    if photo is None:
        return ""
    caption = html.escape(f"{photo['caption']} ({photo['credit']})")
    return f'<figure><div class="picture"></div><figcaption>{caption}</figcaption></figure>'


def _json_ld(row: Mapping[str, Any]) -> str:
    """The schema.org NewsArticle; "<" is written as an escape, so that no text can close the script element."""
    data = {
        "@context": "https://schema.org",
        "@type": "NewsArticle",
        "headline": row["title"],
        "inLanguage": row["language"],
        "articleSection": row["categories"],
        "author": {"@type": "Person", "name": row["author"]},
        "publisher": {"@type": "Organization", "name": row["source"]},
    }
    return json.dumps(data, ensure_ascii=False).replace("<", "\\u003c")


@cache
def _file(name: str) -> str:
    return files(__name__).joinpath(name).read_text(encoding="utf-8")
