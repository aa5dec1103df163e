"""All quotes of an article, each with its speaker: one walk that joins what the other packages find.

In: a `Document` with its people. Out: `Quote`s in order. Knows coreference/ and below.
"""
