"""How English works."""

from analysis.languages.shapes.traits import Traits

TRAITS = Traits(
    latin_letters=True,
    cases=False,
    gendered_verbs=False,
    drops_subject=False,
    free_order=False,
    clause_comma=False,
    articles=True,
    dash_speech=False,
    marked_names=False,
    colon_speech=False,
    stop_inside_marks=True,
    title_case=True,
    things_speak=True,
    possessive_s=True,
)
