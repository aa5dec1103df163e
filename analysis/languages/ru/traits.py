"""How Russian works."""

from analysis.languages.shapes.traits import Traits

TRAITS = Traits(
    latin_letters=False,
    cases=True,
    gendered_verbs=True,
    drops_subject=True,
    free_order=True,
    clause_comma=True,
    articles=False,
    dash_speech=True,
    marked_names=True,
    colon_speech=True,
    stop_inside_marks=False,
    title_case=False,
    things_speak=False,
    possessive_s=False,
)
