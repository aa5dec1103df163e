"""English words that tell who is named as the speaker in a sentence."""

from analysis.languages.shapes.attribution import AttributionWords

ATTRIBUTION = AttributionWords(
    nobody=frozenset(),
    latter_relatives={},
    like=frozenset(),
    customary=frozenset(),
    verb_joins=frozenset(),
    within=frozenset(),
    before_verb=frozenset(),
    phrase_joins=frozenset(),
    possessives=frozenset(),
    pointing=frozenset(),
    means=(),
    place_abbreviations=frozenset(),
    over_something=(),
    words_said=frozenset(),
    referring_to=frozenset(),
    sites=frozenset(),
    finite_endings=(),
    place_adjective_endings=(),
    agency_endings=(),
    name_endings=(),
    husbands=frozenset(),
    soft_given_endings=(),
    declined_endings=(),
    fixed_endings=(),
)
