"""Which of the article's own sentences stand in its summary.

In: a text, its sentences, its quotes. Out: spans, one article's or several outlets'. Knows entities/ and below.
"""
