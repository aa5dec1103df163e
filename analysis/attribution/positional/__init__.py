"""Who is the subject where the order of words is fixed: noun phrases, names, clauses, statements without "that".

In: the words of a sentence. Out: mentions. Words come from the document's language (`languages/shapes/positional.py`).
"""
