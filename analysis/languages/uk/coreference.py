"""Ukrainian words that tell whom pronouns, roles and descriptions mean."""

from analysis.languages.shapes.coreference import CoreferenceWords

COREFERENCE = CoreferenceWords()
