"""How an article arrives: understood in a worker process, joined to its story, kept with its letters.

In: an `Article`. Out: rows in storage/. Knows html/, paste/, analysis/, storage/.
"""
