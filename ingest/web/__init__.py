"""Fetching: guarded sockets, robots.txt, character sets.

In: an address. Out: a `Page` of bytes, or an error of news/errors.py. Knows only news/.
"""
