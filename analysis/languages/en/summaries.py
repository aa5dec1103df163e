"""English words that tell what can stand in a summary."""

from analysis.languages.shapes.summaries import SummaryWords

SUMMARIES = SummaryWords()
