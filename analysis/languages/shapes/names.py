"""Words of one language that tell how names of people are written and change."""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, eq=False, kw_only=True)
class NameWords:
    """All in lower case; a language whose names never change has none of it."""

    surname_endings: str  # lines of gender, then the ending in nomn gent datv accs ablt loct voct; "/" parts variants
    adjective_endings: frozenset[
        str
    ]  # last two letters of surnames that were adjectives, in the nominative: "ий"
    mens_forms: Mapping[
        str, str
    ]  # forms that two men's names share, with the one that news has more often
    womens_adjectives: Mapping[
        str, str
    ]  # an oblique ending of women's surnames and its nominative: "ой", "ая"
    changing_vowels: (
        str  # vowels at the end of a surname that surely stands in another case than the nominative
    )
    back_consonants: tuple[
        str, ...
    ]  # after these the genitive of a stem in -а ends in и, else in ы; empty: no rule
