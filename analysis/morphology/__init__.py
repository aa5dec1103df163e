"""What a Ukrainian or Russian word can be: part of speech, case, gender, number, by dictionary.

In: a word in lower case. Out: its `Reading`s. Knows languages/ and text/.
"""
