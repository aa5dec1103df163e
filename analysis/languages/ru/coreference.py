"""Russian words that tell whom pronouns, roles and descriptions mean."""

from analysis.languages.shapes.coreference import CoreferenceWords
from analysis.languages.shapes.reporting import words

COREFERENCE = CoreferenceWords(
    conjunctions=words("и"),
    object_openers=frozenset(),
    companions=frozenset(),
    subordinators=frozenset(),
    occupations=frozenset(),
    title_roles=frozenset(),
    known_roles=frozenset(),
    owned_roles=frozenset(),
    role_modifiers=frozenset(),
    role_fillers=frozenset(),
    not_the_same=words("другой другая один одна некий каждый"),
    indefinite_openers=(),
    head_nouns=(
        "начальник",
        "глава",
        "руководитель",
        "директор",
        "заведующий",
        "заместитель",
    ),
    party_roles="",
    parties={},
)
