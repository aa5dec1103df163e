"""What others filed an article under: the categories of its feed or page and the sections in its address."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cache
from urllib.parse import unquote, urlsplit

from analysis.languages import LANGUAGES
from analysis.text.tokens import tokens


def filed_under(categories: Iterable[str], url: str | None) -> list[str]:
    """The topics that categories and address name, in that order, one for each naming."""
    known = _sections()
    names = [*categories, *_path(url)]
    return [known[key] for name in names for key in _keys(name) if key in known]


def _keys(name: str) -> Iterator[str]:
    """A name as a whole, and its parts where it is a list ("World / Europe")."""
    whole = " ".join(tokens(name[:200]))
    parts = [
        " ".join(tokens(part)) for part in name[:200].replace("|", "/").replace(">", "/").split("/")
    ]
    yield from dict.fromkeys([whole, *parts])


def _path(url: str | None) -> list[str]:
    """The host's first label and the folders of an address, not the last part: that is the article itself."""
    try:
        parts = urlsplit(url or "")
    except ValueError:
        return []
    folders = unquote(parts.path[:500]).split("/")[1:-1]
    return [parts.netloc.split(".")[0], *folders]


@cache
def _sections() -> dict[str, str]:
    known: dict[str, str] = {}
    for language in LANGUAGES.values():  # a feed in one language often files under words of another
        for topic, names in language.topics.sections.items():
            known |= {" ".join(tokens(name)): topic for name in names.split(",")}
    return known
