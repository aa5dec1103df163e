"""A small fourth language: a dozen Polish words, no grammar. `python -m tests.analysis.polish` reads articles with it.

It runs in a process of its own, so that no other test meets a language that Lede does not have.
"""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Mapping
from dataclasses import asdict
from typing import Any, TypeVar, get_args, get_origin, get_type_hints

from analysis import analyse
from analysis.languages import LANGUAGES, Language
from analysis.languages.shapes.sentences import SentenceWords
from analysis.languages.shapes.topics import TopicWords
from news.types import Article

T = TypeVar("T")
_EMPTY: Mapping[Any, Any] = {
    frozenset: frozenset(),
    tuple: (),
    Mapping: {},
    re.Pattern: re.compile("(?!)"),
    bool: False,
    int: 0,
    str: "",
}
NEVER = "(?!)"  # a pattern that nothing matches


def sparse(shape: type[T], **known: object) -> T:
    """A shape of which only this is known; all other sets and lists are empty, all other questions answered by no."""
    hints = get_type_hints(shape)
    fields = getattr(shape, "__dataclass_fields__", {})
    unknown = {name: _nothing(hints[name]) for name in fields if name not in known}
    return shape(**{**unknown, **known})


def _nothing(hint: Any) -> object:
    """What a field holds of which nothing is known."""
    if type(None) in get_args(hint):
        return None
    kind = get_origin(hint) or hint
    return _EMPTY[kind] if kind in _EMPTY else sparse(kind)


def stem(word: str) -> str:
    """The word without its ending, as a short list has it."""
    return (
        re.sub(r"(?:ego|emu|ymi|ach|ami|owie|ów|om|ie|ą|ę|a|e|i|o|u|y)$", "", word)
        if len(word) > 4
        else word
    )


SENTENCES = sparse(
    SentenceWords,
    stop_words=frozenset(
        ["i", "w", "na", "z", "że", "do", "się", "nie", "o", "jest", "po", "za", "od", "to"]
    ),
    never_last=frozenset({"ul", "prof", "dr"}),
    before_number=frozenset({"nr"}),
    pronouns=frozenset({"on", "ona", "oni"}),
    joining=frozenset({"i", "oraz"}),
    links=("ale", "jednak"),
    labels=NEVER,
    sourced=NEVER,
    pointing=NEVER,
    background=NEVER,
    speech=NEVER,
)
TOPICS = sparse(TopicWords, words={}, sections={})
POLISH = sparse(
    Language,
    code="pl",
    sentences=SENTENCES,
    topics=TOPICS,
    reporting=None,
    stem=stem,
    search_forms=lambda word: set(),
)


def main() -> None:
    """Articles as JSON, one a line; what is understood of each comes out, one a line."""
    if "--with-polish" in sys.argv:
        LANGUAGES[POLISH.code] = POLISH
    for line in sys.stdin:
        found = analyse(Article(**json.loads(line)))
        sys.stdout.write(
            json.dumps(asdict(found), ensure_ascii=False, default=str, sort_keys=True) + "\n"
        )


if __name__ == "__main__":
    main()
