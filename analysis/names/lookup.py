"""A name as somebody typed it - any case, any script, with a slip of the finger - to the speakers it can mean."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import lru_cache

from rapidfuzz.distance import OSA, JaroWinkler

from analysis.morphology.analyser import TAGGED
from analysis.names.matching import fine_consonants, heard, same_person
from analysis.names.nominative import normal_form

MOST_ASKED_WORDS = 6  # of what was typed: no name has more
SAME_WORD, RESPELT, SLIP, BEGUN, INITIAL = 1.0, 0.92, 0.85, 0.75, 0.9
WORST_SHOWN = 0.15  # how much worse than the best a match may be and still be shown
TOO_UNLIKE = 0.55  # of two words less alike than this nothing is asked further
ONE_SLIP, TWO_SLIPS = 5, 9  # letters from which one slip is forgiven, and two


def best_matches(asked: str, spellings: Iterable[tuple[int, str]]) -> list[int]:
    """Ids whose name is a spelling of the one asked for, else those that come close, nearest first; each once.

    Every word typed must be some word of the name: in any case and order, spelt by ear, one slip in five letters.
    """
    forms = _forms(asked)
    if not any(forms):
        return []
    known = list(spellings)
    rated = sorted(
        ((max(_rate(form, name) for form in forms), one) for one, name in known),
        key=lambda pair: -pair[0],
    )
    best = rated[0][0] if rated else 0.0
    return list(
        dict.fromkeys(one for rate, one in rated if rate > 0 and rate >= best - WORST_SHOWN)
    )


def _forms(asked: str) -> list[tuple[str, ...]]:
    """What was typed as words, as it stands and brought to the nominative in each language that has cases."""
    names = [asked, *(normal_form(asked, language) for language in TAGGED)]
    return list(dict.fromkeys(_words(name)[:MOST_ASKED_WORDS] for name in names))


@lru_cache(maxsize=20_000)
def _words(name: str) -> tuple[str, ...]:
    return tuple(word for word in re.split(r"[\s.,‐-]+", name.casefold()) if heard(word).written)


def _rate(asked: Sequence[str], name: str) -> float:
    """How well a name answers: the mean of its words' likeness, a little less for words it has besides; 0 for no."""
    left = list(_words(name))
    if not asked or len(asked) > len(left):
        return 0.0
    total, best, last = 0.0, 0.0, left[-1]
    for word in sorted(asked, key=len, reverse=True):
        rate, part = max((_like(word, part), part) for part in left)
        if rate == 0.0:
            return 0.0
        left.remove(part)
        best = max(best, rate * (len(word) > 1 and len(part) > 1))
        total += rate - 0.05 * (len(asked) == 1 and part != last)
    if best == 0.0:
        return 0.0  # initials alone name nobody
    return total / len(asked) - 0.01 * len(left) + 0.02 * same_person(" ".join(asked), name)


@lru_cache(maxsize=100_000)
def _like(typed: str, part: str) -> float:
    """How much a typed word is a word of a name, from 0 for not at all to 1."""
    if len(typed) == 1 or len(part) == 1:
        return INITIAL * (heard(typed).written[0] == heard(part).written[0])
    a, b = heard(typed), heard(part)
    if not _sound_alike(a.written, b.written):
        return 0.0
    if a.written in b.sounds or b.written in a.sounds:
        return SAME_WORD
    return _near(a.written, b.written)


def _sound_alike(a: str, b: str) -> bool:
    """Whether two keys are worth comparing further."""
    return (
        JaroWinkler.similarity(a, b) >= TOO_UNLIKE
        or fine_consonants(a)[:1] == fine_consonants(b)[:1]
    )


def _near(a: str, b: str) -> float:
    """How near a typed key comes to one that is not the same."""
    slips, forgiven = OSA.distance(a, b), (len(a) >= ONE_SLIP) + (len(a) >= TWO_SLIPS)
    if slips <= 1 + (len(a) > ONE_SLIP) and _same_consonants(a, b):
        return RESPELT
    if slips <= forgiven and a[:2] == b[:2]:
        return SLIP - 0.05 * (slips - 1)
    return BEGUN if len(a) >= ONE_SLIP and b.startswith(a) else 0.0


def _same_consonants(a: str, b: str) -> bool:
    return min(len(a), len(b)) > 3 and fine_consonants(a) == fine_consonants(b)
