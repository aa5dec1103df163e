"""What an article is about: topics and keywords.

In: an article. Out: topics of news/topics.py, terms in their normal form. Knows entities/ and below.
"""
