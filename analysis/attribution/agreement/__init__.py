"""The grammar of agreement: whom a Ukrainian or Russian verb of saying means, told by endings.

In: the words of a sentence and the place of a verb or a phrase. Out: a `Mention`, or None.
From the cellar to the roof: `page` (single words), `verbs` (how they agree), `phrases` (how far a
noun reaches), `forms` (its nominative), `nouns` and `names` (what may be a subject), `places`,
`behind` and `before` (where it stands), `relayed` and `papers` (whose words are passed on),
`introductions`; `choice` picks the rules for a `saying`.
"""
