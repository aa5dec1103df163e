"""Whether two headlines, or a headline and a text, are about the same: by the beginnings of their telling words."""

from __future__ import annotations

import re

_WORD = re.compile(r"[^\W_]+")
_YEAR = re.compile(r"(?:19|20)\d\d")
_BEGINNING = 5  # letters that the forms of one word share, in most words of the three languages
_SHORTEST = 3
_EMPTY = frozenset(
    re.findall(
        r"\w+",
        """
        about after also and are before but can could for from had has have her his how into its may more new not our
        out over said says than that the their these this those was were what when where which who why will with would
        you your але або без буде був була було були від він вона вони воно все всі всіх вже для його її ким між над
        нас нова нове новий нові під після при про сказав сказала так також там тим того хто цей цього ці ця через чим
        щоб що ще яка яке який які якщо як без будет был была было были вас всех где для его если еще ещё или как когда
        которая которые который кто между над новая новое новые новый она они оно перед под после при рассказал сказал
        сказала так также там тем того тоже уже чем что чтобы эта эти это этого этот заявил заявила заявив
        """,
    )
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
