"""Tags of a paste: "Tags: port, ferry", lines of #tags, a short list below "Related topics"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from ingest.languages import LEXICONS
from ingest.paste.boilerplate import is_noise
from ingest.paste.phrase_patterns import fold, starting_with
from ingest.paste.related import pointed_to

_TAGS_LABEL = starting_with(phrase for words in LEXICONS for phrase in words.tags)
_THEMES = {fold(phrase) for words in LEXICONS for phrase in words.themes}
_LABELS_WITHOUT_COLON = {phrase for words in LEXICONS for phrase in words.tags_bare}
_HASHTAGS = re.compile(r"(?:#\w+[\s,]*)+")
_LONGEST_TAGS_LINE, _LONGEST_TAG = 200, 30  # characters of a line, of a tag
_MOST_TAGS = 12  # tags below a heading


def take_tags(lines: Sequence[str]) -> tuple[tuple[str, ...], list[str]]:
    """The tags of a paste, and the lines without theirs."""
    tags: list[str] = []
    kept: list[str] = []
    listed = 0  # how many more lines may belong to a list of tags
    for line in lines:
        if listed and _is_tag(line):
            tags.append(line.lstrip("#"))
            listed -= 1
            continue
        found = [] if fold(line.rstrip(": ")) in _THEMES else _tags(line)
        listed = _MOST_TAGS if found == [] else 0
        kept.append(line if found is None else "")  # what it parted stays apart
        tags += found or []
    return tuple(dict.fromkeys(tags)), kept


def _is_tag(line: str) -> bool:
    if not 0 < len(line) <= _LONGEST_TAG or len(line.split()) > 3:
        return False
    return line[-1].isalnum() and not _is_button(line) and pointed_to(line) is None


def _is_button(line: str) -> bool:
    return is_noise(line) and not line.islower()  # "news" is a tag too, "Share" is none


def _tags(line: str) -> list[str] | None:
    if len(line) > _LONGEST_TAGS_LINE:
        return None
    if line.startswith("#") and _HASHTAGS.fullmatch(line):
        return line.replace("#", " ").replace(",", " ").split()
    label = _TAGS_LABEL.match(fold(line))
    if label is None or line.endswith("."):
        return None
    rest = line[label.end() :].lstrip()
    if not rest.startswith(":") and label[0] not in _LABELS_WITHOUT_COLON:
        return None
    return [tag.strip() for tag in rest.lstrip(" :").split(",") if tag.strip()]
