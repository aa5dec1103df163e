"""What a page says of its article in JSON-LD (schema.org), which most news sites fill in with care."""

from __future__ import annotations

import html
import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

_ARTICLE_TYPES = ("article", "blogposting", "report", "posting", "review", "pressrelease")
_DEEPEST_NODE = 6  # levels at which an article is looked for
_LONGEST_VALUE = 500  # characters of a value that is believed


@dataclass(frozen=True)
class Metadata:
    """Plain strings, empty where nothing is told."""

    title: str = ""
    author: str = ""
    published: str = ""
    image: str = ""
    publisher: str = ""
    section: tuple[str, ...] = ()
    free: bool = True  # False: readers must pay


def read_json_ld(scripts: Iterable[str]) -> Metadata:
    """The first article in the scripts of a page; an empty Told when there is none or when they are broken."""
    for script in scripts:
        for node in _nodes(_parsed(script), _DEEPEST_NODE):
            if _is_article(node):
                return _told(node)
    return Metadata()


def _parsed(script: str) -> Any:
    try:
        return json.loads(script, strict=False)  # line breaks inside strings are common
    except (ValueError, RecursionError):
        return None


def _nodes(value: Any, levels: int) -> Iterator[dict[str, Any]]:
    """All objects of a JSON value, outer ones first."""
    if isinstance(value, dict):
        yield value
    if levels and isinstance(value, dict | list):
        for inner in value.values() if isinstance(value, dict) else value:
            yield from _nodes(inner, levels - 1)


def _is_article(node: dict[str, Any]) -> bool:
    kinds = node.get("@type")
    kinds = kinds if isinstance(kinds, list) else [kinds]
    return "headline" in node and any(str(kind).lower().endswith(_ARTICLE_TYPES) for kind in kinds)


def _told(node: dict[str, Any]) -> Metadata:
    return Metadata(
        title=_text(node.get("headline")),
        author=", ".join(dict.fromkeys(filter(None, map(_text, _listed(node.get("author")))))),
        published=_text(node.get("datePublished") or node.get("dateCreated")),
        image=_text(next(iter(_listed(node.get("image"))), ""), "url"),
        publisher=_text(node.get("publisher")),
        section=tuple(filter(None, map(_text, _listed(node.get("articleSection"))))),
        free=str(node.get("isAccessibleForFree")).lower() != "false",
    )


def _listed(value: Any) -> list[Any]:
    return value if isinstance(value, list) else [value]


def _text(value: Any, key: str = "name") -> str:
    """A string, or the string under `key` of an object; empty for anything else."""
    if isinstance(value, dict):
        value = value.get(key)
    return " ".join(html.unescape(value[:_LONGEST_VALUE]).split()) if isinstance(value, str) else ""
