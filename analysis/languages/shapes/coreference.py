"""Words of one language that tell whom pronouns, roles and descriptions mean."""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, eq=False, kw_only=True)
class CoreferenceWords:
    """All in lower case. What a language has no use for is empty."""

    conjunctions: frozenset[str]  # join two subjects: Ann Roe "and" Ben Lee
    object_openers: frozenset[str]  # before a name that is no subject: articles, prepositions
    companions: frozenset[str]  # open a sentence with those beside its subject: "With" Ann Roe, ...
    subordinators: frozenset[str]  # open a clause whose subject may be another one: "As" he left
    occupations: frozenset[str]  # what those who are written about are called in turn: "the singer"
    title_roles: frozenset[str]  # roles that stand before a name as a title: President Roe
    known_roles: frozenset[
        str
    ]  # "the mayor": a role that tells nothing more, of whoever was named without one
    owned_roles: frozenset[str]  # roles whose owner is told only once: Norland's water "minister"
    role_modifiers: frozenset[str]  # make another role of it: "prime" minister, "former" mayor
    role_fillers: frozenset[str]  # capitalised in a role and no place or club: "Senior"
    not_the_same: frozenset[
        str
    ]  # the "former" developer, "інша" жінка: somebody else than was spoken of
    indefinite_openers: tuple[str, ...]  # "a ", "another ": somebody who was not told yet
    head_nouns: tuple[str, ...]  # roles that only tell that somebody heads something
    party_roles: str  # what whoever has a party and no title may be called
    parties: Mapping[str, str]  # by the letter behind a lawmaker's name: Roe (D-Ore.)
