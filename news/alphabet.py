"""Capital and small letters as character classes, for use inside the brackets of a pattern: f"[{UPPER}]".

Names are written with more letters than those of our three alphabets: Ćwik, Åsa Öberg, and an émigré is no name.
Made of all Latin and Cyrillic letters, so that no pattern has a list of its own.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable

_LATIN = (*range(0x41, 0x250), *range(0x1E00, 0x1F00))
_CYRILLIC = range(0x400, 0x530)


def _class_of(is_member: Callable[[str], bool], letters: Iterable[int]) -> str:
    """Those letters for which this holds, neighbours as a range: "A-ZÀ-ÖØ-ÞĀĂ..."."""
    codes = [code for code in letters if is_member(chr(code))]
    among = set(codes)
    starts = [code for code in codes if code - 1 not in among]
    ends = [code for code in codes if code + 1 not in among]
    return "".join(map(_range, starts, ends))


def _range(first: int, last: int) -> str:
    return chr(first) if first == last else f"{chr(first)}-{chr(last)}"


UPPER = _class_of(str.isupper, (*_LATIN, *_CYRILLIC))
LOWER = _class_of(str.islower, (*_LATIN, *_CYRILLIC))
CYRILLIC_UPPER = _class_of(str.isupper, _CYRILLIC)
