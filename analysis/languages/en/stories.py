"""English words that help to see that two articles tell the same event."""

from analysis.languages.shapes.stories import StoryWords

STORIES = StoryWords(lands="", town_endings={})
