"""Ukrainian words that tell who is named as the speaker in a sentence."""

from analysis.languages.shapes.attribution import AttributionWords
from analysis.languages.uk.agreement import AGREEMENT

ATTRIBUTION = AttributionWords(
    agreement=AGREEMENT,
)
