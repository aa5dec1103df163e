"""Text as such: language, sentences, tokens, quotation marks, quantities.

In: a string and a language code. Out: spans, tokens, `Document`. Knows only languages/.
"""
