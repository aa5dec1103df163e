"""What somebody says again and again, or is about to say, is told with an infinitive: "she used to say"."""

from collections.abc import Sequence

from analysis.languages.shapes.attribution import AttributionWords
from analysis.text.document import Token


def is_habit(words: Sequence[Token], cue: int, listed: AttributionWords) -> bool:
    """Whether the verb words[cue] is one of "she used to say", "she is to tell"."""
    if cue < 2 or words[cue - 1].low not in listed.infinitive:
        return False
    return words[cue - 2].low in listed.habits
