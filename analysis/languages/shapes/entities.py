"""Words of one language that tell what tells that capitalised words are people, organisations, roles."""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, eq=False, kw_only=True)
class EntityWords:
    """All in lower case."""

    articles: frozenset[str]  # "the", "a" before a role or a body
    generic_bodies: frozenset[
        str
    ]  # nouns of bodies that alone are no name: "council"; empty where a dictionary tells
    local_words: frozenset[str]  # what may stand before them: "city", "district"
    nicknames_in_marks: bool  # Robert “Bobby” Tarn is one name
    missing_nouns: tuple[
        str, ...
    ]  # offices that the dictionary lacks or takes for first names: "аким"
    missing_endings: Mapping[str, tuple[str, ...]]  # their endings and the cases of each
