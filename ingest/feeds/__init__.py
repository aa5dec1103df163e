"""Sources that are looked at again and again.

In: what is due. Out: entries, and their articles through pipeline/. Knows pipeline/ and below.
"""
