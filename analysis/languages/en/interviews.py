"""English words of interviews: who asks, who answers."""

from analysis.languages.shapes.interviews import interview_words

INTERVIEWS = interview_words(
    "q question",
    "a answer",
    r"interview|q ?& ?a\b|q and a\b|(?:spoke|spoken) (?:to|with)\b|talk(?:s|ed)? (?:to|with)\b|sat down|answered|"
    r"conversation|we (?:asked|met|caught up)",
    "to|with|asked|met|interviewed",
    "reporter|correspondent|editor|host|interview(?:ed)? by|questions by|words by|asked by",
    "guest answer",
    "spoke to|spoke with|talked to|talked with|sat down|asked|interviewed|met",
)
