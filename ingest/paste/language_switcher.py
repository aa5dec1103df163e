"""The line of a page that offers it in other languages: "ua en ru", "УКР | РУС | ENG", "Read in English"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from ingest.languages import LEXICONS
from ingest.languages.others import IN_SWITCHERS
from ingest.paste.clean import has_words
from ingest.paste.phrase_patterns import fold

_CODES = {fold(name): words.code for words in LEXICONS for name in words.names} | {
    fold(name): code for code, names in IN_SWITCHERS.items() for name in names.split()
}
_READ_IN = {fold(word) for words in LEXICONS for word in words.read_in}
_BETWEEN_NAMES = re.compile(r"[\s|/\\,·•:;()\[\]—–]+")
_SWITCHER_LINES = 8  # lines: a switcher stands at the very top
_MOST_SWITCHER_WORDS = 12  # words in its line


def take_languages(lines: Sequence[str]) -> tuple[tuple[str, ...], list[str]]:
    """The languages offered, in their order and as ISO 639-1 codes, and the lines without the switcher."""
    found: list[str] = []
    named = 0
    kept: list[str] = []
    for at, line in enumerate(lines):
        codes = _offered(line) if at < _SWITCHER_LINES and line else None
        if codes is None:
            kept.append(line)
            continue
        found += codes
        named += 2 if _has_reading_word(line) else len(codes)
    if named < 2:  # one lone "en" may be anything
        return (), list(lines)
    return tuple(dict.fromkeys(found)), kept


def _tokens(line: str) -> list[str]:
    return [token for token in _BETWEEN_NAMES.split(fold(line)) if has_words(token)]


def _offered(line: str) -> list[str] | None:
    """The codes a line offers; None when it says anything else too."""
    if len(line) > 120:
        return None
    tokens = _tokens(line)
    names = [token for token in tokens if token in _CODES]
    others = [token for token in tokens if token not in _CODES]
    if not names or len(tokens) > _MOST_SWITCHER_WORDS or not _READ_IN.issuperset(others):
        return None
    return [_CODES[name] for name in names]


def _has_reading_word(line: str) -> bool:
    return any(token in _READ_IN for token in _tokens(line))
