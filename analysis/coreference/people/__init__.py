"""The people of one article: mentions joined to entities, found again by name or role, shown as speakers.

In: a `Document` with the people that are named in it. Out: an `EntityIndex`. Knows entities/ and below.
"""
