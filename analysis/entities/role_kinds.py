"""What a role says: which kind of office it is, and the words that tell which one."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache, lru_cache

from analysis.languages.shapes.reporting import ReportingWords
from analysis.text.cues import words_of
from analysis.text.document import WORD

SECONDS = frozenset(["deputy", "vice", "assistant", "shadow"])
POINTING = frozenset("the a an this that his her its their сам сама цей ця этот эта".split())  # noqa: SIM905
SMALL = frozenset(["the", "a", "an", "of", "for", "with", "his", "her", "and", "former", "longtime"])
LONGEST_ROLE = 90  # letters
ONCE = re.compile(r"\b(?:экс|екс)-?(?=\w)|\bex-(?=\w)")  # joined to an office: "экс-мэр"
FORMERLY = ("бывш", "колишн", "former", "ex-")
CHIEF = "головн"  # "the chief editor" heads nothing
HEADS = ("глав", "очільни", "керівни", "руководител")
PIECE, LETTERS = re.compile(r"[^\W_]+"), 3  # pieces of words, and how many of their letters are looked up
PARTS = re.compile(r", | и | та | і | й ")  # between two offices of one person


def lone_noun(role: str) -> str:
    """The noun of a description that tells nothing more ("the driver", "адвокат"); "" when there is more."""
    words = [word for word in role.lower().split() if word not in POINTING]
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
    if "экс" not in low and "екс" not in low and "ex" not in low:  # as a rule
        return low
    stems = tuple(stem for _, _, stem in _alike(language))
    return ONCE.sub(lambda ex: "" if low.startswith(stems, ex.end()) else ex[0], low)


@lru_cache(maxsize=5_000)
def office(role: str, language: str, *, whole: bool = True) -> tuple[frozenset[int], frozenset[str]]:
    """(kinds of office, the words that tell which one) of a role; whole: "head of parliament" is a kind of its own."""
    lexicon = words_of(language)
    low = _held(role.lower().replace("’", "'").replace("ʼ", "'"), language)
    low = _ministry(low, lexicon) if lexicon and lexicon.ministries else low
    held = {(n, name) for n, name in _named(low, language) if _place(low, name) >= 0 and (whole or " " not in name)}
    if lexicon and lexicon.inflected:
        held = {one for part in PARTS.split(low) for one in _first(part, held)}
    longer = " ".join(name for _, name in held if " " in name)
    heads = {n for n, name in held if " " in name or name not in longer}
    named = " ".join(name for n, name in held if n in heads).split()
    details = {w for w in WORD.findall(low) if len(w) > 2 and w not in SMALL and not any(w[:5] == n[:5] for n in named)}
    return frozenset(heads), frozenset(details)


def _ministry(low: str, lexicon: ReportingWords) -> str:
    """The role with "head of the MFA" told as "minister of foreign affairs"."""
    words = low.split(" ", 2)
    if len(words) < 2 or words[1] not in lexicon.ministries or not words[0].startswith(HEADS):
        return low
    return " ".join([lexicon.ministries[words[1]], *words[2:]])


def _named(low: str, language: str) -> Iterator[tuple[int, str]]:
    """(kind, name) of the offices that the role may hold, by the first letters of its words."""
    by_letters = _by_letters(language)
    for begins in {low[m.start() : m.start() + LETTERS] for m in PIECE.finditer(low)}:
        for kind, name, stem in by_letters.get(begins, ()):
            if stem in low:
                yield kind, name


@cache
def _by_letters(language: str) -> dict[str, list[tuple[int, str, str]]]:
    found: dict[str, list[tuple[int, str, str]]] = {}
    for one in _alike(language):
        found.setdefault(one[2][:LETTERS], []).append(one)
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
    while at >= 0 and ((at and text[at - 1].isalnum()) or text.startswith(CHIEF, at)):
        at = text.find(stem, at + 1)
    after = text[at + len(stem) : at + len(stem) + 1].strip(' ,.-)"”')
    return at if not name.isascii() or not after else -1
