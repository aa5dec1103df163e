"""A pasted page or a forwarded post, line by line.

In: plain text. Out: an `Article`. Knows web/ and languages/.
"""
