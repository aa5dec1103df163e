"""Who a mention is: pronouns, bare roles and descriptions followed back to people.

In: mentions in the order of the text. Out: speakers with confidence. Knows attribution/ and below.
"""
