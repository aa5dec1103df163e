"""What a role says: which kind of office it is, and the words that tell which one."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from functools import cache, lru_cache

from analysis.languages import language_of
from analysis.languages.roles_shared import (
    BETWEEN_ROLES,
    CHIEF,
    DETERMINERS,
    EX,
    FORMERLY,
    HEADS,
    SECONDS,
    TELLING_NOTHING,
)
from analysis.languages.shapes.reporting import ReportingWords
from analysis.text.cues import words_of
from analysis.text.document import WORD

LONGEST_ROLE = 90  # letters
# Pieces of words, and how many of their letters are looked up.
PIECE, PIECE_LETTERS = (
    re.compile(r"[^\W_]+"),
    3,
)


def lone_noun(role: str) -> str:
    """The noun of a description that tells nothing more ("the driver", "адвокат"); "" when there is more."""
    words = [word for word in role.lower().split() if word not in DETERMINERS]
    return words[0] if len(words) == 1 else ""


def weight(role: str) -> int:
    """How much a role tells: the longest wins, up to what can be read beside a name."""
    return len(role) if len(role) <= LONGEST_ROLE else 0


def second(role: str) -> bool:
    """True for who stands in for somebody: the deputy prime minister is not the prime minister."""
    return not SECONDS.isdisjoint(role.lower().split())


def former(role: str, language: str) -> bool:
    """True for who is told to have held the office once: the ex-mayor is not the mayor."""
    low = role.lower()
    return low.startswith(FORMERLY) or _held(low, language) != low


def _held(low: str, language: str) -> str:
    """The role without "ex" joined to its office: "эксмэр" is told of the former mayor."""
    if not EX.search(low):  # as a rule
        return low
    stems = tuple(stem for _, _, stem in _alike(language))
    return EX.sub(lambda ex: "" if low.startswith(stems, ex.end()) else ex[0], low)


@lru_cache(maxsize=5_000)
def office(
    role: str, language: str, *, whole: bool = True
) -> tuple[frozenset[int], frozenset[str]]:
    """(kinds of office, the words that tell which one) of a role; whole: "head of parliament" is a kind of its own."""
    low = _held(role.lower().replace("’", "'").replace("ʼ", "'"), language)
    lexicon = words_of(language)
    if lexicon and lexicon.ministries:
        low = _ministry(low, lexicon)
    held = _offices_held(low, language, whole=whole)
    longer = " ".join(name for _, name in held if " " in name)
    kinds = frozenset(n for n, name in held if " " in name or name not in longer)
    named = {word[:5] for n, name in held if n in kinds for word in name.split()}
    return kinds, _details(low, named)


def _offices_held(low: str, language: str, *, whole: bool) -> set[tuple[int, str]]:
    """(kind, name) of the offices in a role; in a language with cases only of those that a part of it begins with."""
    held = {(n, name) for n, name in _named(low, language) if _place(low, name) >= 0}
    if not whole:
        held = {(n, name) for n, name in held if " " not in name}
    known = language_of(language)
    if known is None or not known.traits.cases:
        return held
    return {one for part in BETWEEN_ROLES.split(low) for one in _first(part, held)}


def _details(low: str, named: Collection[str]) -> frozenset[str]:
    """The words of a role but for its offices, which are named by their first letters."""
    longer = (word for word in WORD.findall(low) if len(word) > 2 and word not in TELLING_NOTHING)
    return frozenset(word for word in longer if word[:5] not in named)


def _ministry(low: str, lexicon: ReportingWords) -> str:
    """The role with "head of the MFA" told as "minister of foreign affairs"."""
    head, *rest = low.split(" ", 2)
    if not rest or rest[0] not in lexicon.ministries or not head.startswith(HEADS):
        return low
    return " ".join([lexicon.ministries[rest[0]], *rest[1:]])


def _named(low: str, language: str) -> Iterator[tuple[int, str]]:
    """(kind, name) of the offices that the role may hold, by the first letters of its words."""
    by_letters = _by_letters(language)
    for begins in {low[m.start() : m.start() + PIECE_LETTERS] for m in PIECE.finditer(low)}:
        for kind, name, stem in by_letters.get(begins, ()):
            if stem in low:
                yield kind, name


@cache
def _by_letters(language: str) -> dict[str, list[tuple[int, str, str]]]:
    found: dict[str, list[tuple[int, str, str]]] = {}
    for one in _alike(language):
        found.setdefault(one[2][:PIECE_LETTERS], []).append(one)
    return found


def _first(part: str, held: set[tuple[int, str]]) -> set[tuple[int, str]]:
    """The offices this part begins with: who helps a minister is no minister."""
    places = {one: at for one in held if (at := _place(part, one[1])) >= 0}
    start = min(places.values(), default=0)
    return {one for one, at in places.items() if at == start}


@cache
def _alike(language: str) -> tuple[tuple[int, str, str], ...]:
    """(kind, name, what all cases of the name share) of every office."""
    lexicon = words_of(language)
    rows = enumerate(lexicon.alike if lexicon else ())
    named = [(n, name.replace("_", " ")) for n, names in rows for name in names]
    return tuple((n, name, _stem(name)) for n, name in named)


def _stem(name: str) -> str:
    return name[:-1] if len(name) > 5 and not name.isascii() else name


def _place(text: str, name: str) -> int:
    """Where the role holds the name of an office, in any case; -1 for nowhere."""
    stem = _stem(name)
    at = text.find(stem)
    while at >= 0 and not _begins_office(text, at):
        at = text.find(stem, at + 1)
    if not name.isascii():
        return at
    after = text[at + len(stem) : at + len(stem) + 1].strip(' ,.-)"”')
    return -1 if after else at


def _begins_office(text: str, at: int) -> bool:
    """False inside a word, and for "the chief editor", who heads nothing."""
    if at and text[at - 1].isalnum():
        return False
    return not text.startswith(CHIEF, at)
