"""English words that tell who is named as the speaker in a sentence."""

from analysis.languages.shapes.attribution import AttributionWords

ATTRIBUTION = AttributionWords(
    agreement=None,
)
