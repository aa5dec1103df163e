"""Ukrainian words that tell what tells that two articles are of one event."""

from analysis.languages.shapes.stories import StoryWords

STORIES = StoryWords()
