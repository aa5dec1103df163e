"""A piece of HTML, as feeds carry it -> its text in lines, one a paragraph."""

from __future__ import annotations

from typing import Any

from ingest.languages.words import phrases
from ingest.paste.clean import tidy
from ingest.web.bounds import check_html

_BLOCKS = frozenset(
    phrases("""
        address; article; aside; blockquote; br; dd; div; dl; dt; figcaption; figure; footer; h1; h2; h3; h4; h5; h6;
        header; hr; li; main; ol; p; pre; section; table; td; th; tr; ul
    """)
)
_DROPPED = frozenset(
    phrases("script; style; iframe; form; button; svg; template; noscript; object; head")
)
_DEEPEST_ELEMENT = 200  # levels; what lies deeper is not read


def html_lines(html: str) -> list[str]:
    """The lines of a fragment's text, without empty ones; a text without any tag keeps its own lines."""
    from lxml import etree
    from lxml import html as parser

    html = check_html(tidy(html))
    if "<" not in html and "&" not in html:
        return [line.strip() for line in html.split("\n") if line.strip()]
    try:
        root = parser.fragment_fromstring(html, create_parent="div")
    except (etree.LxmlError, ValueError, AssertionError):
        return []
    pieces: list[str] = []
    _collect(root, pieces, 0)
    lines = tidy("".join(pieces)).split("\n")
    return [line for line in (" ".join(line.split()) for line in lines) if line]


def plain(html: str) -> str:
    """The text of a short fragment (a title, a name) in one line."""
    return " ".join(html_lines(html))


def _collect(element: Any, pieces: list[str], level: int) -> None:
    """Adds the texts of an element; \\n parts its blocks, and line ends of the source are only spaces."""
    block = element.tag in _BLOCKS
    pieces.append("\n" if block else "")
    if element.tag not in _DROPPED and isinstance(element.tag, str) and level < _DEEPEST_ELEMENT:
        pieces.append(_flat(element.text))
        for child in element:
            _collect(child, pieces, level + 1)
            pieces.append(_flat(child.tail))
    pieces.append("\n" if block else "")


def _flat(text: str | None) -> str:
    return (text or "").replace("\n", " ")
