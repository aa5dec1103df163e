"""A web page.

In: bytes of HTML. Out: an `Article`. Knows paste/, whose steps clear what is left in the body, and below.
"""
