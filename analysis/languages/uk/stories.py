"""Ukrainian words that help to see that two articles tell the same event."""

from analysis.languages.shapes.stories import StoryWords

STORIES = StoryWords(
    lands=r"(?<=..[^\W\d_])(ч?чин|щин)[аиіуыоею]*$",
    town_endings={"щин": "", "чин": "ц", "ччин": "ц"},
)
