"""Words of one language that help to see that two articles tell the same event."""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, eq=False, kw_only=True)
class StoryWords:
    """All in lower case."""

    lands: str  # pattern of the ending, in a group, of words for the land around a town: "Харківщина"; empty: none
    town_endings: Mapping[
        str, str
    ]  # for each such ending what the town's stem has there: "Вінниччина" is "вінниц"
