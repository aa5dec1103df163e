"""Names of people as names: which spellings are one person, the nominative, keys for looking up.

In: names as written, in any script and case. Out: keys, verdicts, nominatives. Knows languages/, text/, morphology/.
"""
