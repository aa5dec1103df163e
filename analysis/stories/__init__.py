"""Which articles tell the same event.

In: titles and texts. Out: a `Sketch` of fixed size, and which story a new one joins. Knows names/, text/, languages/.
"""
