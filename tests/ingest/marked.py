"""Pastes of our own writing in which every line is marked with what it is; see the folder `marked`.

A file begins with facts ("author: Nina Castell"), then, after a line "---", comes the paste. The two characters before
each line tell what a person takes it for: "= " the title, "+ " a paragraph of the body, "# " both, "- " nothing of the
article. What stands in ⟦ ⟧ is in the paste but must fall off.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from news.types import Article

HERE = Path(__file__).parent / "marked"
_FALLS = re.compile("⟦.*?⟧")


@dataclass(frozen=True)
class Paste:
    """What is pasted, whether it is a post, and what has to be read in it."""

    name: str
    text: str
    telegram: bool
    want: dict[str, Any]


def pastes() -> list[Paste]:
    """All marked pastes, by name."""
    return [_read(path) for path in sorted(HERE.glob("*.txt"))]


def _read(path: Path) -> Paste:
    head, _, body = path.read_text(encoding="utf-8").partition("---\n")
    facts = [
        (name, value.strip())
        for name, _, value in (line.partition(":") for line in head.splitlines())
    ]
    told = {name: value for name, value in facts if value}
    lines = body.split("\n")
    raw = "\n".join(line[2:].replace("⟦", "").replace("⟧", "") for line in lines)
    want = {
        "title": told.get("title") or next(_marked(lines, "=#")),
        "paragraphs": list(_marked(lines, "+#")),
        "author": told.get("author"),
        "published": told.get("published"),
        "photo": _photo(told),
        "related": [value for name, value in facts if name == "related"],
        "languages": _listed(told, "languages"),
        "categories": _listed(told, "categories"),
        "source": told.get("source", ""),
    }
    return Paste(path.stem, raw, "telegram" in told, want)


def _marked(lines: list[str], marks: str) -> Iterator[str]:
    return (_FALLS.sub("", line[2:]) for line in lines if line and line[0] in marks)


def _photo(told: dict[str, str]) -> dict[str, str | None] | None:
    photo = {"caption": told.get("photo.caption"), "credit": told.get("photo.credit")}
    return photo if any(photo.values()) else None


def _listed(told: dict[str, str], name: str) -> list[str]:
    return [value.strip() for value in told.get(name, "").split(";") if value.strip()]


def read_as(article: Article) -> dict[str, Any]:
    """An article in the form of `Paste.want`."""
    photo = asdict(article.photo) if article.photo else None
    return {
        "title": article.title,
        "paragraphs": article.text.split("\n\n"),
        "author": article.author,
        "published": article.published.isoformat() if article.published else None,
        "photo": photo and {"caption": photo["caption"], "credit": photo["credit"]},
        "related": list(article.related),
        "languages": list(article.languages),
        "categories": list(article.categories),
        "source": article.source,
    }
