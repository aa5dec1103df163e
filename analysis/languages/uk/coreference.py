"""Ukrainian words that tell whom pronouns, roles and descriptions mean."""

from analysis.languages.shapes.coreference import CoreferenceWords
from analysis.languages.shapes.reporting import words

COREFERENCE = CoreferenceWords(
    conjunctions=words("і й та"),
    object_openers=frozenset(),
    companions=frozenset(),
    subordinators=frozenset(),
    occupations=frozenset(),
    title_roles=frozenset(),
    known_roles=frozenset(),
    owned_roles=frozenset(),
    role_modifiers=frozenset(),
    role_fillers=frozenset(),
    not_the_same=words("інший інша один одна кожен"),
    indefinite_openers=(),
    head_nouns=(
        "голова",
        "керівник",
        "начальник",
        "директор",
        "завідувач",
        "заступник",
    ),
    party_roles="",
    parties={},
)
