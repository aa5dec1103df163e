"""Whether two headlines, or a headline and a text, are about the same: by the beginnings of the words that tell something."""

from __future__ import annotations

import re

_WORD = re.compile(r"[^\W_]+")
_YEAR = re.compile(r"(?:19|20)\d\d")
_BEGINNING = 5  # letters that the forms of one word share, in most words of the three languages
_SHORTEST = 3
_EMPTY = frozenset(
    """
    the and for with from that this these those have has had was were are will would can could may not but you your our
    его ее она они оно это эта этот эти так как что кто где при для над под про без или уже еще был была было были будет
    все всех чем тем том того этого после перед через между который которая которые также чтобы когда если
    про для від над під без або вже ще був була було були буде все всіх чим тим того цього ця цей ці вона вони воно його
    її які який яка яке після перед через між також щоб коли якщо так як що хто де при та
    who what how why when where which their his her its about into over after before out new more than also says said
    сказав сказала сказал сказала заявив заявила заявил рассказал розповів нові новий новые новый
    """.split()
)


def stems(text: str) -> frozenset[str]:
    """The beginnings of the words of a text that tell what it is about."""
    return frozenset(word[:_BEGINNING] for word in _WORD.findall(text.casefold()) if _tells(word))


def _tells(word: str) -> bool:
    if word.isdigit():
        return len(word) > 1 and not _YEAR.fullmatch(word)
    return len(word) >= _SHORTEST and word not in _EMPTY


def alike(one: str, other: str) -> bool:
    """Whether two headlines can be one in two wordings: they share half of what the shorter one tells."""
    left, right = stems(one), stems(other)
    shared = len(left & right)
    if not left or not right:
        return " ".join(one.casefold().split()) == " ".join(other.casefold().split())
    return shared > 0 and 2 * shared >= min(len(left), len(right))


def nothing_shared(one: str, other: str) -> bool:
    """Whether two headlines have no telling word in common, though each has one."""
    left, right = stems(one), stems(other)
    return bool(left and right) and left.isdisjoint(right)
