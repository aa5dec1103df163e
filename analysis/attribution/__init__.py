"""Who is named as the speaker, in the sentence itself: cue, subject, link to a candidate.

In: a narrative and its candidates. Out: quotations with the mention that speaks. Knows quotation/ and below.
"""
