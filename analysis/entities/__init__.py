"""The people and organisations that a text names, and their roles, each mention by itself.

In: a `Document`. Out: mentions with gender and role. Knows names/, morphology/, text/, languages/.
"""
