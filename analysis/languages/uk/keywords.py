"""Ukrainian words that tell what is a keyword and what is none."""

from analysis.languages.shapes.keywords import KeywordWords

KEYWORDS = KeywordWords()
