"""Where speech may be: marks, dashes, interviews, and the writer's own words around them.

In: a `Document`. Out: candidates and the narrative. Who speaks is not asked here. Knows entities/ and below.
"""
