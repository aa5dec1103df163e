"""People and roles where names and nouns have cases: by the dictionary, by endings, by agreement."""
