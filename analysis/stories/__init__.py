"""Which articles tell the same event.

In: titles and texts. Out: a `Signature` of fixed size, and which story a new one joins. Knows names/ and below.
"""
