"""What no parser is given: a tag with thousands of attributes, or elements nested thousands deep.

libxml2 looks at all earlier attributes of a tag for each further one: 170 KB of them take it two seconds, 350 KB
minutes. One pass over the text finds them first. What it does not know of is left to the limits of the worker.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from news.errors import TooCostly

MOST_ATTRIBUTES = 1_000  # of one tag; real ones have fifty at most
DEEPEST = 20_000  # levels; in a feed what is not closed nests, and that may be every <br> of it
_SHORT_DOCUMENT = 2 * MOST_ATTRIBUTES  # characters: a shorter tag has no room for so many
_VALUE = r"""(?:\s*+=\s*+(?:"[^"]*+"?|'[^']*+'?|[^\s>]*+))?+"""
_ATTRIBUTE = re.compile(rf"[^\s>/=]++{_VALUE}|=")
_TAG = rf"<[a-zA-Z_:](?:[^\s>/=]++{_VALUE}|[\s/=]++)*+>?"
_COMMENT = r"<!--(?:-?>|.*?(?:--!?>|\Z))"
_MARKED_UP = re.compile(rf"{_TAG}|</|{_COMMENT}", re.DOTALL)
_MARKUP_OF_XML = re.compile(rf"{_TAG}|</|{_COMMENT}|<!\[CDATA\[.*?(?:\]\]>|\Z)", re.DOTALL)
_RAW = re.compile(r"<(script|style)\b", re.IGNORECASE)  # what stands in these is no markup
_RAW_END = {name: re.compile(f"</{name}", re.IGNORECASE) for name in ("script", "style")}


def check_html(text: str) -> str:
    """The page or piece of HTML, when a parser may have it. Raises TooCostly."""
    for tag in _tags(text, _MARKED_UP):
        _check(tag)
    return text


def check_xml(text: str) -> str:
    """The feed or list, when a parser may have it. Raises TooCostly."""
    depth = 0
    for found in _MARKUP_OF_XML.finditer(text):
        tag = found[0]
        _check(tag)
        if tag == "</":
            depth = max(0, depth - 1)
        elif tag[1] != "!" and not tag.endswith("/>"):
            depth += 1
        if depth > DEEPEST:
            raise TooCostly(f"nested more than {DEEPEST} deep")
    return text


def _tags(text: str, markup: re.Pattern[str]) -> Iterator[str]:
    """Each tag and comment, but what stands in scripts is passed over."""
    place, never = 0, set[str]()
    while found := markup.search(text, place):
        place = found.end()
        yield found[0]
        raw = _RAW.match(found[0])
        name = raw[1].lower() if raw else ""
        if name and name not in never:
            end = _RAW_END[name].search(text, place)
            place = end.start() if end else place
            never |= {name} if end is None else set()  # not to be looked for again


def _check(tag: str) -> None:
    if (
        len(tag) > _SHORT_DOCUMENT
        and tag[1] != "!"
        and sum(1 for _ in _ATTRIBUTE.finditer(tag)) > MOST_ATTRIBUTES
    ):
        raise TooCostly(f"a tag with more than {MOST_ATTRIBUTES} attributes")
